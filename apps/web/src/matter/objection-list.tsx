import type { ReactElement, ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import type { MatterObjection, MatterTask } from './types.ts'
import styles from './matter.module.css'

export interface ObjectionListProps {
  readonly matterCaseId: string
  readonly task: MatterTask
  /** What can be done with an objection, below it. */
  readonly actsOf?: (objection: MatterObjection) => ReactNode
}

/** A notice to the public within a matter: how long it runs, who objects to it and why, and what was answered. */
export function ObjectionList({ matterCaseId, task, actsOf }: ObjectionListProps): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { notice } = task
  if (notice === null || notice.onObjection === null) return null
  const { from, until, objections, onObjection } = notice
  return (
    <>
      <p className={styles['soft']}>
        {text({
          zh: `公示期${formatDate(from, 'zh')}至${formatDate(until, 'zh')}；${
            onObjection === 'stop' ? '有人提出异议的，本程序即终止。' : '有人提出异议的，由牵头部门审查答复。'
          }`,
          en: `Runs from ${formatDate(from, language)} to ${formatDate(until, language)}; ${
            onObjection === 'stop'
              ? 'an objection ends this procedure at once.'
              : 'the lead authority examines and answers objections.'
          }`,
        })}{' '}
        {task.status === 'running' ? (
          <a href={`/notices/${matterCaseId}/${task.task.slice('notice/'.length)}`}>
            {text({ zh: '查看公示', en: 'See the notice' })}
          </a>
        ) : null}
      </p>
      {objections.length === 0 ? (
        <p className={styles['soft']}>{text({ zh: '没有收到异议。', en: 'Nobody has objected.' })}</p>
      ) : (
        <ul className={styles['objections']}>
          {objections.map((entry) => (
            <li key={entry.objection}>
              <p>
                <strong>
                  {text({
                    zh: `异议第${entry.objection}号，${formatDate(entry.on, 'zh')}`,
                    en: `Objection ${entry.objection}, ${formatDate(entry.on, language)}`,
                  })}
                </strong>
                {entry.by === '*' ? null : (
                  <>
                    {text({ zh: '，异议人：', en: ', by ' })}
                    <bdi>{entry.by}</bdi>
                  </>
                )}
              </p>
              {entry.contact === null ? null : (
                <p className={styles['soft']}>
                  {text({
                    zh: '窗口代为登记，异议人没有平台账号，答复后请按此告知：',
                    en: 'Taken down at a window, with no account to be told by. Tell the answer to: ',
                  })}
                  <bdi>{entry.contact}</bdi>
                </p>
              )}
              <p className={styles['written']}>{entry.text}</p>
              {entry.answer === null ? (
                task.status === 'running' ? (
                  <p className={styles['soft']}>{text({ zh: '尚未答复。', en: 'Not answered yet.' })}</p>
                ) : null
              ) : (
                <p className={styles['written']}>
                  <strong>
                    {entry.answer.upheld
                      ? text({ zh: '异议成立', en: 'Upheld' })
                      : text({ zh: '异议不成立', en: 'Not upheld' })}
                    {text({
                      zh: `（${formatDate(entry.answer.on, 'zh')}答复）：`,
                      en: ` (answered ${formatDate(entry.answer.on, language)}): `,
                    })}
                  </strong>
                  {entry.answer.text}
                </p>
              )}
              {actsOf?.(entry)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
