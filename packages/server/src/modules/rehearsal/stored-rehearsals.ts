import type { Instant, PlainDate, RehearsalTable, Bilingual } from '@tongban/domain'
import type { Pool } from 'pg'
import { randomUUID } from 'node:crypto'
import { type Database, runInTransaction } from '../../database/index.ts'
import { sql } from 'kysely'

/** What was asked for. Days and the sample are those of the selection; the years are those of a calendar. */
export interface RehearsalOrder {
  readonly since: PlainDate | null
  readonly until: PlainDate | null
  readonly sample: number | null
  /** The text of the draft as it was saved then. */
  readonly source?: string
  /** Of a calendar: the year and its days. */
  readonly year?: number
  readonly days?: { readonly holidays: object; readonly makeUpWorkingDays: object }
}

export interface StoredResult {
  readonly figures: Readonly<Record<string, number>>
  readonly tables: readonly RehearsalTable[]
  readonly affected: readonly {
    readonly caseId: string
    readonly number: string | null
    readonly differences: readonly Bilingual[]
  }[]
  readonly affectedCases: number
}

export type RehearsalStatus = 'queued' | 'running' | 'done' | 'stopped' | 'failed'

export interface StoredRehearsal {
  readonly rehearsal_id: string
  readonly organisation_id: string
  readonly jurisdiction: readonly string[]
  readonly kind: 'item-draft' | 'calendar'
  readonly draft_id: string | null
  readonly draft_version: number | null
  readonly item_id: string | null
  readonly request: RehearsalOrder
  readonly asked_by_name: string
  readonly asked_at: string
  readonly status: RehearsalStatus
  readonly done: number
  readonly total: number
  readonly result: StoredResult | null
  readonly finished_at: string | null
}

const columns = `r.rehearsal_id, r.organisation_id, r.jurisdiction, r.kind, r.draft_id, r.draft_version, r.item_id,
  r.request, a.name as asked_by_name, r.asked_at, r.status, r.done, r.total, r.result, r.finished_at`

/** Kept with its job in one transaction, so that neither is there without the other. */
export async function insertRehearsal(
  database: Database,
  order: {
    readonly organisation: string
    readonly jurisdiction: readonly string[]
    readonly kind: 'item-draft' | 'calendar'
    readonly draft?: { readonly id: string; readonly version: number; readonly item: string }
    readonly request: RehearsalOrder
    readonly account: string
    readonly now: Instant
  },
): Promise<string> {
  const rehearsalId = randomUUID()
  await runInTransaction(database, async (transaction) => {
    await transaction
      .insertInto('rehearsal')
      .values({
        rehearsal_id: rehearsalId,
        organisation_id: order.organisation,
        jurisdiction: [...order.jurisdiction],
        kind: order.kind,
        draft_id: order.draft?.id ?? null,
        draft_version: order.draft?.version ?? null,
        item_id: order.draft?.item ?? null,
        request: JSON.stringify(order.request),
        asked_by: order.account,
        asked_at: order.now,
        status: 'queued',
      })
      .execute()
    await sql`select graphile_worker.add_job('run-rehearsal', json_build_object('rehearsal', ${rehearsalId}::text),
      queue_name := 'run-rehearsal', max_attempts := 3)`.execute(transaction)
  })
  return rehearsalId
}

export async function findRehearsal(pool: Pool, rehearsalId: string): Promise<StoredRehearsal | undefined> {
  const { rows } = await pool.query<StoredRehearsal>(
    `select ${columns} from rehearsal r join account a on a.id = r.asked_by where r.rehearsal_id = $1`,
    [rehearsalId],
  )
  return rows[0]
}

const shown = 20

/** Of a draft, or of a year of the calendar; the newest first. */
export async function listRehearsals(
  pool: Pool,
  of: { readonly draftId: string } | { readonly year: number },
): Promise<StoredRehearsal[]> {
  const [condition, value] =
    'draftId' in of
      ? ['r.draft_id = $1', of.draftId]
      : [`r.kind = 'calendar' and (r.request ->> 'year')::int = $1`, of.year]
  const { rows } = await pool.query<StoredRehearsal>(
    `select ${columns} from rehearsal r join account a on a.id = r.asked_by
      where ${condition} order by r.asked_at desc, r.rehearsal_id limit ${shown}`,
    [value],
  )
  return rows
}

/** The newest rehearsal of just these days of a year, whoever asked for it; null where there is none. */
export async function findRehearsalOfDays(
  pool: Pool,
  year: number,
  { holidays, makeUpWorkingDays }: NonNullable<RehearsalOrder['days']>,
): Promise<string | null> {
  const { rows } = await pool.query<{ rehearsal_id: string }>(
    `select rehearsal_id from rehearsal
      where kind = 'calendar' and (request ->> 'year')::int = $1 and (request -> 'days')::jsonb = $2::jsonb
      order by asked_at desc, rehearsal_id limit 1`,
    [year, JSON.stringify({ holidays, makeUpWorkingDays })],
  )
  return rows[0]?.rehearsal_id ?? null
}

/** @returns whether it had not ended yet */
export async function stopRehearsal(pool: Pool, rehearsalId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update rehearsal set status = 'stopped' where rehearsal_id = $1 and status in ('queued', 'running')`,
    [rehearsalId],
  )
  return rowCount === 1
}

/** @returns false where it was stopped meanwhile */
export async function noteProgress(
  pool: Pool,
  rehearsalId: string,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update rehearsal set done = $2, total = $3, status = 'running'
      where rehearsal_id = $1 and status in ('queued', 'running')`,
    [rehearsalId, done, total],
  )
  return rowCount === 1
}

/** A rehearsal that was stopped stays stopped, with what it found. */
export async function finishRehearsal(
  pool: Pool,
  rehearsalId: string,
  {
    result,
    failed,
    now,
  }: { readonly result: StoredResult | null; readonly failed: boolean; readonly now: Instant },
): Promise<void> {
  await pool.query(
    `update rehearsal
        set status = case when status = 'stopped' then 'stopped' when $4 then 'failed' else 'done' end,
            result = $2, finished_at = $3
      where rehearsal_id = $1`,
    [rehearsalId, result === null ? null : JSON.stringify(result), now, failed],
  )
}
