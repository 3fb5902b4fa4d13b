/**
 * The statutory clock: when a period ends, how that was counted, and where it stands today. Stops are united and not
 * summed, make-up working days count, and a day of a year without calendar data is never guessed.
 *
 * Sources: 行政许可法 articles 42, 45 and 82 (working days; hearings, inspections, expert reviews and the like do not
 * count), 民法典 articles 201 and 203 (the first day does not count; a last day that is a holiday moves to the day
 * after it).
 */
export * from './period.ts'
export * from './rejection.ts'
export { type DueDate, computeDueDate } from './due-date.ts'
export * from './measure.ts'
export type { DerivationKind, DerivationLine } from './derivation.ts'
export { explainDueDate } from './explain.ts'
export { describeMoment } from './moment-text.ts'
