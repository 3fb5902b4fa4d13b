import type { ReactElement } from 'react'
import { OwnAccountSections } from '../../account/index.ts'
import { PageHeading } from '../../design/index.ts'
import { useSession } from '../../session/index.ts'
import { MyFrame } from '../my/my-frame.tsx'
import { AuthorisationsSection } from './authorisations-section.tsx'
import { OutsideLinksSection } from './outside-links-section.tsx'
import { OutsideOutcome } from './outside-outcome.tsx'
import styles from './account.module.css'

export function AccountPage(): ReactElement {
  return (
    <MyFrame heading={<PageHeading title={{ zh: '账号', en: 'My account' }} />}>
      <div className={styles['wide']}>
        <OutsideOutcome />
        <OwnAccountSections />
        <OutsideLinksSection />
        <Authorisations />
      </div>
    </MyFrame>
  )
}

function Authorisations(): ReactElement | null {
  const { may } = useSession()
  return may('authorisation.read') ? <AuthorisationsSection /> : null
}
