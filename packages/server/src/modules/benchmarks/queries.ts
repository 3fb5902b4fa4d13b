import type { ItemDefinition, ItemHistory, PlainDate } from '@tongban/domain'
import type { Pool } from 'pg'

export interface PublishedDefinition {
  readonly item: string
  readonly revision: number
  readonly authority: string
  readonly definition: ItemDefinition
  readonly source: string | null
}

/** Every item on the published list with the revision in force, or the first one where none is yet. */
export async function readPublishedDefinitions(pool: Pool, today: PlainDate): Promise<PublishedDefinition[]> {
  const { rows } = await pool.query<PublishedDefinition>(
    `select i.item_id as item, r.revision, i.authority_id as authority,
            r.definition -> 'definition' as definition, r.source
       from service_item i
       join lateral (select * from item_revision r where r.item_id = i.item_id
                      order by r.effective_from <= $1 desc,
                               case when r.effective_from <= $1 then r.revision end desc, r.revision
                      limit 1) r on true
      where i.withdrawn_on is null order by i.item_id`,
    [today],
  )
  return rows
}

/** All revisions of all items, for the figures of a year; of each definition only what figures are counted from. */
export async function readHistories(pool: Pool, authority: string | undefined): Promise<ItemHistory[]> {
  const { rows } = await pool.query<{
    item: string
    revision: number
    authority: string
    effective_from: PlainDate
    definition: ItemDefinition
    withdrawn_on: PlainDate | null
  }>(
    `select r.item_id as item, r.revision, r.definition #>> '{authority,id}' as authority, r.effective_from,
            (select json_object_agg(part.key, part.value) from json_each(r.definition -> 'definition') part
              where part.key in ('name', 'limits', 'materials', 'steps', 'visits')) as definition,
            i.withdrawn_on
       from item_revision r join service_item i on i.item_id = r.item_id
      where $1::text is null or i.authority_id = $1
      order by r.item_id, r.revision`,
    [authority ?? null],
  )
  const histories = new Map<string, ItemHistory>()
  for (const { item, revision, authority: owner, effective_from, definition, withdrawn_on } of rows) {
    const history = histories.get(item) ?? { item, revisions: [], withdrawnOn: withdrawn_on ?? undefined }
    const dated = { item, revision, authority: owner, effectiveFrom: effective_from, definition }
    histories.set(item, { ...history, revisions: [...history.revisions, dated] })
  }
  return [...histories.values()]
}
