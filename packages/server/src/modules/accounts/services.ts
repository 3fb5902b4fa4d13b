import type { Pool } from 'pg'
import type { AuthenticationLibrary, IdentityProvider } from './authentication-library.ts'
import type { SessionReader } from './sessions.ts'

/** What the routes of this module work with. */
export interface AccountServices {
  readonly pool: Pool
  readonly library: AuthenticationLibrary
  readonly sessions: SessionReader
  readonly identityProviders: readonly IdentityProvider[]
  readonly publicUrl: string
}
