import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { bearer, genericOAuth, twoFactor, username } from 'better-auth/plugins'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { drawBackupCodes } from './backup-codes.ts'

/** An outside identity (OpenID Connect), by configuration. */
export interface IdentityProvider {
  /** In the address of the callback: `/api/v1/identity/callback/{providerId}`. */
  readonly providerId: string
  readonly name: string
  /** …/.well-known/openid-configuration */
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that holds a resident id which the provider has verified; without it the person gives it here. */
  readonly identityNumberClaim?: string
}

export interface AuthenticationOptions {
  /** Address of the database for the application's role. */
  readonly databaseUrl: string
  /** Signs cookies and encrypts second factors; at least 32 random characters, the same for all processes. */
  readonly secret: string
  /** Address at which browsers reach the platform. */
  readonly publicUrl: string
  readonly identityProviders: readonly IdentityProvider[]
  /** Called with a new account of an outside identity. */
  readonly welcomeOutsideIdentity: (account: {
    accountId: string
    name: string
    identityNumber?: string
  }) => Promise<void>
  /** Whether somebody whose resident id the provider vouches for may be linked to an account. */
  readonly isSamePerson: (link: { accountId: string; identityNumber: string }) => Promise<boolean>
}

/** Why a link is refused, in the words that the library carries to the end of the way. */
export const otherPersonError = 'other_person'

/** No session lives longer, however busy it is; the idle end is ours (see sessions.ts). */
export const sessionLimitSeconds = 12 * 3600

export const identityPath = '/api/v1/identity'

function describePlugins(providers: readonly IdentityProvider[]) {
  return [
    username({
      displayUsername: false,
      minUsernameLength: 3,
      maxUsernameLength: 40,
      usernameValidator: (name) => usernamePattern.test(name),
    }),
    twoFactor({
      issuer: 'Tongban',
      backupCodeOptions: { customBackupCodesGenerate: drawBackupCodes },
      schema: {
        user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
        twoFactor: {
          modelName: 'account_second_factor',
          fields: {
            userId: 'account_id',
            backupCodes: 'backup_codes',
            failedVerificationCount: 'failed_verification_count',
            lockedUntil: 'locked_until',
          },
        },
      },
    }),
    bearer(),
    genericOAuth({
      config: providers.map(({ providerId, discoveryUrl, clientId, clientSecret, identityNumberClaim }) => ({
        providerId,
        discoveryUrl,
        clientId,
        clientSecret,
        scopes: ['openid', 'profile', 'email'],
        pkce: true,
        mapProfileToUser: (profile: Record<string, unknown>) => {
          const number = identityNumberClaim === undefined ? undefined : profile[identityNumberClaim]
          return {
            // Our accounts have no mail; two people of two providers must not meet in one address.
            email: `${String(profile['sub'])}@${providerId}.invalid`,
            emailVerified: true,
            name: String(profile['name'] ?? profile['preferred_username'] ?? profile['sub']),
            ...(typeof number === 'string' ? { identityNumber: number } : {}),
          }
        },
      })),
    }),
  ]
}

export const usernamePattern = /^[a-z][a-z0-9._-]{2,39}$/

/** Opens the sign-in library on tables of our own names. It keeps a small pool, since it wants dates as objects. */
export function openAuthentication(options: AuthenticationOptions) {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: 4,
    application_name: 'tongban-sign-in',
  })
  pool.on('error', () => undefined)
  const settings = {
    database: pool,
    secret: options.secret,
    baseURL: options.publicUrl,
    basePath: identityPath,
    trustedOrigins: [new URL(options.publicUrl).origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'tongban',
      useSecureCookies: options.publicUrl.startsWith('https:'),
      database: { generateId: () => randomUUID() },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      modelName: 'account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        // Open to input so that a provider's claim gets through; none of the routes that we serve lets a caller set it.
        identityNumber: { type: 'string', required: false, returned: false, fieldName: 'identity_number' },
      },
      validateUserInfo: async ({ user, source }) => {
        if (source.action !== 'link-account' || user.id === undefined) return undefined
        const claim = options.identityProviders.find(
          ({ providerId }) => providerId === source.oauth?.providerId,
        )?.identityNumberClaim
        const number = claim === undefined ? undefined : source.oauth?.profile?.[claim]
        if (typeof number !== 'string') return undefined
        const isSame = await options.isSamePerson({ accountId: user.id, identityNumber: number })
        return isSame ? undefined : { error: otherPersonError }
      },
    },
    session: {
      modelName: 'account_session',
      expiresIn: sessionLimitSeconds,
      disableSessionRefresh: true,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'account_credential',
      // A stranger with a matching name is not the same person: outside identities never join an account by mail.
      // Only who is signed in to an account links one to it; its address is never that of the account.
      accountLinking: { enabled: true, disableImplicitLinking: true, allowDifferentEmails: true },
      fields: {
        userId: 'account_id',
        providerId: 'provider_id',
        accountId: 'provider_subject',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'account_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      user: {
        create: {
          after: async (user: { id: string; name: string } & Record<string, unknown>) => {
            const number = user['identityNumber']
            await options.welcomeOutsideIdentity({
              accountId: user.id,
              name: user.name,
              ...(typeof number === 'string' ? { identityNumber: number } : {}),
            })
          },
        },
      },
    },
    plugins: describePlugins(options.identityProviders),
  } satisfies BetterAuthOptions
  const library = betterAuth(settings)
  return { library, close: () => pool.end() }
}

export type AuthenticationLibrary = ReturnType<typeof openAuthentication>['library']
