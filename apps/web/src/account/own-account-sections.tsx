import type { ReactElement } from 'react'
import { useSession } from '../session/index.ts'
import { AccountSection } from './account-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** All that one can see and change of one's own account; each section has its heading of the second level. */
export function OwnAccountSections(): ReactElement {
  const { account } = useSession()
  // An outside identity keeps its password and its second factor elsewhere.
  const hasPassword = account?.username !== null
  return (
    <>
      <AccountSection />
      {hasPassword ? (
        <>
          <PasswordSection />
          <SecondFactorSection />
        </>
      ) : null}
      <SessionsSection />
    </>
  )
}
