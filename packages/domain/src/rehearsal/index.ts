/**
 * Rehearsal (演练): past cases looked at once more by other rules (a draft of the item, another limit, a changed
 * calendar), and what would differ. Pure. What happened stays what happened: days, stops, extensions and decisions are
 * those of the record; only what the rules make of them is counted anew.
 *
 * It promises that the same rules differ in nothing, that nothing is guessed (what a past application could not contain,
 * because nobody asked for it, is told as unknown), and that its totals need no more memory for more cases.
 */
export * from './rules.ts'
export * from './past-case.ts'
export * from './assessment.ts'
export * from './difference.ts'
export { rehearseCase } from './rehearse-case.ts'
export { type PastSpan, type SpanAssessment, type SpanRules, rehearseSpan } from './rehearse-span.ts'
export * from './totals.ts'
export { type RehearsalTable, tabulateRehearsal } from './tables.ts'
export { describeRehearsalDifference, openRehearsalNames } from './describe-difference.ts'
