/**
 * Instant approval in the store (秒批): asks the sources that a decision table trusts, has filed cases judged, draws
 * each day some of what was granted to be examined again by people, and tells how it went. Promises that an item
 * without a table costs nothing, that a case is judged once and never half, that a source which does not answer leads
 * to a person, and that anybody with the signed root of the record draws the same cases.
 */
import type { ServerModule } from '../../http/index.ts'
import { type InstantApprovalOptions, createInstantApprovalRoutes } from './routes.ts'

export { drawReexaminations } from './draw.ts'
export { type JudgingOptions, judgeCaseInstantly } from './judge-case.ts'
export { createStoredRegisters, keepRegisterRecords, type Registers } from './registers.ts'
export { createRemoteRegisters } from './remote-registers.ts'

export function createInstantApprovalModule(options: InstantApprovalOptions): ServerModule {
  return { name: 'instant-approvals', routes: createInstantApprovalRoutes(options) }
}
