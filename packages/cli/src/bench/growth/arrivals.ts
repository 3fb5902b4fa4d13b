import {
  type Calendar,
  type PlainDate,
  addCalendarDays,
  assert,
  getDayOfWeek,
  isWorkingDay,
} from '@tongban/domain'
import type { Random } from './random.ts'

/** A day with how much of the year's work arrives on it. */
export interface ArrivalDay {
  readonly day: PlainDate
  readonly weight: number
  readonly working: boolean
}

/** More on Mondays, less towards the end of the week. */
const weekdayWeights = [1.02, 1.24, 1.1, 1.02, 0.97, 0.83, 0.8]

/**
 * The days up to and including the last with their weights: on days off only what is filed on line, a rush on the
 * first working day after days off, a lull before long holidays.
 * @param days how many
 */
export function listArrivalDays(calendar: Calendar, last: PlainDate, days: number): ArrivalDay[] {
  const isWorking = (day: PlainDate) => {
    const working = isWorkingDay(calendar, day)
    assert(working.ok, `the calendar has no year ${day.slice(0, 4)}`)
    return working.value
  }
  return Array.from({ length: days }, (_, index) => {
    const day = addCalendarDays(last, index - days + 1)
    const working = isWorking(day)
    if (!working) return { day, working, weight: 0.13 }
    let daysOff = 0
    while (daysOff < 10 && !isWorking(addCalendarDays(day, -1 - daysOff))) daysOff += 1
    const rush = daysOff > 2 ? 1.25 : 1
    const lull = [1, 2, 3].every((ahead) => !isWorking(addCalendarDays(day, ahead))) ? 0.7 : 1
    return { day, working, weight: (weekdayWeights[getDayOfWeek(day)] ?? 1) * rush * lull }
  })
}

/** Weight of each hour of the day, on line. */
const onlineHours = [0, 0, 0, 0, 0, 0, 1, 3, 7, 12, 12, 9, 5, 7, 10, 10, 9, 6, 4, 4, 5, 4, 2, 0]
/** Hours at the window: two sessions, busiest when they begin. */
const windowHours = [0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 13, 8, 0, 9, 12, 10, 5, 0, 0, 0, 0, 0, 0, 0]

/** Minutes after midnight at which somebody files. */
export function drawFilingMinute(random: Random, atWindow: boolean): number {
  const hours = atWindow ? windowHours : onlineHours
  const total = hours.reduce((sum, weight) => sum + weight, 0)
  let wanted = random.next() * total
  for (const [hour, weight] of hours.entries()) {
    wanted -= weight
    if (wanted < 0) return hour * 60 + random.below(atWindow && hour === 11 ? 30 : 60)
  }
  return 10 * 60
}

const opensAt = 9 * 60
/** Leaves room for the minutes by which cases of one template differ. */
const closesAt = 16 * 60 + 50

/** The moment, in minutes since the epoch day 0 in Beijing, at which an office gets to something, so long after. */
export function findOfficeMinute(
  working: (dayNumber: number) => boolean,
  after: number,
  delayMinutes: number,
): number {
  let day = Math.floor(after / 1440)
  let minute = Math.max(after % 1440, opensAt)
  let left = delayMinutes
  for (let passed = 0; passed < 4000; passed += 1) {
    const free = working(day) && minute < closesAt ? closesAt - minute : 0
    if (free > left) return day * 1440 + minute + left
    left -= free
    day += 1
    minute = opensAt
  }
  throw new Error('the office does not open any more')
}
