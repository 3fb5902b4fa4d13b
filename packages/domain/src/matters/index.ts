/**
 * One matter (一件事、一事联办): items of one or several departments that people meet as one thing, compiled from their
 * published revisions into one form, one set of materials, one plan and one clock, with what that saves. Nothing is asked
 * twice, nothing that an earlier item results in is asked for, and the stricter rule wins. 行政许可法 articles 26 and 42
 * (统一办理、联合办理、集中办理).
 */
export * from './matter-definition.ts'
export {
  type Member,
  type MatterSources,
  type PublishedMember,
  listMembers,
  nameOptionalQuestion,
} from './members.ts'
export type { PromiseOffer, WayTotals } from './promise-ways.ts'
export type { AnswerSource, MatterQuestion, MatterQuestions } from './questions.ts'
export type { LeftOutItem } from './select-items.ts'
export type { ElementContradiction, MergedElement, StricterRule } from './merge-elements.ts'
export { type FieldUse, type JointField, type JointSection, listJointFields } from './joint-form.ts'
export type { JointMaterial, MaterialOrigin, MaterialUse } from './joint-materials.ts'
export {
  type MatterPlan,
  type PlanCircle,
  type PlanReason,
  type PlanTask,
  nameNotice,
  namePreApproval,
} from './joint-plan.ts'
export {
  type JointClock,
  type JointLimit,
  type DatedPlan,
  type MatterDates,
  type RunningDues,
  type TaskDates,
  dateMatter,
} from './joint-clock.ts'
export type { Appointment, ItemInspection, MatterFee, PlaceOfVisit } from './places.ts'
export type { Saving, SavingLine, SavingMeasure } from './savings.ts'
export { type CompiledItem, type CompiledMatter, compileMatter } from './compile-matter.ts'
export { differenceBetweenMatters } from './difference.ts'
export { addJointGivenValues, checkJointAnswers, listFillingKeys } from './joint-answers.ts'
export type { FillingQuestion, JointFilling } from './joint-fillings.ts'
export { type ItemFiling, splitFiling } from './split-filing.ts'
export { lintMatter } from './lint/lint-matter.ts'
export { matterRules } from './lint/all-rules.ts'
