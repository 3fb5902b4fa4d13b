/**
 * Drafts of definition files (事项草稿): kept as text with their comments, saved by one editor at a time, checked line
 * by line, published as the next immutable revision. Promises that nobody's writing is overwritten unseen, and that
 * whoever publishes has seen what was published meanwhile.
 */
import type { ServerModule } from '../../http/index.ts'
import { createDraftRoutes } from './draft-routes.ts'
import { createManagedItemRoute } from './managed-items.ts'
import type { ItemDraftOptions } from './options.ts'
import { createPublicationRoute } from './publication-route.ts'

export { getOfficer } from './draft-routes.ts'
export { findDraft, insertDraft } from './store.ts'
export { writeDefinitionSource } from './write-source.ts'

export function createItemDraftModule(options: ItemDraftOptions): ServerModule {
  return {
    name: 'item-drafts',
    routes: [createManagedItemRoute(options), ...createDraftRoutes(options), createPublicationRoute(options)],
  }
}
