/**
 * What a replayed log shows (办理情况分析): how long steps and cases take, which ways they go, where they wait and are
 * done again. Pure functions over the record of the platform, so that they hold for any record like this.
 */
import type { Calendar } from '@tongban/domain'
import type { CaseHistory } from './case-history.ts'
import { type OfficerMeasure, type StepMeasure, measureActs } from './measure-acts.ts'
import { type CaseMeasures, measureCases } from './measure-cases.ts'
import { openWorkingTime } from './working-time.ts'

export { openStepNames, readHistory, type CaseHistory, type Verdict } from './case-history.ts'
export type { OfficerMeasure, StepMeasure } from './measure-acts.ts'
export type { CaseMeasures, MonthMeasure, Variant } from './measure-cases.ts'
export type { Statistics } from './statistics.ts'
export { millisecondsPerDay } from './working-time.ts'

/** All times are in milliseconds. */
export interface Measures extends CaseMeasures {
  readonly steps: readonly StepMeasure[]
  readonly officers: readonly OfficerMeasure[]
}

/** @param calendar one that knows every year in which something happened */
export function measureHistories(histories: readonly CaseHistory[], calendar: Calendar): Measures {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { began, ended, acts } of histories) {
    first = Math.min(first, began)
    last = Math.max(last, began, ended ?? began, acts.at(-1)?.at ?? began)
  }
  const measureWorkingTime = histories.length === 0 ? () => 0 : openWorkingTime(calendar, first, last)
  return { ...measureCases(histories, measureWorkingTime), ...measureActs(histories, measureWorkingTime) }
}
