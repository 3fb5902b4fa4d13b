import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { CaseListEntry } from '../../case/index.ts'
import { Button, Dialog, Loading, Notice, ProblemNotice, Progress } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { type NotTaken, type StepToTake, planClaims, takeStep } from './claim-steps.ts'
import styles from './lists.module.css'

export interface ClaimDialogProps {
  readonly entries: readonly CaseListEntry[]
  /** @param taken whether anything was */
  readonly onClose: (taken: boolean) => void
}

interface Run {
  readonly all: number
  readonly taken: number
  readonly refused: readonly NotTaken[]
  readonly isOver: boolean
}

/** Takes the open steps of the chosen cases: says what it will do, shows how far it is, and what was refused and why. */
export function ClaimDialog({ entries, onClose }: ClaimDialogProps): ReactElement {
  const text = useText()
  const { account } = useSession()
  const duties = account?.duties ?? []
  const [run, setRun] = useState<Run>()
  const [takenBefore, setTakenBefore] = useState(0)
  const isStopped = useRef(false)
  // Made once for what was chosen: the keys of its steps stay the same for every attempt.
  const plan = useQuery({
    queryKey: ['claim-plan', entries.map(({ caseId }) => caseId), duties],
    queryFn: () => planClaims(entries, duties),
    gcTime: 0,
    staleTime: Infinity,
  })
  useEffect(() => () => void (isStopped.current = true), [])

  async function begin(steps: readonly StepToTake[]): Promise<void> {
    isStopped.current = false
    let taken = 0
    const refused: NotTaken[] = []
    setRun({ all: steps.length, taken, refused, isOver: false })
    for (const step of steps) {
      if (isStopped.current) {
        refused.push({
          ...step,
          step,
          reason: { zh: '已停止，未承办。', en: 'Stopped before it was taken.' },
        })
        continue
      }
      const refusal = await takeStep(step)
      if (refusal === undefined) taken += 1
      else refused.push(refusal)
      setRun({ all: steps.length, taken, refused: [...refused], isOver: false })
    }
    setTakenBefore((before) => before + taken)
    setRun({ all: steps.length, taken, refused, isOver: true })
  }

  const again = run?.isOver ? run.refused.flatMap(({ step }) => step ?? []) : []
  const isRunning = run !== undefined && !run.isOver
  const close = () => {
    if (!isRunning) onClose(takenBefore > 0)
  }
  const steps = plan.data?.steps ?? []
  return (
    <Dialog
      open
      pressing={isRunning}
      onClose={close}
      title={{ zh: '批量承办', en: 'Take several cases' }}
      actions={
        isRunning ? (
          <Button onPress={() => void (isStopped.current = true)}>{text({ zh: '停止', en: 'Stop' })}</Button>
        ) : (
          <>
            <Button onPress={close}>
              {run?.isOver ? text({ zh: '关闭', en: 'Close' }) : text({ zh: '取消', en: 'Cancel' })}
            </Button>
            {run === undefined ? (
              <Button look="primary" isDisabled={steps.length === 0} onPress={() => void begin(steps)}>
                {text({ zh: `承办 ${steps.length} 个环节`, en: `Take ${steps.length} steps` })}
              </Button>
            ) : again.length > 0 ? (
              <Button look="primary" onPress={() => void begin(again)}>
                {text({ zh: `重试未成功的 ${again.length} 个`, en: `Try the ${again.length} failed again` })}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {plan.isPending ? <Loading lines={3} /> : null}
      {plan.error ? <ProblemNotice problem={plan.error} onRetry={() => void plan.refetch()} /> : null}
      {plan.data && run === undefined ? (
        <>
          <p>
            {text({
              zh: `已选 ${entries.length} 件，其中 ${steps.length} 个环节可以由您承办。承办后由您负责在时限内完成。`,
              en: `${entries.length} cases are selected; ${steps.length} steps of them can be taken by you. You will then be the one to finish them in time.`,
            })}
          </p>
          <Refusals
            title={text({ zh: '以下办件不能承办：', en: 'These cannot be taken:' })}
            refused={plan.data.without}
          />
        </>
      ) : null}
      {run === undefined ? null : (
        <>
          <Progress
            value={run.all === 0 ? 1 : (run.taken + run.refused.length) / run.all}
            label={{ zh: '承办进度', en: 'Progress' }}
          />
          <div role="status">
            {run.isOver ? (
              <Notice tone={run.refused.length === 0 ? 'good' : 'warn'}>
                {text({
                  zh: `已承办 ${run.taken} 个环节，${run.refused.length} 个未成功。`,
                  en: `${run.taken} steps taken, ${run.refused.length} not.`,
                })}
              </Notice>
            ) : (
              text({
                zh: `正在承办第 ${run.taken + run.refused.length + 1} 个，共 ${run.all} 个……`,
                en: `Taking ${run.taken + run.refused.length + 1} of ${run.all}…`,
              })
            )}
          </div>
          <Refusals title={text({ zh: '未成功的：', en: 'Not taken:' })} refused={run.refused} />
        </>
      )}
    </Dialog>
  )
}

function Refusals({
  title,
  refused,
}: {
  readonly title: string
  readonly refused: readonly NotTaken[]
}): ReactElement | null {
  const text = useText()
  if (refused.length === 0) return null
  return (
    <div>
      <p>{title}</p>
      <ul className={styles['refusals']} tabIndex={0} aria-label={title}>
        {refused.map(({ caseId, number, reason, next, step }) => (
          <li key={`${caseId} ${step?.step ?? ''}`}>
            <Link to="/workbench/cases/$caseId" params={{ caseId }} target="_blank">
              {number}
            </Link>
            {step === undefined ? null : ` ${text(step.name)}`}
            {text({ zh: '：', en: ': ' })}
            {text(reason)}
            {next === undefined ? null : text({ zh: '', en: ' ' }) + text(next)}
          </li>
        ))}
      </ul>
    </div>
  )
}
