import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  Tag,
} from '../../design/index.ts'
import { formatDate, formatMoment, getToday, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './inspections.module.css'

type Entry = components['schemas']['InspectionEntry']

const dayMilliseconds = 86_400_000
const moveDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)
/** The Monday of the week in which a day lies. */
const findMonday = (day: string) => moveDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

/** A week of inspections, day by day, to look at and to print; and how each authority answered and came. */
export function InspectionsPage(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { may } = useSession()
  const navigate = useNavigate()
  const search: { readonly week?: string } = useSearch({ strict: false })
  const from = findMonday(search.week ?? getToday())
  const to = moveDays(from, 6)
  const go = (days: number) =>
    void navigate({ to: '.', search: { week: moveDays(from, days) }, replace: true })
  const list = useQuery({
    queryKey: ['inspections', from],
    queryFn: async () =>
      (await send(api.GET('/api/v1/inspections', { params: { query: { from, to, limit: 200 } } }))).items,
    refetchOnWindowFocus: 'always',
  })
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '勘验、验收日程', en: 'Inspections' }}
        lead={text({
          zh: `${formatDate(from, language)}至${formatDate(to, language)}`,
          en: `${formatDate(from, language)} to ${formatDate(to, language)}`,
        })}
        actions={
          <>
            <Button onPress={() => go(-7)}>{text({ zh: '上一周', en: 'Week before' })}</Button>
            <Button onPress={() => go(7)}>{text({ zh: '下一周', en: 'Week after' })}</Button>
            <Button onPress={() => print()}>
              <Printer size="1.125em" aria-hidden />
              {text({ zh: '打印', en: 'Print' })}
            </Button>
          </>
        }
      />
      <Card>
        {list.error ? (
          <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} />
        ) : list.data === undefined ? (
          <Loading lines={6} />
        ) : list.data.length === 0 ? (
          <Empty title={{ zh: '本周没有勘验、验收', en: 'No inspection this week' }}>
            <p>
              {text({
                zh: '确定时间的勘验、验收在这里按日列出，包括本单位发起的和受邀参加的。',
                en: 'Appointed inspections stand here by day: those that we call and those to which we are invited.',
              })}
            </p>
          </Empty>
        ) : (
          <Days entries={list.data} />
        )}
      </Card>
      {may('joint.count') ? (
        <Card>
          <section aria-labelledby="joint-counts">
            <h2 id="joint-counts">
              {text({ zh: '各单位反馈和到场情况', en: 'How authorities answered and came' })}
            </h2>
            <Counts />
          </section>
        </Card>
      ) : null}
    </div>
  )
}

const tones = { open: 'info', kept: 'good', broken: 'bad', released: 'info' } as const

function Days({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = formatDate(entry.from, language)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return (
    <div className={styles['days']}>
      {[...days].map(([day, found]) => (
        <section key={day} className={styles['day']} aria-label={day}>
          <h2>{day}</h2>
          <ul className={styles['list']}>
            {found.map((entry) => (
              <li key={`${entry.caseId} ${entry.inspection}`}>
                <p className={styles['time']}>
                  {formatMoment(entry.from, language).slice(-5)}—
                  {formatMoment(entry.until, language).slice(-5)}{' '}
                  <Tag tone={tones[entry.status]}>
                    {entry.status === 'broken'
                      ? text({ zh: '有单位缺席', en: 'somebody absent' })
                      : entry.status === 'kept'
                        ? text({ zh: '已完成', en: 'held' })
                        : text({ zh: '待进行', en: 'to come' })}
                  </Tag>
                </p>
                <p>
                  <strong>{entry.name}</strong>　{entry.place}
                </p>
                <p>
                  <Link
                    to="/workbench/cases/$caseId"
                    params={{ caseId: entry.caseId }}
                    search={{ part: 'joint' }}
                  >
                    {entry.itemName}
                  </Link>
                  {'　'}
                  {entry.number}　<bdi>{entry.applicantName}</bdi>
                </p>
                {entry.organisations.length === 0 ? null : (
                  <p className={styles['faint']}>
                    {text({ zh: '参加单位：', en: 'Invited: ' })}
                    {entry.organisations.map((name) => text(name)).join('、')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Counts(): ReactElement {
  const text = useText()
  const counts = useQuery({
    queryKey: ['joint-answers'],
    queryFn: async () => (await send(api.GET('/api/v1/joint-answers', { params: { query: {} } }))).items,
  })
  if (counts.error) return <ProblemNotice problem={counts.error} onRetry={() => void counts.refetch()} />
  if (counts.data === undefined) return <Loading lines={3} />
  if (counts.data.length === 0) {
    return <p>{text({ zh: '还没有联合办理的办件。', en: 'Nothing was handled jointly yet.' })}</p>
  }
  return (
    <PlainTable caption={{ zh: '各单位反馈和到场情况', en: 'Answers and attendance' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '单位', en: 'Authority' })}</th>
          <th scope="col">{text({ zh: '已到期意见', en: 'Opinions due' })}</th>
          <th scope="col">{text({ zh: '按期反馈', en: 'In time' })}</th>
          <th scope="col">{text({ zh: '逾期反馈', en: 'Late' })}</th>
          <th scope="col">{text({ zh: '视为同意', en: 'By silence' })}</th>
          <th scope="col">{text({ zh: '待反馈（逾期）', en: 'Open (overdue)' })}</th>
          <th scope="col">{text({ zh: '受邀勘验、验收', en: 'Invited' })}</th>
          <th scope="col">{text({ zh: '到场', en: 'Came' })}</th>
          <th scope="col">{text({ zh: '缺席', en: 'Absent' })}</th>
        </tr>
      </thead>
      <tbody>
        {counts.data.map((row) => (
          <tr key={row.organisation}>
            <th scope="row">{text(row.organisationName)}</th>
            <td>{row.asked}</td>
            <td>{row.inTime}</td>
            <td>{row.late}</td>
            <td>{row.silent}</td>
            <td>
              {row.open}（{row.overdue}）
            </td>
            <td>{row.invited}</td>
            <td>{row.came}</td>
            <td>{row.absent}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
