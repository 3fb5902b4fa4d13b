import type { Database } from '../../database/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'

/** What the module stands on. */
export interface BenchmarkOptions {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}
