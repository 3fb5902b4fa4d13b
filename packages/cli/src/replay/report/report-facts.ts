import type { ReplayCalendar } from '../item/make-calendar.ts'
import type { LogPlan } from '../item/plan-log.ts'
import type { EventLog } from '../log/index.ts'
import type { Measures } from '../measures/index.ts'
import type { Replayed } from '../replay-log.ts'

/** All that a report of a replay is written from. */
export interface ReportFacts {
  /** Name of the file, without its folder. */
  readonly title: string
  readonly log: EventLog
  readonly plan: LogPlan
  readonly calendar: ReplayCalendar
  readonly limitWorkingDays: number | undefined
  readonly replayed: Replayed
  readonly measures: Measures
  /** YYYY-MM-DD on which it is written. */
  readonly writtenOn: string
}

/** What decides whether a case was in time. */
export function findYardstick({ limitWorkingDays, log }: ReportFacts): 'limit' | 'deadlines' | 'none' {
  if (limitWorkingDays !== undefined) return 'limit'
  return log.cases.some(({ deadline }) => deadline !== undefined) ? 'deadlines' : 'none'
}
