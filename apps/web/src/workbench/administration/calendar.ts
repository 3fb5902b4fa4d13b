import { type DayChange, getKindOfDay } from '@tongban/domain'

/** A year of the working-day calendar as it is edited: holidays and make-up working days by date. */
export interface CalendarYear {
  readonly holidays: Readonly<Record<string, DayName>>
  readonly makeUpWorkingDays: Readonly<Record<string, DayName>>
  readonly source: string
}

export type DayName = string | { readonly zh: string; readonly en: string }

export type DayKind = DayChange['from']

const dayMilliseconds = 86_400_000

/** Days of a month, yyyy-mm-dd. @param month 1 to 12 */
export function listDays(year: number, month: number): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1, index + 1)).toISOString().slice(0, 10),
  )
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

export function countsAsWorking(kind: DayKind): boolean {
  return kind === 'working' || kind === 'make-up'
}

/**
 * The next kind of a day when it is pressed. A day off in the week is a holiday; a weekend is one too, or is worked to
 * make up for one.
 */
export function turnDay(year: CalendarYear, date: string, name: string): CalendarYear {
  const { [date]: _holiday, ...holidays } = year.holidays
  const { [date]: _makeUp, ...makeUpWorkingDays } = year.makeUpWorkingDays
  const plain = { ...year, holidays, makeUpWorkingDays }
  switch (getKindOfDay(date, year)) {
    case 'working':
    case 'weekend':
      return { ...plain, holidays: { ...holidays, [date]: name } }
    case 'holiday':
      return weekdayOf(date) >= 5
        ? { ...plain, makeUpWorkingDays: { ...makeUpWorkingDays, [date]: name } }
        : plain
    case 'make-up':
      return plain
  }
}

/** Working days of the year. */
export function countWorkingDays(year: number, calendar: CalendarYear): number {
  const start = Date.UTC(year, 0, 1)
  const end = Date.UTC(year + 1, 0, 1)
  let count = 0
  for (let day = start; day < end; day += dayMilliseconds) {
    const date = new Date(day).toISOString().slice(0, 10)
    if (countsAsWorking(getKindOfDay(date, calendar))) count += 1
  }
  return count
}
