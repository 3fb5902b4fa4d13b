import { sql, type Transaction } from 'kysely'
import type { Database } from './connect.ts'
import type { Tables } from './tables.ts'
import { findErrorCode } from '../environment-error.ts'

export interface TransactionOptions {
  /** `read committed` when absent. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
  /**
   * Settings that hold until the end of the transaction, read in SQL by `current_setting('tongban.…')`; row-level
   * security takes the actor from them.
   */
  readonly settings?: Readonly<Record<`tongban.${string}`, string>>
}

/** Serialization failure and deadlock: the same work may succeed the next time. */
const repeatableCodes = new Set(['40001', '40P01'])
const attemptLimit = 5

/**
 * Runs the work in one transaction: everything it did is kept when it resolves, nothing when it rejects. When the
 * server gives the transaction up for the sake of another, the work is run again, so that it must not act on
 * anything but the database.
 */
export async function runInTransaction<Result>(
  database: Database,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  const { isolation = 'read committed', settings = {} } = options
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.query
        .transaction()
        .setIsolationLevel(isolation)
        .execute(async (transaction) => {
          await applySettings(transaction, settings)
          return work(transaction)
        })
    } catch (error) {
      if (attempt === attemptLimit || !repeatableCodes.has(findErrorCode(error) ?? '')) throw error
    }
  }
}

async function applySettings(
  transaction: Transaction<Tables>,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const calls = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
  if (calls.length > 0) await sql`select ${sql.join(calls)}`.execute(transaction)
}
