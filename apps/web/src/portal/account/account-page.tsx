import type { ReactElement } from 'react'
import { OwnAccountSections } from '../../account/index.ts'
import { PageHeading } from '../../design/index.ts'
import { useSession } from '../../session/index.ts'
import { AuthorisationsSection } from './authorisations-section.tsx'
import { SignedInOnly } from './signed-in-only.tsx'
import styles from './account.module.css'

export function AccountPage(): ReactElement {
  return (
    <div className={styles['middle']}>
      <PageHeading title={{ zh: '账号', en: 'My account' }} />
      <SignedInOnly>
        <OwnAccountSections />
        <Authorisations />
      </SignedInOnly>
    </div>
  )
}

function Authorisations(): ReactElement | null {
  const { may } = useSession()
  return may('authorisation.read') ? <AuthorisationsSection /> : null
}
