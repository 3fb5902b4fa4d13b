import type { DayKind } from './calendar.ts'
import type { CalendarYear } from './definition.ts'

type Days = Pick<CalendarYear, 'holidays' | 'makeUpWorkingDays'>

/** A day that is of another kind than it was. */
export interface DayChange {
  readonly date: string
  readonly from: DayKind['kind']
  readonly to: DayKind['kind']
}

/** What a day is by one year's arrangement, which may not be in force yet. @param date an existing day, yyyy-mm-dd */
export function getKindOfDay(date: string, { holidays, makeUpWorkingDays }: Days): DayKind['kind'] {
  if (Object.hasOwn(holidays, date)) return 'holiday'
  if (Object.hasOwn(makeUpWorkingDays, date)) return 'make-up'
  const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay()
  return dayOfWeek === 0 || dayOfWeek === 6 ? 'weekend' : 'working'
}

/** Days that are of another kind than before, in order; names alone change no time limit. */
export function listChangedDays(before: Days, after: Days): DayChange[] {
  const dates = new Set(
    [before, after].flatMap(({ holidays, makeUpWorkingDays }) => [
      ...Object.keys(holidays),
      ...Object.keys(makeUpWorkingDays),
    ]),
  )
  return [...dates]
    .toSorted()
    .map((date) => ({ date, from: getKindOfDay(date, before), to: getKindOfDay(date, after) }))
    .filter(({ from, to }) => from !== to)
}
