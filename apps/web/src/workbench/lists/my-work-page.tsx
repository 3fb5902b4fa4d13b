import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Empty, Loading, Notice, PageHeading, ProblemNotice } from '../../design/index.ts'
import { formatDate, formatNumber, type Text, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { Reminders } from '../obligations/reminders.tsx'
import { CaseTable } from './case-table.tsx'
import { type WorkCounts, useCasePages, useProgress, useWorkCounts } from './list-data.ts'
import { type ListFilter, writeSearch } from './list-filter.ts'
import { OtherDuties } from './other-duties.tsx'
import styles from './lists.module.css'

const shownCases = 10

/** What a day at the office begins with: what waits, what presses, and, for those who answer for others, what is late. */
export function MyWorkPage(): ReactElement {
  const { may } = useSession()
  return may('work-list.use') ? <CaseWork /> : <OtherWork />
}

function CaseWork(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account, may } = useSession()
  const counts = useWorkCounts()
  const hasDuties = (account?.duties ?? []).length > 0
  const oversees = may('case.export')
  const { data } = counts
  return (
    <>
      <PageHeading
        title={{ zh: '待办', en: 'My work' }}
        lead={
          data === undefined
            ? undefined
            : text({
                zh: `${account?.name ?? ''}，今天是 ${formatDate(data.today, 'zh')}。临期指今天或下一个工作日（${formatDate(data.nearUntil, 'zh')}）到期。`,
                en: `${account?.name ?? ''}, today is ${formatDate(data.today, language)}. Near means due today or on the next working day (${formatDate(data.nearUntil, language)}).`,
              })
        }
      />
      {counts.isPending ? <Loading lines={3} /> : null}
      {counts.error && data === undefined ? (
        <ProblemNotice problem={counts.error} onRetry={() => void counts.refetch()} />
      ) : null}
      {data && !data.complete ? (
        <Notice>
          {text({
            zh: `在办件较多，仅统计最紧迫的 ${formatNumber(data.counted, 'zh')} 件。`,
            en: `There are many open cases; the most pressing ${formatNumber(data.counted, 'en')} are counted.`,
          })}
        </Notice>
      ) : null}
      {data && may('obligation.list') ? <Reminders today={data.today} /> : null}
      <OtherDuties />
      {data && hasDuties ? (
        <Tiles title={{ zh: '我的岗位', en: 'My duties' }} tiles={listOwnTiles(data)} />
      ) : null}
      {hasDuties ? (
        <CaseSection
          title={{ zh: '绿色通道，优先办理', en: 'Green channel, first of all' }}
          filter={{ greenChannel: 'open', waiting: 'me' }}
          none={{ zh: '没有等待您办理的绿色通道办件。', en: 'No green channel waits for you.' }}
        />
      ) : null}
      {hasDuties && may('green-channel.open') ? (
        <CaseSection
          title={{ zh: '待确认适用专项绿色通道', en: 'Standing green channel to confirm' }}
          filter={{ greenChannel: 'to-confirm' }}
          none={{ zh: '没有待确认的绿色通道办件。', en: 'No case waits to be confirmed.' }}
        />
      ) : null}
      {may('green-channel.approve') ? (
        <CaseSection
          title={{ zh: '待批准启用的绿色通道', en: 'Green channels to approve' }}
          filter={{ greenChannel: 'requested' }}
          none={{
            zh: '没有待批准启用的绿色通道。',
            en: 'No green channel waits for approval.',
          }}
        />
      ) : null}
      {hasDuties ? (
        <CaseSection
          title={{ zh: '最紧迫的待办', en: 'Most pressing' }}
          filter={{ waiting: 'me' }}
          none={{ zh: '没有等待您办理的办件。', en: 'Nothing waits for you.' }}
        />
      ) : null}
      {data && oversees ? (
        <Tiles
          title={{ zh: '辖区在办', en: 'Jurisdiction' }}
          tiles={listJurisdictionTiles(data)}
          note={{
            zh: `在办办件${data.open}件，涉及一件事${data.matters}件；申请人${data.applicants}人（家），同一申请人只计一次。`,
            en: `${data.open} open cases, belonging to ${data.matters} matters; ${data.applicants} applicants, each counted once.`,
          }}
        />
      ) : null}
      {may('case.approve-extension') ? (
        <CaseSection
          title={{ zh: '待批准的延期申请', en: 'Extensions to decide' }}
          filter={{ extension: 'requested' }}
          none={{ zh: '没有待批准的延期申请。', en: 'No extension waits for a decision.' }}
        />
      ) : null}
      {may('case.approve-extension') || !hasDuties ? (
        <CaseSection
          title={{ zh: '辖区内已超期', en: 'Overdue in the jurisdiction' }}
          filter={{ urgency: 'overdue' }}
          none={{ zh: '辖区内没有超期的办件。', en: 'Nothing is overdue in the jurisdiction.' }}
        />
      ) : null}
    </>
  )
}

