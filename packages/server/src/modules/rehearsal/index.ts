/**
 * Rehearsal on real history (演练): past cases of the store by a draft, another limit or a changed calendar, before it
 * goes live. Promises that nothing of the store changes, that nobody sees a case of others by way of it, and that it can
 * be stopped; its memory does not grow with the number of cases.
 */
export { buildDraftRevision } from './build-draft.ts'
export type { PastCaseSelection } from './read-past-cases.ts'
export {
  type RehearsalRequest,
  type RehearsalResult,
  type RehearsedChange,
  runRehearsal,
} from './run-rehearsal.ts'
