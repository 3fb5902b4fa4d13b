import type { BaseEntry } from '@tongban/domain'
import type { Database } from '../../database/index.ts'

/** An entry of a base list as an item claims it. */
export interface ClaimedEntry {
  readonly entry: BaseEntry
  readonly version: number
  /** The organisation that claimed it with the item. */
  readonly organisation: string
}

/** The entry whose common elements the item inherits (共性要素); undefined where no organisation claims one with it. */
export async function findClaimedEntry(
  { pool }: Pick<Database, 'pool'>,
  item: string,
): Promise<ClaimedEntry | undefined> {
  const { rows } = await pool.query<ClaimedEntry>(
    `select e.definition as entry, e.version, c.organisation_id as organisation
       from (select distinct on (entry_id, organisation_id) entry_id, organisation_id, act, item_id
               from base_claim
              where (entry_id, organisation_id) in
                    (select entry_id, organisation_id from base_claim where item_id = $1)
              order by entry_id, organisation_id, act_number desc) c
       join lateral (select definition, version from base_entry e where e.entry_id = c.entry_id
                      order by version desc limit 1) e on true
      where c.act = 'claimed' and c.item_id = $1
      order by c.entry_id limit 1`,
    [item],
  )
  return rows[0]
}
