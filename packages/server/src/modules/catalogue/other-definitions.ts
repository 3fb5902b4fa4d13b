import type { ItemDefinition } from '@tongban/domain'
import { sql } from 'kysely'
import type { Database } from '../../database/index.ts'

/** The definitions in force of all items but one, for the rules that look at the whole catalogue. */
export async function readOtherDefinitions(database: Database, item: string): Promise<ItemDefinition[]> {
  const rows = await database.query
    .selectFrom('service_item as i')
    .innerJoin('item_revision as r', (join) =>
      join.onRef('r.item_id', '=', 'i.item_id').onRef('r.revision', '=', 'i.current_revision'),
    )
    .select(sql<ItemDefinition>`r.definition -> 'definition'`.as('definition'))
    .where('i.withdrawn_on', 'is', null)
    .where('i.item_id', '<>', item)
    .execute()
  return rows.map((row) => row.definition)
}
