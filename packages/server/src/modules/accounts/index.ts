/**
 * Accounts and rights (账号与权限): registration, sign-in by a kept library, lockout, idle end, second factor, outside
 * identities, written authorisations (民法典 第一百六十一条 以下), posts of staff, the security audit. It promises that
 * an actor's rights are those of today, and that a personal number is shown in full only with a reason on record.
 */
import { getInstant, type Instant } from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import type { Authenticate, RecordAudit, ServerModule } from '../../http/index.ts'
import { createAccountRoutes } from './account-routes.ts'
import { createAdministrationRoutes } from './administration-routes.ts'
import { createAuditRecorder } from './audit.ts'
import {
  openAuthentication,
  type AuthenticationLibrary,
  type IdentityProvider,
} from './authentication-library.ts'
import { createAuthorisationRoutes } from './authorisation-routes.ts'
import { createRecognitionRoute } from './recognition-route.ts'
import { createDeputationRoutes } from './deputation-routes.ts'
import { createParticularsRoute } from './particulars-route.ts'
import { isSamePerson, joinOutsideIdentity, noteProvenIdentity } from './outside-identity.ts'
import type { AccountServices } from './services.ts'
import { SessionReader } from './sessions.ts'

export type { AuthenticationLibrary, IdentityProvider } from './authentication-library.ts'
export {
  choosePasswords,
  createDemonstrationAccounts,
  type DemonstrationAccount,
} from './demonstration-accounts.ts'
export { createAuditRecorder } from './audit.ts'
export { createFirstAdministrator, type FirstAdministratorRefusal } from './first-administrator.ts'
export { readActors } from './sessions.ts'
export { createStaffAccounts, type StaffAccount } from './staff-accounts.ts'
export { createSubjectDirectory } from './subject-directory.ts'

export interface AccountsOptions {
  readonly database: Database
  /** The same database by address, for the library's own small pool. */
  readonly databaseUrl: string
  /** Signs cookies and encrypts second factors; the same for all processes of an installation. */
  readonly secret: string
  readonly publicUrl: string
  readonly identityProviders?: readonly IdentityProvider[]
  /** How long what a session may do is remembered; seconds at most. */
  readonly sessionCacheMilliseconds?: number
  readonly readClock?: () => Instant
}

export interface Accounts {
  readonly module: ServerModule
  readonly authenticate: Authenticate
  readonly recordAudit: RecordAudit
  readonly library: AuthenticationLibrary
  close(): Promise<void>
}

/** Opens the module on a migrated database. */
export function openAccounts(options: AccountsOptions): Accounts {
  const { pool } = options.database
  const readClock = options.readClock ?? (() => getInstant(new Date().toISOString()))
  const identityProviders = options.identityProviders ?? []
  const { library, close } = openAuthentication({
    databaseUrl: options.databaseUrl,
    secret: options.secret,
    publicUrl: options.publicUrl,
    identityProviders,
    welcomeOutsideIdentity: (account) => joinOutsideIdentity(pool, account, readClock()),
    isSamePerson: async (link) => {
      const isSame = await isSamePerson(pool, link)
      if (isSame) await noteProvenIdentity(pool, link.accountId, readClock())
      return isSame
    },
  })
  const sessions = new SessionReader(pool, options.sessionCacheMilliseconds ?? 0)
  const services: AccountServices = {
    pool,
    library,
    sessions,
    identityProviders,
    publicUrl: options.publicUrl,
  }
  return {
    module: {
      name: 'accounts',
      routes: [
        ...createAccountRoutes(services),
        ...createAuthorisationRoutes(services),
        createRecognitionRoute(services),
        createParticularsRoute(services),
        ...createAdministrationRoutes(services),
        ...createDeputationRoutes(services),
      ],
    },
    authenticate: sessions.authenticate,
    recordAudit: createAuditRecorder(pool),
    library,
    close,
  }
}
