import {
  type Finding,
  type ItemRevision,
  type MatterDefinition,
  type PlainDate,
  type Registries,
  lintMatter,
  listMembers,
} from '@tongban/domain'
import { sql } from 'kysely'
import type { Database } from '../../database/index.ts'

/**
 * Holds a matter to every rule in every situation, with the items that are in force on the day.
 * @param registries of the same store
 */
export async function checkMatter(
  database: Database,
  definition: MatterDefinition,
  { registries, on }: { readonly registries: Registries; readonly on: PlainDate },
): Promise<Finding[]> {
  const items = listMembers(definition).map(({ item }) => item)
  const [revisions, known] = await Promise.all([
    readRevisionsInForce(database, items, on),
    listKnownItems(database, items),
  ])
  const published = new Set(revisions.map(({ item }) => item))
  const unpublished = known.filter((item) => !published.has(item))
  return lintMatter(definition, { revisions, unpublished, registries, on })
}

/** The revisions of the items that are in force on a day; of those that are published then. */
async function readRevisionsInForce(
  database: Database,
  items: readonly string[],
  on: PlainDate,
): Promise<ItemRevision[]> {
  if (items.length === 0) return []
  const { rows } = await sql<{ definition: ItemRevision }>`
    select distinct on (r.item_id) r.definition from item_revision r join service_item i on i.item_id = r.item_id
     where i.withdrawn_on is null and r.item_id = any (${items}::text[]) and r.effective_from <= ${on}
     order by r.item_id, r.revision desc`.execute(database.query)
  return rows.map(({ definition: revision }) => revision)
}

/** Of the items those that are there, whether they are withdrawn or still to come. */
async function listKnownItems(database: Database, items: readonly string[]): Promise<string[]> {
  if (items.length === 0) return []
  const rows = await database.query
    .selectFrom('service_item')
    .select('item_id')
    .where('item_id', 'in', [...items])
    .execute()
  return rows.map(({ item_id }) => item_id)
}
