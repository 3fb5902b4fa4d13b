/**
 * Matters in the store (一件事): published ones are read and compiled for anybody's answers; one that is filed becomes a
 * chain of its own with the cases of its items, written together or not at all. Promises that no case is lost or filed
 * twice, whatever is killed when, and that a case of a matter says so without showing what stands in its siblings.
 */
import type { ServerModule } from '../../http/index.ts'
import { createMatterActRoutes } from './act-routes.ts'
import { createMatterReadingRoutes } from './case-routes.ts'
import type { MatterModuleOptions } from './options.ts'
import { createOwnObjectionRoutes } from './own-objections.ts'
import { createPublishedRoutes } from './published-routes.ts'

export { advanceMatter, listDueMatters } from './advance-matter.ts'
export { type LicencesOfMatter, findLicencesOfMatter } from './queries.ts'
export { executeMatterAct } from './execute-act.ts'
export { decideAll } from './file-matter.ts'
export { recountMatterDates } from './recount-dates.ts'
export { actOf } from './options.ts'
export type { MatterAct } from './execute-act.ts'
export { presentOpinion } from './pre-approval-rows.ts'
export { problemFromMatterRejection } from './problem-from-matter.ts'
export { findMatter } from './queries.ts'
export type { MatterDocuments, MatterModuleOptions } from './options.ts'
export { type LoadedMatter, loadMatter } from './store.ts'
export { dateFiledMatter } from './summary.ts'

export function createMatterModule(options: MatterModuleOptions): ServerModule {
  return {
    name: 'matters',
    routes: [
      ...createPublishedRoutes(options),
      ...createMatterReadingRoutes(options),
      ...createMatterActRoutes(options),
      ...createOwnObjectionRoutes(options),
    ],
  }
}
