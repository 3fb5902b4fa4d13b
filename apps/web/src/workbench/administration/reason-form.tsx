import { type ReactElement, useState } from 'react'
import { Button, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import styles from './administration.module.css'

/** Shorter ones say nothing. */
const reasonMinimum = 4

export interface ReasonFormProps {
  readonly label: { readonly zh: string; readonly en: string }
  readonly confirm: { readonly zh: string; readonly en: string }
  readonly pending: boolean
  readonly onCancel: () => void
  readonly onConfirm: (reason: string) => void
}

/** An act that is recorded with its reason. */
export function ReasonForm({ label, confirm, pending, onCancel, onConfirm }: ReasonFormProps): ReactElement {
  const text = useText()
  const [reason, setReason] = useState('')
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const isShort = reason.trim().length < reasonMinimum
  return (
    <form
      ref={form}
      className={styles['stack']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isShort) setAttempt((before) => before + 1)
        else onConfirm(reason.trim())
      }}
    >
      <TextField
        label={label}
        value={reason}
        maxLength={500}
        onChange={setReason}
        error={
          attempt > 0 && isShort
            ? {
                zh: `请写明理由，不少于 ${reasonMinimum} 个字。`,
                en: `Give a reason of ${reasonMinimum} characters at least.`,
              }
            : undefined
        }
      />
      <div className={styles['acts']}>
        <Button onPress={onCancel}>{text({ zh: '取消', en: 'Cancel' })}</Button>
        <Button look="danger" type="submit" isPending={pending}>
          {text(confirm)}
        </Button>
      </div>
    </form>
  )
}
