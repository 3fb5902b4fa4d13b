import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { ButtonLink, Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import type { MatterCaseListEntry } from '../../matter/index.ts'
import my from '../my/my.module.css'
import { countResults } from './count-results.ts'

const shown = 20

/** One's own matters, each counted once however many items it has; nothing where there are none. */
export function MyMatters(): ReactElement | null {
  const text = useText()
  const { data } = useQuery({
    queryKey: ['matter-cases', 'mine'],
    queryFn: () => send(api.GET('/api/v1/matter-cases', { params: { query: { limit: shown } } })),
  })
  const found = data?.items.filter(({ status }) => status !== 'discarded') ?? []
  if (found.length === 0) return null
  return (
    <section className={my['group']} aria-labelledby="my-matters">
      <h2 id="my-matters">{text({ zh: '一件事', en: 'Matters' })}</h2>
      <ul className={my['list']}>
        {found.map((entry) => (
          <MatterEntry key={entry.matterCaseId} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function MatterEntry({ entry }: { readonly entry: MatterCaseListEntry }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { matterCaseId, status, correctionDue, awaitsDecision, items } = entry
  const pressing = correctionDue !== null || items.askedOfApplicant > 0
  return (
    <li className={my['case']} {...(pressing ? { 'data-pressing': true } : {})}>
      <div className={my['caseBody']}>
        <p className={my['caseTitle']}>
          <Link to="/my/matters/$matterCaseId" params={{ matterCaseId } as never}>
            {text(entry.matterName)}
          </Link>
          <Tag tone={status === 'in-progress' ? 'info' : undefined}>
            {status === 'draft'
              ? text({ zh: '草稿', en: 'Draft' })
              : status === 'in-progress'
                ? text({ zh: '办理中', en: 'Under way' })
                : text({ zh: '已办结', en: 'Ended' })}
          </Tag>
        </p>
        <p className={my['meta']}>
          {entry.number === null ? null : <span>{entry.number}</span>}
          <span>
            {text({ zh: '申请人：', en: 'Applicant: ' })}
            <bdi>{entry.applicantName}</bdi>
          </span>
          {status === 'draft' ? null : (
            <span>
              {text(
                countResults({ ...items, open: items.total - items.ended, asked: items.askedOfApplicant }),
              )}
            </span>
          )}
        </p>
        {correctionDue === null ? null : (
          <p className={my['todo']}>
            {text({
              zh: `请于${formatDate(correctionDue, 'zh')}前统一补正`,
              en: `Correct all of it by ${formatDate(correctionDue, language)}`,
            })}
          </p>
        )}
        {awaitsDecision ? (
          <p className={my['todo']}>
            {text({
              zh: '预审意见为不同意，请您决定继续办理还是撤回',
              en: 'The opinion is unfavourable: go on, or withdraw',
            })}
          </p>
        ) : null}
      </div>
      {correctionDue === null ? null : (
        <ButtonLink
          look="primary"
          to="/my/matters/$matterCaseId/correction"
          params={{ matterCaseId } as never}
        >
          {text({ zh: '统一补正', en: 'Correct all of it' })}
          <span className="visually-hidden">{text(entry.matterName)}</span>
        </ButtonLink>
      )}
      {awaitsDecision ? (
        <ButtonLink look="primary" to="/my/matters/$matterCaseId" params={{ matterCaseId } as never}>
          {text({ zh: '作出决定', en: 'Decide' })}
          <span className="visually-hidden">{text(entry.matterName)}</span>
        </ButtonLink>
      ) : null}
      {status === 'draft' ? (
        <ButtonLink
          to="/matters/$matter/apply"
          params={{ matter: entry.matter } as never}
          search={{ case: matterCaseId } as never}
        >
          {text({ zh: '继续填写', en: 'Go on' })}
          <span className="visually-hidden">{text(entry.matterName)}</span>
        </ButtonLink>
      ) : null}
    </li>
  )
}
