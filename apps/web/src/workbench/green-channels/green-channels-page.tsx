import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import { GreenChannelTag } from '../../case/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  ShowMore,
  Tag,
  TextField,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { GreenChannelTabs } from './green-channel-tabs.tsx'
import styles from './green-channels.module.css'

type Entry = components['schemas']['GreenChannelEntry']

const choices = {
  all: { zh: '全部', en: 'All' },
  requested: { zh: '待批准', en: 'To approve' },
  open: { zh: '适用中', en: 'Open' },
  ended: { zh: '已结束', en: 'Over' },
  owed: { zh: '尚有未补办', en: 'Something still owed' },
  overdue: { zh: '逾期未补办', en: 'Overdue' },
} as const satisfies Record<string, Bilingual>

type Choice = keyof typeof choices

const ends: Readonly<Record<NonNullable<Entry['because']>, Bilingual>> = {
  declined: { zh: '未批准', en: 'declined' },
  expired: { zh: '到期', en: 'expired' },
  granted: { zh: '已准予', en: 'granted' },
  refused: { zh: '未获准予', en: 'refused' },
  'case-ended': { zh: '办件终止', en: 'the case ended' },
  'closed-by-officer': { zh: '提前结束', en: 'ended early' },
}

const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '')

/** Every opening of the green channel: by whom, why, what was left out, and what is still owed for it. */
export function GreenChannelsPage(): ReactElement {
  const text = useText()
  const { may } = useSession()
  const navigate = useNavigate()
  const search: Readonly<Partial<Record<'show' | 'from' | 'to' | 'standing', unknown>>> = useSearch({
    strict: false,
  })
  const show: Choice =
    typeof search.show === 'string' && Object.hasOwn(choices, search.show) ? (search.show as Choice) : 'all'
  const from = day(search.from)
  const to = day(search.to)
  const standing = typeof search.standing === 'string' ? search.standing : ''
  const go = (next: Readonly<Record<string, string>>) =>
    void navigate({
      to: '.',
      search: { show, from, to, ...(standing === '' ? {} : { standing }), ...next },
      replace: true,
    })
  const days = {
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(standing === '' ? {} : { standing }),
  }
  const filter = {
    ...days,
    ...(show === 'requested' || show === 'open' || show === 'ended' ? { status: show } : {}),
    ...(show === 'owed' ? { owed: 'open' as const } : show === 'overdue' ? { owed: 'overdue' as const } : {}),
  }
  return (
    <div className={styles['page']}>
      <GreenChannelTabs />
      <PageHeading
        title={{ zh: '绿色通道', en: 'Green channel' }}
        lead={text({
          zh: '紧急情况下经批准加快办理的办件，以及事后应当补办的事项。',
          en: 'Cases that were hurried in an emergency, and what is owed for it.',
        })}
        actions={
          may('case.export') ? (
            <Button
              onPress={() => location.assign(`/api/v1/green-channels/export?${new URLSearchParams(filter)}`)}
            >
              {text({ zh: '导出清单', en: 'Export' })}
            </Button>
          ) : undefined
        }
      />
      {standing === '' ? null : (
        <p>
          {text({
            zh: '只显示同一专项绿色通道的办件。',
            en: 'Only cases of one standing channel are shown.',
          })}{' '}
          <Link to="." search={{ show, from, to } as never}>
            {text({ zh: '显示全部', en: 'Show all' })}
          </Link>
        </p>
      )}
      <Counts days={days} />
      <div className={styles['filters']}>
        <SelectField
          label={{ zh: '显示', en: 'Show' }}
          choices={Object.entries(choices).map(([value, label]) => ({ value, label }))}
          value={show}
          onChange={(value) => go({ show: value })}
        />
        <TextField
          label={{ zh: '提请日期不早于', en: 'Asked for from' }}
          type="date"
          required={false}
          value={from}
          onChange={(value) => go({ from: value })}
        />
        <TextField
          label={{ zh: '提请日期不晚于', en: 'Asked for to' }}
          type="date"
          required={false}
          value={to}
          onChange={(value) => go({ to: value })}
        />
      </div>
      <Openings filter={filter} />
    </div>
  )
}

interface Days {
  readonly from?: string
  readonly to?: string
  readonly standing?: string
}

