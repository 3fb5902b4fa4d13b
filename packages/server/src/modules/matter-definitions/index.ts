/**
 * Definitions of matters (一件事) as whoever leads them keeps them: the text is checked line by line by the rules of
 * `tongban matter lint` against the items that are published, published as an immutable revision from a day on, and
 * withdrawn with a reason. Promises that nothing that was published meanwhile is undone unseen, and that matters under way
 * go on under their revision.
 */
import type { ServerModule } from '../../http/index.ts'
import { createManagedMatterRoutes } from './managed-matters.ts'
import type { MatterDefinitionOptions } from './options.ts'
import { createPublicationRoutes } from './publication-routes.ts'
import { createRevisionRoutes } from './revision-routes.ts'

export function createMatterDefinitionModule(options: MatterDefinitionOptions): ServerModule {
  return {
    name: 'matter-definitions',
    routes: [
      ...createManagedMatterRoutes(options),
      ...createPublicationRoutes(options),
      ...createRevisionRoutes(options),
    ],
  }
}
