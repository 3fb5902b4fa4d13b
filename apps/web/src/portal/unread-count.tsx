import type { ReactElement } from 'react'
import { useText } from '../language/index.ts'
import { useUnreadMessages } from './unread-messages.ts'
import styles from './unread-count.module.css'

/** How many messages have not been read, beside the way that leads to them; nothing where there are none. */
export function UnreadCount(): ReactElement | null {
  const text = useText()
  const unread = useUnreadMessages()
  if (unread === 0) return null
  return (
    <span className={styles['count']}>
      {unread > 99 ? '99+' : unread}
      <span className="visually-hidden">{text({ zh: '条未读消息', en: ' unread messages' })}</span>
    </span>
  )
}
