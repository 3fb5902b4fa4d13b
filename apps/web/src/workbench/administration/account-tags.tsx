import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { StaffAccount } from './administration-data.ts'
import styles from './administration.module.css'

/** Whether somebody can sign in with the account, and how well it is guarded. */
export function AccountTags({ account }: { readonly account: StaffAccount }): ReactElement {
  const text = useText()
  return (
    <span className={styles['acts']}>
      {account.disabled ? (
        <Tag tone="bad">{text({ zh: '已停用', en: 'Disabled' })}</Tag>
      ) : (
        <Tag tone="good">{text({ zh: '启用', en: 'Enabled' })}</Tag>
      )}
      {account.locked ? <Tag tone="warn">{text({ zh: '已锁定', en: 'Locked' })}</Tag> : null}
      {account.secondFactor ? <Tag>{text({ zh: '双因素', en: 'Second factor' })}</Tag> : null}
    </span>
  )
}
