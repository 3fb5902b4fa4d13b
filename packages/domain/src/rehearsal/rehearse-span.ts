import type { Calendar } from '../calendar/index.ts'
import type { Period } from '../clock/index.ts'
import { findDue } from '../cases/index.ts'
import { type Instant, type PlainDate, type Result, getBeijingDate, succeed } from '../kernel/index.ts'
import type { CalendarYearMissing } from '../calendar/index.ts'

/** A case of which only its beginning, its end and perhaps a deadline are known, as event logs have it. */
export interface PastSpan {
  readonly begun: Instant
  /** Undefined while it is open. */
  readonly ended: Instant | undefined
  /** A moment that was set for it. */
  readonly deadline: Instant | undefined
}

/** A limit counted by a calendar; without a limit the deadlines of the cases themselves apply. */
export interface SpanRules {
  readonly limit: Period | undefined
  readonly calendar: Calendar
}

/** `unknown`: it is open, or nothing is there to judge it by. */
export type SpanVerdict = 'on-time' | 'late' | 'unknown'

export interface SpanAssessment {
  readonly verdict: SpanVerdict
  /** Undefined where only a moment was set, or nothing. */
  readonly due: PlainDate | undefined
}

/** By the limit where one is set (in time up to the end of its last day), else by its own deadline, to the very moment. */
export function rehearseSpan(span: PastSpan, rules: SpanRules): Result<SpanAssessment, CalendarYearMissing> {
  const { begun, ended, deadline } = span
  if (rules.limit === undefined) {
    if (ended === undefined || deadline === undefined) return succeed({ verdict: 'unknown', due: undefined })
    return succeed({ verdict: ended > deadline ? 'late' : 'on-time', due: undefined })
  }
  const due = findDue({ start: getBeijingDate(begun), ...rules.limit, stops: [] }, rules.calendar)
  if (!due.ok) {
    if (due.error.kind === 'calendar-year-missing') return { ok: false, error: due.error }
    return succeed({ verdict: 'unknown', due: undefined })
  }
  if (ended === undefined || due.value === undefined) return succeed({ verdict: 'unknown', due: due.value })
  return succeed({ verdict: getBeijingDate(ended) > due.value ? 'late' : 'on-time', due: due.value })
}
