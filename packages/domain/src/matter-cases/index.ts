/**
 * A matter that somebody filed (一件事办件, 母件): one application that becomes the cases of its items (子件). It promises
 * that no item is lost or filed twice, that none is filed before what it waits for, that nothing is asked for which an
 * earlier item brings, and that people hear what the end of one item means for the others. Each case keeps the clock
 * that the law gives it; the joint date stands beside. 行政许可法 articles 26, 32, 42.
 */
export * from './content.ts'
export * from './events.ts'
export * from './commands.ts'
export * from './state.ts'
export * from './rejection.ts'
export { evolveMatter, replayMatter } from './evolve.ts'
export { checkMatterApplicant, checkMatterGiver, decideMatter } from './decide.ts'
export { type MatterFactsAtHand, findNextMatterSettlement, foreseeMatter, settleMatter } from './settle.ts'
export { type PlannedFiling, planFiling } from './plan-filing.ts'
export { buildChildContent, checkMatterContent, openJointPlaces } from './child-content.ts'
export {
  type ChildFacts,
  type CorrectionProgress,
  findCorrectionProgress,
  listReadyItems,
  listReleasableCorrections,
  noteChildren,
  noteCorrections,
  noteRevocations,
} from './children.ts'
export {
  type Consequence,
  describeConsequences,
  describeNotFiled,
  describeRest,
  previewWithdrawal,
} from './consequences.ts'
export { describeMatterRejection } from './describe-rejection.ts'
export {
  awaitsApplicant,
  findIssuer,
  findPreApproval,
  hasOpinionDuty,
  listPriorOpinions,
} from './pre-approvals.ts'
export * from './names.ts'
