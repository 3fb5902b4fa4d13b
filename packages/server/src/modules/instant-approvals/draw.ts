import { type Instant, type PlainDate, type SystemActor, getBeijingDate, getPlainDate } from '@tongban/domain'
import { sql } from 'kysely'
import { type Database, everyRow, withRows } from '../../database/index.ts'
import { type CaseContext, executeCommand } from '../cases/index.ts'
import { type SampleShare, countSample, orderForDraw } from './sample.ts'

/** What instant approval granted on one day under one item, and not yet drawn from. */
interface UndrawnDay {
  readonly day: PlainDate
  readonly item: string
  readonly root: { readonly number: number; readonly merkleRoot: string }
  readonly candidates: readonly { readonly caseId: string; readonly revision: number }[]
}

/**
 * Draws from every day that is over and bound into a root, item by item. Broken off and begun anew it draws the same:
 * the root is the first one after the day, and a case that was drawn is not drawn twice.
 * @returns how many decisions were drawn
 */
export async function drawReexaminations(context: CaseContext, now: Instant): Promise<number> {
  let drawn = 0
  for (const undrawn of await listUndrawn(context.database, getBeijingDate(now))) {
    drawn += await drawDay(context, undrawn, now)
  }
  return drawn
}

async function drawDay(context: CaseContext, undrawn: UndrawnDay, now: Instant): Promise<number> {
  const { day, item, root, candidates } = undrawn
  const share = await findShare(context, undrawn)
  const order = orderForDraw(
    { merkleRoot: root.merkleRoot, day, item },
    candidates.map(({ caseId }) => caseId),
  )
  const count = countSample(order.length, share)
  const actor: SystemActor = { kind: 'system', process: 'instant-approval' }
  for (const [index, caseId] of order.slice(0, count).entries()) {
    // One that was drawn before the process died, or voided since, refuses; the rest of the draw stands.
    await executeCommand(context, {
      caseId,
      actor,
      now,
      command: () => ({
        ok: true,
        value: [
          { type: 'DrawForReexamination', day, root, place: index + 1, drawn: count, of: order.length },
        ],
      }),
    })
  }
  await context.database.query
    .insertInto('instant_draw')
    .values({
      day,
      item_id: item,
      root_number: root.number,
      percent: String(share.percent),
      at_least: share.atLeast,
      candidates: order.length,
      drawn: count,
      drawn_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return count
}

/** Of several revisions that decided on one day the one that has more looked at counts. */
async function findShare({ catalogue }: CaseContext, { item, candidates }: UndrawnDay): Promise<SampleShare> {
  const shares: SampleShare[] = []
  for (const revision of new Set(candidates.map((candidate) => candidate.revision))) {
    const reexamined = (await catalogue.getRevision(item, revision)).definition.instant?.reexamined
    if (reexamined !== undefined) shares.push(reexamined)
  }
  return {
    percent: Math.max(0, ...shares.map(({ percent }) => percent)),
    atLeast: Math.max(0, ...shares.map(({ atLeast }) => atLeast)),
  }
}

interface UndrawnRow {
  readonly day: string
  readonly item_id: string
  readonly root_number: number
  readonly merkle_root: string
  readonly case_id: string
  readonly revision: number
}

/** Days before today that have a later root and no draw yet. */
async function listUndrawn(database: Database, today: PlainDate): Promise<UndrawnDay[]> {
  const { rows } = await withRows(database, everyRow, (transaction) =>
    sql<UndrawnRow>`
      select d.judged_on as day, s.item_id, r.root_number, encode(r.merkle_root, 'hex') as merkle_root,
             d.case_id, d.revision
        from instant_decision d
        join case_summary s on s.case_id = d.case_id
        cross join lateral (
          select root_number, merkle_root from record_root where day > d.judged_on order by root_number limit 1
        ) r
       where d.outcome = 'grant' and d.judged_on < ${today}::date
         and not exists (select from instant_draw w where w.day = d.judged_on and w.item_id = s.item_id)
       order by 1, 2, d.case_id`.execute(transaction),
  )
  const days = new Map<string, UndrawnDay & { candidates: { caseId: string; revision: number }[] }>()
  for (const row of rows) {
    const key = `${row.day}\n${row.item_id}`
    const entry = days.get(key) ?? {
      day: getPlainDate(row.day),
      item: row.item_id,
      root: { number: row.root_number, merkleRoot: row.merkle_root },
      candidates: [],
    }
    entry.candidates.push({ caseId: row.case_id, revision: row.revision })
    days.set(key, entry)
  }
  return [...days.values()]
}
