import type { Instant } from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Tables } from '../../database/index.ts'
import type { CaseContext } from './execute-command.ts'
import { type ClockPlace, recomputeClocks } from './recompute-clocks.ts'

/** Longer than any process counts by a calendar that it read before the correction. */
const beginsAfterSeconds = 3

/**
 * Writes down that the calendar was corrected, and queues the recomputation of the clocks of all open cases: with the
 * correction itself, in its transaction, so that neither is there without the other.
 * @param reason as it stands in the record of each case
 * @returns the correction, and how many cases are looked at
 */
export async function beginCalendarCorrection(
  transaction: Transaction<Tables>,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Promise<{ readonly correctionId: string; readonly openCases: number }> {
  const correctionId = randomUUID()
  await sql`select set_scope(true, '{}', '{}')`.execute(transaction)
  const { rows } = await sql<{ open_cases: number }>`
    insert into calendar_correction (correction_id, reason, made_at, open_cases)
    select ${correctionId}, ${reason}, ${now}, count(*) from case_summary
     where status in ('submitted', 'received', 'in-review', 'decided')
    returning open_cases`.execute(transaction)
  await sql`select graphile_worker.add_job('recompute-clocks', json_build_object('correction', ${correctionId}::text),
     queue_name := 'recompute-clocks', run_at := now() + make_interval(secs => ${beginsAfterSeconds}),
     job_key := ${`recompute-clocks:${correctionId}`})`.execute(transaction)
  return { correctionId, openCases: rows[0]?.open_cases ?? 0 }
}

interface CorrectionRow {
  readonly reason: string
  readonly place: ClockPlace | null
  readonly finished_at: string | null
}

/**
 * Counts the clocks of all open cases anew after a correction, from where the last attempt came to. Safe to be killed and
 * begun again: what was counted is not changed twice.
 *
 * @param recountMatters counts the joint dates of the matters under way, after their cases
 */
export async function runCalendarCorrection(
  context: CaseContext,
  correctionId: string,
  readNow: () => Instant,
  recountMatters: (onMoved: (matters: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { pool } = context.database
  const { rows } = await pool.query<CorrectionRow>(
    'select reason, place, finished_at from calendar_correction where correction_id = $1',
    [correctionId],
  )
  const [correction] = rows
  if (correction === undefined || correction.finished_at !== null) return
  context.catalogue.forget()
  await recomputeClocks(context, {
    reason: correction.reason,
    now: readNow(),
    from: correction.place ?? undefined,
    onPart: async ({ checked, moved, place }) => {
      const byAuthority: Record<string, number> = {}
      for (const authority of moved) byAuthority[authority] = (byAuthority[authority] ?? 0) + 1
      await pool.query(
        `update calendar_correction
            set checked = checked + $2, moved = moved + $3, place = $4,
                moved_by_authority = (
                  select coalesce(json_object_agg(authority, cases), '{}') from (
                    select key as authority, sum(value::int) as cases
                      from (select * from json_each_text(moved_by_authority)
                             union all select * from json_each_text($5)) parts
                     group by key) sums)
          where correction_id = $1`,
        [correctionId, checked, moved.length, JSON.stringify(place), JSON.stringify(byAuthority)],
      )
    },
  })
  await recountMatters(async (moved) => {
    await pool.query(
      'update calendar_correction set matters_moved = matters_moved + $2 where correction_id = $1',
      [correctionId, moved],
    )
  })
  await pool.query('update calendar_correction set finished_at = $2 where correction_id = $1', [
    correctionId,
    readNow(),
  ])
}

/** A correction as officers see it: how far it is, and how many cases of theirs have another day. */
export interface PresentedCorrection {
  readonly correctionId: string
  readonly reason: string
  readonly madeAt: string
  readonly openCases: number
  readonly checked: number
  readonly moved: number
  readonly movedHere: number
  readonly mattersMoved: number
  readonly finishedAt: string | null
}

const correctionsShown = 20

/** @param jurisdiction whose cases count as those of here */
export async function listCalendarCorrections(
  { pool }: CaseContext['database'],
  jurisdiction: readonly string[],
): Promise<PresentedCorrection[]> {
  const { rows } = await pool.query<{
    correction_id: string
    reason: string
    made_at: string
    open_cases: number
    checked: number
    moved: number
    matters_moved: number
    moved_by_authority: Readonly<Record<string, number>>
    finished_at: string | null
  }>(
    `select correction_id, reason, made_at, open_cases, checked, moved, matters_moved,
            moved_by_authority, finished_at
       from calendar_correction order by made_at desc, correction_id limit ${correctionsShown}`,
  )
  return rows.map((row) => ({
    correctionId: row.correction_id,
    reason: row.reason,
    madeAt: row.made_at,
    openCases: row.open_cases,
    checked: row.checked,
    moved: row.moved,
    mattersMoved: row.matters_moved,
    movedHere: jurisdiction.reduce((sum, authority) => sum + (row.moved_by_authority[authority] ?? 0), 0),
    finishedAt: row.finished_at,
  }))
}
