import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send, usePages } from '../../../api/index.ts'
import {
  ButtonLink,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
} from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { GreenChannelTabs } from '../green-channel-tabs.tsx'
import styles from '../green-channels.module.css'
import { StandingState } from './standing-state.tsx'

/** Green channels that the bureau opens for a time, for every case of the items it names. */
export function StandingChannelsPage(): ReactElement {
  const text = useText()
  const { may } = useSession()
  return (
    <div className={styles['page']}>
      <GreenChannelTabs />
      <PageHeading
        title={{ zh: '专项绿色通道', en: 'Standing green channels' }}
        lead={text({
          zh: '突发情况下，由两位负责人批准，在一段时间内对列出的事项统一适用绿色通道，办件提交即适用，不再逐件提请。',
          en: 'In an emergency two heads open it for a time; cases of the items named are hurried as they are filed.',
        })}
        actions={
          may('standing-channel.propose') ? (
            <ButtonLink look="primary" to={'/workbench/green-channels/standing/new' as string}>
              {text({ zh: '提请启用', en: 'Propose one' })}
            </ButtonLink>
          ) : undefined
        }
      />
      <Channels />
    </div>
  )
}

function Channels(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const list = usePages(['standing-channels'], (cursor) =>
    send(
      api.GET('/api/v1/standing-channels', {
        params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  )
  if (list.error) return <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} />
  if (list.data === undefined) return <Loading lines={6} />
  const { items } = list.data
  if (items.length === 0) {
    return (
      <Empty title={{ zh: '还没有专项绿色通道', en: 'No standing channel yet' }}>
        <p>
          {text({
            zh: '单个办件的紧急情况，在办件页面启用绿色通道。',
            en: 'For a single case, open the green channel on its own page.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <>
      <PlainTable caption={{ zh: '专项绿色通道', en: 'Standing green channels' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '名称', en: 'Name' })}</th>
            <th scope="col">{text({ zh: '编号', en: 'Number' })}</th>
            <th scope="col">{text({ zh: '起止日期', en: 'From, until' })}</th>
            <th scope="col">{text({ zh: '事项数', en: 'Items' })}</th>
            <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((channel) => (
            <tr key={channel.channelId}>
              <th scope="row">
                <Link
                  to={'/workbench/green-channels/standing/$channelId' as string}
                  params={{ channelId: channel.channelId } as never}
                >
                  {channel.name}
                </Link>
              </th>
              <td>{channel.number}</td>
              <td>
                {text({
                  zh: `${formatDate(channel.from, 'zh')}至${formatDate(channel.until, 'zh')}`,
                  en: `${formatDate(channel.from, language)} to ${formatDate(channel.until, language)}`,
                })}
              </td>
              <td>{channel.items}</td>
              <td>
                <StandingState {...channel} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <ShowMore list={list} />
    </>
  )
}
