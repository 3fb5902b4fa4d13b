import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { ButtonLink, Card, Empty, Loading, PageHeading, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import styles from './notices.module.css'

const noticesOnPage = 30

/** Notices to the public that run now (公示); anybody may read them and object. */
export function NoticesPage(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const search: { readonly cursor?: unknown } = useSearch({ strict: false })
  const cursor = typeof search.cursor === 'string' ? search.cursor.slice(0, 1000) : undefined
  const { data, error, refetch } = useQuery({
    queryKey: ['matter-notices', cursor],
    queryFn: () =>
      send(
        api.GET('/api/v1/matter-notices', {
          params: { query: { limit: noticesOnPage, ...(cursor === undefined ? {} : { cursor }) } },
        }),
      ),
    staleTime: 30_000,
  })
  return (
    <>
      <PageHeading
        title={{ zh: '公示公告', en: 'Public notices' }}
        lead={text({
          zh: '正在公示的事项。公示期内，对公示内容有异议的，可以提出异议。',
          en: 'Notices that run now. Whoever objects to what they announce may say so until the last day.',
        })}
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading lines={6} />
        ) : null
      ) : data.items.length === 0 ? (
        <Empty title={{ zh: '目前没有正在公示的事项', en: 'There is no notice at the moment' }}>
          <p>
            {text({
              zh: '公示期满的事项不再列出。',
              en: 'Notices that have run their time are no longer listed.',
            })}
          </p>
          <Link to="/">{text({ zh: '返回首页', en: 'To the first page' })}</Link>
        </Empty>
      ) : (
        <Card>
          <ul className={styles['notices']}>
            {data.items.map((entry) => (
              <li key={`${entry.matterCaseId} ${entry.notice}`}>
                <Link
                  to="/notices/$matterCaseId/$notice"
                  params={{ matterCaseId: entry.matterCaseId, notice: entry.notice } as never}
                >
                  <strong>
                    <bdi>{entry.applicantName}</bdi>
                    {text({ zh: '：', en: ': ' })}
                    {text(entry.name)}
                  </strong>
                </Link>
                <p className={styles['soft']}>
                  {text({
                    zh: `公示期：${formatDate(entry.from, 'zh')}至${formatDate(entry.until, 'zh')} · ${entry.lead.name.zh}`,
                    en: `From ${formatDate(entry.from, language)} to ${formatDate(entry.until, language)} · ${entry.lead.name.en}`,
                  })}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {cursor === undefined && (data?.nextCursor ?? null) === null ? null : (
        <nav className={styles['pages']} aria-label={text({ zh: '分页', en: 'Pages' })}>
          {cursor === undefined ? null : (
            <ButtonLink to="/notices">{text({ zh: '回到第一页', en: 'First page' })}</ButtonLink>
          )}
          {data === undefined || data.nextCursor === null ? null : (
            <ButtonLink to="/notices" search={{ cursor: data.nextCursor } as never}>
              {text({ zh: '下一页', en: 'Next page' })}
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}
