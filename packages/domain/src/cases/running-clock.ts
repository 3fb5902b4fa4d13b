import { type Calendar, buildCalendar } from '../calendar/index.ts'
import type { ItemRevision } from '../catalogue/index.ts'
import type { ClockRejection, PeriodUnit, RunningPeriod } from '../clock/index.ts'
import { type PlainDate, type Result, addCalendarDays, succeed } from '../kernel/index.ts'
import { findDue, listCasePeriods } from './case-clock.ts'
import { type ClockDues, type MovedDue, type RunningClockKind, runningClockKinds } from './clock-dues.ts'
import { findNextSettlement } from './settling.ts'
import type { CaseState, CaseStatus } from './state.ts'

/**
 * All that the due dates of an open case follow from besides the calendar. It is kept beside them, so that after a
 * correction of the calendar a million of them can be counted anew without reading what happened in each case.
 */
export interface RunningClock {
  readonly periods: readonly { readonly kind: RunningClockKind; readonly period: RunningPeriod }[]
  /** Time alone changes the case on the day after the acceptance period, or on a day that no calendar moves, or never. */
  readonly settlement: 'after-acceptance' | 'fixed'
}

/** Whose clocks run, so that a correction of the calendar concerns them. */
export const clockedStatuses = [
  'submitted',
  'received',
  'in-review',
  'decided',
] as const satisfies readonly CaseStatus[]

/** Knows no day: whatever can be told by it rests on no calendar. */
const emptyCalendar = buildCalendar({ calendar: 'none', years: {} })

/**
 * @returns undefined where nothing runs, and where the next settlement hangs on more than the periods (an open step whose
 * silence is consent, an emergency channel that may end before the acceptance): such a case is counted from its acts
 */
export function findRunningClock(state: CaseState, revision: ItemRevision): RunningClock | undefined {
  if (!(clockedStatuses as readonly CaseStatus[]).includes(state.status)) return undefined
  const periods = listCasePeriods(state, revision).flatMap(({ kind, period }) =>
    isKept(kind) ? [{ kind, period: dropLabels(period) }] : [],
  )
  if (findNextSettlement(state, { revision, calendar: emptyCalendar }).ok) {
    return { periods, settlement: 'fixed' }
  }
  const simple =
    (state.status === 'submitted' || state.status === 'received') && !Object.hasOwn(state, 'greenChannel')
  return simple ? { periods, settlement: 'after-acceptance' } : undefined
}

function isKept(kind: string): kind is RunningClockKind {
  return (runningClockKinds as readonly string[]).includes(kind)
}

function dropLabels({ start, limit, unit, stops, calendarRollover }: RunningPeriod): RunningPeriod {
  return {
    start,
    limit,
    unit,
    stops: stops.map(({ from, to }) => (to === undefined ? { from } : { from, to })),
    ...(calendarRollover === undefined ? {} : { calendarRollover }),
  }
}

type WrittenStop = readonly [from: PlainDate, to?: PlainDate]
type WrittenPeriod = readonly [
  kind: RunningClockKind,
  start: PlainDate,
  limit: number,
  unit: PeriodUnit,
  stops?: readonly WrittenStop[],
  rollover?: boolean,
]

/** As short as it can be, because every open case has one. */
export function writeRunningClock({ periods, settlement }: RunningClock): string {
  const written = periods.map(({ kind, period }): WrittenPeriod => {
    const { start, limit, unit, stops, calendarRollover: rollover } = period
    const stopped = stops.map(({ from, to }): WrittenStop => (to === undefined ? [from] : [from, to]))
    if (rollover !== undefined) return [kind, start, limit, unit, stopped, rollover]
    return stopped.length === 0 ? [kind, start, limit, unit] : [kind, start, limit, unit, stopped]
  })
  return JSON.stringify([settlement, ...written])
}

/** @param text as `writeRunningClock` made it */
export function readRunningClock(text: string): RunningClock {
  const [settlement, ...written] = JSON.parse(text) as [RunningClock['settlement'], ...WrittenPeriod[]]
  return {
    settlement,
    periods: written.map(([kind, start, limit, unit, stops = [], rollover]) => ({
      kind,
      period: {
        start,
        limit,
        unit,
        stops: stops.map(([from, to]) => (to === undefined ? { from } : { from, to })),
        ...(rollover === undefined ? {} : { calendarRollover: rollover }),
      },
    })),
  }
}

/**
 * @param settleOn the day that is kept, for a settlement that no calendar moves
 */
export function countRunningClock(
  { periods, settlement }: RunningClock,
  calendar: Calendar,
  settleOn: PlainDate | undefined,
): Result<{ readonly dues: ClockDues; readonly settleOn: PlainDate | undefined }, ClockRejection> {
  const dues: Partial<Record<RunningClockKind, PlainDate>> = {}
  for (const { kind, period } of periods) {
    const due = findDue(period, calendar)
    if (!due.ok) return due
    if (due.value !== undefined) dues[kind] = due.value
  }
  if (settlement === 'fixed') return succeed({ dues, settleOn })
  const { acceptance } = dues
  return succeed({ dues, settleOn: acceptance === undefined ? undefined : addCalendarDays(acceptance, 1) })
}

/** The last day of each period of a case as its acts have it. */
export function countDues(
  state: CaseState,
  { revision, calendar }: { readonly revision: ItemRevision; readonly calendar: Calendar },
): Result<ClockDues, ClockRejection> {
  const dues: Partial<Record<RunningClockKind, PlainDate>> = {}
  for (const { kind, period } of listCasePeriods(state, revision)) {
    if (!isKept(kind)) continue
    const due = findDue(period, calendar)
    if (!due.ok) return due
    if (due.value !== undefined) dues[kind] = due.value
  }
  return succeed(dues)
}

/** The event that tells the new days of a case and which of them moved. */
export function describeRecomputation(
  reason: string,
  dues: ClockDues,
  former: ClockDues,
): {
  readonly type: 'ClockRecomputed'
  readonly reason: string
  readonly statutoryDue?: PlainDate
  readonly promisedDue?: PlainDate
  readonly moved: readonly MovedDue[]
} {
  const { statutory, promised, delivery } = dues
  // Once it is decided, nobody waits for the decision any more.
  const awaited = delivery === undefined ? runningClockKinds : (['delivery'] as const)
  const moved = awaited.flatMap((period) => {
    const [from, to] = [former[period], dues[period]]
    return from === undefined || to === undefined || from === to ? [] : [{ period, from, to }]
  })
  return {
    type: 'ClockRecomputed',
    reason,
    ...(statutory === undefined ? {} : { statutoryDue: statutory }),
    ...(promised === undefined ? {} : { promisedDue: promised }),
    moved,
  }
}
