import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice, Tag } from '../../design/index.ts'
import { formatDate, type Text, useLanguage, useText } from '../../language/index.ts'
import type { OpenAct } from './open-acts.ts'
import styles from './my.module.css'

export interface OpenActNoticeProps {
  readonly acts: readonly (OpenAct & {
    readonly caseId: string
    /** Of the item, where acts of several stand together. */
    readonly of?: Text
  })[]
}

/** What is asked of the applicant now, each with the way to the place where it is done. */
export function OpenActNotice({ acts }: OpenActNoticeProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <Notice
      tone="warn"
      title={{
        zh: `需要您办理：${acts.length}项`,
        en: acts.length === 1 ? 'One thing for you to do' : `${acts.length} things for you to do`,
      }}
    >
      <ul className={styles['openActs']}>
        {acts.map((act) => (
          <li key={`${act.caseId} ${act.kind} ${act.id}`}>
            {act.of === undefined ? null : <span className={styles['faint']}>{text(act.of)}</span>}
            <Link
              {...(act.inspection === undefined
                ? { to: '/my/cases/$caseId', params: { caseId: act.caseId }, hash: act.part }
                : {
                    to: '/my/cases/$caseId/remote/$inspection' as string,
                    params: { caseId: act.caseId, inspection: act.inspection } as never,
                  })}
            >
              {text(act.name)}
            </Link>
            {act.due === null ? null : (
              <span>
                {text({
                  zh: `${formatDate(act.due, 'zh')}前`,
                  en: `by ${formatDate(act.due, language)}`,
                })}
              </span>
            )}
            {act.overdue ? <Tag tone="bad">{text({ zh: '已逾期', en: 'Late' })}</Tag> : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
