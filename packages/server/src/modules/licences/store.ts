import {
  type Actor,
  type LicenceEvent,
  type LicenceState,
  type RecordedLicenceEvent,
  assert,
  evolveLicence,
  getInstant,
} from '@tongban/domain'
import { sql } from 'kysely'
import type pg from 'pg'
import { type Database, type RowScope, everyRow, withRows } from '../../database/index.ts'
import { type CommandKey, type Job, isUniqueViolation, toColumns } from '../cases/index.ts'
import type { ChainEnd, ChainedEvent } from '../record/index.ts'
import type { LicenceRow } from './summary.ts'

export interface LoadedLicence {
  readonly state: LicenceState
  readonly events: readonly RecordedLicenceEvent[]
  /** SHA-256 in hex, of each event. */
  readonly hashes: readonly string[]
  readonly end: ChainEnd
}

interface LoadedAnswer {
  readonly requestDigest: string
  readonly answer: unknown
}

type EventRow = [number, Actor, string, string, string, number, object, string]

/** A licence with the answer that this request has had before, in one round trip. What the scope hides is not there. */
export async function loadLicence(
  pool: pg.Pool,
  scope: RowScope,
  licenceId: string,
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedLicence | undefined; before: LoadedAnswer | undefined }> {
  const { rows } = await pool.query<{
    events: EventRow[] | null
    request_digest: string | null
    answer: unknown
  }>({
    name: 'load_case',
    text: 'select events, request_digest, answer from load_case($1, $2, $3, $4, $5, $6)',
    values: [
      scope.everything,
      scope.organisations,
      scope.subjects,
      licenceId,
      key?.account ?? null,
      key?.key ?? null,
    ],
  })
  const row = rows[0]
  assert(row !== undefined, 'load_case always answers')
  const before =
    row.request_digest === null ? undefined : { requestDigest: row.request_digest, answer: row.answer }
  return { found: row.events === null ? undefined : readLicence(row.events), before }
}

/** Undefined for the events of a case that is no licence: its id is nobody's licence. */
function readLicence(rows: readonly EventRow[]): LoadedLicence | undefined {
  if (rows[0]?.[4] !== 'LicenceCreated') return undefined
  const events = rows.map(([sequence, actor, occurredAt, recordedAt, type, schemaVersion, payload]) => {
    assert(schemaVersion === 1, `an event of schema ${schemaVersion} is newer than this program`)
    return {
      sequence,
      actor,
      occurredAt: getInstant(occurredAt),
      recordedAt: getInstant(recordedAt),
      event: { type, ...payload } as LicenceEvent,
    }
  })
  const state = events.reduce<LicenceState | undefined>(evolveLicence, undefined)
  const last = rows.at(-1)
  assert(state !== undefined && last !== undefined, 'a licence has a first and a last event')
  const end = { sequence: last[0], hash: Buffer.from(last[7], 'hex'), recordedAt: getInstant(last[3]) }
  return { state, events, hashes: rows.map((row) => row[7]), end }
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
export async function commitLicence(pool: pg.Pool, scope: RowScope, commit: LicenceCommit): Promise<boolean> {
  const { command } = commit
  try {
    await pool.query({
      name: 'commit_licence',
      text: 'select commit_licence($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19)',
      values: [
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
      ],
    })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
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
