import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './obligations.module.css'

/** The pages about promises: what is owed, who is not served so, and the credit file. */
export function PromiseTabs(): ReactElement {
  const text = useText()
  const { may } = useSession()
  return (
    <nav
      className={styles['filters']}
      aria-label={text({ zh: '容缺与承诺', en: 'Obligations and promises' })}
    >
      <Link to="/workbench/obligations">{text({ zh: '待履行事项', en: 'What is owed' })}</Link>
      {may('promise-exclusion.read') ? (
        <Link to="/workbench/promise-exclusions">
          {text({ zh: '不适用告知承诺名单', en: 'Not served on a promise' })}
        </Link>
      ) : null}
      {may('credit.read') ? (
        <Link to="/workbench/credit-records">{text({ zh: '信用记录', en: 'Credit file' })}</Link>
      ) : null}
    </nav>
  )
}
