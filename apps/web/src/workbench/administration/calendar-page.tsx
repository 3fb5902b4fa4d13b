import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Loading, Notice, PageHeading, ProblemNotice, SelectField } from '../../design/index.ts'
import { getToday, useText } from '../../language/index.ts'
import { CalendarCorrections } from '../rehearsal/calendar-corrections.tsx'
import type { CalendarYear } from './calendar.ts'
import { CalendarProposalCard } from './calendar-proposal-card.tsx'
import { CalendarProposalTable } from './calendar-proposal-table.tsx'
import { CalendarYearEditor } from './calendar-year-editor.tsx'
import styles from './administration.module.css'

/**
 * The working-day calendar by which every time limit is counted; a year is loaded or put right as a whole. One
 * administrator proposes it and another approves it.
 */
export function CalendarPage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar'],
    queryFn: () => send(api.GET('/api/v1/calendar')),
  })
  const proposals = useQuery({
    queryKey: ['calendar-proposals'],
    queryFn: () => send(api.GET('/api/v1/calendar-proposals')),
    refetchOnWindowFocus: 'always',
  })
  const search: Record<string, unknown> = useSearch({ strict: false })
  const thisYear = getToday().slice(0, 4)
  const asked = String(search['year'] ?? thisYear)
  const year = /^(19[89]\d|2\d{3})$/.test(asked) ? asked : thisYear
  const known = Object.keys(data?.years ?? {})
  const newest = known.toSorted().at(-1) ?? thisYear
  const years = [...new Set([...known, year, String(Number(newest) + 1)])].toSorted().toReversed()
  const problem = error ?? proposals.error
  const open = proposals.data?.items.find(
    (proposal) => proposal.status === 'proposed' && proposal.year === Number(year),
  )
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '工作日历', en: 'Working-day calendar' }}
        lead={text({
          zh: '法定节假日和调休以国务院办公厅每年的通知为准。变更由一名系统管理员提请、另一名批准；批准后，在办件的期限自动重新计算并留痕。',
          en: 'Holidays and make-up days follow the yearly notice of the State Council. One system administrator proposes a change and another approves it; open cases are then counted anew, on record.',
        })}
      />
      {problem === null ? null : (
        <ProblemNotice
          problem={problem}
          onRetry={() => {
            void refetch()
            void proposals.refetch()
          }}
        />
      )}
      {proposals.data?.others === 0 ? (
        <Notice
          tone="warn"
          title={{ zh: '目前没有另一名系统管理员', en: 'There is no other system administrator' }}
        >
          {text({
            zh: '您提请的变更无人可以批准。请安全管理员再任命一名系统管理员，或者在服务器上执行 tongban calendar import 导入。',
            en: 'Nobody could approve what you propose. Have the security administrator give the post to another person, or load the year on the server with tongban calendar import.',
          })}
        </Notice>
      ) : null}
      <div className={styles['filter']} style={{ maxWidth: '16rem' }}>
        <SelectField
          id="calendar-year"
          label={{ zh: '年份', en: 'Year' }}
          value={year}
          onChange={(chosen) =>
            void navigate({
              to: '/workbench/administration/calendar',
              search: { year: Number(chosen) } as never,
              replace: true,
              resetScroll: false,
            })
          }
          choices={years.map((one) => ({
            value: one,
            label: known.includes(one)
              ? { zh: `${one} 年`, en: one }
              : { zh: `${one} 年（未载入）`, en: `${one} (not loaded)` },
          }))}
        />
      </div>
      {data === undefined || proposals.data === undefined ? (
        problem === null ? (
          <Loading lines={12} />
        ) : null
      ) : (
        <>
          {open === undefined ? null : <CalendarProposalCard key={open.proposalId} proposal={open} />}
          <CalendarYearEditor
            key={year}
            year={Number(year)}
            loaded={data.years[year] as CalendarYear | undefined}
            isProposed={open !== undefined}
          />
        </>
      )}
      <CalendarProposalTable proposals={proposals.data?.items ?? []} />
      <CalendarCorrections />
    </div>
  )
}
