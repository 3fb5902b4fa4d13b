import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type CaseListEntry, readNamedItem, StatusTag } from '../../case/index.ts'
import { ButtonLink } from '../../design/index.ts'
import { formatDate, getToday, type Language, type Text, useLanguage, useText } from '../../language/index.ts'
import styles from './my.module.css'

/** A case in a list: what it is, where it stands, and what is to be done next, by whom and until when. */
export function CaseEntry({ entry }: { readonly entry: CaseListEntry }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { caseId, status } = entry
  const next = nameNext(entry, language)
  const isDraft = status === 'draft'
  const pressing = status === 'correction-requested'
  return (
    <li className={styles['case']} {...(pressing ? { 'data-pressing': true } : {})}>
      <div className={styles['caseBody']}>
        <p className={styles['caseTitle']}>
          <Link to="/my/cases/$caseId" params={{ caseId }}>
            <bdi>{entry.itemName}</bdi>
          </Link>
          <StatusTag
            status={status}
            closeReason={entry.closeReason}
            outcome={entry.outcome}
            revokedOn={entry.revokedOn}
            item={readNamedItem(entry)}
            stopped={entry.stopped}
          />
        </p>
        <p className={styles['meta']}>
          {entry.matterCaseId === null ? null : (
            <Link to="/my/matters/$matterCaseId" params={{ matterCaseId: entry.matterCaseId } as never}>
              {text({ zh: '一件事', en: 'Part of a matter' })}
              <span className="visually-hidden">{entry.itemName}</span>
            </Link>
          )}
          {entry.number === null ? null : <span>{entry.number}</span>}
          <span>
            {text({ zh: '申请人：', en: 'Applicant: ' })}
            <bdi>{entry.applicantName}</bdi>
          </span>
          <span>
            {entry.submittedOn === null
              ? text({
                  zh: `${formatDate(entry.draftedAt, language)}开始填写`,
                  en: `begun on ${formatDate(entry.draftedAt, language)}`,
                })
              : text({
                  zh: `${formatDate(entry.submittedOn, language)}提交`,
                  en: `filed on ${formatDate(entry.submittedOn, language)}`,
                })}
          </span>
        </p>
        {next === undefined ? null : (
          <p className={pressing ? styles['todo'] : styles['faint']}>{text(next)}</p>
        )}
      </div>
      {pressing ? (
        <ButtonLink
          look="primary"
          {...(entry.matterCaseId === null
            ? { to: '/my/cases/$caseId/correction', params: { caseId } }
            : {
                to: '/my/matters/$matterCaseId/correction',
                params: { matterCaseId: entry.matterCaseId } as never,
              })}
        >
          {text({ zh: '去补正', en: 'Correct it' })}
          <span className="visually-hidden">{entry.itemName}</span>
        </ButtonLink>
      ) : null}
      {isDraft ? (
        <ButtonLink to="/cases/$caseId/edit" params={{ caseId }}>
          {text({ zh: '继续填写', en: 'Go on' })}
          <span className="visually-hidden">{entry.itemName}</span>
        </ButtonLink>
      ) : null}
    </li>
  )
}

/** What comes next in a case, and by when. */
function nameNext(entry: CaseListEntry, language: Language): Text | undefined {
  const on = (date: string | null) => (date === null ? '' : formatDate(date, language))
  switch (entry.status) {
    case 'correction-requested':
      return { zh: `请于${on(entry.correctionDue)}前补正`, en: `Correct it by ${on(entry.correctionDue)}` }
    case 'submitted':
    case 'received':
      if (entry.acceptanceDue === null) return undefined
      return {
        zh: `行政机关应于${on(entry.acceptanceDue)}前决定是否受理`,
        en: `The authority decides on acceptance by ${on(entry.acceptanceDue)}`,
      }
    case 'in-review':
      if (entry.stopped) {
        return {
          zh: '特别程序进行中，期间不计入办理期限',
          en: 'A special procedure is under way; the clock stands',
        }
      }
      if (entry.promisedDue === null) return undefined
      return tellLate(entry.promisedDue, {
        zh: `承诺于${on(entry.promisedDue)}前作出决定`,
        en: `A decision is promised by ${on(entry.promisedDue)}`,
      })
    case 'decided':
      if (entry.deliveryDue === null) return undefined
      return tellLate(entry.deliveryDue, {
        zh: `应于${on(entry.deliveryDue)}前送达结果`,
        en: `The result is due by ${on(entry.deliveryDue)}`,
      })
    default:
      return undefined
  }
}

/** Nobody is told of a promised day that is over as if it were still to come. */
function tellLate(due: string, text: { readonly zh: string; readonly en: string }): Text {
  return due < getToday() ? { zh: `${text.zh}，已逾期`, en: `${text.en}; that day has passed` } : text
}
