import {
  type Calendar,
  type CalendarYearMissing,
  getWorkingDayOnOrAfter,
  takeWorkingDays,
} from '../calendar/index.ts'
import {
  type PlainDate,
  type Result,
  fail,
  findDayNumber,
  fromDayNumber,
  succeed,
  toDayNumber,
} from '../kernel/index.ts'
import { type PeriodUnit, type RunningPeriod, longestLimitDays } from './period.ts'
import type { ClockRejection } from './rejection.ts'
import { type UnitedStop, uniteStops } from './stops.ts'

/** Days in the unit of the period throughout. */
export type DueDate =
  | {
      readonly status: 'known'
      readonly due: PlainDate
      /** The day on which the count reached the limit; earlier than `due` when the end moved to a working day. */
      readonly lastCountedDay: PlainDate
    }
  | {
      readonly status: 'stopped'
      /** The first day of the open stop (united with those that it overlaps). */
      readonly since: PlainDate
      readonly countedDays: number
      readonly remainingDays: number
    }

/**
 * The last day of a period. The start day is not counted; days of stops are not counted, once each however many stops
 * cover them; the period ends on the day that makes the count reach the limit. A calendar-day period that would end on
 * a day that is no working day ends on the next working day: the count is complete by then, and a stop that begins
 * after it changes nothing. A limit of 0 is due on the start day itself. While a stop is open and the limit is not
 * reached before it, there is no due date yet.
 *
 * Sources: 行政许可法 articles 45, 82; 民法典 articles 201, 203.
 */
export function computeDueDate(period: RunningPeriod, calendar: Calendar): Result<DueDate, ClockRejection> {
  const counted = countPeriod(period, calendar)
  if (!counted.ok) return counted
  const end = counted.value
  return succeed(
    end.status === 'known'
      ? { status: 'known', due: fromDayNumber(end.due), lastCountedDay: fromDayNumber(end.lastCountedDay) }
      : {
          status: 'stopped',
          since: fromDayNumber(end.since),
          countedDays: end.countedDays,
          remainingDays: period.limit - end.countedDays,
        },
  )
}

/** The same in day numbers, with the stops as they were united. */
export type PeriodEnd = { readonly stops: readonly UnitedStop[] } & (
  | { readonly status: 'known'; readonly due: number; readonly lastCountedDay: number }
  | { readonly status: 'stopped'; readonly since: number; readonly countedDays: number }
)

export function countPeriod(period: RunningPeriod, calendar: Calendar): Result<PeriodEnd, ClockRejection> {
  const { limit, unit } = period
  if (!Number.isInteger(limit) || limit < 0 || limit > longestLimitDays) {
    return fail({ kind: 'limit-out-of-range', limit })
  }
  const united = uniteStops(period.stops)
  if (!united.ok) return united
  const stops = united.value
  const start = toDayNumber(period.start)
  if (limit === 0) return succeed({ status: 'known', due: start, lastCountedDay: start, stops })

  const counted = takeDays({ calendar, unit, stops, after: start, wanted: limit, through: Infinity })
  if (!counted.ok) return counted
  const { taken, lastDay, openSince } = counted.value
  if (lastDay === undefined || taken < limit) {
    return succeed({ status: 'stopped', since: openSince, countedDays: taken, stops })
  }
  if (lastDay > lastKnownDay) return fail({ kind: 'date-out-of-range', start: period.start, limit })
  if (unit === 'working' || period.calendarRollover === false) {
    return succeed({ status: 'known', due: lastDay, lastCountedDay: lastDay, stops })
  }

  // The count is complete: the end moves by the days off alone, whatever stop begins after the last counted day.
  const moved = getWorkingDayOnOrAfter(calendar, fromDayNumber(lastDay))
  if (!moved.ok) return moved
  return succeed({ status: 'known', due: toDayNumber(moved.value), lastCountedDay: lastDay, stops })
}

/** The kernel's dates end with this day. */
const lastKnownDay = findDayNumber('2199-12-31') ?? 0

interface DaysToTake {
  readonly calendar: Calendar
  readonly unit: PeriodUnit
  readonly stops: readonly UnitedStop[]
  /** Days after this one … */
  readonly after: number
  /** … up to and including this one … */
  readonly through: number
  /** … at most this many (Infinity with a finite `through`). */
  readonly wanted: number
}

interface TakenDays {
  readonly taken: number
  readonly lastDay: number | undefined
  /** The first day of the open stop that the count ran into, or Infinity. */
  readonly openSince: number
}

/** Walks from stop to stop, so that its cost depends on the number of stops and not on that of days. */
export function takeDays(days: DaysToTake): Result<TakenDays, CalendarYearMissing> {
  let taken = 0
  let lastDay: number | undefined
  let after = days.after
  let openSince = Infinity
  for (const stop of [...days.stops, noMoreStops]) {
    if (stop.to <= after + 1) continue
    const through = Math.min(days.through, stop.from - 1)
    if (through > after) {
      const piece = takeUnstoppedDays(days, after, days.wanted - taken, through)
      if (!piece.ok) return piece
      taken += piece.value.taken
      lastDay = piece.value.lastDay ?? lastDay
      if (taken === days.wanted) break
    }
    if (stop.from > days.through) break
    if (stop.to === Infinity) {
      openSince = stop.from
      break
    }
    after = stop.to - 1
  }
  return succeed({ taken, lastDay, openSince })
}

/** Stands after the last stop, so that the days after it are taken by the same loop. */
const noMoreStops: UnitedStop = { from: Infinity, to: Infinity, labels: [] }

function takeUnstoppedDays(days: DaysToTake, after: number, wanted: number, through: number) {
  if (days.unit === 'working') return takeWorkingDays(days.calendar, after, wanted, through)
  const taken = Math.min(wanted, through - after)
  return succeed({ taken, lastDay: taken > 0 ? after + taken : undefined })
}
