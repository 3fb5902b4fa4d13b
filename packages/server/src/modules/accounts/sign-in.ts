import type { Instant } from '@tongban/domain'
import type { IncomingHttpHeaders } from 'node:http'
import type { Pool } from 'pg'
import { isAPIError } from 'better-auth/api'
import { problem, RefusedRequest, type Problem } from '../../http/index.ts'
import type { AuthenticationLibrary } from './authentication-library.ts'
import { readSecondFactorCode } from './backup-codes.ts'
import { clearAttempts, releaseAttempt, reserveAttempt } from './lockout.ts'

export interface OpenedSession {
  readonly token: string
  readonly accountId: string
  readonly cookies: readonly string[]
  /** By which second factor, where one was asked for. */
  readonly factor?: 'authenticator' | 'backup-code'
}

export interface SignInRequest {
  readonly username: string
  readonly password: string
  readonly code?: string | undefined
  readonly ip: string
  readonly userAgent: string
}

/** Headers that the library reads: nothing of the caller's cookies takes part in a sign-in. */
function describeCaller(request: SignInRequest, cookie?: string): Headers {
  const headers = new Headers({
    'user-agent': request.userAgent.slice(0, 300),
    'x-forwarded-for': request.ip,
  })
  if (cookie !== undefined) headers.set('cookie', cookie)
  return headers
}

function joinCookies(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
}

async function checkPasswordAndCode(
  library: AuthenticationLibrary,
  request: SignInRequest,
): Promise<OpenedSession | 'code-required'> {
  const first = await library.api.signInUsername({
    body: { username: request.username, password: request.password },
    headers: describeCaller(request),
    returnHeaders: true,
  })
  const answer: { token?: string | null; user?: { id: string }; twoFactorRedirect?: boolean } =
    first.response ?? {}
  if (answer.twoFactorRedirect !== true && typeof answer.token === 'string' && answer.user !== undefined) {
    return { token: answer.token, accountId: answer.user.id, cookies: first.headers.getSetCookie() }
  }
  if (request.code === undefined) return 'code-required'
  const code = readSecondFactorCode(request.code)
  const proof = {
    body: { code: code.text },
    headers: describeCaller(request, joinCookies(first.headers)),
    returnHeaders: true,
  } as const
  const second =
    code.factor === 'authenticator'
      ? await library.api.verifyTOTP(proof)
      : await library.api.verifyBackupCode(proof)
  const opened: { token?: string | undefined; user: { id: string } } = second.response
  if (opened.token === undefined) throw new Error('the library accepted a code and opened no session')
  return {
    token: opened.token,
    accountId: opened.user.id,
    cookies: second.headers.getSetCookie(),
    factor: code.factor,
  }
}

/**
 * Signs in by user name, password and, where one is enrolled, the code of the second factor. An unknown name, a
 * wrong password and a wrong code answer the same after the same work; five failures lock the name.
 */
export async function signIn(
  library: AuthenticationLibrary,
  pool: Pool,
  request: SignInRequest,
  now: Instant,
): Promise<OpenedSession | Problem> {
  const username = request.username.trim().toLowerCase()
  if (!(await reserveAttempt(pool, username, now))) {
    return problem('account-locked', { headers: { 'retry-after': String(15 * 60) } })
  }
  try {
    const opened = await checkPasswordAndCode(library, { ...request, username })
    if (opened === 'code-required') {
      // What is missing is no failure; but wrong codes before it stay counted, else nobody would ever be locked.
      await releaseAttempt(pool, username)
      return problem('second-factor-code-required')
    }
    const { rowCount } = await pool.query('select from account where id = $1 and disabled_at is null', [
      opened.accountId,
    ])
    if (rowCount === 0) {
      await pool.query('delete from account_session where token = $1', [opened.token])
      return problem('sign-in-failed')
    }
    await clearAttempts(pool, username)
    await pool.query('update account_session set last_seen_at = $2 where token = $1', [opened.token, now])
    return opened
  } catch (error) {
    if (isAPIError(error)) return problem('sign-in-failed')
    throw error
  }
}

/** The session's own credentials for the library, from a cookie or a bearer token. */
export function readCredentials(headers: IncomingHttpHeaders): Headers {
  const own = new Headers()
  if (headers.authorization !== undefined) own.set('authorization', headers.authorization)
  else if (headers.cookie !== undefined) own.set('cookie', headers.cookie)
  return own
}

/** Turns the library's refusal of a password or code into ours; anything else is no answer to the caller. */
export function refuseCredentials(error: unknown, pointer: string): RefusedRequest {
  if (!isAPIError(error)) throw error
  const message = {
    zh: '密码或者验证码不正确，请核对后重试。',
    en: 'The password or the code is not right; check it and try again.',
  }
  return new RefusedRequest(
    problem('rule-refused', { detail: message, errors: [{ pointer, code: 'wrong', message }] }),
  )
}
