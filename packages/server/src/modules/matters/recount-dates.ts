import { isFiledMatter } from '@tongban/domain'
import { everyRow, withClientInScope } from '../../database/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { loadChildren } from './children.ts'
import { loadMatter } from './store.ts'
import { dateFiledMatter } from './summary.ts'

const rowsAtOnce = 200
/** Matters that are read whole, at a time. */
const readAtOnce = 8

interface Row {
  readonly matter_case_id: string
  readonly promised_due: string | null
  readonly statutory_due: string | null
  readonly sequence: number
}

/**
 * Counts the joint dates of all matters under way by the calendar as it is now, with the clocks of their cases. The dates
 * are a view: that a day moved is on record in each case (`ClockRecomputed`). A matter that somebody changes meanwhile
 * counts by the new calendar itself; one that was counted twice is not changed twice.
 *
 * @param onMoved awaited after each part in which dates of so many matters moved
 */
export async function recountMatterDates(
  context: CaseContext,
  onMoved: (matters: number) => Promise<void>,
): Promise<void> {
  let from: string | null = null
  for (;;) {
    const rows = await readRows(context, from)
    const last = rows.at(-1)
    if (last === undefined) return
    let moved = 0
    let next = 0
    const work = async () => {
      for (let row = rows[next++]; row !== undefined; row = rows[next++]) {
        if (await recountMatter(context, row)) moved += 1
      }
    }
    await Promise.all(Array.from({ length: readAtOnce }, work))
    if (moved > 0) await onMoved(moved)
    from = last.matter_case_id
  }
}

function readRows({ database: { pool } }: CaseContext, from: string | null): Promise<Row[]> {
  return withClientInScope(pool, everyRow, async (client) => {
    const { rows } = await client.query<Row>(
      `select matter_case_id, promised_due, statutory_due, sequence from matter_case
        where status = 'in-progress' and ($1::uuid is null or matter_case_id > $1)
        order by matter_case_id limit ${rowsAtOnce}`,
      [from],
    )
    return rows
  })
}

/** @returns whether a date moved */
async function recountMatter(context: CaseContext, row: Row): Promise<boolean> {
  const { pool } = context.database
  const { found } = await loadMatter(pool, everyRow, row.matter_case_id)
  if (found === undefined || !isFiledMatter(found.state)) return false
  const [children, calendar] = await Promise.all([
    loadChildren(context, found.state),
    context.catalogue.getCalendar(),
  ])
  const dates = dateFiledMatter(
    found.state,
    calendar,
    Object.fromEntries(children.map(({ item, dues }) => [item, dues])),
  )
  // A year that the calendar lacks is told by the next act on the matter.
  if (dates === undefined) return false
  const { promisedDue, statutoryDue = null } = dates
  if (row.promised_due === promisedDue && row.statutory_due === statutoryDue) return false
  return withClientInScope(pool, everyRow, async (client) => {
    const { rowCount } = await client.query(
      `update matter_case set promised_due = $3, statutory_due = $4
        where matter_case_id = $1 and sequence = $2`,
      [row.matter_case_id, found.state.sequence, promisedDue, statutoryDue],
    )
    return rowCount === 1
  })
}
