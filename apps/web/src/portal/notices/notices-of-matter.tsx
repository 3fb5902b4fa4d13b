import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { GuideSection } from '../finding/guide-rows.tsx'
import styles from './notices.module.css'

const shownAtMost = 5

/** The notices to the public that run for one matter, where there are any. */
export function NoticesOfMatter({ matter }: { readonly matter: string }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['matter-notices', 'of', matter],
    queryFn: () =>
      send(api.GET('/api/v1/matter-notices', { params: { query: { limit: shownAtMost, matter } } })),
    staleTime: 60_000,
  })
  // What the guide says holds without them: a failure to read them is told where they are listed.
  if (data === undefined || data.items.length === 0) return null
  return (
    <GuideSection id="running-notices" title={{ zh: '正在公示', en: 'Public notices that run' }}>
      <ul className={styles['notices']}>
        {data.items.map((entry) => (
          <li key={`${entry.matterCaseId} ${entry.notice}`}>
            <Link
              to="/notices/$matterCaseId/$notice"
              params={{ matterCaseId: entry.matterCaseId, notice: entry.notice } as never}
            >
              <bdi>{entry.applicantName}</bdi>
              {text({ zh: '：', en: ': ' })}
              {text(entry.name)}
            </Link>
            <p className={styles['soft']}>
              {text({
                zh: `至${formatDate(entry.until, 'zh')}止，可以提出异议`,
                en: `Open to objections until ${formatDate(entry.until, language)}`,
              })}
            </p>
          </li>
        ))}
      </ul>
      {data.nextCursor === null ? null : (
        <p>
          <Link to="/notices">{text({ zh: '查看全部公示', en: 'All notices' })}</Link>
        </p>
      )}
    </GuideSection>
  )
}
