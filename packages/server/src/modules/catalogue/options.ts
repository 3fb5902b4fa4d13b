import type { Instant } from '@tongban/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { GuideRouteOptions } from './guide-route.ts'

/** What the catalogue module stands on. */
export interface CatalogueModuleOptions extends GuideRouteOptions {
  /** Has the clocks of open cases recomputed once the transaction is done; gives how many are looked at. */
  readonly recomputeClocks: (
    transaction: Transaction<Tables>,
    reason: string,
    now: Instant,
  ) => Promise<number>
}
