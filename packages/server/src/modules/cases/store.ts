import { type CaseEvent, type CaseState, type Instant, assert, replay } from '@tongban/domain'
import { sql } from 'kysely'
import type pg from 'pg'
import {
  type Database,
  type RowScope,
  createBatching,
  everyRow,
  isConnectionLost,
  withClientInScope,
  withRows,
} from '../../database/index.ts'
import { type AuditEntry, describeAuditRow } from '../../http/index.ts'
import {
  type ChainedEvent,
  type CommandKey,
  type Job,
  type LoadedAnswer,
  type LoadedChain,
  loadChain,
} from '../record/index.ts'
import type { ObligationRow } from './obligation-rows.ts'
import type { SummaryRow } from './summary.ts'

export interface LoadedCase extends LoadedChain<CaseEvent> {
  readonly state: CaseState
}

/** A case with the answer that this request has had before. What the scope hides is not there. */
export async function loadCase(
  pool: pg.Pool,
  scope: RowScope,
  caseId: string,
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedCase | undefined; before: LoadedAnswer | undefined }> {
  const { found, before } = await loadChain<CaseEvent>(pool, scope, caseId, 'ApplicationDrafted', key)
  if (found === undefined) return { found, before }
  const state = replay(found.events)
  assert(state !== undefined, 'a case has a first event')
  return { found: { ...found, state }, before }
}

/** An act as it is written, whole or not at all. */
export interface CaseCommit {
  readonly caseId: string
  /** Sequence of the event on which the act was decided; 0 where it begins the case. */
  readonly expected: number
  readonly events: readonly ChainedEvent[]
  readonly summary: SummaryRow
  /** Every one that the case has or had. */
  readonly obligations?: readonly ObligationRow[]
  /** undefined leaves the draft alone, null deletes it. */
  readonly draft?: unknown
  readonly jobs: readonly Job[]
  readonly command?: CommandKey & { readonly answer: unknown }
  /** The line of the security audit that belongs to the act. */
  readonly audit?: AuditEntry
}

/** An act on its way into the record. */
interface Sending {
  readonly commit: CaseCommit
  /** The connection was lost while it was sent: nobody knows whether it was written. */
  isInDoubt: boolean
}

/** Acts that come together share a transaction (group commit); none is acknowledged before it is durable. */
const askToCommit = createBatching<Sending, boolean>({
  size: 32,
  atOnce: 2,
  keyOf: ({ commit }) => commit.caseId,
  run: async (pool, sendings) => {
    try {
      const { rows } = await pool.query<{ written: string[] }>(
        writeCommitStatement(sendings.map(({ commit }) => commit)),
      )
      const written = new Set(rows[0]?.written)
      return sendings.map(({ commit }) => written.has(commit.caseId))
    } catch (error) {
      if (isConnectionLost(error)) for (const sending of sendings) sending.isInDoubt = true
      throw error
    }
  },
})

/**
 * Appends and updates whole or not at all. False: another act came first.
 *
 * Where the connection is lost on the way, nobody knows whether the act was written: it is sent once more, and an act
 * that finds itself in the record was. Without such a loss one that finds its like there was second: two people may do
 * the same in the same millisecond.
 */
export async function commitCase(pool: pg.Pool, commit: CaseCommit): Promise<boolean> {
  const last = commit.events.at(-1)
  assert(last !== undefined, 'an act has an event')
  const sending: Sending = { commit, isInDoubt: false }
  const written = await askToCommit(pool, sending).catch((error: unknown) => {
    if (!sending.isInDoubt) throw error
    return askToCommit(pool, sending)
  })
  return written || (sending.isInDoubt && hasEvent(pool, last))
}

async function hasEvent(pool: pg.Pool, { caseId, sequence, hash }: ChainedEvent): Promise<boolean> {
  return withClientInScope(pool, everyRow, async (client) => {
    const { rowCount } = await client.query(
      'select from case_event where case_id = $1 and sequence = $2 and hash = $3',
      [caseId, sequence, hash],
    )
    return rowCount === 1
  })
}

