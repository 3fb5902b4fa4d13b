import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send } from '../api/index.ts'
import { Button, Card, Loading, ProblemNotice, Tag, useAnnounce } from '../design/index.ts'
import { formatMoment, useLanguage, useText } from '../language/index.ts'
import { describeDevice } from './describe-device.ts'
import styles from './account.module.css'

const sessionsKey = ['sessions'] as const

/** Where one is signed in, and ending what is not one's own. */
export function SessionsSection(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [ending, setEnding] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const { data, error, refetch } = useQuery({
    queryKey: sessionsKey,
    queryFn: () => send(api.GET('/api/v1/sessions')),
    staleTime: 0,
  })

  async function end(sessionId: string): Promise<void> {
    setEnding(sessionId)
    setProblem(undefined)
    try {
      await send(api.DELETE('/api/v1/sessions/{sessionId}', { params: { path: { sessionId } } }))
      announce({ zh: '该处登录已退出。', en: 'That session was ended.' })
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setEnding(undefined)
      await queries.invalidateQueries({ queryKey: sessionsKey })
    }
  }

  return (
    <Card>
      <section className={styles['section']} aria-labelledby="account-sessions">
        <h2 id="account-sessions">{text({ zh: '登录中的设备', en: 'Where I am signed in' })}</h2>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        {error ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading lines={2} />
        ) : (
          <ul className={styles['list']}>
            {data.items.map((session) => (
              <li key={session.sessionId} className={styles['entry']}>
                <div className={styles['entryBody']}>
                  <p className={styles['name']}>
                    {text(describeDevice(session.userAgent))}
                    {session.current ? (
                      <Tag tone="good">{text({ zh: '当前设备', en: 'This device' })}</Tag>
                    ) : null}
                  </p>
                  <p className={styles['faint']}>
                    {text({ zh: '登录于 ', en: 'Since ' })}
                    {formatMoment(session.createdAt, language)}
                    {text({ zh: '，最近使用 ', en: ', last used ' })}
                    {formatMoment(session.lastSeenAt, language)}
                    {session.ip === null
                      ? null
                      : text({ zh: `，网络地址 ${session.ip}`, en: `, from ${session.ip}` })}
                  </p>
                </div>
                {session.current ? null : (
                  <Button
                    size="small"
                    look="danger"
                    isPending={ending === session.sessionId}
                    onPress={() => void end(session.sessionId)}
                  >
                    {text({ zh: '退出该设备', en: 'End it' })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </Card>
  )
}
