import type { CalendarYear } from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'
import { writeCalendarYears } from './import-catalogue.ts'

/** The calendar by which the platform counts. */
export const installationCalendar = 'national'

/** Year → its days, as they are in the store. */
export async function readCalendarYears(
  database: Database,
  calendar: string = installationCalendar,
): Promise<Record<string, CalendarYear>> {
  const rows = await database.query
    .selectFrom('calendar_year')
    .select(['year', 'definition'])
    .where('calendar', '=', calendar)
    .orderBy('year')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.year, row.definition as unknown as CalendarYear]))
}

/** Years that the second has and the first has not, or not so; the order of the days in a file does not matter. */
export function listChangedYears(
  before: Readonly<Record<string, CalendarYear>>,
  after: Readonly<Record<string, CalendarYear>>,
): number[] {
  return Object.entries(after)
    .filter(([year, data]) => !isSameYear(before[year], data))
    .map(([year]) => Number(year))
}

/** Whether both say the same of every day, by the same notice. */
export function isSameYear(left: CalendarYear | undefined, right: CalendarYear | undefined): boolean {
  return describe(left) === describe(right)
}

function describe(year: CalendarYear | undefined): string {
  if (year === undefined) return ''
  const sort = (days: CalendarYear['holidays']) =>
    Object.entries(days).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([sort(year.holidays), sort(year.makeUpWorkingDays), year.source])
}

/**
 * Keeps others from writing the calendar until the transaction ends.
 * @returns the year as it is in force; undefined where it is not loaded
 */
export async function lockCalendarYear(
  transaction: Transaction<Tables>,
  year: number,
): Promise<CalendarYear | undefined> {
  await lockCalendar(transaction)
  const row = await transaction
    .selectFrom('calendar_year')
    .select('definition')
    .where('calendar', '=', installationCalendar)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.definition as unknown as CalendarYear | undefined
}

async function lockCalendar(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('calendar', 0))`.execute(transaction)
}

/** @param days one that passed `validateCalendarYear` */
export async function writeCalendarYear(
  transaction: Transaction<Tables>,
  year: number,
  days: CalendarYear,
): Promise<void> {
  await writeCalendarYears(transaction, installationCalendar, { [year]: days })
}

/**
 * Puts the years of a notice or a correction in the place of those in the store; other years stay.
 * @param years ones that passed `validateCalendarYear`
 * @param onChange in the same transaction, for the recomputation of the clocks of open cases
 * @returns the years that changed; those that say what the store says are not written again
 */
export async function importCalendarYears(
  database: Database,
  years: Readonly<Record<string, CalendarYear>>,
  onChange?: (transaction: Transaction<Tables>, changed: readonly number[]) => Promise<void>,
): Promise<readonly number[]> {
  const changed = listChangedYears(await readCalendarYears(database), years)
  const written = Object.fromEntries(changed.map((year) => [year, years[String(year)]]))
  await runInTransaction(database, async (transaction) => {
    await lockCalendar(transaction)
    await writeCalendarYears(transaction, installationCalendar, written)
    await onChange?.(transaction, changed)
  })
  return changed
}
