import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type Bilingual, formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import {
  AwaitedPage,
  Button,
  Card,
  FactList,
  PageHeading,
  ProblemNotice,
  Tag,
} from '../../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { GreenChannelTabs } from '../green-channel-tabs.tsx'
import styles from '../green-channels.module.css'
import { StandingActs } from './standing-acts.tsx'
import { StandingState } from './standing-state.tsx'

type Channel = components['schemas']['StandingChannel']

/** One channel: what it gives, until when, what came under it, and what is owed for that. */
export function StandingPage(): ReactElement {
  const { channelId = '' } = useParams({ strict: false }) as { readonly channelId?: string }
  const found = useQuery({
    queryKey: ['standing-channel', channelId],
    queryFn: () =>
      send(api.GET('/api/v1/standing-channels/{channelId}', { params: { path: { channelId } } })),
    refetchOnWindowFocus: 'always',
  })
  if (found.data === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '专项绿色通道', en: 'Standing green channel' }}
        lines={10}
        problem={found.error}
        onRetry={() => void found.refetch()}
      />
    )
  }
  return <StandingView channel={found.data} />
}

const audiences = {
  everyone: { zh: '所有申请人', en: 'everyone' },
  person: { zh: '自然人', en: 'persons' },
  enterprise: { zh: '企业和其他组织', en: 'enterprises and other organisations' },
} as const satisfies Record<Channel['serves'], Bilingual>

function StandingView({ channel }: { readonly channel: Channel }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const day = (value: string) => formatDate(value, language)
  return (
    <div className={styles['page']}>
      <GreenChannelTabs />
      <PageHeading title={channel.name} lead={<StandingState {...channel} />} />
      <StandingActs channel={channel} />
      <Card>
        <FactList
          facts={[
            { name: { zh: '编号', en: 'Number' }, value: channel.number },
            { name: { zh: '实施机关', en: 'Authority' }, value: text(channel.authorityName) },
            { name: { zh: '理由', en: 'Reason' }, value: channel.reason },
            { name: { zh: '依据', en: 'Rests on' }, value: channel.document },
            {
              name: { zh: '起止日期', en: 'From, until' },
              value: text({
                zh: `${day(channel.from)}至${day(channel.until)}（含当日）`,
                en: `${day(channel.from)} to ${day(channel.until)}, that day included`,
              }),
            },
            { name: { zh: '适用对象', en: 'For' }, value: text(audiences[channel.serves]) },
            { name: { zh: '适用区域', en: 'Region' }, value: channel.region },
            {
              name: { zh: '适用方式', en: 'How a case comes under it' },
              value: channel.confirmed
                ? text({ zh: '由窗口逐件确认后适用', en: 'once a clerk has confirmed the case' })
                : text({ zh: '提交即适用', en: 'at once, as it is filed' }),
            },
            { name: { zh: '结束日期', en: 'Ended on' }, value: channel.endedOn && day(channel.endedOn) },
          ]}
        />
      </Card>
      <section className={styles['part']} aria-labelledby="given">
        <h2 id="given">{text({ zh: '适用事项', en: 'Items' })}</h2>
        {channel.given.map((given) => (
          <Given key={given.item} given={given} />
        ))}
      </section>
      <Figures channel={channel} />
      <section className={styles['part']} aria-labelledby="course">
        <h2 id="course">{text({ zh: '办理记录', en: 'Course' })}</h2>
        <ul className={styles['course']}>
          {channel.course.map(({ type, by, at, reason }) => (
            <li key={`${type}${at}`}>
              {formatMoment(at, language)} {by} {text(acts[type] ?? { zh: type, en: type })}
              {reason === null ? null : (
                <>
                  {text({ zh: '：', en: ': ' })}
                  {reason}
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const acts: Readonly<Record<string, Bilingual>> = {
  StandingChannelProposed: { zh: '提请启用', en: 'proposed it' },
  StandingChannelOpened: { zh: '批准启用', en: 'opened it' },
  StandingChannelDeclined: { zh: '不同意启用', en: 'declined it' },
  StandingChannelWithdrawn: { zh: '撤回提请', en: 'took it back' },
  StandingChannelClosed: { zh: '提前关闭', en: 'closed it early' },
  StandingChannelExpired: { zh: '到期自动结束', en: 'ended by itself' },
}

function Given({ given }: { readonly given: Channel['given'][number] }): ReactElement {
  const text = useText()
  const join = (names: readonly Bilingual[]) =>
    names.length === 0 ? null : names.map((name) => text(name)).join(text({ zh: '、', en: ', ' }))
  return (
    <Card>
      <h3>
        {text(given.itemName)}{' '}
        {given.withdrawn ? (
          <Tag tone="warn">
            {text({ zh: '已不在本机关清单上，不再适用', en: 'No longer on the list: not applied' })}
          </Tag>
        ) : null}
      </h3>
      <FactList
        facts={[
          { name: { zh: '情形', en: 'Ground' }, value: text(given.groundName) },
          { name: { zh: '情形依据', en: 'Articles' }, value: given.basis.map(formatBasis).join('、') },
          { name: { zh: '省略环节', en: 'Left out' }, value: join(given.skips) },
          { name: { zh: '可事后补交', en: 'May come afterwards' }, value: join(given.later) },
          {
            name: { zh: '承诺时限', en: 'Promised' },
            value:
              given.limitDays === null
                ? null
                : text({ zh: `${given.limitDays}个工作日`, en: `${given.limitDays} working days` }),
          },
        ]}
      />
    </Card>
  )
}

/** What came under the channel, and what became of what is owed. */
function Figures({ channel }: { readonly channel: Channel }): ReactElement | null {
  const text = useText()
  const { may } = useSession()
  const standing = channel.channelId
  const counts = useQuery({
    queryKey: ['green-channel-counts', { standing }],
    queryFn: () => send(api.GET('/api/v1/green-channels/counts', { params: { query: { standing } } })),
    enabled: ['open', 'closed', 'expired'].includes(channel.status),
    refetchOnWindowFocus: 'always',
  })
  if (counts.error) return <ProblemNotice problem={counts.error} onRetry={() => void counts.refetch()} />
  if (counts.data === undefined) return null
  const { openings, requested, open, granted, owed, owedKept, owedOverdue } = counts.data
  const figures = [
    { name: { zh: '适用办件', en: 'Cases' }, value: openings },
    { name: { zh: '待确认', en: 'To confirm' }, value: requested },
    { name: { zh: '办理中', en: 'Under way' }, value: open },
    { name: { zh: '已准予', en: 'Granted' }, value: granted },
    { name: { zh: '应补办', en: 'Owed' }, value: owed },
    { name: { zh: '已补办', en: 'Kept' }, value: owedKept },
    { name: { zh: '逾期未补办', en: 'Overdue' }, value: owedOverdue },
  ]
  return (
    <section className={styles['part']} aria-labelledby="figures">
      <h2 id="figures">{text({ zh: '适用情况', en: 'What came under it' })}</h2>
      <Card>
        <dl className={styles['figures']}>
          {figures.map(({ name, value }) => (
            <div key={name.en}>
              <dt>{text(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className={styles['acts']}>
          <Link to={'/workbench/green-channels' as string} search={{ standing } as never}>
            {text({ zh: '查看适用的办件', en: 'See the cases' })}
          </Link>
          {may('case.export') ? (
            <Button
              size="small"
              onPress={() =>
                location.assign(`/api/v1/green-channels/export?${new URLSearchParams({ standing })}`)
              }
            >
              {text({ zh: '导出清单', en: 'Export' })}
            </Button>
          ) : null}
        </div>
      </Card>
    </section>
  )
}
