import { getBeijingDate } from '@tongban/domain'
import { connectDatabase } from '../packages/server/src/database/index.ts'
import { settleDueCases } from '../packages/server/src/jobs/index.ts'
import { createPublishedCatalogue } from '../packages/server/src/modules/catalogue/index.ts'
import type { Journey } from './harness.ts'

/** Settles what is due at the moment at which the journey is; the schedule itself stands still in journeys. */
export async function sweep(journey: Journey): Promise<void> {
  const database = connectDatabase(journey.database.applicationUrl, { poolSize: 4 })
  const catalogue = createPublishedCatalogue(
    database,
    () => performance.now(),
    () => getBeijingDate(journey.now()),
  )
  const readClock = () => new Date(journey.now())
  await settleDueCases({ database, catalogue, readClock, report: () => undefined })
  await database.close()
}
