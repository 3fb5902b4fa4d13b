import type { Instant } from '@tongban/domain'
import type { Pool } from 'pg'

const failureLimit = 5
const lockMinutes = 15

/**
 * Under what name attempts at a proof within an open session are counted: apart from sign-ins, so that whoever is lent
 * a session cannot lock its holder out. Names of sign-ins are in small letters, so that nobody can sign in under it.
 */
export function nameProof(username: string): string {
  return `PROOF ${username}`
}

/**
 * Counts an attempt before the password is looked at, so that attempts at the same moment cannot slip past the
 * limit. Names that do not exist are counted alike.
 * @returns false while the name is locked
 */
export async function reserveAttempt(pool: Pool, username: string, now: Instant): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into sign_in_attempt as a (username, failures, last_failed_at) values ($1, 1, $2)
     on conflict (username) do update set
       failures = case when a.locked_until is not null or a.last_failed_at < $2::timestamptz - make_interval(mins => $4)
                       then 1 else a.failures + 1 end,
       last_failed_at = $2,
       locked_until = case when a.locked_until is null and a.failures + 1 >= $3
                            and a.last_failed_at >= $2::timestamptz - make_interval(mins => $4)
                           then $2::timestamptz + make_interval(mins => $4) end
     where a.locked_until is null or a.locked_until <= $2`,
    [username, now, failureLimit, lockMinutes],
  )
  return rowCount === 1
}

/** Takes back the count of an attempt that was no failure; the failures before it stay counted. */
export async function releaseAttempt(pool: Pool, username: string): Promise<void> {
  await pool.query(
    `update sign_in_attempt set failures = greatest(failures - 1, 0),
                                locked_until = case when failures - 1 >= $2 then locked_until end
      where username = $1`,
    [username, failureLimit],
  )
}

/** A sign-in that succeeded, or the security administrator, wipes the count. */
export async function clearAttempts(pool: Pool, username: string): Promise<void> {
  await pool.query('delete from sign_in_attempt where username = $1', [username])
}
