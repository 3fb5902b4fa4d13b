import type { Instant } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import { problem, RefusedRequest } from '../../http/index.ts'
import type { AuthenticationLibrary } from './authentication-library.ts'
import { takeSubject, type NewSubject, type SubjectRow } from './subjects.ts'

/** Runs the work in one transaction on one connection; for work that joins several tables of this module. */
export async function inTransaction<Answer>(
  pool: Pool,
  work: (client: ClientBase) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const answer = await work(client)
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

export async function hashPassword(library: AuthenticationLibrary, password: string): Promise<string> {
  const context = await library.$context
  return context.password.hash(password)
}

interface NewAccount {
  readonly kind: 'applicant' | 'staff'
  readonly username: string
  readonly name: string
  readonly passwordHash: string
  readonly now: Instant
}

/** @throws RefusedRequest 409 when the user name is taken */
export async function insertAccount(client: ClientBase, account: NewAccount): Promise<string> {
  const accountId = randomUUID()
  const inserted = await client.query(
    `insert into account (id, kind, name, username, email, email_verified, created_at, updated_at)
     values ($1, $2, $3, $4, $5, true, $6, $6) on conflict do nothing`,
    [accountId, account.kind, account.name, account.username, `${accountId}@accounts.invalid`, account.now],
  )
  if (inserted.rowCount === 0) {
    throw new RefusedRequest(
      problem('conflict', {
        detail: { zh: '该用户名已被使用，请换一个。', en: 'This user name is taken; choose another.' },
        errors: [
          {
            pointer: '/username',
            code: 'taken',
            message: { zh: '该用户名已被使用，请换一个。', en: 'This user name is taken; choose another.' },
          },
        ],
      }),
    )
  }
  await client.query(
    `insert into account_credential (id, account_id, provider_id, provider_subject, password) values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), accountId, account.passwordHash],
  )
  return accountId
}

function refuseNumber(): RefusedRequest {
  const message = {
    zh: '该号码已经注册。如果是您本人的，请直接登录，或者携带证件到窗口办理。',
    en: 'This number is registered already. If it is yours, sign in, or come to a window with your document.',
  }
  return new RefusedRequest(
    problem('conflict', {
      detail: message,
      errors: [{ pointer: '/identifier', code: 'registered', message }],
    }),
  )
}

/**
 * Makes an account with its subject: a person for itself, an enterprise by its legal representative.
 * @throws RefusedRequest 409 when the user name is taken or the number belongs to an account already
 */
export async function registerApplicant(
  pool: Pool,
  account: NewAccount,
  subject: NewSubject,
): Promise<{ accountId: string; subject: SubjectRow }> {
  return inTransaction(pool, async (client) => {
    const accountId = await insertAccount(client, account)
    const row = await takeSubject(client, subject)
    if (row === undefined) throw refuseNumber()
    const relation = subject.kind === 'person' ? 'self' : 'legal-representative'
    // The lock keeps two registrations of one subject from both seeing it free.
    await client.query('select from subject where subject_id = $1 for update', [row.subject_id])
    const held = await client.query('select from account_subject where subject_id = $1 and relation = $2', [
      row.subject_id,
      relation,
    ])
    if (held.rowCount !== 0) throw refuseNumber()
    await client.query('insert into account_subject (account_id, subject_id, relation) values ($1, $2, $3)', [
      accountId,
      row.subject_id,
      relation,
    ])
    return { accountId, subject: row }
  })
}
