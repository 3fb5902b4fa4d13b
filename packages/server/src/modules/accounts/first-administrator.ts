import { type Instant, type Result, fail, getBeijingDate, succeed } from '@tongban/domain'
import { randomInt, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { AuthenticationLibrary } from './authentication-library.ts'
import { hashPassword, inTransaction, insertAccount } from './registration.ts'

export interface FirstAdministrator {
  readonly username: string
  readonly name: string
  readonly organisation: string
}

export type FirstAdministratorRefusal =
  | { readonly kind: 'administrator-exists' }
  | { readonly kind: 'organisation-unknown'; readonly organisation: string }
  | { readonly kind: 'username-taken'; readonly username: string }

/** Two commands at the same moment must not both make the first one. */
const firstAdministratorLock = 7_355_608_041

/**
 * Makes the security administrator from whom all other staff accounts come. Only while nobody holds that post: later
 * ones are made by the one who holds it, on the audit. The second factor is enrolled at the first sign-in.
 * @returns the password, which is kept nowhere else
 */
export async function createFirstAdministrator(
  pool: Pool,
  library: AuthenticationLibrary,
  administrator: FirstAdministrator,
  now: Instant,
): Promise<Result<{ readonly password: string }, FirstAdministratorRefusal>> {
  const { username, name, organisation } = administrator
  const password = createPassword()
  const passwordHash = await hashPassword(library, password)
  const today = getBeijingDate(now)
  return inTransaction(
    pool,
    async (client): Promise<Result<{ password: string }, FirstAdministratorRefusal>> => {
      await client.query('select pg_advisory_xact_lock($1)', [firstAdministratorLock])
      const { rows } = await client.query<{ held: boolean; known: boolean; taken: boolean }>(
        `select exists (select from staff_post p join account a on a.id = p.account_id
                       where p.role = 'security-administrator' and a.disabled_at is null
                         and p.starts_on <= $3 and (p.ends_on is null or p.ends_on >= $3)) as held,
              exists (select from organisation where organisation_id = $2) as known,
              exists (select from account where username = $1) as taken`,
        [username, organisation, today],
      )
      if (rows[0]?.held) return fail({ kind: 'administrator-exists' })
      if (!rows[0]?.known) return fail({ kind: 'organisation-unknown', organisation })
      if (rows[0].taken) return fail({ kind: 'username-taken', username })
      const account = await insertAccount(client, { kind: 'staff', username, name, passwordHash, now })
      await client.query(
        `insert into staff_post (post_id, account_id, organisation_id, role, duties, jurisdiction, starts_on)
       values ($1, $2, $3, 'security-administrator', '{}', $4, $5)`,
        [randomUUID(), account, organisation, [organisation], today],
      )
      return succeed({ password })
    },
  )
}

const alphabets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKMNPQRSTUVWXYZ', '23456789']

/** Three groups that are easy to read and to type: abcdef-GHJKMN-234567. */
function createPassword(): string {
  return alphabets
    .map((alphabet) => Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join(''))
    .join('-')
}
