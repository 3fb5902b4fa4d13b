import { type FormEvent, type ReactElement, useState } from 'react'
import {
  Button,
  Card,
  CheckboxField,
  Loading,
  Notice,
  ProblemNotice,
  TextField,
} from '../../../design/index.ts'
import { formatNumber, type Text, useLanguage, useText } from '../../../language/index.ts'
import { useFocusOnErrors } from '../../../session/focus-errors.ts'
import { checkReason } from '../acts/check-act.ts'
import { HandoverDialog } from './handover-dialog.tsx'
import { HeldStepTable } from './held-step-table.tsx'
import { type HeldStep, nameOfStep } from './held-step.ts'
import { type StepHolder, useReceivers } from './held-steps.ts'
import { canReceive, countReceived, planHandover } from './plan-handover.ts'
import styles from './handover.module.css'

export interface HandoverFormProps {
  readonly officer: string
  /** Undefined where the steps are the reader's own. */
  readonly name: string | undefined
  readonly steps: readonly HeldStep[]
  readonly holders: readonly StepHolder[]
  /** @param handed how many steps were handed over */
  readonly onHandedOver: (handed: number) => void
}

/** Which steps go, to whom, and why. */
export function HandoverForm({
  officer,
  name,
  steps,
  holders,
  onHandedOver,
}: HandoverFormProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [receiving, setReceiving] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [isAsked, setAsked] = useState(false)
  const form = useFocusOnErrors(attempt)
  const { receivers, isPending, error, refetch } = useReceivers(
    [...new Set(steps.map(({ organisation }) => organisation))].toSorted(),
    officer,
  )
  const number = (value: number) => formatNumber(value, language)
  const chosen = steps.filter((step) => !left.has(nameOfStep(step)))
  const able = receivers
    .map((receiver) => ({ receiver, count: chosen.filter((step) => canReceive(receiver, step)).length }))
    .filter(({ count, receiver }) => count > 0 || receiving.includes(receiver.account))
  const plan = planHandover(
    chosen,
    receivers.filter(({ account }) => receiving.includes(account)),
  )
  const receiverError = checkReceivers(plan.planned.length, receiving.length)
  const reasonError = checkReason(reason)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (receiverError ?? reasonError) setAttempt(attempt + 1)
    else setAsked(true)
  }
  const close = (handed: number) => {
    setAsked(false)
    if (handed > 0) onHandedOver(handed)
  }
  return (
    <Card>
      <form ref={form} className={styles['stack']} onSubmit={submit} noValidate>
        <h2>{text({ zh: '一、选择环节', en: '1. Which steps' })}</h2>
        <HeldStepTable steps={steps} left={left} onLeave={setLeft} />
        <h2>{text({ zh: '二、选择接收人', en: '2. Who receives them' })}</h2>
        {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
        {isPending ? <Loading lines={3} /> : null}
        {!isPending && error === null && able.length === 0 ? (
          <Notice tone="warn">
            {text({
              zh: '没有其他人员的岗位可以办理所选环节，请联系安全管理员调整岗位，或者减少所选环节。',
              en: 'Nobody else has a post for these steps. Ask the security administrator to change posts, or choose fewer steps.',
            })}
          </Notice>
        ) : null}
        <div className={styles['narrow']}>
          {able.length === 0 ? null : (
            <CheckboxField
              id="handover-receivers"
              label={{ zh: '接收人', en: 'Receivers' }}
              help={{
                zh: '选择一人，全部移交给该人；选择多人，按岗位职责平均分配。',
                en: 'One person receives everything; among several it is spread evenly, as their duties allow.',
              }}
              value={receiving}
              onChange={setReceiving}
              choices={able.map(({ receiver, count }) => ({
                value: receiver.account,
                label: receiver.name,
                help: describeReceiver(
                  count,
                  holders.find(({ account }) => account === receiver.account),
                ),
              }))}
              error={attempt > 0 ? receiverError : undefined}
            />
          )}
          {plan.planned.length === 0 ? null : (
            <p role="status">
              {text({ zh: '分配：', en: 'Spread: ' })}
              {countReceived(plan)
                .map(({ to, steps: count }) => `${to.name} ${number(count)}`)
                .join(text({ zh: '，', en: ', ' }))}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
          {receiving.length === 0 || plan.without.length === 0 ? null : (
            <Notice tone="warn">
              {text({
                zh: `所选接收人的岗位不能办理其中 ${number(plan.without.length)} 个环节，这些环节不移交：`,
                en: `${number(plan.without.length)} of the steps are beyond the duties of those chosen and stay where they are: `,
              })}
              {[...new Set(plan.without.map(({ stepName }) => text(stepName)))].join(
                text({ zh: '、', en: ', ' }),
              )}
              {text({ zh: '。', en: '.' })}
            </Notice>
          )}
        </div>
        <h2>{text({ zh: '三、写明理由', en: '3. Why' })}</h2>
        <div className={styles['narrow']}>
          <TextField
            label={{ zh: '移交理由', en: 'Reason' }}
            help={{ zh: '记入每个办件的办理过程。', en: 'It goes on the record of each case.' }}
            long
            value={reason}
            onChange={setReason}
            error={attempt > 0 ? reasonError : undefined}
            maxLength={2000}
          />
        </div>
        <div>
          <Button look="primary" type="submit">
            {plan.planned.length === 0
              ? text({ zh: '移交', en: 'Hand over' })
              : text({
                  zh: `移交 ${number(plan.planned.length)} 个环节`,
                  en: `Hand over ${number(plan.planned.length)} steps`,
                })}
          </Button>
        </div>
      </form>
      {isAsked ? <HandoverDialog from={name} plan={plan} reason={reason.trim()} onClose={close} /> : null}
    </Card>
  )
}

function checkReceivers(planned: number, receiving: number): Text | undefined {
  if (receiving === 0) return { zh: '请选择接收人。', en: 'Choose who receives them.' }
  if (planned > 0) return undefined
  return {
    zh: '没有可以移交的环节，请选择环节，或者另选接收人。',
    en: 'There is nothing to hand over: choose steps, or somebody else.',
  }
}

function describeReceiver(count: number, holder: StepHolder | undefined): Text {
  const able = { zh: `可接收 ${count} 个环节`, en: `can receive ${count} steps` }
  if (holder === undefined) return able
  return {
    zh: `${able.zh}，现承办 ${holder.cases} 件`,
    en: `${able.en}, has ${holder.cases} cases in hand`,
  }
}
