import { type ReactElement, useState } from 'react'
import { Button, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
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
  const [revealed, setRevealed] = useState(false)
  const isShort = reason.trim().length < reasonMinimum
  return (
    <div className={styles['stack']}>
      <TextField
        label={label}
        value={reason}
        maxLength={500}
        onChange={setReason}
        error={
          revealed && isShort
            ? {
                zh: `请写明理由，不少于 ${reasonMinimum} 个字。`,
                en: `Give a reason of ${reasonMinimum} characters at least.`,
              }
            : undefined
        }
      />
      <div className={styles['acts']}>
        <Button onPress={onCancel}>{text({ zh: '取消', en: 'Cancel' })}</Button>
        <Button
          look="danger"
          isPending={pending}
          onPress={() => {
            setRevealed(true)
            if (!isShort) onConfirm(reason.trim())
          }}
        >
          {text(confirm)}
        </Button>
      </div>
    </div>
  )
}
