/**
 * Saved filters (常用筛选条件): what an officer looks at every day, kept under a name of its own. Promises that nobody
 * sees, changes or deletes those of another, and that a list has one default at most. A filter grants nothing: the
 * list that it is used on shows what the officer may see on that day.
 */
import type { Database } from '../../database/index.ts'
import type { ServerModule } from '../../http/index.ts'
import { createSavedFilterRoutes } from './routes.ts'

export function createWorkListModule(options: { readonly database: Database }): ServerModule {
  return { name: 'work-lists', routes: createSavedFilterRoutes(options.database) }
}
