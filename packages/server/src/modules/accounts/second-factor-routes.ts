import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  readSecondFactor,
  renewBackupCodes,
} from '@tongban/contract'
import type { Bilingual } from '@tongban/domain'
import {
  implementRoute,
  problem,
  RefusedRequest,
  type RequestContext,
  type RouteHandler,
} from '../../http/index.ts'
import { readSecondFactorCode } from './backup-codes.ts'
import { clearAttempts, nameProof, reserveAttempt } from './lockout.ts'
import { inTransaction } from './registration.ts'
import type { AccountServices } from './services.ts'
import { needsSecondFactor } from './sessions.ts'
import { readCredentials, refuseCredentials } from './sign-in.ts'

const alreadyOn: Bilingual = {
  zh: '双因素验证已经启用。更换手机的，请先停用，再重新启用。',
  en: 'The second factor is on already. To change the phone, switch it off first and then on again.',
}
const notOn: Bilingual = {
  zh: '尚未启用双因素验证，请先启用。',
  en: 'No second factor is enrolled yet; enrol one first.',
}

async function readHolder({ pool }: AccountServices, accountId: string | undefined) {
  const { rows } = await pool.query<{ username: string | null; enrolled: boolean }>(
    `select username, two_factor_enabled is true and exists (
              select from account_second_factor f where f.account_id = a.id) as enrolled
       from account a where id = $1`,
    [accountId],
  )
  return { username: rows[0]?.username ?? null, enrolled: rows[0]?.enrolled === true }
}

function refuseRule(detail: Bilingual): RefusedRequest {
  return new RefusedRequest(problem('rule-refused', { detail }))
}

/**
 * Makes sure that it is the holder who asks: by password and code, as at a sign-in. Five failures close this
 * way for as long as a sign-in would be, so that an open session is no way to guess either.
 *
 * @throws RefusedRequest where none is enrolled, there were too many failures, or one of them is wrong
 */
async function proveHolder(
  services: AccountServices,
  body: { readonly password: string; readonly code: string },
  context: RequestContext,
): Promise<void> {
  const { pool, library } = services
  const { username, enrolled } = await readHolder(services, context.session?.account)
  if (!enrolled || username === null) throw refuseRule(notOn)
  const attempts = nameProof(username)
  if (!(await reserveAttempt(pool, attempts, context.now)))
    throw new RefusedRequest(problem('account-locked', { headers: { 'retry-after': String(15 * 60) } }))
  const headers = readCredentials(context.headers)
  // The password first: a backup code would be spent although the password is wrong.
  await library.api.verifyPassword({ body: { password: body.password }, headers }).catch((error: unknown) => {
    throw refuseCredentials(error, '/password')
  })
  const { factor, text: code } = readSecondFactorCode(body.code)
  const proof =
    factor === 'authenticator'
      ? library.api.verifyTOTP({ body: { code }, headers })
      : library.api.verifyBackupCode({ body: { code, disableSession: true }, headers })
  await proof.catch((error: unknown) => {
    throw refuseCredentials(error, '/code')
  })
  await clearAttempts(pool, attempts)
  context.noteForAudit({ secondFactor: factor })
}

/** The second factor of one's own account: enrolling, backup codes, switching it off. */
export function createSecondFactorRoutes(services: AccountServices): RouteHandler[] {
  const { pool, library, sessions } = services
  return [
    implementRoute(readSecondFactor, async ({ actor, context }) => {
      const accountId = context.session?.account
      const { enrolled } = await readHolder(services, accountId)
      const left =
        enrolled && accountId !== undefined
          ? (await library.api.viewBackupCodes({ body: { userId: accountId } })).backupCodes.length
          : 0
      return { status: 200, body: { enrolled, required: needsSecondFactor(actor), backupCodesLeft: left } }
    }),
    implementRoute(beginSecondFactor, async ({ body, context }) => {
      const { enrolled } = await readHolder(services, context.session?.account)
      if (enrolled) throw refuseRule(alreadyOn)
      try {
        const answer = await library.api.enableTwoFactor({ body, headers: readCredentials(context.headers) })
        if (answer.method !== 'totp')
          throw new Error('the library enrolled another second factor than asked for')
        return { status: 201, body: { uri: answer.totpURI, backupCodes: answer.backupCodes } }
      } catch (error) {
        throw refuseCredentials(error, '/password')
      }
    }),
    implementRoute(confirmSecondFactor, async ({ body, context }) => {
      let cookies: string[]
      try {
        const { headers } = await library.api.verifyTOTP({
          body,
          headers: readCredentials(context.headers),
          returnHeaders: true,
        })
        cookies = headers.getSetCookie()
      } catch (error) {
        throw refuseCredentials(error, '/code')
      }
      sessions.forget()
      return {
        status: 204,
        body: undefined,
        ...(cookies.length === 0 ? {} : { headers: { 'set-cookie': cookies } }),
      }
    }),
    implementRoute(renewBackupCodes, async ({ body, context }) => {
      await proveHolder(services, body, context)
      const { backupCodes } = await library.api.generateBackupCodes({
        body: { password: body.password },
        headers: readCredentials(context.headers),
      })
      return { status: 201, body: { backupCodes } }
    }),
    implementRoute(endSecondFactor, async ({ body, context }) => {
      await proveHolder(services, body, context)
      await inTransaction(pool, async (client) => {
        const account = context.session?.account
        await client.query('delete from account_second_factor where account_id = $1', [account])
        await client.query('update account set two_factor_enabled = false where id = $1', [account])
        // Whoever had the account open elsewhere has to show the password again.
        await client.query('delete from account_session where account_id = $1 and id <> $2', [
          account,
          context.session?.session,
        ])
      })
      sessions.forget()
      return { status: 204, body: undefined }
    }),
  ]
}
