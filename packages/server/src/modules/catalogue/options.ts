import type { Instant } from '@tongban/domain'
import type { GuideRouteOptions } from './guide-route.ts'

/** What the catalogue module stands on. */
export interface CatalogueModuleOptions extends GuideRouteOptions {
  /** Has the clocks of open cases recomputed; gives how many are looked at. */
  readonly recomputeClocks: (reason: string, now: Instant) => Promise<number>
}
