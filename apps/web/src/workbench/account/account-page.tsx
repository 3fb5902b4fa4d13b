import type { ReactElement } from 'react'
import { OwnAccountSections } from '../../account/index.ts'
import { PageHeading } from '../../design/index.ts'
import styles from './account.module.css'

/** The own account of whoever is signed in at the workbench. */
export function AccountPage(): ReactElement {
  return (
    <div className={styles['page']}>
      <PageHeading title={{ zh: '我的账号', en: 'My account' }} />
      <OwnAccountSections />
    </div>
  )
}
