/**
 * Handovers of items between departments (事项划转) in the store: drawn up, previewed, signed by both heads, sealed by both
 * sides, and carried out on their day. Carrying out is one act however often it is begun: each item, each case and each
 * claim passes once, and the record says it is done only when nothing is left.
 */
import type { ServerModule } from '../../http/index.ts'
import type { HandoverOptions } from './options.ts'
import { createHandoverRoutes } from './handover-routes.ts'

export { carryOutDueHandovers } from './carry-out.ts'
export type { HandoverOptions } from './options.ts'

export function createHandoverModule(options: HandoverOptions): ServerModule {
  return { name: 'handovers', routes: createHandoverRoutes(options) }
}