/** Administrators and item managers have no cases; their work is elsewhere in the menu. */
function OtherWork(): ReactElement {
  const text = useText()
  const { may } = useSession()
  return (
    <>
      <PageHeading title={{ zh: '待办', en: 'My work' }} />
      <OtherDuties />
      <Empty title={{ zh: '您的岗位不办理办件', en: 'Your post has no cases' }}>
        <p>{text({ zh: '请从上方菜单进入您的工作。', en: 'Your work is in the menu above.' })}</p>
        {may('item.draft') || may('item.publish') ? (
          <Link to="/workbench/items">{text({ zh: '前往事项管理', en: 'To the service items' })}</Link>
        ) : null}
      </Empty>
    </>
  )
}

interface Tile {
  readonly name: Text
  readonly count: number
  readonly filter: ListFilter
  readonly tone?: 'warn' | 'bad'
}

function listOwnTiles(counts: WorkCounts): Tile[] {
  return [
    {
      name: { zh: '已超期', en: 'Overdue' },
      count: counts.waitingOverdue,
      filter: { waiting: 'me', urgency: 'overdue' },
      tone: 'bad',
    },
    {
      name: { zh: '临期', en: 'Near' },
      count: counts.waitingNear,
      filter: { waiting: 'me', urgency: 'near' },
      tone: 'warn',
    },
    { name: { zh: '待我办理', en: 'Waiting for me' }, count: counts.waiting, filter: { waiting: 'me' } },
    {
      name: { zh: '待承办', en: 'To take' },
      count: counts.unclaimed,
      filter: { waiting: 'me', assigned: 'nobody' },
    },
    { name: { zh: '我已承办', en: 'Taken by me' }, count: counts.taken, filter: { assigned: 'me' } },
  ]
}

function listJurisdictionTiles(counts: WorkCounts): Tile[] {
  const extensions: Tile[] =
    counts.extensions === null
      ? []
      : [
          {
            name: { zh: '待批延期', en: 'Extensions to decide' },
            count: counts.extensions,
            filter: { extension: 'requested' },
          },
        ]
  return [
    {
      name: { zh: '已超期', en: 'Overdue' },
      count: counts.overdue,
      filter: { urgency: 'overdue' },
      tone: 'bad',
    },
    { name: { zh: '临期', en: 'Near' }, count: counts.near, filter: { urgency: 'near' }, tone: 'warn' },
    ...extensions,
    { name: { zh: '全部在办', en: 'All open' }, count: counts.open, filter: {} },
  ]
}

function Tiles({
  title,
  tiles,
  note,
}: {
  readonly title: Text
  readonly tiles: readonly Tile[]
  readonly note?: Text
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <section className={styles['section']}>
      <h2>{text(title)}</h2>
      <ul className={styles['tiles']}>
        {tiles.map(({ name, count, filter, tone }) => (
          <li key={text(name)}>
            <Link
              to="/workbench/work"
              search={writeSearch({ filter, order: 'pressing' })}
              className={styles['tile']}
              preload={false}
              // A number of nothing is no alarm.
              {...(tone === undefined || count === 0 ? {} : { 'data-tone': tone })}
            >
              <span>{text(name)}</span>
              <span className={styles['count']}>{formatNumber(count, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {note === undefined ? null : <p>{text(note)}</p>}
    </section>
  )
}

interface CaseSectionProps {
  readonly title: Text
  readonly filter: ListFilter
  readonly none: Text
}

/** The first cases of a list, with the way to the rest. */
function CaseSection({ title, filter, none }: CaseSectionProps): ReactElement {
  const text = useText()
  const cases = useCasePages({ filter, order: 'pressing' }, { enabled: true, limit: shownCases })
  const page = cases.data?.pages[0]
  const entries = page?.items ?? []
  const progress = useProgress(page === undefined ? [] : [entries])
  return (
    <section className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h2>{text(title)}</h2>
        {entries.length === 0 ? null : (
          <Link to="/workbench/work" search={writeSearch({ filter, order: 'pressing' })} preload={false}>
            {text({ zh: `查看全部：${text(title)}`, en: `All: ${text(title)}` })}
          </Link>
        )}
      </div>
      {cases.isPending ? <Loading lines={4} /> : null}
      {cases.error && page === undefined ? (
        <ProblemNotice problem={cases.error} onRetry={() => void cases.refetch()} />
      ) : null}
      {page && entries.length === 0 ? <p className={styles['soft']}>{text(none)}</p> : null}
      {entries.length === 0 ? null : (
        <CaseTable caption={text(title)} entries={entries} progress={progress} />
      )}
    </section>
  )
}
