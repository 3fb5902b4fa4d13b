import { Link, useRouterState } from '@tanstack/react-router'
import { UserRound } from 'lucide-react'
import type { ReactElement } from 'react'
import styles from '../frame/frame.module.css'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { searchForPath } from './account/after-sign-in.ts'
import { UnreadCount } from './unread-count.tsx'

/** The way to one's own affairs, or in: it stays in sight where the menu is folded. */
export function OwnWay(): ReactElement | null {
  const text = useText()
  const { account } = useSession()
  const here = useRouterState({ select: (state) => state.location.href })
  if (account === undefined) return null
  return (
    <nav aria-label={text({ zh: '个人入口', en: 'My affairs' })}>
      <ul className={styles['menu']}>
        <li>
          {account === null ? (
            <Link
              to="/sign-in"
              search={searchForPath(/^\/(sign-in|register|$)/.test(here) ? undefined : here)}
            >
              {text({ zh: '登录', en: 'Sign in' })}
            </Link>
          ) : account.kind === 'applicant' ? (
            <Link to="/my" activeOptions={{ includeSearch: false }}>
              {text({ zh: '我的', en: 'My affairs' })}
              <UnreadCount />
            </Link>
          ) : (
            <a href="/workbench">{text({ zh: '工作台', en: 'Workbench' })}</a>
          )}
        </li>
      </ul>
    </nav>
  )
}

/** Who is signed in, and the way out; for nobody in particular the way to an account. */
export function PersonMenu(): ReactElement | null {
  const text = useText()
  const { account, signOut } = useSession()
  if (account === undefined) return null
  if (account === null) {
    return (
      <ul className={styles['menu']}>
        <li>
          <Link to="/register">{text({ zh: '注册', en: 'Register' })}</Link>
        </li>
      </ul>
    )
  }
  return (
    <>
      <span className={styles['who']}>
        <UserRound size="1.125rem" aria-hidden />
        <span className="visually-hidden">{text({ zh: '当前账号：', en: 'Signed in as ' })}</span>
        <bdi>{account.name}</bdi>
      </span>
      <button type="button" className={styles['tool']} onClick={() => void signOut()}>
        {text({ zh: '退出', en: 'Sign out' })}
      </button>
    </>
  )
}
