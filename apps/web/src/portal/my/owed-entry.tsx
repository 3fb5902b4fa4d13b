import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import styles from './my.module.css'

export type OwedByMe = components['schemas']['Obligation']

/** Something that the applicant owes in a case: what it is, until when, and the way to the case where it is done. */
export function OwedEntry({ owed }: { readonly owed: OwedByMe }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { caseId, itemName, number, kindName, materialName, due, overdue } = owed
  if (caseId === null) return null
  return (
    <li className={styles['case']} data-pressing>
      <div className={styles['caseBody']}>
        <p className={styles['caseTitle']}>
          <Link to="/my/cases/$caseId" params={{ caseId }}>
            <bdi>{itemName}</bdi>
          </Link>
          {overdue ? <Tag tone="bad">{text({ zh: '已逾期', en: 'Late' })}</Tag> : null}
        </p>
        <p className={styles['meta']}>
          {number === null ? null : <span>{number}</span>}
          <span>
            {text({ zh: '申请人：', en: 'Applicant: ' })}
            <bdi>{owed.applicantName}</bdi>
          </span>
        </p>
        <p className={styles['todo']}>
          {text({
            zh: `${kindName.zh}：${materialName.zh}${due === null ? '' : `，期限${formatDate(due, 'zh')}`}`,
            en: `${kindName.en}: ${materialName.en}${due === null ? '' : `, by ${formatDate(due, language)}`}`,
          })}
        </p>
      </div>
    </li>
  )
}
