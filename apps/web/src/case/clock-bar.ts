import type { ExplainedClock } from './case-types.ts'

export interface BarSegment {
  readonly kind: 'start' | 'used' | 'left' | 'stopped' | 'off' | 'over'
  /** yyyy-mm-dd; no two segments begin on the same day. */
  readonly from: string
  /** Calendar days that it is wide. */
  readonly days: number
}

export interface ClockBar {
  readonly segments: readonly BarSegment[]
  /** Where today stands on the bar, from 0 (its beginning) to 1; undefined where the work is done. */
  readonly now: number | undefined
}

const dayMilliseconds = 86_400_000

/** An open stop has no end yet; it is drawn as wide as a week at least, so that it is seen. */
const openStopDays = 7

/**
 * The derivation of a time limit as stretches of calendar days: the starting day, which no period counts; counted days
 * up to today, which are used, and the others, which are left; days off and stopped days between them.
 * @param today the day in Beijing, yyyy-mm-dd
 */
export function drawClockBar(clock: Pick<ExplainedClock, 'derivation' | 'reading'>, today: string): ClockBar {
  const { usedDays, overdueDays, due, state } = clock.reading
  const segments: BarSegment[] = []
  for (const line of clock.derivation) {
    const days =
      line.to === null ? Math.max(openStopDays, countDays(line.from, today)) : countDays(line.from, line.to)
    switch (line.kind) {
      case 'start':
        segments.push({ kind: 'start', from: line.from, days })
        break
      case 'counted':
      case 'make-up':
        segments.push(...splitCounted(line.from, days, line.firstDayNumber ?? 1, usedDays))
        break
      case 'weekend':
      case 'holiday':
      case 'moved':
        segments.push({ kind: 'off', from: line.from, days })
        break
      case 'stopped':
        segments.push({ kind: 'stopped', from: line.from, days })
        break
    }
  }
  // What is late goes on from the due date; it is told in the unit of the limit.
  if (overdueDays > 0 && due !== null) segments.push({ kind: 'over', from: `${due}+`, days: overdueDays })
  // A limit of the day itself has no length to be drawn.
  if (segments.every(({ kind }) => kind === 'start')) return { segments: [], now: undefined }
  return { segments, now: state === 'ended' ? undefined : findPlace(segments, today) }
}

/** The middle of the day on the bar; before and after the bar, its ends. */
function findPlace(segments: readonly BarSegment[], today: string): number {
  const whole = segments.reduce((sum, { days }) => sum + days, 0)
  let before = 0
  for (const { kind, from, days } of segments) {
    const passed = kind === 'over' ? days : countDays(from, today) - 1
    if (kind !== 'over' && passed < days) return Math.max(0, before + passed + 0.5) / whole
    before += days
  }
  return 1
}

function splitCounted(from: string, days: number, first: number, usedDays: number): BarSegment[] {
  const used = Math.min(days, Math.max(0, usedDays - first + 1))
  const left = days - used
  return [
    ...(used > 0 ? [{ kind: 'used' as const, from, days: used }] : []),
    ...(left > 0 ? [{ kind: 'left' as const, from: addDays(from, used), days: left }] : []),
  ]
}

/** Calendar days from one to the other, both included. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds) + 1
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10)
}
