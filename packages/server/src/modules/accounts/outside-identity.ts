import { findInstant, getBeijingDate, parseResidentId, type Instant } from '@tongban/domain'
import type { Pool } from 'pg'
import { identityPath, type AuthenticationLibrary } from './authentication-library.ts'
import { inTransaction } from './registration.ts'
import { takeSubject } from './subjects.ts'

/** Where the browser is sent to begin, and the cookies that bind the answer to it. */
export async function beginOutside(
  library: AuthenticationLibrary,
  providerId: string,
): Promise<{ url: string; cookies: string[] }> {
  const { response, headers } = await library.api.signInSocial({
    body: { provider: providerId, callbackURL: '/', disableRedirect: true },
    headers: new Headers(),
    returnHeaders: true,
  })
  if (response.url === undefined) throw new Error('the identity provider gave no address')
  return { url: response.url, cookies: headers.getSetCookie() }
}

/** Hands the provider's answer to the library, which checks state, nonce, signature and issuer, and opens a session. */
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
  return { location: answer.headers.get('location') ?? '/', cookies: answer.headers.getSetCookie() }
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
      `insert into account_subject (account_id, subject_id, relation)
       select $1, $2, 'self' where not exists
         (select from account_subject where subject_id = $2 and relation = 'self')`,
      [account.accountId, subject.subject_id],
    )
  })
}
