import type { Actor } from '@tongban/domain'
import type { Transaction } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Database } from './connect.ts'
import type { Tables } from './tables.ts'
import { runInTransaction } from './transaction.ts'

/** What row-level security lets a session see: the second lock behind the policy table. */
export interface RowScope {
  readonly everything: boolean
  readonly organisations: readonly string[]
  readonly subjects: readonly string[]
}

/** For the platform's own work and for public answers that choose their columns. */
export const everyRow: RowScope = { everything: true, organisations: [], subjects: [] }

/** The rows that an actor may see: its jurisdiction, the subjects for which it acts, or all for the platform. */
export function scopeOf(actor: Actor): RowScope {
  switch (actor.kind) {
    case 'officer':
      return { everything: false, organisations: actor.jurisdiction, subjects: [] }
    case 'applicant':
      return { everything: false, organisations: [], subjects: actor.actsFor.map((entry) => entry.subject) }
    case 'system':
      return everyRow
    default:
      return actor satisfies never
  }
}

/** Runs work in a transaction that sees the rows of the scope and no others. */
export function withRows<Result>(
  database: Database,
  scope: RowScope,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return runInTransaction(database, work, {
    settings: {
      'tongban.everything': scope.everything ? 'yes' : '',
      'tongban.organisations': writeTextArray(scope.organisations),
      'tongban.subjects': writeTextArray(scope.subjects),
    },
  })
}

/** The same for SQL by hand; the settings end with the transaction, so that a pooled connection carries nothing over. */
export async function withClientInScope<Result>(
  pool: Pool,
  scope: RowScope,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select set_scope($1, $2::text[], $3::text[])', [
      scope.everything,
      scope.organisations,
      scope.subjects,
    ])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** The literal of a text[]. */
function writeTextArray(entries: readonly string[]): string {
  return `{${entries.map((entry) => `"${entry.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}