function Counts({ days }: { readonly days: Days }): ReactElement {
  const text = useText()
  const counts = useQuery({
    queryKey: ['green-channel-counts', days],
    queryFn: () => send(api.GET('/api/v1/green-channels/counts', { params: { query: days } })),
    refetchOnWindowFocus: 'always',
  })
  if (counts.error) return <ProblemNotice problem={counts.error} onRetry={() => void counts.refetch()} />
  if (counts.data === undefined) return <Loading lines={2} />
  const { openings, requested, open, granted, declined, owedOpen, owedOverdue, items } = counts.data
  const figures = [
    { name: { zh: '启用', en: 'Opened' }, value: openings },
    { name: { zh: '待批准', en: 'To approve' }, value: requested },
    { name: { zh: '适用中', en: 'Open' }, value: open },
    { name: { zh: '已准予', en: 'Granted' }, value: granted },
    { name: { zh: '未批准', en: 'Declined' }, value: declined },
    { name: { zh: '未补办', en: 'Still owed' }, value: owedOpen },
    { name: { zh: '逾期未补办', en: 'Overdue' }, value: owedOverdue },
  ]
  return (
    <Card>
      <dl className={styles['figures']}>
        {figures.map(({ name, value }) => (
          <div key={name.en}>
            <dt>{text(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {items.length === 0 ? null : (
        <PlainTable caption={{ zh: '各事项启用情况', en: 'By item' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
              <th scope="col">{text({ zh: '启用', en: 'Opened' })}</th>
              <th scope="col">{text({ zh: '已准予', en: 'Granted' })}</th>
              <th scope="col">{text({ zh: '未补办', en: 'Still owed' })}</th>
              <th scope="col">{text({ zh: '逾期', en: 'Overdue' })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((entry) => (
              <tr key={entry.item}>
                <th scope="row">{entry.itemName}</th>
                <td>{entry.openings}</td>
                <td>{entry.granted}</td>
                <td>{entry.owedOpen}</td>
                <td>{entry.owedOverdue}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </Card>
  )
}

type Filter = NonNullable<Parameters<typeof readOpenings>[0]>

function readOpenings(
  filter: Days & {
    readonly status?: Entry['status']
    readonly owed?: 'open' | 'overdue'
    readonly cursor?: string
  },
) {
  return send(api.GET('/api/v1/green-channels', { params: { query: { limit: 50, ...filter } } }))
}

function Openings({ filter }: { readonly filter: Filter }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const list = usePages(['green-channels', filter], (cursor) =>
    readOpenings({ ...filter, ...(cursor === undefined ? {} : { cursor }) }),
  )
  if (list.error) return <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} />
  if (list.data === undefined) return <Loading lines={6} />
  const rows = list.data.items
  if (rows.length === 0) {
    return (
      <Empty title={{ zh: '没有符合条件的启用记录', en: 'No opening fits' }}>
        <p>
          {text({
            zh: '紧急情况下，可以在设有绿色通道的办件页面启用。',
            en: 'In an emergency it is opened on the page of a case whose item provides for it.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <>
      <ul className={styles['openings']}>
        {rows.map((entry) => (
          <li key={`${entry.caseId}-${entry.requestedOn ?? ''}-${entry.openedOn ?? ''}`}>
            <Card>
              <h2>
                <Link to="/workbench/cases/$caseId" params={{ caseId: entry.caseId }}>
                  {entry.itemName}
                </Link>{' '}
                {entry.because === null ? (
                  <GreenChannelTag status={entry.status} />
                ) : (
                  <Tag>{text(ends[entry.because])}</Tag>
                )}
                {entry.owedOverdue > 0 ? (
                  <Tag tone="bad">
                    {text({ zh: `逾期未补办 ${entry.owedOverdue} 项`, en: `${entry.owedOverdue} overdue` })}
                  </Tag>
                ) : entry.owedOpen > 0 ? (
                  <Tag tone="warn">
                    {text({ zh: `待补办 ${entry.owedOpen} 项`, en: `${entry.owedOpen} still owed` })}
                  </Tag>
                ) : null}
              </h2>
              <p className={styles['soft']}>
                {entry.number} <bdi>{entry.applicantName}</bdi>
              </p>
              <p>
                {text(entry.groundName)}
                {text({ zh: '：', en: ': ' })}
                {entry.reason}
              </p>
              {entry.standing === null ? null : (
                <p>
                  <Link
                    to={'/workbench/green-channels/standing/$channelId' as string}
                    params={{ channelId: entry.standing.channelId } as never}
                  >
                    {entry.standing.name}
                  </Link>{' '}
                  {entry.standing.number}
                </p>
              )}
              <p className={styles['soft']}>{text(tellCourse(entry, language))}</p>
            </Card>
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  )
}

/** Who asked, who opened, until when, and when it was over. */
function tellCourse(entry: Entry, language: 'zh' | 'en'): Bilingual {
  const { requestedOn, requestedBy, openedOn, openedBy, until, endedOn, skipped, standing } = entry
  const on = (value: string) => formatDate(value, language)
  const zh = [
    ...(requestedOn === null
      ? []
      : [`${on(requestedOn)}${requestedBy ?? (standing === null ? '' : '随申请')}提请`]),
    ...(openedOn === null
      ? []
      : [
          `${on(openedOn)}${openedBy ?? ''}${requestedOn === null ? (standing === null ? '启用' : '提交即适用') : standing === null ? '批准' : '确认适用'}`,
        ]),
    ...(until === null || endedOn !== null ? [] : [`适用至${on(until)}`]),
    ...(endedOn === null ? [] : [`${on(endedOn)}结束`]),
    ...(skipped === 0 ? [] : [`省略环节${skipped}个`]),
  ]
  const en = [
    ...(requestedOn === null
      ? []
      : [
          `asked for on ${on(requestedOn)} ${requestedBy === null ? 'with the filing' : `by ${requestedBy}`}`,
        ]),
    ...(openedOn === null
      ? []
      : [`opened on ${on(openedOn)} ${openedBy === null ? 'with the filing' : `by ${openedBy}`}`]),
    ...(until === null || endedOn !== null ? [] : [`until ${on(until)}`]),
    ...(endedOn === null ? [] : [`ended on ${on(endedOn)}`]),
    ...(skipped === 0 ? [] : [`${skipped} steps left out`]),
  ]
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` }
}
