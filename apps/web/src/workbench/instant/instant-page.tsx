import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  TextField,
} from '../../design/index.ts'
import { formatDate, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { DecisionList } from './decision-list.tsx'
import { DrawList } from './draw-list.tsx'
import { ItemSwitches } from './item-switches.tsx'
import styles from './instant.module.css'

type Count = components['schemas']['InstantCount']

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Instant approval as a bureau watches over it: how much it decides, why not the rest, and what people say of it. */
export function InstantPage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const search: { readonly from?: unknown; readonly to?: unknown; readonly list?: unknown } = useSearch({
    strict: false,
  })
  const period = {
    ...(isDay(search.from) ? { from: search.from } : {}),
    ...(isDay(search.to) ? { to: search.to } : {}),
  }
  const go = (next: Readonly<Record<string, string | undefined>>) =>
    void navigate({ to: '.', search: { ...search, ...next }, replace: true, resetScroll: false })
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '秒批', en: 'Instant approvals' }}
        lead={text({
          zh: '按公布的规则即时准予的办件、转人工的原因和每日抽查复核。规则只用于作出准予决定；不符合规则的，由工作人员审查决定。',
          en: 'What the published rules granted, why officers decide the rest, and the daily re-examination. No rule ever refuses.',
        })}
      />
      <Card>
        <section aria-labelledby="instant-open">
          <h2 id="instant-open">{text({ zh: '复核', en: 'Re-examination' })}</h2>
          <DecisionList list={search.list} onList={(list) => go({ list })} />
        </section>
      </Card>
      <Card>
        <section aria-labelledby="instant-counts">
          <h2 id="instant-counts">{text({ zh: '各事项情况', en: 'Item by item' })}</h2>
          <div className={styles['filters']}>
            <TextField
              label={{ zh: '判断日期从', en: 'Judged from' }}
              type="date"
              required={false}
              value={period.from ?? ''}
              onChange={(from) => go({ from: from === '' ? undefined : from })}
            />
            <TextField
              label={{ zh: '到', en: 'to' }}
              type="date"
              required={false}
              value={period.to ?? ''}
              onChange={(to) => go({ to: to === '' ? undefined : to })}
            />
          </div>
          <Counts period={period} />
        </section>
      </Card>
      <Card>
        <section aria-labelledby="instant-items">
          <h2 id="instant-items">{text({ zh: '设有秒批规则的事项', en: 'Items with rules' })}</h2>
          <ItemSwitches />
        </section>
      </Card>
      <Card>
        <section aria-labelledby="instant-draws">
          <h2 id="instant-draws">{text({ zh: '每日抽取记录', en: 'The daily draws' })}</h2>
          <DrawList period={period} />
        </section>
      </Card>
    </div>
  )
}

function Counts({
  period,
}: {
  readonly period: { readonly from?: string; readonly to?: string }
}): ReactElement {
  const text = useText()
  const { may } = useSession()
  const counts = useQuery({
    queryKey: ['instant', 'counts', period],
    queryFn: () => send(api.GET('/api/v1/instant-approvals/counts', { params: { query: period } })),
  })
  if (counts.error) return <ProblemNotice problem={counts.error} onRetry={() => void counts.refetch()} />
  if (counts.data === undefined) return <Loading lines={4} />
  const { items, from, to } = counts.data
  const days = {
    zh: `${formatDate(from, 'zh')}至${formatDate(to, 'zh')}`,
    en: `${formatDate(from, 'en')} to ${formatDate(to, 'en')}`,
  }
  if (items.length === 0) {
    return (
      <Empty title={{ zh: '这段时间没有秒批判断', en: 'Nothing was judged in this time' }}>
        <p>{text(days)}</p>
      </Empty>
    )
  }
  return (
    <>
      <PlainTable caption={{ zh: `秒批情况，${days.zh}`, en: `Instant approvals, ${days.en}` }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
            <th scope="col">{text({ zh: '规则判断', en: 'Judged' })}</th>
            <th scope="col">{text({ zh: '即时准予', en: 'Granted at once' })}</th>
            <th scope="col">{text({ zh: '转人工的原因', en: 'Why officers decide' })}</th>
            <th scope="col">{text({ zh: '复核', en: 'Re-examined' })}</th>
            <th scope="col">{text({ zh: '不同意率', en: 'Disagreement' })}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <CountRow key={entry.item} entry={entry} />
          ))}
        </tbody>
      </PlainTable>
      {may('case.export') ? (
        <p className="no-print">
          <a href={`/api/v1/instant-approvals/export?${new URLSearchParams({ from, to })}`} download>
            {text({ zh: '导出表格（CSV）', en: 'Export as a table (CSV)' })}
          </a>
        </p>
      ) : null}
    </>
  )
}

function CountRow({ entry }: { readonly entry: Count }): ReactElement {
  const text = useText()
  return (
    <tr>
      <th scope="row">{text(entry.itemName)}</th>
      <td>{entry.judged}</td>
      <td>
        {entry.granted}
        {entry.grantedShare === null ? '' : ` (${showShare(entry.grantedShare)})`}
      </td>
      <td>
        {entry.reasons.length === 0 ? (
          text({ zh: '无', en: 'none' })
        ) : (
          <ul className={styles['reasons']}>
            {entry.reasons.map(({ kind, name, cases }) => (
              <li key={kind}>{text({ zh: `${name.zh}：${cases}件`, en: `${name.en}: ${cases}` })}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        {text({
          zh: `抽取${entry.drawn}件，已复核${entry.agreed + entry.disagreed}件，待复核${entry.open}件${entry.overdue > 0 ? `（逾期${entry.overdue}件）` : ''}`,
          en: `${entry.drawn} drawn, ${entry.agreed + entry.disagreed} examined, ${entry.open} open${entry.overdue > 0 ? ` (${entry.overdue} overdue)` : ''}`,
        })}
      </td>
      <td>
        {entry.disagreementRate === null
          ? text({ zh: '尚无复核', en: 'none yet' })
          : `${showShare(entry.disagreementRate)} (${entry.disagreed}/${entry.agreed + entry.disagreed})`}
      </td>
    </tr>
  )
}

function showShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
