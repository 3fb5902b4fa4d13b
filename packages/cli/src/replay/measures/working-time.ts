import {
  type Calendar,
  addCalendarDays,
  getBeijingDate,
  getInstant,
  isWorkingDay,
  toDayNumber,
} from '@tongban/domain'

export const millisecondsPerDay = 86_400_000
/** Days are those of Beijing, as the clock of the platform counts them. */
const beijingMilliseconds = 8 * 3_600_000

/** Milliseconds between two moments that lie on working days of the calendar; a working day has 24 hours. */
export type MeasureWorkingTime = (from: number, to: number) => number

/**
 * @param calendar one that knows every year between the two moments
 * @param first, last milliseconds between which will be measured
 */
export function openWorkingTime(calendar: Calendar, first: number, last: number): MeasureWorkingTime {
  const dateOf = (at: number) => getBeijingDate(getInstant(new Date(at).toISOString()))
  const firstDay = toDayNumber(dateOf(first))
  const days = toDayNumber(dateOf(last)) - firstDay + 1
  // Working days before each day, so that a span of years costs no more than a span of hours.
  const before: number[] = [0]
  const works: boolean[] = []
  for (let day = 0; day < days; day += 1) {
    const known = isWorkingDay(calendar, addCalendarDays(dateOf(first), day))
    const isWorked = known.ok && known.value
    works.push(isWorked)
    before.push((before[day] ?? 0) + (isWorked ? 1 : 0))
  }
  const elapsed = (at: number): number => {
    const local = at + beijingMilliseconds
    const day = Math.floor(local / millisecondsPerDay) - firstDay
    const whole = (before[Math.max(0, Math.min(day, days))] ?? 0) * millisecondsPerDay
    return works[day] === true ? whole + (local - (day + firstDay) * millisecondsPerDay) : whole
  }
  return (from, to) => Math.max(0, elapsed(to) - elapsed(from))
}
