import type { Bilingual, PlainDate } from '../kernel/index.ts'

/** 工作日 or 自然日; tenders count calendar days, administrative licensing counts working days. */
export type PeriodUnit = 'working' | 'calendar'

/** A time limit as a law or a promise states it. */
export interface Period {
  /** Whole days, from 0 (on the same day) to `longestLimitDays`. */
  readonly limit: number
  readonly unit: PeriodUnit
}

/** No period of law is longer than a century; a greater number is a slip. */
export const longestLimitDays = 36_600

/**
 * Days that do not count (行政许可法 article 45): from the first date up to, not including, the second. A stop
 * without a second date is still open.
 */
export interface Stop {
  readonly from: PlainDate
  readonly to?: PlainDate | undefined
  /** Why the clock stands, as the applicant is told: 专家评审, 听证. */
  readonly label?: Bilingual
}

/** A period that runs from a day. */
export interface RunningPeriod extends Period {
  /** The day from which the period is counted, itself not counted. */
  readonly start: PlainDate
  readonly stops: readonly Stop[]
  /**
   * Whether a calendar-day period whose last day is no working day ends on the next working day (民法典 article 203);
   * true unless the rule that sets the period says otherwise. Working-day periods do not need it.
   */
  readonly calendarRollover?: boolean
}
