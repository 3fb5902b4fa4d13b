import type { ReactElement } from 'react'
import styles from '../frame/frame.module.css'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'

/** Who is signed in, with a way to one's own cases and out; else the way in. */
export function PersonMenu(): ReactElement | null {
  const text = useText()
  const { account, signOut } = useSession()
  if (account === undefined) return null
  return (
    <ul className={styles['menu']}>
      {account === null ? (
        <>
          <li>
            <a href="/sign-in">{text({ zh: '登录', en: 'Sign in' })}</a>
          </li>
          <li>
            <a href="/register">{text({ zh: '注册', en: 'Register' })}</a>
          </li>
        </>
      ) : (
        <>
          <li>
            <a href="/my">{account.name}</a>
          </li>
          <li>
            <button type="button" className={styles['tool']} onClick={() => void signOut()}>
              {text({ zh: '退出', en: 'Sign out' })}
            </button>
          </li>
        </>
      )}
    </ul>
  )
}
