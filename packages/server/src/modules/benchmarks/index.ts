/**
 * Comparison of the catalogue with other places (对标), with its own past (五减) and by the classes of reform (证照分离).
 * Promises that every figure is counted from published definitions, and that nothing of another place changes an item
 * but through a draft that somebody publishes.
 */
import type { ServerModule } from '../../http/index.ts'
import { createAdoptionRoutes } from './adoption-routes.ts'
import { createBenchmarkRoutes } from './benchmark-routes.ts'
import type { BenchmarkOptions } from './options.ts'
import { createReductionRoutes } from './reduction-routes.ts'

export function createBenchmarkModule(options: BenchmarkOptions): ServerModule {
  return {
    name: 'benchmarks',
    routes: [
      ...createBenchmarkRoutes(options),
      ...createAdoptionRoutes(options),
      ...createReductionRoutes(options),
    ],
  }
}
