import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Empty, Loading, PlainTable, ProblemNotice, RadioField, ShowMore, Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'

type Decision = components['schemas']['InstantDecision']

const lists = {
  'to-examine': { zh: '待复核', en: 'To examine' },
  'to-conclude': { zh: '待负责人处理', en: 'For the head' },
  examined: { zh: '已复核', en: 'Examined' },
  granted: { zh: '即时准予', en: 'Granted at once' },
  person: { zh: '转人工', en: 'With officers' },
} as const satisfies Record<string, Bilingual>

type ListName = keyof typeof lists

const readList = (value: unknown): ListName =>
  typeof value === 'string' && Object.hasOwn(lists, value) ? (value as ListName) : 'to-examine'

/** Instant decisions, those that wait for an opinion first. */
export function DecisionList({
  list: wanted,
  onList,
}: {
  readonly list: unknown
  readonly onList: (list: string) => void
}): ReactElement {
  const text = useText()
  const list = readList(wanted)
  return (
    <>
      <RadioField
        label={{ zh: '范围', en: 'Which' }}
        choices={Object.entries(lists).map(([value, label]) => ({ value, label }))}
        value={list}
        onChange={onList}
      />
      <Decisions list={list} name={text(lists[list])} />
    </>
  )
}

function Decisions({ list, name }: { readonly list: ListName; readonly name: string }): ReactElement {
  const text = useText()
  const found = useInfiniteQuery({
    queryKey: ['instant', 'decisions', list],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/instant-approvals', {
          params: { query: { list, limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchOnWindowFocus: 'always',
  })
  if (found.error) return <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <Loading lines={4} />
  const rows = found.data.pages.flatMap(({ items }) => items)
  if (rows.length === 0) {
    return (
      <Empty title={{ zh: '没有这样的办件', en: 'Nothing of the kind' }}>
        <p>
          {text({
            zh: '每日存证以后，从前一日即时准予的办件中抽取复核，抽中的在这里列出。',
            en: 'Each day, after the record is sealed, some of the grants of the day before are drawn and listed here.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <>
      <PlainTable caption={{ zh: `秒批办件：${name}`, en: `Instant decisions: ${name}` }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '办件', en: 'Case' })}</th>
            <th scope="col">{text({ zh: '申请人', en: 'Applicant' })}</th>
            <th scope="col">{text({ zh: '判断日期', en: 'Judged' })}</th>
            <th scope="col">{text({ zh: '情况', en: 'How it stands' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.caseId} row={row} />
          ))}
        </tbody>
      </PlainTable>
      <ShowMore list={found} />
    </>
  )
}

function Row({ row }: { readonly row: Decision }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <tr>
      <th scope="row">
        <Link to="/workbench/cases/$caseId" params={{ caseId: row.caseId }}>
          {row.itemName}
          {row.number === null ? '' : ` ${row.number}`}
        </Link>
      </th>
      <td>{row.applicantName}</td>
      <td>{formatDate(row.judgedOn, language)}</td>
      <td>
        {row.overdue ? <Tag tone="bad">{text({ zh: '已逾期', en: 'overdue' })}</Tag> : null}{' '}
        {text(describeStanding(row))}
        {row.due === null || row.reexamined === 'agreed' || row.conclusion !== null
          ? null
          : text({
              zh: `，期限${formatDate(row.due, language)}`,
              en: `, until ${formatDate(row.due, language)}`,
            })}
      </td>
    </tr>
  )
}

function describeStanding(row: Decision): Bilingual {
  if (row.outcome === 'person') {
    return {
      zh: row.hindrances.map(({ name }) => name.zh).join('；'),
      en: row.hindrances.map(({ name }) => name.en).join('; '),
    }
  }
  if (row.conclusion === 'revoked') return { zh: '复核不同意，决定已撤销', en: 'not agreed; revoked' }
  if (row.conclusion === 'corrected') return { zh: '复核不同意，决定已更正', en: 'not agreed; corrected' }
  if (row.conclusion === 'upheld') return { zh: '复核不同意，维持原决定', en: 'not agreed; upheld' }
  if (row.reexamined === 'disagreed') return { zh: '复核不同意，待处理', en: 'not agreed; for the head' }
  if (row.reexamined === 'agreed') return { zh: '复核同意', en: 'agreed' }
  if (row.drawnOn !== null) return { zh: '待复核', en: 'to be examined' }
  return { zh: '即时准予，未抽中', en: 'granted at once, not drawn' }
}
