import {
  type Finding,
  type MatterDefinition,
  type MatterSources,
  type PlainDate,
  lintMatter,
  listMembers,
} from '@tongban/domain'
import { readRevisionsInForce } from '../catalogue/index.ts'
import type { MatterDefinitionOptions } from './options.ts'

/** Holds a matter to every rule in every situation, with the items that are in force on the day. */
export async function checkDefinition(
  { database, catalogue }: MatterDefinitionOptions,
  definition: MatterDefinition,
  on: PlainDate,
): Promise<Finding[]> {
  const items = listMembers(definition).map(({ item }) => item)
  const [revisions, registries, known] = await Promise.all([
    readRevisionsInForce(database, definition, on),
    catalogue.getRegistries(),
    listKnownItems(database, items),
  ])
  const published = new Set(revisions.map(({ item }) => item))
  const sources: MatterSources = {
    revisions,
    unpublished: known.filter((item) => !published.has(item)),
    registries,
    on,
  }
  return lintMatter(definition, sources)
}

/** Of the items those that are there, whether they are withdrawn or still to come. */
async function listKnownItems(
  database: MatterDefinitionOptions['database'],
  items: readonly string[],
): Promise<string[]> {
  if (items.length === 0) return []
  const rows = await database.query
    .selectFrom('service_item')
    .select('item_id')
    .where('item_id', 'in', [...items])
    .execute()
  return rows.map(({ item_id }) => item_id)
}
