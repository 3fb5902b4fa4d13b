/**
 * Rehearsal on real history (演练): past cases of the store by a draft, another limit or a changed calendar, before it
 * goes live. Promises that no case changes, that nobody sees a case of others by way of it, and that it can be stopped;
 * its memory does not grow with the number of cases.
 */
import type { ServerModule } from '../../http/index.ts'
import { type RehearsalOptions, createRehearsalRoutes } from './routes.ts'

export { type DraftFault, buildDraftRevision } from './build-draft.ts'
export { runQueuedRehearsal } from './queued-rehearsal.ts'
export type { PastCaseSelection } from './read-past-cases.ts'
export {
  type RehearsalRequest,
  type RehearsalResult,
  type RehearsedChange,
  runRehearsal,
} from './run-rehearsal.ts'
export { findRehearsalOfDays } from './stored-rehearsals.ts'

export function createRehearsalModule(options: RehearsalOptions): ServerModule {
  return { name: 'rehearsal', routes: createRehearsalRoutes(options) }
}
