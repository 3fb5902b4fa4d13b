import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  RadioField,
  SelectField,
  ShowMore,
  Tag,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './obligations.module.css'
import { type Obligation, ObligationPlace } from './obligation-place.tsx'
import { PromiseTabs } from './promise-tabs.tsx'

const sides = {
  debtor: { zh: '本单位应办', en: 'What we owe' },
  creditor: { zh: '他方应履行', en: 'What we are owed' },
} as const
const statuses = {
  open: { zh: '待履行', en: 'Open' },
  kept: { zh: '已履行', en: 'Kept' },
  broken: { zh: '未履行、不实', en: 'Broken' },
  released: { zh: '已免除', en: 'Released' },
} as const

const choose = <Key extends string>(from: Readonly<Record<Key, unknown>>, value: unknown, other: Key): Key =>
  typeof value === 'string' && Object.hasOwn(from, value) ? (value as Key) : other

/** What the organisations of the post owe and are owed, what presses first, and how the promises were kept. */
export function ObligationsPage(): ReactElement {
  const text = useText()
  const { may } = useSession()
  const navigate = useNavigate()
  const search: { readonly side?: unknown; readonly status?: unknown } = useSearch({ strict: false })
  const side = choose(sides, search.side, 'debtor')
  const status = choose(statuses, search.status, 'open')
  const go = (next: { readonly side?: string; readonly status?: string }) =>
    void navigate({ to: '.', search: { side, status, ...next }, replace: true })
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '容缺与承诺', en: 'Obligations' }}
        lead={text({
          zh: '容缺材料的补交和审核、承诺的核查和处理、预审意见和联合审查意见的出具等，按期限先后排列。',
          en: 'Materials to follow, promises to verify, opinions to give: what presses first stands first.',
        })}
      />
      <PromiseTabs />
      <div className={styles['filters']}>
        <RadioField
          label={{ zh: '范围', en: 'Whose' }}
          choices={Object.entries(sides).map(([value, label]) => ({ value, label }))}
          value={side}
          onChange={(value) => go({ side: value })}
        />
        <SelectField
          label={{ zh: '状态', en: 'State' }}
          choices={Object.entries(statuses).map(([value, label]) => ({ value, label }))}
          value={status}
          onChange={(value) => go({ status: value })}
        />
      </div>
      <Card>
        <Obligations side={side} status={status} />
      </Card>
      {may('obligation.count') ? (
        <Card>
          <section aria-labelledby="promise-counts">
            <h2 id="promise-counts">{text({ zh: '各事项承诺履行情况', en: 'How promises were kept' })}</h2>
            <PromiseCounts />
            <p className="no-print">
              <a href="/api/v1/obligations/promises/export?format=xlsx" download>
                {text({ zh: '导出 Excel 表格', en: 'Export as a workbook' })}
              </a>{' '}
              <a href="/api/v1/obligations/promises/export?format=csv" download>
                {text({ zh: '导出 CSV', en: 'Export as CSV' })}
              </a>
            </p>
          </section>
        </Card>
      ) : null}
    </div>
  )
}

function Obligations({
  side,
  status,
}: {
  readonly side: keyof typeof sides
  readonly status: keyof typeof statuses
}): ReactElement {
  const text = useText()
  const list = useInfiniteQuery({
    queryKey: ['obligations', side, status],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/obligations', {
          params: {
            query: { side, status, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchOnWindowFocus: 'always',
  })
  if (list.error) return <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} />
  if (list.data === undefined) return <Loading lines={6} />
  const rows = list.data.pages.flatMap(({ items }) => items)
  if (rows.length === 0) {
    return (
      <Empty title={{ zh: '没有这样的事项', en: 'Nothing of the kind' }}>
        <p>
          {text({
            zh: '办件中有容缺受理、告知承诺、联合审查、远程勘验，或者一件事需要预审意见时，应当履行的事项在这里列出。',
            en: 'What follows from tolerance, commitments, joint acts and opinions beforehand is listed here.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <>
      <PlainTable caption={{ zh: '待履行事项', en: 'Obligations' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '期限', en: 'Until' })}</th>
            <th scope="col">{text({ zh: '事由', en: 'What' })}</th>
            <th scope="col">{text({ zh: '办件', en: 'Case' })}</th>
            <th scope="col">{text({ zh: '申请人', en: 'Applicant' })}</th>
            <th scope="col">{text({ zh: '责任方', en: 'Owed by' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.preApproval?.matterCaseId ?? row.caseId} ${row.obligationId}`} row={row} />
          ))}
        </tbody>
      </PlainTable>
      <ShowMore list={list} />
    </>
  )
}

function Row({ row }: { readonly row: Obligation }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <tr>
      <td>
        {row.due === null ? text({ zh: '尽快', en: 'soon' }) : formatDate(row.due, language)}
        {row.overdue ? <Tag tone="bad">{text({ zh: '已逾期', en: 'overdue' })}</Tag> : null}
      </td>
      <td>
        {text(row.kindName)}
        {text({ zh: '：', en: ': ' })}
        {text(row.materialName)}
      </td>
      <td>
        <ObligationPlace row={row} />
        <br />
        {row.number}
      </td>
      <td>
        <bdi>{row.applicantName}</bdi>
      </td>
      <td>{text(row.debtorName)}</td>
    </tr>
  )
}

function PromiseCounts(): ReactElement {
  const text = useText()
  const counts = useQuery({
    queryKey: ['promise-counts'],
    queryFn: async () => (await send(api.GET('/api/v1/obligations/promises'))).items,
  })
  if (counts.error) return <ProblemNotice problem={counts.error} onRetry={() => void counts.refetch()} />
  if (counts.data === undefined) return <Loading lines={3} />
  if (counts.data.length === 0) {
    return <p>{text({ zh: '还没有容缺或者承诺的办件。', en: 'Nobody has promised anything yet.' })}</p>
  }
  return (
    <PlainTable caption={{ zh: '各事项承诺履行情况', en: 'How promises were kept' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
          <th scope="col">{text({ zh: '作出承诺', en: 'Given' })}</th>
          <th scope="col">{text({ zh: '已核查承诺', en: 'Verified' })}</th>
          <th scope="col">{text({ zh: '其中不实', en: 'Of these false' })}</th>
          <th scope="col">{text({ zh: '不实率', en: 'False' })}</th>
          <th scope="col">{text({ zh: '已撤销', en: 'Revoked' })}</th>
          <th scope="col">{text({ zh: '待核查', en: 'To verify' })}</th>
          <th scope="col">{text({ zh: '其中逾期', en: 'Of these overdue' })}</th>
          <th scope="col">{text({ zh: '容缺已补交', en: 'Supplied' })}</th>
          <th scope="col">{text({ zh: '容缺未补交', en: 'Never supplied' })}</th>
        </tr>
      </thead>
      <tbody>
        {counts.data.map((row) => (
          <tr key={row.item}>
            <th scope="row">{text(row.itemName)}</th>
            <td>{row.given}</td>
            <td>{row.verified}</td>
            <td>{row.false}</td>
            <td>{row.falseRate === null ? '—' : `${Math.round(row.falseRate * 100)}%`}</td>
            <td>{row.revoked}</td>
            <td>{row.waiting}</td>
            <td>{row.overdue}</td>
            <td>{row.supplied}</td>
            <td>{row.missed}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
