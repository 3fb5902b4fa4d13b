import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { Empty, Loading, PageHeading } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { searchForPath } from './after-sign-in.ts'

/** A page of one's own affairs: for nobody in particular it leads to signing in, and back here after it. */
export function SignedInOnly({
  heading,
  children,
}: {
  /** Of the page, also for who is not signed in; the children bring their own. */
  readonly heading?: ReactNode
  readonly children: ReactNode
}): ReactElement {
  const text = useText()
  const { account, end } = useSession()
  const here = useRouterState({ select: (state) => state.location.href })
  if (account === undefined) return <Loading lines={6} />
  // While a session that ended is asked for anew over the page, the page stays.
  if (account === null && end === undefined) {
    return (
      <>
        {heading ?? <PageHeading title={{ zh: '个人中心', en: 'My affairs' }} />}
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
