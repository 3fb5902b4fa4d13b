import { skipToken, useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { Empty, Loading, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { sessionKey, useSession } from '../../session/index.ts'
import { searchForPath } from './after-sign-in.ts'

export interface SignedInOnlyProps {
  /** Of the page, also for who is not signed in; the children bring their own. */
  readonly heading?: ReactNode
  readonly children: ReactNode
}

/** A page of one's own affairs: for nobody in particular it leads to signing in, and back here after it. */
export function SignedInOnly({ heading, children }: SignedInOnlyProps): ReactElement {
  const text = useText()
  const { account, end, refresh } = useSession()
  const here = useRouterState({ select: (state) => state.location.href })
  const { error } = useQuery({ queryKey: sessionKey, queryFn: skipToken })
  const title = heading ?? <PageHeading title={{ zh: '个人中心', en: 'My affairs' }} />
  if (account === undefined) {
    return (
      <>
        {title}
        {error ? (
          <ProblemNotice problem={error} onRetry={() => void refresh().catch(() => undefined)} />
        ) : (
          <Loading lines={6} />
        )}
      </>
    )
  }
  // While a session that ended is asked for anew over the page, the page stays.
  if (account === null && end === undefined) {
    return (
      <>
        {title}
        <Empty title={{ zh: '请先登录', en: 'Sign in first' }}>
          <p>
            {text({
              zh: '登录后可以查看您的办件、证照和消息。',
              en: 'Once you are signed in you see your cases, licences and messages.',
            })}
          </p>
          <Link to="/sign-in" search={searchForPath(here)}>
            {text({ zh: '去登录', en: 'Sign in' })}
          </Link>
        </Empty>
      </>
    )
  }
  return <>{children}</>
}
