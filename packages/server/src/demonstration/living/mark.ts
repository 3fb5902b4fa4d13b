import { type Instant, getInstant } from '@tongban/domain'
import { z } from 'zod'
import type { Database } from '../../database/index.ts'

/** When the first start was, to which all stories look back, and whether they were told to the end. */
export interface LifeMark {
  readonly start: Instant
  readonly told: boolean
}

const place = { registry: 'installation', entry: 'living-demonstration' }
const markSchema = z.object({ start: z.iso.datetime(), told: z.boolean() })

export async function findLifeMark(database: Database): Promise<LifeMark | undefined> {
  const row = await database.query
    .selectFrom('registry_entry')
    .select('definition')
    .where('registry', '=', place.registry)
    .where('entry_id', '=', place.entry)
    .executeTakeFirst()
  const parsed = markSchema.safeParse(row?.definition)
  return parsed.success ? { start: getInstant(parsed.data.start), told: parsed.data.told } : undefined
}

export async function keepLifeMark(database: Database, mark: LifeMark): Promise<void> {
  const definition = JSON.stringify(mark)
  await database.query
    .insertInto('registry_entry')
    .values({ registry: place.registry, entry_id: place.entry, definition })
    .onConflict((conflict) => conflict.columns(['registry', 'entry_id']).doUpdateSet({ definition }))
    .execute()
}
