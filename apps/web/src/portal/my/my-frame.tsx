import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useText } from '../../language/index.ts'
import { SignedInOnly } from '../account/signed-in-only.tsx'
import { useUnreadMessages } from '../unread-messages.ts'
import styles from './my.module.css'

export interface MyFrameProps {
  /** Left out where the heading comes with what is read. */
  readonly heading?: ReactElement
  readonly children: ReactNode
}

/** What the pages of one's own affairs share: the ways from one to another. */
export function MyFrame({ heading, children }: MyFrameProps): ReactElement {
  const text = useText()
  const unread = useUnreadMessages()
  return (
    <SignedInOnly heading={heading}>
      <nav className="no-print" aria-label={text({ zh: '个人中心', en: 'My affairs' })}>
        <ul className={styles['tabs']}>
          <li>
            <Link to="/my" activeOptions={{ exact: true, includeSearch: false }}>
              {text({ zh: '我的办件', en: 'My cases' })}
            </Link>
          </li>
          <li>
            <Link to="/my/licences">{text({ zh: '我的证照', en: 'My licences' })}</Link>
          </li>
          <li>
            <Link to="/my/messages">
              {text({ zh: '我的消息', en: 'Messages' })}
              {unread === 0 ? null : (
                <span className={styles['count']}>
                  {unread > 99 ? '99+' : unread}
                  <span className="visually-hidden">{text({ zh: '条未读', en: ' unread' })}</span>
                </span>
              )}
            </Link>
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
