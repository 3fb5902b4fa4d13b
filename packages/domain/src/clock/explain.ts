import { type Calendar, getDayKind } from '../calendar/index.ts'
import { type Bilingual, type Result, fromDayNumber, succeed, toDayNumber } from '../kernel/index.ts'
import type { DerivationLine, DerivationRun } from './derivation.ts'
import { type PeriodEnd, countPeriod } from './due-date.ts'
import { describeLine } from './explain-text.ts'
import type { RunningPeriod } from './period.ts'
import type { ClockRejection } from './rejection.ts'
import type { UnitedStop } from './stops.ts'

/**
 * How a due date was counted, day by day from the start, equal neighbours drawn together into one line, in the words
 * that a clerk would show an applicant. The last line states the due date, or that the clock stands.
 * @returns the same refusals as `computeDueDate`, and `calendar-year-missing` for days that must be named.
 */
export function explainDueDate(
  period: RunningPeriod,
  calendar: Calendar,
): Result<readonly DerivationLine[], ClockRejection> {
  const end = countPeriod(period, calendar)
  if (!end.ok) return end
  const runs = listRuns(period, calendar, end.value)
  if (!runs.ok) return runs
  return succeed(
    runs.value.map((run) => ({
      kind: run.kind,
      from: fromDayNumber(run.from),
      to: run.to === Infinity ? undefined : fromDayNumber(run.to),
      ...(run.firstDayNumber !== undefined && { firstDayNumber: run.firstDayNumber }),
      ...(run.lastDayNumber !== undefined && { lastDayNumber: run.lastDayNumber }),
      text: describeLine(run, period),
    })),
  )
}

function listRuns(
  period: RunningPeriod,
  calendar: Calendar,
  end: PeriodEnd,
): Result<readonly DerivationRun[], ClockRejection> {
  const start = toDayNumber(period.start)
  const runs: DerivationRun[] = [{ kind: 'start', from: start, to: start, names: [] }]
  // A due date to which the end has moved is no day of the count; its own line speaks of it.
  const moved = end.status === 'known' && end.due > end.lastCountedDay
  const lastDay = end.status === 'stopped' ? end.since - 1 : moved ? end.due - 1 : end.due
  let counted = 0
  let day = start + 1
  let nextStop = 0
  while (day <= lastDay) {
    while ((end.stops[nextStop]?.to ?? Infinity) <= day) nextStop++
    const stop = end.stops[nextStop]
    // Once the count is complete only days off move the end.
    if (stop && stop.from <= day && counted < period.limit) {
      runs.push(describeStop(stop, day))
      day = stop.to
      continue
    }
    const run = describeDay(period, calendar, day, counted)
    if (!run.ok) return run
    counted = run.value.lastDayNumber ?? counted
    appendRun(runs, run.value)
    day++
  }
  if (end.status === 'known') {
    runs.push({ kind: 'due', from: end.due, to: end.due, names: [] })
    return succeed(runs)
  }
  const open = end.stops.find((stop) => stop.to === Infinity)
  if (open) runs.push(describeStop(open, Math.max(open.from, start + 1)))
  runs.push({
    kind: 'not-yet-due',
    from: Math.max(end.since, start),
    to: Infinity,
    names: [],
    lastDayNumber: counted,
  })
  return succeed(runs)
}

function describeStop(stop: UnitedStop, from: number): DerivationRun {
  return { kind: 'stopped', from, to: stop.to - 1, names: stop.labels }
}

function describeDay(
  period: RunningPeriod,
  calendar: Calendar,
  day: number,
  counted: number,
): Result<DerivationRun, ClockRejection> {
  const whole = { from: day, to: day }
  const number = { firstDayNumber: counted + 1, lastDayNumber: counted + 1 }
  const complete = counted === period.limit
  if (period.unit === 'calendar' && !complete) {
    return succeed({ kind: 'counted', ...whole, names: [], ...number })
  }
  const kind = getDayKind(calendar, day)
  if (!kind.ok) return kind
  // Past the last counted day there are only the days off over which a calendar-day period moves.
  if (complete)
    return succeed({ kind: 'moved', ...whole, names: 'name' in kind.value ? [kind.value.name] : [weekend] })
  const names = 'name' in kind.value ? [kind.value.name] : []
  switch (kind.value.kind) {
    case 'working':
      return succeed({ kind: 'counted', ...whole, names, ...number })
    case 'make-up':
      return succeed({ kind: 'make-up', ...whole, names, ...number })
    case 'weekend':
    case 'holiday':
      return succeed({ kind: kind.value.kind, ...whole, names })
  }
}

const weekend: Bilingual = { zh: '周末', en: 'weekend' }

/** Draws a day into the line before it where both say the same. */
function appendRun(runs: DerivationRun[], run: DerivationRun): void {
  const last = runs.at(-1)
  if (!last || last.kind !== run.kind || last.to + 1 !== run.from) {
    runs.push(run)
    return
  }
  runs[runs.length - 1] = {
    ...last,
    to: run.to,
    names: [...last.names, ...run.names.filter((name) => !last.names.some((known) => known.zh === name.zh))],
    ...(run.lastDayNumber !== undefined && { lastDayNumber: run.lastDayNumber }),
  }
}
