import { type ElementComparison, type PlacedItem, type PlainDate, compareLevels } from '@tongban/domain'
import type { BaseListOptions } from './options.ts'
import { readStandings } from './read-claims.ts'
import { readPublishedItems } from './store.ts'

/** Every element of every claimed item on the published list against its entry, and the items that were compared. */
export async function readConsistency(
  options: BaseListOptions,
  today: PlainDate,
): Promise<{
  readonly comparisons: readonly ElementComparison[]
  readonly items: ReadonlyMap<string, PlacedItem>
}> {
  const standings = (await readStandings(options, today)).filter(
    ({ state }) => state === 'behind' || state === 'settled',
  )
  const { pool } = options.database
  const published = await readPublishedItems(
    pool,
    standings.flatMap(({ claim }) => (claim?.item_id ? [claim.item_id] : [])),
    today,
  )
  const groups = new Map<string, { entry: (typeof standings)[number]['entry']; items: PlacedItem[] }>()
  const items = new Map<string, PlacedItem>()
  for (const { entry, organisation, level, claim } of standings) {
    const item = claim?.item_id ?? ''
    const found = published.get(item)
    const revision =
      found === undefined ? undefined : await options.catalogue.findRevision(item, found.revision)
    if (revision === undefined) continue
    const placed = { item, organisation, level, definition: revision.definition }
    items.set(item, placed)
    const group = groups.get(entry.entry_id) ?? { entry, items: [] }
    groups.set(entry.entry_id, { ...group, items: [...group.items, placed] })
  }
  const comparisons = compareLevels(
    [...groups.values()].map((group) => ({ entry: group.entry.definition, items: group.items })),
  )
  return { comparisons, items }
}
