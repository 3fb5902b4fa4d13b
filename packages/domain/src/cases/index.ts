/**
 * The case (办件): a command meets a case, a pure function decides, the facts are appended, everything else is a view.
 * Promises that no act happens out of order, that a due date can always be explained, and that what time brings about
 * (acceptance by silence, 行政许可法 第三十二条) is an event of its own. Acts follow 行政许可法 第二十九条至第四十九条.
 */
export * from './parties.ts'
export * from './owed-material.ts'
export * from './events.ts'
export * from './green-channel-events.ts'
export * from './green-channel-state.ts'
export { listDutiesOwed, listOpenDutiesOwed, readDutySubject } from './green-channel-duties.ts'
export { listUnmetChecks } from './approval-checks.ts'
export { readRevisionOfCase } from './shortened-revision.ts'
export * from './commands.ts'
export * from './state.ts'
export * from './facts.ts'
export * from './rejection.ts'
export { evolve, replay } from './evolve.ts'
export { decide } from './decide.ts'
export { checkCommand, commandRules } from './command-rules.ts'
export { checkApplicant } from './giver.ts'
export { listDuties } from './item-duties.ts'
export * from './case-clock.ts'
export * from './timeliness.ts'
export * from './plan.ts'
export { listCaseSteps } from './review.ts'
export { findNextSettlement } from './settling.ts'
export * from './running-clock.ts'
export { checkContent, listChanges } from './filing.ts'
export * from './names.ts'
export * from './obligation.ts'
export { listObligations } from './obligations.ts'
export * from './obligation-names.ts'
export * from './joint/joint-state.ts'
export { inspectionStageNames } from './joint/describe-joint-rejection.ts'
export { listInspectionParties } from './joint/inspections.ts'
export { listInspectionFindings, nameOrganisation } from './joint/hold-inspection.ts'
export { listStepsToAsk, listStepsToVisit } from './joint/joint-steps.ts'
export { findSilenceRule } from './joint/silent-consent.ts'
export * from './remote/index.ts'
export { countHandedIn } from './materials.ts'
export * from './promises/promise-eligibility.ts'
export { type GrantPromise, listGrantPromises } from './promises/grant-promises.ts'
export * from './prior-opinion.ts'
export * from './departure.ts'
export * from './instant/index.ts'
export { describeRejection } from './describe-rejection.ts'
export type { RejectionText } from './rejection-text.ts'
export { listAvailableActions, type AvailableAction } from './available-actions.ts'
export { checkFilled, checkReason, inputProblem } from './input-problems.ts'
export { findLastValidDay } from './outcome.ts'
export {
  type StandingAudience,
  type StandingChannelAtHand,
  findStandingTerms,
  isGroundInForce,
  relaxLaterMaterials,
  standingAudiences,
} from './standing-green-channel.ts'
export { openItemNames, type ItemNames } from './name-in-item.ts'
