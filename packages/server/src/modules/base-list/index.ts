/**
 * Base lists in the store (基本目录): entries with their versions, what each organisation claimed or refused, and the
 * consistency of the levels. Promises that a change of an entry is work to do for everybody who claimed it from the
 * moment of its publication on: where a claim stands is computed from what both say, never kept.
 */
import type { ServerModule } from '../../http/index.ts'
import { createClaimRoutes } from './claim-routes.ts'
import { createConsistencyRoute } from './consistency-route.ts'
import { createEntryRoutes } from './entry-routes.ts'
import type { BaseListOptions } from './options.ts'
import { createTableRoute } from './table-route.ts'

export { type BaseListReport, claimMatchingItems, importBaseLists } from './import-base-lists.ts'
export { checkEntryTable } from './check-entry-table.ts'
export { recordClaim } from './store.ts'
export { readConsistency } from './read-consistency.ts'
export { describeElementWords } from './describe-words.ts'

export function createBaseListModule(options: BaseListOptions): ServerModule {
  return {
    name: 'base-list',
    routes: [
      ...createEntryRoutes(options),
      createTableRoute(options),
      ...createClaimRoutes(options),
      createConsistencyRoute(options),
    ],
  }
}
