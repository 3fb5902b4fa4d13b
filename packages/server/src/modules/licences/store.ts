import { type LicenceEvent, type LicenceState, assert, replayLicence } from '@tongban/domain'
import { sql } from 'kysely'
import type pg from 'pg'
import { type Database, type RowScope, everyRow, withRows } from '../../database/index.ts'
import {
  type ChainedEvent,
  type CommandKey,
  type Job,
  type LoadedAnswer,
  type LoadedChain,
  commitChain,
  loadChain,
  toColumns,
} from '../record/index.ts'
import type { LicenceRow } from './summary.ts'

export interface LoadedLicence extends LoadedChain<LicenceEvent> {
  readonly state: LicenceState
}

/** A licence with the answer that this request has had before, in one round trip. What the scope hides is not there. */
export async function loadLicence(
  pool: pg.Pool,
  scope: RowScope,
  licenceId: string,
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedLicence | undefined; before: LoadedAnswer | undefined }> {
  const { found, before } = await loadChain<LicenceEvent>(pool, scope, licenceId, 'LicenceCreated', key)
  if (found === undefined) return { found, before }
  const state = replayLicence(found.events)
  assert(state !== undefined, 'a licence has a first event')
  return { found: { ...found, state }, before }
}

export interface LicenceCommit {
  readonly licenceId: string
  readonly expected: number
  readonly events: readonly ChainedEvent[]
  readonly row: LicenceRow
  readonly jobs: readonly Job[]
  readonly command?: CommandKey & { readonly answer: unknown }
}

/** Appends and updates whole or not at all, in one round trip. False: another act came first. */
export function commitLicence(pool: pg.Pool, scope: RowScope, commit: LicenceCommit): Promise<boolean> {
  const { command } = commit
  return commitChain(pool, 'commit_licence', [
    scope.everything,
    scope.organisations,
    scope.subjects,
    commit.licenceId,
    commit.expected,
    ...toColumns(commit.events),
    JSON.stringify(commit.row),
    JSON.stringify(commit.jobs),
    command?.account ?? null,
    command?.key ?? null,
    command?.digest ?? null,
    command === undefined ? null : JSON.stringify(command.answer),
  ])
}

/** The licence of which this is the identifier of some edition; for public answers that choose what they show. */
export function findLicenceId(database: Database, identifier: string): Promise<string | undefined> {
  return withRows(database, everyRow, async (transaction) => {
    const row = await transaction
      .selectFrom('licence')
      .select('licence_id')
      .where(sql<boolean>`licence_stem(identifier) = licence_stem(${identifier})`)
      .limit(1)
      .executeTakeFirst()
    return row?.licence_id
  })
}

/** The act by which a file of this digest was put on record: a document of a case, or an edition of a licence. */
export function findSealedFile(
  database: Database,
  digest: string,
): Promise<
  | { readonly kind: 'licence'; readonly licenceId: string; readonly edition: number }
  | { readonly kind: 'document'; readonly caseId: string; readonly number: string }
  | undefined
> {
  return withRows(database, everyRow, async (transaction) => {
    const row = await transaction
      .selectFrom('case_event')
      .select(['case_id', 'event_type', 'payload'])
      .where('event_type', 'in', ['DocumentProduced', 'LicenceProduced'])
      .where(sql<boolean>`payload ->> 'digest' = ${digest}`)
      .limit(1)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const { edition, number } = row.payload as unknown as { edition: number; number: string }
    return row.event_type === 'LicenceProduced'
      ? { kind: 'licence', licenceId: row.case_id, edition }
      : { kind: 'document', caseId: row.case_id, number }
  })
}
