import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
  Tag,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { effectNames, outcomeNames, outcomeTones } from '../../matter/index.ts'
import styles from './pre-approvals.module.css'

type Entry = components['schemas']['PreApprovalEntry']
type Status = components['schemas']['PreApprovalStatus']

const views = [
  { status: 'open', label: { zh: '待出具', en: 'Owed' } },
  { status: 'given', label: { zh: '已出具', en: 'Given' } },
  { status: 'cancelled', label: { zh: '不再需要', en: 'No longer needed' } },
] as const satisfies readonly { readonly status: Status; readonly label: { zh: string; en: string } }[]

/** The opinions that one's organisations owe beforehand, what presses first. */
export function PreApprovalsPage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const search: { readonly status?: unknown } = useSearch({ strict: false })
  const status = views.find((view) => view.status === search.status)?.status ?? 'open'
  const list = usePages(['pre-approvals', status], (cursor) =>
    send(
      api.GET('/api/v1/pre-approvals', {
        params: { query: { status, limit: 50, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  )
  const rows = list.data?.items
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '预审批', en: 'Opinions beforehand' }}
        lead={text({
          zh: '一件事中其他事项办理前须先听取本机关意见的申请。意见应当明示，逾期不视为同意。',
          en: 'Applications on which your authority is heard before another item is handled. Silence is never consent.',
        })}
      />
      <nav className={styles['choices']} aria-label={text({ zh: '状态', en: 'State' })}>
        {views.map((view) => (
          <Button
            key={view.status}
            size="small"
            look={view.status === status ? 'primary' : 'secondary'}
            aria-pressed={view.status === status}
            onPress={() => void navigate({ to: '.', search: { status: view.status } as never })}
          >
            {text(view.label)}
          </Button>
        ))}
      </nav>
      <Card>
        {list.error ? <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} /> : null}
        {rows === undefined && !list.error ? <Loading lines={4} /> : null}
        {rows?.length === 0 ? (
          <Empty title={{ zh: '没有预审批', en: 'Nothing here' }}>
            <p>
              {text({
                zh: '有一件事需要本机关先出具预审意见时，会出现在这里。',
                en: 'What needs an opinion of your authority beforehand appears here.',
              })}
            </p>
          </Empty>
        ) : null}
        {rows !== undefined && rows.length > 0 ? <Rows rows={rows} /> : null}
        <ShowMore list={list} />
      </Card>
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly Entry[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <PlainTable caption={{ zh: '预审批', en: 'Opinions beforehand' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
          <th scope="col">{text({ zh: '一件事', en: 'Matter' })}</th>
          <th scope="col">{text({ zh: '申请人', en: 'Applicant' })}</th>
          <th scope="col">{text({ zh: '效力', en: 'Effect' })}</th>
          <th scope="col">{text({ zh: '期限', en: 'Due' })}</th>
          <th scope="col">{text({ zh: '意见', en: 'Opinion' })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.matterCaseId} ${row.task}`}>
            <th scope="row">
              <Link
                to="/workbench/pre-approvals/$matterCaseId/$item/$next"
                params={{ matterCaseId: row.matterCaseId, item: row.item, next: row.for }}
              >
                {text(row.itemName)}
              </Link>
              <br />
              <span className={styles['soft']}>
                {text({ zh: `供“${row.forName.zh}”办理`, en: `For “${row.forName.en}”` })}
              </span>
            </th>
            <td>
              {text(row.matterName)}
              <br />
              <span className={styles['soft']}>{row.matterNumber}</span>
            </td>
            <td>
              <bdi>{row.applicantName}</bdi>
            </td>
            <td>{text(effectNames[row.effect])}</td>
            <td>
              {formatDate(row.due, language)}
              {row.overdue ? (
                <>
                  {' '}
                  <Tag tone="bad">{text({ zh: '已逾期', en: 'Late' })}</Tag>
                </>
              ) : null}
            </td>
            <td>
              {row.outcome === null ? (
                '—'
              ) : (
                <Tag tone={outcomeTones[row.outcome]}>{text(outcomeNames[row.outcome])}</Tag>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