/** One statement that writes all of these acts in the transaction in which it is sent. The cases differ. */
export function writeCommitStatement(commits: readonly CaseCommit[]): pg.QueryConfig {
  const drafts = commits.filter((commit) => commit.draft !== undefined)
  const commands = commits.filter((commit) => commit.command !== undefined)
  const jobs = commits.flatMap(({ caseId, jobs: queued }) => queued.map((job) => ({ case_id: caseId, job })))
  const obligations = commits.flatMap((commit) => commit.obligations ?? [])
  const audits = commits.filter((commit) => commit.audit !== undefined)
  return {
    name: 'commit_cases',
    text: 'select commit_cases($1, $2, $3, $4, $5, $6, $7, $8) as written',
    values: [
      JSON.stringify(commits.map(describeHead)),
      `[${commits.flatMap((commit) => commit.events.map(writeEvent)).join(',')}]`,
      JSON.stringify(commits.map((commit) => commit.summary)),
      writeSome(drafts, ({ caseId, draft, events }) => ({
        case_id: caseId,
        content: draft,
        recorded_at: events[0]?.recordedAt,
      })),
      writeSome(commands, ({ caseId, command }) => ({
        case_id: caseId,
        account_id: command?.account,
        idempotency_key: command?.key,
        request_digest: command?.digest,
        answer: command?.answer,
      })),
      writeSome(jobs, (job) => job),
      writeSome(audits, ({ caseId, audit }) => ({
        case_id: caseId,
        entry: audit && describeAuditRow(audit),
      })),
      writeSome(obligations, (row) => row),
    ],
  }
}

function describeHead({ caseId, expected, events }: CaseCommit) {
  const last = events.at(-1)
  assert(last !== undefined, 'an act has an event')
  return { case_id: caseId, expected, sequence: last.sequence, hash: last.hash.toString('hex') }
}

/** Actor and payload go in as the very text that was hashed. */
function writeEvent(event: ChainedEvent): string {
  const rest = JSON.stringify({
    case_id: event.caseId,
    sequence: event.sequence,
    event_type: event.type,
    schema_version: event.schemaVersion,
    occurred_at: event.occurredAt,
    recorded_at: event.recordedAt,
    previous_hash: event.previousHash.toString('hex'),
    hash: event.hash.toString('hex'),
  })
  return `${rest.slice(0, -1)},"actor":${event.actor},"payload":${event.payload}}`
}

function writeSome<Entry>(entries: readonly Entry[], describe: (entry: Entry) => object): string | null {
  return entries.length === 0 ? null : JSON.stringify(entries.map(describe))
}

export interface SavedDraft {
  readonly content: unknown
  readonly savedAt: Instant
}

/** The workspace of an applicant; undefined where there is none or the scope hides it. */
export function findDraft(
  database: Database,
  scope: RowScope,
  caseId: string,
): Promise<SavedDraft | undefined> {
  return withRows(database, scope, async (transaction) => {
    const row = await transaction
      .selectFrom('case_draft')
      .select(['content', 'updated_at'])
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row && { content: row.content, savedAt: row.updated_at as Instant }
  })
}

/**
 * Keeps what has been filled in so far. The moment of the save is what tells it from every other: where one is on
 * record for this moment already, or for a later one because a clock was set back, it is the millisecond after.
 * @param basedOn when the draft was saved that the writer went on from, null where there was none; left out, the last
 * save wins
 * @returns when it was kept; undefined when somebody saved since, in another window or on another device
 */
export function saveDraft(
  database: Database,
  scope: RowScope,
  caseId: string,
  content: object,
  now: Instant,
  basedOn?: Instant | null,
): Promise<Instant | undefined> {
  const row = { case_id: caseId, content: JSON.stringify(content), updated_at: now }
  const later = sql<string>`greatest(excluded.updated_at, case_draft.updated_at + interval '1 millisecond')`
  return withRows(database, scope, async (transaction) => {
    const kept = await transaction
      .insertInto('case_draft')
      .values(row)
      .onConflict((conflict) => {
        const update = conflict.column('case_id').doUpdateSet({ content: row.content, updated_at: later })
        if (basedOn === undefined) return update
        // Who saves the same once more had no answer the first time.
        return update.where(
          sql<boolean>`case_draft.updated_at = ${basedOn ?? never} or case_draft.content::text = excluded.content::text`,
        )
      })
      .returning('updated_at')
      .executeTakeFirst()
    return kept && (kept.updated_at as Instant)
  })
}

/** No draft was saved then. */
const never = '1900-01-01T00:00:00.000Z'
