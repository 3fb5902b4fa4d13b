/**
 * The case (办件): a command meets a case, a pure function decides, the facts are appended, everything else is a view.
 * Promises that no act happens out of order, that a due date can always be explained, and that what time brings about
 * (acceptance by silence, 行政许可法 第三十二条) is an event of its own. Acts follow 行政许可法 第二十九条至第四十九条.
 */
export * from './parties.ts'
export * from './events.ts'
export * from './commands.ts'
export * from './state.ts'
export * from './facts.ts'
export * from './rejection.ts'
export { evolve, replay } from './evolve.ts'
export { decide } from './decide.ts'
export { checkApplicant, checkCommand, commandRules, listDuties } from './command-rules.ts'
export * from './case-clock.ts'
export * from './timeliness.ts'
export * from './plan.ts'
export { listCaseSteps } from './review.ts'
export { findNextSettlement } from './settling.ts'
export { listChanges } from './filing.ts'
export * from './names.ts'
export { describeRejection } from './describe-rejection.ts'
export type { RejectionText } from './rejection-text.ts'
export { listAvailableActions, type AvailableAction } from './available-actions.ts'
export { checkFilled, checkReason, inputProblem } from './input-problems.ts'
export { findLastValidDay } from './outcome.ts'
export { openItemNames, type ItemNames } from './name-in-item.ts'
