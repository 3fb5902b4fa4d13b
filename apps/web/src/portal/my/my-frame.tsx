import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useText } from '../../language/index.ts'
import { SignedInOnly } from '../account/signed-in-only.tsx'
import { UnreadCount } from '../unread-count.tsx'
import styles from './my.module.css'

export interface MyFrameProps {
  /** Left out where the heading comes with what is read. */
  readonly heading?: ReactElement
  readonly children: ReactNode
}

/** What the pages of one's own affairs share: the ways from one to another, which stand nowhere else. */
export function MyFrame({ heading, children }: MyFrameProps): ReactElement {
  const text = useText()
  // A case and a matter belong to the list that leads to them.
  const isOfCases = useRouterState({
    select: ({ location }) => /^\/my\/(cases|matters)\//.test(location.pathname),
  })
  return (
    <SignedInOnly heading={heading}>
      <nav className="no-print" aria-label={text({ zh: '个人中心', en: 'Pages of my affairs' })}>
        <ul className={styles['tabs']}>
          <li>
            <Link
              to="/my"
              activeOptions={{ exact: true, includeSearch: false }}
              {...(isOfCases ? { 'aria-current': 'true' as const } : {})}
            >
              {text({ zh: '办件', en: 'Cases' })}
            </Link>
          </li>
          <li>
            <Link to="/my/licences">{text({ zh: '证照', en: 'Licences' })}</Link>
          </li>
          <li>
            <Link to="/my/messages">
              {text({ zh: '消息', en: 'Messages' })}
              <UnreadCount />
            </Link>
          </li>
          <li>
            <Link to="/my/objections">{text({ zh: '异议', en: 'Objections' })}</Link>
          </li>
          <li>
            <Link to="/account">{text({ zh: '账号', en: 'Account' })}</Link>
          </li>
        </ul>
      </nav>
      {heading}
      {children}
    </SignedInOnly>
  )
}
