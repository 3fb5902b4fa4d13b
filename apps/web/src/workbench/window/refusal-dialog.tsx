import { type ReactElement, useId, useState } from 'react'
import { Button, Dialog, RadioField, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import type { Refusal } from './use-filing.ts'
import styles from './window.module.css'

export interface RefusalDialogProps {
  readonly pending: boolean
  readonly onClose: () => void
  readonly onConfirm: (refusal: Refusal) => void
}

/** Shorter reasons say nothing; the rule of the platform. */
const reasonMinimum = 10

const grounds = [
  {
    value: 'not-competent',
    label: { zh: '不属于本机关职权范围', en: 'It is not for this authority' },
    help: { zh: '须告知申请人向哪个行政机关申请。', en: 'Say to whom the applicant is to go.' },
  },
  {
    value: 'no-permission-needed',
    label: { zh: '依法不需要取得行政许可', en: 'No permission is needed' },
  },
  { value: 'limits-reached', label: { zh: '数量限制已满', en: 'The number allowed is reached' } },
  { value: 'other-lawful-ground', label: { zh: '其他法定情形', en: 'Another lawful ground' } },
] as const

/** Refusal at the window: a ground of article 32 and a reason, in a sealed decision. */
export function RefusalDialog({ pending, onClose, onConfirm }: RefusalDialogProps): ReactElement {
  const text = useText()
  const [refusal, setRefusal] = useState<Refusal>({
    ground: 'not-competent',
    reason: '',
    basis: '',
    competentAuthority: '',
  })
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const formId = useId()
  const revealed = attempt > 0
  const set = (edit: Partial<Refusal>) => setRefusal((before) => ({ ...before, ...edit }))
  const reasonTooShort = refusal.reason.trim().length < reasonMinimum
  const namesNobody = refusal.ground === 'not-competent' && refusal.competentAuthority.trim() === ''
  return (
    <Dialog
      title={{ zh: '不予受理', en: 'Refuse acceptance' }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="danger" type="submit" form={formId} isPending={pending}>
            {text({ zh: '收件并作出不予受理决定', en: 'Receive and refuse acceptance' })}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={formId}
        className={styles['section']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (reasonTooShort || namesNobody) setAttempt((before) => before + 1)
          else onConfirm(refusal)
        }}
      >
        <p>
          {text({
            zh: '材料不齐不是不予受理的理由；窗口作出的不予受理决定书会写明理由和救济途径，并留存记录。',
            en: 'Missing papers are no ground for this. The decision states the reason and the remedies, and is on record.',
          })}
        </p>
        <RadioField
          label={{ zh: '不予受理的情形', en: 'Ground' }}
          id="refusal-ground"
          value={refusal.ground}
          choices={grounds}
          onChange={(ground) => set({ ground: ground as Refusal['ground'] })}
        />
        {refusal.ground === 'not-competent' ? (
          <TextField
            label={{ zh: '有权受理的机关', en: 'The competent authority' }}
            value={refusal.competentAuthority}
            maxLength={100}
            onChange={(competentAuthority) => set({ competentAuthority })}
            error={
              revealed && namesNobody
                ? { zh: '请写明应向哪个行政机关申请。', en: 'Say which authority the applicant is to ask.' }
                : undefined
            }
          />
        ) : null}
        <TextField
          label={{ zh: '理由', en: 'Reason' }}
          long
          value={refusal.reason}
          maxLength={2000}
          onChange={(reason) => set({ reason })}
          error={
            revealed && reasonTooShort
              ? {
                  zh: `请具体写明理由，不少于 ${reasonMinimum} 个字。`,
                  en: `Give the reason in at least ${reasonMinimum} characters.`,
                }
              : undefined
          }
        />
        <TextField
          label={{ zh: '法律依据', en: 'Article' }}
          required={false}
          value={refusal.basis}
          maxLength={200}
          placeholder={{ zh: '例如：行政许可法 第三十二条第一款第二项', en: '行政许可法 第三十二条' }}
          onChange={(basis) => set({ basis })}
        />
      </form>
    </Dialog>
  )
}
