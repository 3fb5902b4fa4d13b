import {
  type Actor,
  type CaseEvent,
  type CaseState,
  type Instant,
  type RecordedEvent,
  assert,
  evolve,
  getInstant,
} from '@tongban/domain'
import type pg from 'pg'
import { type Database, type RowScope, withRows } from '../../database/index.ts'
import { type ChainEnd, type ChainedEvent } from '../record/index.ts'
import type { SummaryRow } from './summary.ts'

/** A command as it is recognised when it comes again. */
export interface CommandKey {
  readonly account: string
  readonly key: string
  /** Digest of the request, so that a key used for something else is noticed. */
  readonly digest: string
}

export interface LoadedCase {
  readonly state: CaseState
  readonly events: readonly RecordedEvent[]
  /** SHA-256 in hex, of each event. */
  readonly hashes: readonly string[]
  readonly end: ChainEnd
}

export interface LoadedAnswer {
  readonly requestDigest: string
  readonly answer: unknown
}

type EventRow = [number, Actor, string, string, string, number, object, string]

/** A case with the answer that this request has had before, in one round trip. What the scope hides is not there. */
export async function loadCase(
  pool: pg.Pool,
  scope: RowScope,
  caseId: string,
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedCase | undefined; before: LoadedAnswer | undefined }> {
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
      caseId,
      key?.account ?? null,
      key?.key ?? null,
    ],
  })
  const row = rows[0]
  assert(row !== undefined, 'load_case always answers')
  const before =
    row.request_digest === null ? undefined : { requestDigest: row.request_digest, answer: row.answer }
  return { found: row.events === null ? undefined : readCase(row.events), before }
}

function readCase(rows: readonly EventRow[]): LoadedCase {
  const events = rows.map(([sequence, actor, occurredAt, recordedAt, type, schemaVersion, payload]) => {
    assert(schemaVersion === 1, `an event of schema ${schemaVersion} is newer than this program`)
    return {
      sequence,
      actor,
      occurredAt: getInstant(occurredAt),
      recordedAt: getInstant(recordedAt),
      event: { type, ...payload } as CaseEvent,
    }
  })
  const state = events.reduce<CaseState | undefined>(evolve, undefined)
  assert(state !== undefined, 'a case has a first event')
  const last = rows.at(-1)
  assert(last !== undefined, 'a case has a last event')
  const end = { sequence: last[0], hash: Buffer.from(last[7], 'hex'), recordedAt: getInstant(last[3]) }
  return { state, events, hashes: rows.map((row) => row[7]), end }
}

export interface CaseCommit {
  readonly caseId: string
  readonly expected: number
  readonly events: readonly ChainedEvent[]
  readonly summary: SummaryRow
  /** undefined leaves the draft alone, null deletes it. */
  readonly draft?: unknown
  readonly jobs: readonly Job[]
  readonly command?: CommandKey & { readonly answer: unknown }
}

/** Work that follows from the facts; a job of the same key is not queued twice. */
export interface Job {
  readonly task: string
  readonly key: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Appends and updates whole or not at all, in one round trip. False: another act came first. */
export async function commitCase(pool: pg.Pool, scope: RowScope, commit: CaseCommit): Promise<boolean> {
  const { command } = commit
  try {
    await pool.query({
      name: 'commit_case',
      text: 'select commit_case($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20)',
      values: [
        scope.everything,
        scope.organisations,
        scope.subjects,
        commit.caseId,
        commit.expected,
        ...toColumns(commit.events),
        JSON.stringify(commit.summary),
        commit.draft === undefined ? null : JSON.stringify(commit.draft),
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

/** The eight parallel arrays of `append_events`. */
export function toColumns(events: readonly ChainedEvent[]): unknown[] {
  return [
    events.map((event) => event.type),
    events.map((event) => event.schemaVersion),
    events.map((event) => event.actor),
    events.map((event) => event.occurredAt),
    events.map((event) => event.recordedAt),
    events.map((event) => event.payload),
    events.map((event) => event.previousHash),
    events.map((event) => event.hash),
  ]
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}

/** The workspace of an applicant; undefined where there is none or the scope hides it. */
export function findDraft(database: Database, scope: RowScope, caseId: string): Promise<unknown> {
  return withRows(database, scope, async (transaction) => {
    const row = await transaction
      .selectFrom('case_draft')
      .select('content')
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row?.content
  })
}

/** Keeps what has been filled in so far; the last save wins, as it is one person's workspace. */
export async function saveDraft(
  database: Database,
  scope: RowScope,
  caseId: string,
  content: object,
  now: Instant,
): Promise<void> {
  const row = { case_id: caseId, content: JSON.stringify(content), updated_at: now }
  await withRows(database, scope, (transaction) =>
    transaction
      .insertInto('case_draft')
      .values(row)
      .onConflict((conflict) =>
        conflict.column('case_id').doUpdateSet({ content: row.content, updated_at: now }),
      )
      .execute(),
  )
}
