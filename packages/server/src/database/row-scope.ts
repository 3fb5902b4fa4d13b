import type { Actor } from '@tongban/domain'
import type { Transaction } from 'kysely'
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

/** The literal of a text[]. */
function writeTextArray(entries: readonly string[]): string {
  return `{${entries.map((entry) => `"${entry.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}
