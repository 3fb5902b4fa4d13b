import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Button, Dialog, Notice, Progress } from '../../../design/index.ts'
import { formatNumber, useLanguage, useText } from '../../../language/index.ts'
import { nameOfStep } from './held-step.ts'
import { type HandoverPlan, type PlannedStep, countReceived } from './plan-handover.ts'
import { type HandoverProgress, type NotHandedOver, runHandover } from './run-handover.ts'
import styles from './handover.module.css'

export interface HandoverDialogProps {
  /** Whose steps they are; undefined where they are the reader's own. */
  readonly from: string | undefined
  readonly plan: HandoverPlan
  readonly reason: string
  /** @param handed how many steps were handed over */
  readonly onClose: (handed: number) => void
}

/** Says what will be handed to whom, does it step by step, and tells what was refused and why. */
export function HandoverDialog({ from, plan, reason, onClose }: HandoverDialogProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [run, setRun] = useState<HandoverProgress>()
  const [handedBefore, setHandedBefore] = useState(0)
  const keys = useRef(new Map<string, string>())
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

  async function begin(planned: readonly PlannedStep[]): Promise<void> {
    abort.current = new AbortController()
    setHandedBefore((before) => before + (run?.handed ?? 0))
    await runHandover({ planned, reason, keys: keys.current, tell: setRun, signal: abort.current.signal })
  }

  const isRunning = run !== undefined && !run.isOver
  const handed = handedBefore + (run?.handed ?? 0)
  const close = () => {
    if (!isRunning) onClose(handed)
  }
  const number = (value: number) => formatNumber(value, language)
  const all = number(plan.planned.length)
  return (
    <Dialog
      open
      pressing={isRunning}
      onClose={close}
      title={{ zh: '移交承办环节', en: 'Hand over steps' }}
      actions={
        isRunning ? (
          <Button onPress={() => abort.current?.abort()}>{text({ zh: '停止', en: 'Stop' })}</Button>
        ) : (
          <>
            <Button onPress={close}>
              {run === undefined ? text({ zh: '取消', en: 'Cancel' }) : text({ zh: '关闭', en: 'Close' })}
            </Button>
            {run === undefined ? (
              <Button look="primary" onPress={() => void begin(plan.planned)}>
                {text({ zh: `确认移交 ${all} 个环节`, en: `Hand over ${all} steps` })}
              </Button>
            ) : run.refused.length > 0 ? (
              <Button look="primary" onPress={() => void begin(run.refused)}>
                {text({
                  zh: `重试未成功的 ${number(run.refused.length)} 个`,
                  en: `Try the ${number(run.refused.length)} failed again`,
                })}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {run === undefined ? (
        <>
          <p>
            {from === undefined
              ? text({
                  zh: `将本人承办的 ${all} 个环节移交给：`,
                  en: `Of the steps in your hand ${all} go to:`,
                })
              : text({
                  zh: `将${from}承办的 ${all} 个环节移交给：`,
                  en: `Of the steps in the hand of ${from} ${all} go to:`,
                })}
          </p>
          <ul className={styles['list']}>
            {countReceived(plan).map(({ to, steps }) => (
              <li key={to.account}>
                {text({ zh: `${to.name}：${number(steps)} 个`, en: `${to.name}: ${number(steps)}` })}
              </li>
            ))}
          </ul>
          <p>
            {text({
              zh: `理由：${reason}。逐件记入办件过程，接收人随即成为承办人。`.replace('。。', '。'),
              en: `Reason: ${reason} It goes on the record of each case; whoever receives a step is its officer from then on.`,
            })}
          </p>
        </>
      ) : (
        <>
          <Progress
            value={run.all === 0 ? 1 : (run.handed + run.refused.length) / run.all}
            label={{ zh: '移交进度', en: 'Progress' }}
          />
          <div role="status">
            {run.isOver ? (
              <Notice tone={run.refused.length === 0 ? 'good' : 'warn'}>
                {text({
                  zh: `已移交 ${number(handed)} 个环节，${number(run.refused.length)} 个未成功。`,
                  en: `${number(handed)} steps are handed over, ${number(run.refused.length)} are not.`,
                })}
              </Notice>
            ) : (
              text({
                zh: `正在移交第 ${number(run.handed + run.refused.length + 1)} 个，共 ${number(run.all)} 个……`,
                en: `Handing over ${number(run.handed + run.refused.length + 1)} of ${number(run.all)}…`,
              })
            )}
          </div>
          {run.isOver ? <Refusals refused={run.refused} /> : null}
        </>
      )}
    </Dialog>
  )
}

function Refusals({ refused }: { readonly refused: readonly NotHandedOver[] }): ReactElement | null {
  const text = useText()
  if (refused.length === 0) return null
  const title = text({ zh: '未移交的环节', en: 'Steps not handed over' })
  return (
    <div>
      <p>{text({ zh: '未移交的环节：', en: 'Not handed over:' })}</p>
      <ul className={styles['list']} tabIndex={0} aria-label={title}>
        {refused.map(({ step, to, why, next }) => (
          <li key={nameOfStep(step)}>
            <Link to="/workbench/cases/$caseId" params={{ caseId: step.caseId }} target="_blank">
              {step.number}
            </Link>{' '}
            {text(step.stepName)}
            {text({ zh: ` → ${to.name}：`, en: ` → ${to.name}: ` })}
            {text(why)}
            {next === undefined ? null : ` ${text(next)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
