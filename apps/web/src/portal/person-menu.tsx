import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import styles from '../frame/frame.module.css'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { searchForPath } from './account/after-sign-in.ts'
import { useUnreadMessages } from './unread-messages.ts'
import own from './person-menu.module.css'

/** Who is signed in, what is new, the ways to one's own affairs and out; for nobody in particular the way in. */
export function PersonMenu(): ReactElement | null {
  const text = useText()
  const { account, signOut } = useSession()
  const unread = useUnreadMessages()
  const here = useRouterState({ select: (state) => state.location.href })
  if (account === undefined) return null
  if (account === null) {
    const search = searchForPath(/^\/(sign-in|register|$)/.test(here) ? undefined : here)
    return (
      <ul className={styles['menu']}>
        <li>
          <Link to="/sign-in" search={search}>
            {text({ zh: '登录', en: 'Sign in' })}
          </Link>
        </li>
        <li>
          <Link to="/register">{text({ zh: '注册', en: 'Register' })}</Link>
        </li>
      </ul>
    )
  }
  const isApplicant = account.kind === 'applicant'
  return (
    <nav aria-label={text({ zh: '个人菜单', en: 'Personal menu' })}>
      <ul className={styles['menu']}>
        {isApplicant ? (
          <>
            <li>
              <Link to="/my" activeOptions={{ exact: true, includeSearch: false }}>
                {text({ zh: '我的办件', en: 'My cases' })}
              </Link>
            </li>
            <li>
              <Link to="/my/messages">
                {text({ zh: '消息', en: 'Messages' })}
                {unread === 0 ? null : (
                  <span className={own['count']}>
                    {unread > 99 ? '99+' : unread}
                    <span className="visually-hidden">{text({ zh: '条未读', en: ' unread' })}</span>
                  </span>
                )}
              </Link>
            </li>
          </>
        ) : (
          <li>
            <a href="/workbench">{text({ zh: '工作台', en: 'Workbench' })}</a>
          </li>
        )}
        <li>
          <Link to="/account" className={own['person']}>
            <bdi>{account.name}</bdi>
            <span className="visually-hidden">{text({ zh: '的账号', en: ', my account' })}</span>
          </Link>
        </li>
        <li>
          <button type="button" className={styles['tool']} onClick={() => void signOut()}>
            {text({ zh: '退出', en: 'Sign out' })}
          </button>
        </li>
      </ul>
    </nav>
  )
}
