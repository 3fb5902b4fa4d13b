/**
 * One matter (一件事) as its reader sees it, shared by the portal and the workbench: what it consists of for some
 * answers, its plan drawn and told, what it saves, line by line; and what has become of its items once it is filed.
 */
export { CompiledSections } from './compiled-sections.tsx'
export { ConsequenceList } from './consequence-list.tsx'
export {
  type MatterAnswer,
  type MatterAnswers,
  readMatterAnswers,
  writeMatterAnswers,
} from './matter-answers.ts'
export { beyondCalendar, describeDays } from './name-days.ts'
export { ObjectionList } from './objection-list.tsx'
export { OpinionFacts } from './opinion-facts.tsx'
export { effectNames, outcomeNames, outcomeTones } from './opinion-names.ts'
export { PromiseOfferTable } from './promise-offers.tsx'
export { TaskList } from './task-list.tsx'
export type {
  CompiledMatter,
  JointMaterial,
  MatterCase,
  MatterCaseListEntry,
  MatterFinding,
  MatterGuide,
  MatterListEntry,
  MatterObjection,
  MatterOfCase,
  MatterTask,
} from './types.ts'
export { useCompiledMatter, useMatterGuide } from './use-matter.ts'
