import type { Instant, OutsideItem } from '@tongban/domain'
import type { Pool } from 'pg'

export interface StoredOutsideItem {
  readonly key: string
  readonly content: OutsideItem
  readonly loadedAt: string
  readonly loadedBy: string
}

/** Puts the items of a place in the stead of those loaded before, all or none. */
export async function replaceItems(
  pool: Pool,
  place: string,
  items: readonly { readonly key: string; readonly content: OutsideItem }[],
  { by, now }: { readonly by: string; readonly now: Instant },
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('delete from benchmark_item where place = $1', [place])
    await client.query(
      `insert into benchmark_item (place, item_key, content, loaded_by, loaded_at)
       select $1, key, content, $3, $4 from json_to_recordset($2) as i (key text, content json)`,
      [place, JSON.stringify(items), by, now],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

export async function readItems(pool: Pool, place: string): Promise<StoredOutsideItem[]> {
  const { rows } = await pool.query<StoredOutsideItem>(
    `select item_key as key, content, loaded_at as "loadedAt", loaded_by as "loadedBy"
       from benchmark_item where place = $1 order by item_key`,
    [place],
  )
  return rows
}

export async function listPlaces(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ place: string }>(
    'select distinct place from benchmark_item order by place',
  )
  return rows.map(({ place }) => place)
}
