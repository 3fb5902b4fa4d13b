import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { Button, Empty, Loading, PageHeading, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { unreadKey } from '../unread-messages.ts'
import { MyFrame } from './my-frame.tsx'
import styles from './my.module.css'

type Message = components['schemas']['Message']
type MessagePage = components['schemas']['MessagePage']
type Reading = { messages: string[] } | { until: string }

const messagesKey = ['messages', 'list'] as const

export function MyMessagesPage(): ReactElement {
  return (
    <MyFrame heading={<PageHeading title={{ zh: '我的消息', en: 'Messages' }} />}>
      <MyMessages />
    </MyFrame>
  )
}

/** Marks messages read here at once, and tells the server; what it refuses is read anew. */
function useReading(): (reading: Reading) => Promise<void> {
  const queries = useQueryClient()
  return async (reading) => {
    queries.setQueryData<InfiniteData<MessagePage>>(
      messagesKey,
      (before) => before && markRead(before, reading),
    )
    try {
      const counted = await send(api.POST('/api/v1/messages/readings', { body: reading }))
      queries.setQueryData(unreadKey, counted)
    } catch (thrown) {
      await queries.invalidateQueries({ queryKey: ['messages'] })
      throw thrown
    }
  }
}

function markRead(data: InfiniteData<MessagePage>, reading: Reading): InfiniteData<MessagePage> {
  const isMeant = (message: Message) =>
    'until' in reading ? message.at <= reading.until : reading.messages.includes(message.messageId)
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.map((message) => (isMeant(message) ? { ...message, read: true } : message)),
    })),
  }
}

function MyMessages(): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const read = useReading()
  const [problem, setProblem] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: messagesKey,
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/messages', {
          params: { query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  if (error && data === undefined) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading lines={8} />
  const messages = data.pages.flatMap((page) => page.items)
  const newest = messages[0]
  if (newest === undefined) {
    return (
      <Empty title={{ zh: '没有消息', en: 'No messages' }}>
        <p>
          {text({
            zh: '您的申请提交、受理、补正、决定和制证等进展，会在这里告知您。',
            en: 'Here you are told when your applications are filed, accepted, to be corrected, decided, and the like.',
          })}
        </p>
        <Link to="/my">{text({ zh: '查看我的办件', en: 'See my cases' })}</Link>
      </Empty>
    )
  }

  async function readAll(until: string): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      await read({ until })
      announce({ zh: '全部消息已标为已读。', en: 'All messages are marked as read.' })
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <div>
        <Button
          isPending={pending}
          isDisabled={messages.every((message) => message.read)}
          onPress={() => void readAll(newest.at)}
        >
          {text({ zh: '全部标为已读', en: 'Mark all as read' })}
        </Button>
      </div>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      <ul className={styles['list']}>
        {messages.map((message) => (
          <MessageEntry
            key={message.messageId}
            message={message}
            onRead={() => void read({ messages: [message.messageId] }).catch(setProblem)}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <div className={styles['pages']}>
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {text({ zh: '查看更早的消息', en: 'Earlier messages' })}
          </Button>
        </div>
      ) : (
        <p className={styles['faint']}>
          {text({
            zh: '消息显示一年，更早的进展请在办件中查看。',
            en: 'Messages are shown for a year; what was before stands in the cases.',
          })}
        </p>
      )}
    </>
  )
}

function MessageEntry({
  message,
  onRead,
}: {
  readonly message: Message
  readonly onRead: () => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const open = () => {
    if (!message.read) onRead()
  }
  return (
    <li className={styles['message']} {...(message.read ? {} : { 'data-unread': true })}>
      <div className={styles['messageBody']}>
        <p className={styles['messageTitle']}>
          {message.read ? null : <Tag tone="info">{text({ zh: '未读', en: 'New' })}</Tag>}
          {text(message.title)}
          {message.important ? <Tag tone="warn">{text({ zh: '重要', en: 'Important' })}</Tag> : null}
        </p>
        <p>
          <bdi>{text(message.body)}</bdi>
        </p>
        <p className={styles['meta']}>
          <time dateTime={message.at}>{formatMoment(message.at, language)}</time>
          {message.number === null ? null : <span>{message.number}</span>}
          <bdi>{message.applicantName}</bdi>
          {message.caseId === null ? null : (
            <Link to="/my/cases/$caseId" params={{ caseId: message.caseId }} onClick={open}>
              {text({ zh: '查看办件', en: 'See the case' })}
              <span className="visually-hidden">
                {text({ zh: '：', en: ': ' })}
                {text(message.title)}
              </span>
            </Link>
          )}
          {message.matterCaseId === null ? null : (
            <Link
              to="/my/matters/$matterCaseId"
              params={{ matterCaseId: message.matterCaseId } as never}
              onClick={open}
            >
              {text({ zh: '查看这件事', en: 'See the matter' })}
              <span className="visually-hidden">
                {text({ zh: '：', en: ': ' })}
                {text(message.title)}
              </span>
            </Link>
          )}
          {message.objection === null ? null : (
            <Link to="/my/objections" onClick={open}>
              {text({ zh: '查看我的异议', en: 'See my objections' })}
              <span className="visually-hidden">
                {text({ zh: '：', en: ': ' })}
                {text(message.title)}
              </span>
            </Link>
          )}
          {message.licenceId === null ? null : (
            <Link to="/my/licences/$licenceId" params={{ licenceId: message.licenceId }} onClick={open}>
              {text({ zh: '查看证照', en: 'See the licence' })}
            </Link>
          )}
        </p>
      </div>
      {message.read ? null : (
        <div>
          <Button size="small" look="quiet" onPress={onRead}>
            {text({ zh: '标为已读', en: 'Mark as read' })}
            <span className="visually-hidden">{text(message.title)}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
