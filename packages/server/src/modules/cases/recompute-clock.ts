import { type ClockDues, type Instant, getInstant, getPlainDate } from '@tongban/domain'
import { everyRow, withRows } from '../../database/index.ts'
import { type CaseContext, executeCommand } from './execute-command.ts'
import { loadCase } from './store.ts'
import { summariseCase } from './summary.ts'

const keptPeriods = ['acceptance', 'statutory', 'promised', 'delivery'] as const
const dueColumns = ['acceptance_due', 'statutory_due', 'promised_due', 'delivery_due', 'settle_on'] as const
const columns = [...dueColumns, 'clock'] as const

/**
 * Counts the due dates of a case anew after the calendar was corrected, and records that it did where a date moved.
 * @returns whether one did
 */
export async function recomputeClock(
  context: CaseContext,
  caseId: string,
  reason: string,
  now: Instant,
): Promise<boolean> {
  const former = await findFormerDues(context, caseId)
  if (former === undefined) return false
  const answer = await executeCommand(context, {
    caseId,
    actor: { kind: 'system', process: 'deadline-sweep' },
    now,
    command: () => ({ ok: true, value: [{ type: 'RecomputeClock', reason, former }] }),
  })
  return answer.ok
}

/** The days that are kept of the case where they are not those that it has now; undefined where they are. */
async function findFormerDues(
  { database, catalogue }: CaseContext,
  caseId: string,
): Promise<ClockDues | undefined> {
  const { found } = await loadCase(database.pool, everyRow, caseId)
  if (found === undefined) return undefined
  const [revision, calendar] = await Promise.all([
    catalogue.getRevision(found.state.item, found.state.revision, found.state),
    catalogue.getCalendar(),
  ])
  const first = found.events[0]?.recordedAt ?? getInstant('1970-01-01T00:00:00Z')
  const summary = summariseCase(caseId, found.state, revision, calendar, first)
  // Whatever the calendar still lacks is told by the next act on the case.
  if (!summary.ok) return undefined
  const row = await withRows(database, everyRow, (transaction) =>
    transaction.selectFrom('case_summary').select(columns).where('case_id', '=', caseId).executeTakeFirst(),
  )
  if (row === undefined) return undefined
  const moved = dueColumns.some((column) => row[column] !== summary.value[column])
  if (!moved && row.clock === null && typeof summary.value.clock === 'string') {
    await keepClock(database, caseId, { clock: summary.value.clock, sequence: found.state.sequence })
  }
  if (!moved) return undefined
  return Object.fromEntries(
    keptPeriods.flatMap((kind) => {
      const due = row[`${kind}_due`]
      return due === null ? [] : [[kind, getPlainDate(due)]]
    }),
  )
}

/** A row of before there was a clock gets its own, so that the next correction need not read its acts. */
async function keepClock(
  database: CaseContext['database'],
  caseId: string,
  { clock, sequence }: { readonly clock: string; readonly sequence: number },
): Promise<void> {
  await withRows(database, everyRow, (transaction) =>
    transaction
      .updateTable('case_summary')
      .set({ clock })
      .where('case_id', '=', caseId)
      .where('sequence', '=', sequence)
      .execute(),
  )
}
