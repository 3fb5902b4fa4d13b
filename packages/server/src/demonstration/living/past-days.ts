import {
  type Calendar,
  type CalendarYearMissing,
  type Instant,
  type PlainDate,
  type Result,
  addCalendarDays,
  addWorkingDays,
  fail,
  getBeijingDate,
  getInstant,
  isWorkingDay,
  succeed,
} from '@tongban/domain'

/** The working days before a start, as stories name them: -1 is the last one that is over. */
export interface PastDays {
  /** Of the first of them, when everything begins. */
  readonly begin: Instant
  readonly start: Instant
  /**
   * @param day counted backwards in working days: -1 is the last working day before that of the start
   * @param time in Beijing: '09:20'
   */
  at(day: number, time: string): Instant
  /** The day of a working day before the start. */
  dateOf(day: number): PlainDate
  /** On the calendar day before the start, working day or not. */
  yesterday(time: string): Instant
  /** Ten minutes past midnight of each calendar day, up to that of the start. */
  readonly nights: readonly Instant[]
  /** So many working days after the day of the start; undefined where the calendar does not reach so far. */
  findDayAhead(days: number): PlainDate | undefined
}

/** How far back the stories go. */
export const pastWorkingDays = 30

/**
 * Looks back from a start.
 * @returns `calendar-year-missing` where the calendar does not know the days before it
 */
export function lookBack(calendar: Calendar, start: Instant): Result<PastDays, CalendarYearMissing> {
  const today = getBeijingDate(start)
  const days: PlainDate[] = []
  for (
    let date = addCalendarDays(today, -1);
    days.length < pastWorkingDays;
    date = addCalendarDays(date, -1)
  ) {
    const working = isWorkingDay(calendar, date)
    if (!working.ok) return fail(working.error)
    if (working.value) days.push(date)
  }
  const dateOf = (day: number): PlainDate => {
    const date = days[-day - 1]
    if (date === undefined) throw new Error(`no story goes back to the working day ${day}`)
    return date
  }
  return succeed({
    begin: atTime(dateOf(-pastWorkingDays), '00:00'),
    start,
    at: (day, time) => atTime(dateOf(day), time),
    dateOf,
    nights: listNights(dateOf(-pastWorkingDays), today),
    yesterday: (time) => atTime(addCalendarDays(today, -1), time),
    findDayAhead: (count) => {
      const found = addWorkingDays(calendar, today, count)
      return found.ok ? found.value : undefined
    },
  })
}

function listNights(first: PlainDate, last: PlainDate): Instant[] {
  const nights: Instant[] = []
  for (let date = addCalendarDays(first, 1); date <= last; date = addCalendarDays(date, 1)) {
    nights.push(atTime(date, '00:10'))
  }
  return nights
}

function atTime(date: PlainDate, time: string): Instant {
  return getInstant(new Date(`${date}T${time}:00+08:00`).toISOString())
}
