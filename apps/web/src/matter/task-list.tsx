import { Link } from '@tanstack/react-router'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { nameClosed } from '../case/index.ts'
import { Tag, type Tone } from '../design/index.ts'
import { formatDate, getToday, useLanguage, useText } from '../language/index.ts'
import { OpinionFacts } from './opinion-facts.tsx'
import { describeWaiting } from './describe-waiting.ts'
import { measureProgress } from './measure-progress.ts'
import { TaskPromise } from './task-promise.tsx'
import type { MatterTask } from './types.ts'
import styles from './matter.module.css'

export interface TaskListProps {
  readonly tasks: readonly MatterTask[]
  readonly matterCaseId: string
  /** Of the page of a case: `/my/cases/$caseId`. */
  readonly casePath: string
  /** What can be done with a task, beside it. */
  readonly actsOf?: (task: MatterTask) => ReactNode
}

const tones: Readonly<Partial<Record<MatterTask['status'], Tone>>> = {
  running: 'info',
  granted: 'good',
  passed: 'good',
  refused: 'bad',
  stopped: 'bad',
  'not-filed': 'warn',
}

/** The items of a matter that was filed: where each stands, by when it is due, what it waits for, how it ended. */
export function TaskList({ tasks, matterCaseId, casePath, actsOf }: TaskListProps): ReactElement {
  return (
    <ol className={styles['tasks']}>
      {tasks.map((task) => (
        <TaskRow
          key={task.task}
          task={task}
          tasks={tasks}
          matterCaseId={matterCaseId}
          casePath={casePath}
          acts={actsOf?.(task)}
        />
      ))}
    </ol>
  )
}

function TaskRow({
  task,
  tasks,
  matterCaseId,
  casePath,
  acts,
}: {
  readonly task: MatterTask
  readonly tasks: readonly MatterTask[]
  readonly matterCaseId: string
  readonly casePath: string
  readonly acts: ReactNode
}): ReactElement {
  const text = useText()
  const tone = task.promise?.revoked
    ? 'bad'
    : task.preApproval?.awaitsApplicant === true
      ? 'warn'
      : tones[task.status]
  const filed = task.case
  return (
    <li data-task={task.task} data-status={task.status}>
      <p className={styles['itemName']}>
        {filed?.caseId === undefined || filed.caseId === null ? (
          <strong>{text(task.name)}</strong>
        ) : (
          <Link to={casePath} params={{ caseId: filed.caseId } as never}>
            <strong>{text(task.name)}</strong>
          </Link>
        )}
        <Tag {...(tone === undefined ? {} : { tone })}>{text(nameTask(task))}</Tag>
        {task.authority === null ? null : <span className={styles['soft']}>{text(task.authority.name)}</span>}
        {filed?.number === undefined || filed.number === null ? null : (
          <span className={styles['soft']}>{filed.number}</span>
        )}
      </p>
      <TaskProgress task={task} />
      {task.status === 'waiting' ? (
        <p className={styles['soft']}>{text(describeWaiting(task, tasks))}</p>
      ) : null}
      {task.preApproval?.opinion == null ? null : (
        <OpinionFacts
          opinion={task.preApproval.opinion}
          documentPath={`/api/v1/matter-cases/${matterCaseId}/documents/${task.preApproval.opinion.document.sequence}`}
        />
      )}
      <TaskPromise task={task} />
      {task.because === null ? null : <p className={styles['soft']}>{text(task.because.text)}</p>}
      {acts}
    </li>
  )
}

/** Of a case that was closed its reason, which tells who closed it: 已撤回 is not 已终止. */
function nameTask({ status, statusName, case: filed, preApproval }: MatterTask): Bilingual {
  if (preApproval?.awaitsApplicant === true) return { zh: '待申请人决定', en: 'for the applicant to decide' }
  if (status === 'closed' && filed !== null) return nameClosed(filed.closeReason) ?? statusName
  return status === 'running' && filed !== null ? filed.statusName : statusName
}

function TaskProgress({ task }: { readonly task: MatterTask }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const progress = measureProgress(task, getToday())
  if (progress === undefined) return null
  const { share, tone, due, endedOn } = progress
  return (
    <>
      <div className={styles['track']} data-tone={tone} aria-hidden>
        <div className={styles['passed']} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={styles['soft']}>
        {endedOn !== null
          ? text({
              zh: `${formatDate(endedOn, 'zh')}${nameEnd(task).zh}`,
              en: `${nameEnd(task).en} on ${formatDate(endedOn, language)}`,
            })
          : tone === 'late'
            ? text({
                zh: `应于${formatDate(due, 'zh')}前完成，已经超期`,
                en: `Was due on ${formatDate(due, language)}; overdue`,
              })
            : task.kind === 'notice'
              ? text({
                  zh: `至${formatDate(due, 'zh')}止`,
                  en: `Until ${formatDate(due, language)}`,
                })
              : text({
                  zh: `应于${formatDate(due, 'zh')}前完成${nameStage(task).zh}`,
                  en: `${nameStage(task).en} by ${formatDate(due, language)}`,
                })}
      </p>
    </>
  )
}

/** What is said of the day on which it ended: 办结 is only what was decided or done. */
function nameEnd({ status, kind }: MatterTask): Bilingual {
  if (status === 'closed' || status === 'stopped') return { zh: '终止', en: 'Terminated' }
  // The opinion is given; what follows is for the applicant to decide, or for the platform in a moment.
  if (status === 'running' && kind === 'pre-approval') return { zh: '出具意见', en: 'Opinion given' }
  return kind === 'notice' ? { zh: '期满', en: 'Over' } : { zh: '办结', en: 'Ended' }
}

/** What is due by that day. */
function nameStage({ case: filed, kind }: MatterTask): Bilingual {
  if (kind === 'pre-approval') return { zh: '预审批意见', en: 'Opinion' }
  return filed?.promisedDue === null || filed?.promisedDue === undefined
    ? { zh: '受理审查', en: 'Acceptance' }
    : { zh: '审批', en: 'Decision' }
}
