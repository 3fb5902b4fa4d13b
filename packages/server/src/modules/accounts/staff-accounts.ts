import { type Instant, getBeijingDate } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { AuthenticationLibrary } from './authentication-library.ts'
import { hashPassword, inTransaction } from './registration.ts'

/** Somebody of the staff with one post, as a replay of history makes them. */
export interface StaffAccount {
  readonly username: string
  readonly name: string
  readonly role: 'approver' | 'head'
  readonly organisation: string
  readonly duties: readonly string[]
  /** Without one nobody can sign in as this person. */
  readonly password?: string
}

/**
 * Makes staff accounts in bulk, each with a post at its organisation and for it alone.
 * @param now when the accounts were made and from when the posts are held
 * @returns the ids of the accounts by user name
 */
export async function createStaffAccounts(
  pool: Pool,
  library: AuthenticationLibrary,
  accounts: readonly StaffAccount[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all(
    accounts.map(async ({ username, name, role, organisation, duties, password }) => ({
      id: randomUUID(),
      post: randomUUID(),
      credential: randomUUID(),
      username,
      name,
      role,
      organisation,
      duties: [...duties],
      hash: password === undefined ? null : await hashPassword(library, password),
    })),
  )
  const given = JSON.stringify(rows)
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into account (id, kind, name, username, email, email_verified, created_at, updated_at)
       select a ->> 'id', 'staff', a ->> 'name', a ->> 'username', (a ->> 'id') || '@accounts.invalid', true, $2, $2
         from json_array_elements($1::json) a`,
      [given, now],
    )
    await client.query(
      `insert into account_credential (id, account_id, provider_id, provider_subject, password)
       select a ->> 'credential', a ->> 'id', 'credential', a ->> 'id', a ->> 'hash'
         from json_array_elements($1::json) a where a ->> 'hash' is not null`,
      [given],
    )
    await client.query(
      `insert into staff_post (post_id, account_id, organisation_id, role, duties, jurisdiction, starts_on)
       select (a ->> 'post')::uuid, a ->> 'id', a ->> 'organisation', a ->> 'role',
              array(select json_array_elements_text(a -> 'duties')), array[a ->> 'organisation'], $2
         from json_array_elements($1::json) a`,
      [given, getBeijingDate(now)],
    )
  })
  return new Map(rows.map(({ username, id }) => [username, id]))
}
