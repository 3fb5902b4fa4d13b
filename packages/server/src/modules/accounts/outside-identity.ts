import { findInstant, getBeijingDate, parseResidentId, type Instant } from '@tongban/domain'
import { isAPIError } from 'better-auth/api'
import type { Pool } from 'pg'
import { problem, RefusedRequest } from '../../http/index.ts'
import { identityPath, otherPersonError, type AuthenticationLibrary } from './authentication-library.ts'
import { inTransaction } from './registration.ts'
import { takeSubject } from './subjects.ts'

/** Where the browser is sent, and the cookies that bind the answer to it. */
interface Beginning {
  readonly url: string
  readonly cookies: string[]
}

/** @throws RefusedRequest while the provider cannot be reached */
async function askProvider(
  begin: () => Promise<{ response: { url?: string | undefined }; headers: Headers }>,
): Promise<Beginning> {
  try {
    const { response, headers } = await begin()
    if (response.url === undefined) throw new Error('the identity provider gave no address')
    return { url: response.url, cookies: headers.getSetCookie() }
  } catch (error) {
    if (!isAPIError(error)) throw error
    throw new RefusedRequest(
      problem('service-unavailable', {
        detail: {
          zh: '统一身份认证暂时无法连接。',
          en: 'The outside identity cannot be reached at the moment.',
        },
        headers: { 'retry-after': String(retryAfterSeconds) },
      }),
    )
  }
}

/**
 * Begins to sign in with an outside identity.
 *
 * @param returnTo path of this site to go on to afterwards; the sign-in page follows it only where it is one
 */
export function beginOutside(
  library: AuthenticationLibrary,
  providerId: string,
  returnTo?: string,
): Promise<Beginning> {
  const back = describePlace(signInPath, { returnTo })
  return askProvider(() =>
    library.api.signInSocial({
      body: { provider: providerId, callbackURL: back, errorCallbackURL: back, disableRedirect: true },
      headers: new Headers(),
      returnHeaders: true,
    }),
  )
}

/** Begins to link an outside identity to the account whose session the credentials are. */
export function beginLink(
  library: AuthenticationLibrary,
  providerId: string,
  credentials: Headers,
): Promise<Beginning> {
  return askProvider(() =>
    library.api.linkSocialAccount({
      body: {
        provider: providerId,
        callbackURL: describePlace(accountPath, { outside: 'linked' }),
        errorCallbackURL: accountPath,
        disableRedirect: true,
      },
      headers: credentials,
      returnHeaders: true,
    }),
  )
}

const signInPath = '/sign-in'
const accountPath = '/account'
/** As the sign-in page reads it. */
const returnParameter = 'then'

const retryAfterSeconds = 30

/** How it ended, as the pages tell it. */
type Outcome = 'linked' | 'declined' | 'expired' | 'failed' | 'other-person' | 'taken'

function describePlace(
  path: string,
  { returnTo, outside }: { readonly returnTo?: string | undefined; readonly outside?: Outcome },
): string {
  const parameters = new URLSearchParams()
  if (outside !== undefined) parameters.set('outside', outside)
  if (returnTo !== undefined) parameters.set(returnParameter, returnTo)
  return parameters.size === 0 ? path : `${path}?${parameters}`
}

/** The library's words for what went wrong are for developers; the pages have their own. */
function nameFailure(error: string): Outcome {
  if (error === 'access_denied') return 'declined'
  if (error === otherPersonError) return 'other-person'
  if (error === 'account_already_linked_to_different_user') return 'taken'
  return /state|restart/.test(error) ? 'expired' : 'failed'
}

/**
 * Hands the provider's answer to the library, which checks state, nonce, signature and issuer, and opens a session.
 * Whatever goes wrong ends at the page where it began, which says so.
 */
export async function finishOutside(
  services: { readonly library: AuthenticationLibrary; readonly publicUrl: string },
  providerId: string,
  query: Readonly<Record<string, string | undefined>>,
  cookie: string | undefined,
): Promise<{ location: string; cookies: string[] }> {
  const url = new URL(`${identityPath}/callback/${encodeURIComponent(providerId)}`, services.publicUrl)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value)
  const answer = await services.library.handler(
    new Request(url, { headers: cookie === undefined ? {} : { cookie }, redirect: 'manual' }),
  )
  const cookies = answer.headers.getSetCookie()
  const location = answer.headers.get('location')
  if (location === null) return { location: describePlace(signInPath, { outside: 'failed' }), cookies }
  const { pathname, searchParams } = new URL(location, services.publicUrl)
  const error = searchParams.get('error')
  if (error === null) return { location, cookies }
  const path = pathname === accountPath ? accountPath : signInPath
  const returnTo = searchParams.get(returnParameter) ?? undefined
  return { location: describePlace(path, { outside: nameFailure(error), returnTo }), cookies }
}

/** Whether a resident id is that of the person whose account it is; an account of no person tells nothing. */
export async function isSamePerson(
  pool: Pool,
  { accountId, identityNumber }: { accountId: string; identityNumber: string },
): Promise<boolean> {
  const { rows } = await pool.query<{ identifier: string }>(
    `select s.identifier from account_subject o join subject s using (subject_id)
      where o.account_id = $1 and o.relation = 'self'`,
    [accountId],
  )
  return rows.every(({ identifier }) => identifier === identityNumber.trim().toUpperCase())
}

/**
 * Notes that an outside identity vouches for the person behind an account that was there before.
 * @param now the moment at which it did
 */
export async function noteProvenIdentity(pool: Pool, accountId: string, now: Instant): Promise<void> {
  await pool.query(
    `update account_subject set proven_by = 'outside', proven_on = $2
      where account_id = $1 and relation = 'self' and proven_by is null`,
    [accountId, getBeijingDate(now)],
  )
}

/**
 * Joins a new account of an outside identity to its person, where the provider vouches for the resident id and
 * nobody holds it here. Otherwise the account stays without subject and can do nothing yet.
 */
export async function joinOutsideIdentity(
  pool: Pool,
  account: { accountId: string; name: string; identityNumber?: string },
  now: Instant,
): Promise<void> {
  const moment = findInstant(now)
  if (account.identityNumber === undefined || moment === undefined) return
  const parsed = parseResidentId(account.identityNumber, getBeijingDate(moment))
  if (!parsed.ok) return
  await inTransaction(pool, async (client) => {
    const subject = await takeSubject(client, {
      kind: 'person',
      name: account.name,
      identifier: parsed.value.value,
      phone: null,
      address: null,
    })
    if (subject === undefined) return
    await client.query(
      `insert into account_subject (account_id, subject_id, relation, proven_by, proven_on)
       select $1, $2, 'self', 'outside', $3 where not exists
         (select from account_subject where subject_id = $2 and relation = 'self')`,
      [account.accountId, subject.subject_id, getBeijingDate(moment)],
    )
  })
}
