import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { ListCard, ProblemNotice, Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { type Obligation, ObligationPlace } from './obligation-place.tsx'
import styles from './obligations.module.css'

const shownReminders = 10

/** What the own organisations owe and what presses, and what applicants left open so that an officer must go on. */
async function readReminders(): Promise<Obligation[]> {
  const limit = shownReminders
  const [owed, shots] = await Promise.all([
    send(api.GET('/api/v1/obligations', { params: { query: { side: 'debtor', due: 'near', limit } } })),
    send(
      api.GET('/api/v1/obligations', {
        params: { query: { side: 'creditor', kind: 'supply-shots', due: 'overdue', limit } },
      }),
    ),
  ])
  return [...owed.items, ...shots.items]
}

/**
 * Reminders for officers (提醒): on the working day before a last day, on it, and from then on until it is done. Nothing
 * is shown where nothing presses.
 *
 * @param today of the server, YYYY-MM-DD
 */
export function Reminders({ today }: { readonly today: string }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const reminders = useQuery({
    queryKey: ['lists', 'reminders'],
    queryFn: readReminders,
    refetchOnWindowFocus: 'always',
  })
  if (reminders.error && reminders.data === undefined) {
    return <ProblemNotice problem={reminders.error} onRetry={() => void reminders.refetch()} />
  }
  const rows = reminders.data ?? []
  if (rows.length === 0) return null
  return (
    <section className={styles['reminders']} aria-labelledby="reminders">
      <h2 id="reminders">{text({ zh: '到期提醒', en: 'Reminders' })}</h2>
      <ListCard>
        {rows.map((row) => (
          <li key={`${row.preApproval?.matterCaseId ?? row.caseId} ${row.obligationId}`}>
            {row.overdue ? (
              <Tag tone="bad">{text({ zh: '已逾期', en: 'Overdue' })}</Tag>
            ) : (
              <Tag tone="warn">
                {row.due === today
                  ? text({ zh: '今天到期', en: 'Due today' })
                  : text({ zh: '临期', en: 'Near' })}
              </Tag>
            )}
            <span>
              {row.debtor === 'applicant' ? text({ zh: '申请人未', en: 'By the applicant: ' }) : null}
              {text(row.kindName)}
              {text({ zh: '：', en: ': ' })}
              <ObligationPlace row={row} />
              {text({ zh: '，', en: ', ' })}
              <bdi>{row.applicantName}</bdi>
              {text({ zh: '，', en: ', ' })}
              {row.number}
              {row.due === null
                ? null
                : text({
                    zh: `，期限${formatDate(row.due, 'zh')}`,
                    en: `, until ${formatDate(row.due, language)}`,
                  })}
            </span>
          </li>
        ))}
      </ListCard>
    </section>
  )
}
