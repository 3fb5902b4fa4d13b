/**
 * The catalogue (事项目录) in the store: registries and organisations, immutable revisions, calendars. Promises that
 * nothing can be filed that is not on a published list (清单之外无审批).
 */
import type { ServerModule } from '../../http/index.ts'
import type { CatalogueModuleOptions } from './options.ts'
import { createCatalogueRoutes } from './routes.ts'

export { createPublishedCatalogue, type PublishedCatalogue } from './published.ts'
export { importCatalogue, type ImportReport } from './import-catalogue.ts'
export {
  importCalendarYears,
  installationCalendar,
  isSameYear,
  listChangedYears,
  lockCalendarYear,
  readCalendarYears,
  writeCalendarYear,
} from './calendar-years.ts'
export { type ClaimedEntry, findClaimedEntry } from './claimed-entry.ts'
export { readOtherDefinitions } from './other-definitions.ts'
export { describePublicationRefusal, refuseStart } from './describe-publication.ts'
export { type MatterImport, type MatterPublicationRefusal, publishMatter } from './publish-matter.ts'
export { checkMatter } from './check-matter.ts'
export { refuseWithdrawnMatter } from './matter-withdrawal.ts'
export type { PublishedMatter } from './published-matters.ts'
export { findWithdrawal, refuseAbsentItem, type Withdrawal } from './withdrawal.ts'
export { publishItem, type PublicationRefusal } from './publish.ts'

export function createCatalogueModule(options: CatalogueModuleOptions): ServerModule {
  return { name: 'catalogue', routes: createCatalogueRoutes(options) }
}
