import type { Calendar } from '../calendar/index.ts'
import { type PlainDate, type Result, fromDayNumber, succeed, toDayNumber } from '../kernel/index.ts'
import { countPeriod, takeDays } from './due-date.ts'
import type { RunningPeriod } from './period.ts'
import type { ClockRejection } from './rejection.ts'

/** From calm to worst; a warning is for the officer, the others are the cards of electronic supervision (红黄牌). */
export type ClockLight = 'normal' | 'warning' | 'yellow' | 'red'

/** When a light comes on. Numbers of days are in the unit of the period. */
export interface WarningRule {
  readonly warnAtRemainingDays: number
  /** Between 0 and 1. */
  readonly warnAtUsedShare: number
  readonly yellowFromOverdueDays: number
  readonly redFromOverdueDays: number
}

/** An installation's default: it warns with a day left or four fifths used; one day over is yellow, two are red. */
export const defaultWarningRule: WarningRule = {
  warnAtRemainingDays: 1,
  warnAtUsedShare: 0.8,
  yellowFromOverdueDays: 1,
  redFromOverdueDays: 2,
}

export interface ClockReading {
  readonly state: 'running' | 'stopped' | 'ended'
  /** Undefined while an open stop leaves the due date unknown. */
  readonly due: PlainDate | undefined
  /** Counted days up to today (or the day on which the work ended), at most the limit. */
  readonly usedDays: number
  /** Days after today up to the due date; what is left of the limit while there is no due date. */
  readonly remainingDays: number
  /** Days after the due date up to today, without days of stops. */
  readonly overdueDays: number
  readonly light: ClockLight
}

export interface ClockFacts {
  readonly today: PlainDate
  /** The day on which the act that the period is for was done; the reading is then that of this day. */
  readonly endedOn?: PlainDate | undefined
  readonly warn?: WarningRule
}

/** Where a period stands on a day. All numbers of days are in the unit of the period. */
export function measureClock(
  period: RunningPeriod,
  calendar: Calendar,
  facts: ClockFacts,
): Result<ClockReading, ClockRejection> {
  const { today, endedOn, warn = defaultWarningRule } = facts
  const end = countPeriod(period, calendar)
  if (!end.ok) return end
  const ended = endedOn !== undefined && endedOn <= today
  const day = toDayNumber(ended ? endedOn : today)
  const start = toDayNumber(period.start)
  const { stops } = end.value
  const due = end.value.status === 'known' ? end.value.due : undefined
  const count = (after: number, through: number) =>
    takeDays({ calendar, unit: period.unit, stops, after, through, wanted: Infinity })

  const used = count(start, day)
  if (!used.ok) return used
  const usedDays = Math.min(used.value.taken, period.limit)
  const remaining = due === undefined ? undefined : count(Math.max(day, start), due)
  if (remaining && !remaining.ok) return remaining
  const remainingDays = remaining ? remaining.value.taken : period.limit - usedDays
  const overdue = due === undefined ? undefined : count(due, day)
  if (overdue && !overdue.ok) return overdue
  const overdueDays = overdue ? overdue.value.taken : 0

  const stopped = stops.some((stop) => stop.from <= day && day < stop.to)
  const state = ended ? 'ended' : stopped ? 'stopped' : 'running'
  return succeed({
    state,
    due: due === undefined ? undefined : fromDayNumber(due),
    usedDays,
    remainingDays,
    overdueDays,
    light: chooseLight({ state, usedDays, remainingDays, overdueDays }, warn),
  })
}

function chooseLight(reading: Omit<ClockReading, 'due' | 'light'>, rule: WarningRule): ClockLight {
  if (reading.overdueDays >= rule.redFromOverdueDays) return 'red'
  if (reading.overdueDays >= rule.yellowFromOverdueDays) return 'yellow'
  // Nobody can hurry a clock that stands, nor work that is done.
  if (reading.state !== 'running') return 'normal'
  const total = reading.usedDays + reading.remainingDays
  if (reading.remainingDays <= rule.warnAtRemainingDays) return 'warning'
  return reading.usedDays / total >= rule.warnAtUsedShare ? 'warning' : 'normal'
}

/**
 * One light for a case that has both a promised and a statutory due date: over the promise is yellow, over the statute
 * is red, whatever the number of days; otherwise the promise, which comes first, decides on the warning.
 */
export function combineLights(promised: ClockReading, statutory: ClockReading): ClockLight {
  if (statutory.overdueDays > 0) return 'red'
  if (promised.overdueDays > 0) return 'yellow'
  return promised.light === 'warning' || statutory.light === 'warning' ? 'warning' : 'normal'
}
