import type { ExplainedClock } from './case-types.ts'

export interface BarSegment {
  readonly kind: 'used' | 'left' | 'stopped' | 'off' | 'over'
  /** yyyy-mm-dd; no two segments begin on the same day. */
  readonly from: string
  /** Calendar days that it is wide. */
  readonly days: number
}

const dayMilliseconds = 86_400_000

/** An open stop has no end yet; it is drawn as wide as a week, so that it is seen. */
const openStopDays = 7

/**
 * The derivation of a time limit as stretches of calendar days: counted days up to today are used, the others left;
 * days off and stopped days stand between them. The starting day, which no period counts, is left out.
 */
export function listBarSegments(clock: Pick<ExplainedClock, 'derivation' | 'reading'>): BarSegment[] {
  const { usedDays, overdueDays, due } = clock.reading
  const segments: BarSegment[] = []
  for (const line of clock.derivation) {
    const days = line.to === null ? openStopDays : countDays(line.from, line.to)
    switch (line.kind) {
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
  return segments
}

function splitCounted(from: string, days: number, first: number, usedDays: number): BarSegment[] {
  const used = Math.min(days, Math.max(0, usedDays - first + 1))
  const left = days - used
  return [
    ...(used > 0 ? [{ kind: 'used' as const, from, days: used }] : []),
    ...(left > 0 ? [{ kind: 'left' as const, from: addDays(from, used), days: left }] : []),
  ]
}

function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds) + 1
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10)
}
