import type { savedFilterSchema } from '@tongban/contract'
import { type Result, fail, succeed } from '@tongban/domain'
import type { Pool, PoolClient } from 'pg'
import type { z } from 'zod'
import { everyRow, withClientInScope } from '../../database/index.ts'

export type SavedFilter = z.output<typeof savedFilterSchema>

export type FilterRefusal = 'unknown' | 'name-taken' | 'too-many'

export const filterLimit = 50

const columns = `filter_id as "filterId", name, list, filter, is_default as "isDefault", updated_at as "updatedAt"`

/** The account's own, by name; at most `filterLimit`. */
export async function listFilters(pool: Pool, account: string): Promise<SavedFilter[]> {
  const { rows } = await pool.query<SavedFilter>(
    `select ${columns} from saved_filter where account_id = $1 order by name, filter_id`,
    [account],
  )
  return rows
}

export function createFilter(
  pool: Pool,
  account: string,
  filter: SavedFilter,
): Promise<Result<SavedFilter, FilterRefusal>> {
  return changeFilters(pool, account, filter, async (client, kept) => {
    if (kept.length >= filterLimit) return fail('too-many')
    return write(
      client,
      `insert into saved_filter (filter_id, account_id, name, list, filter, is_default, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
      account,
      filter,
    )
  })
}

export function replaceFilter(
  pool: Pool,
  account: string,
  filter: SavedFilter,
): Promise<Result<SavedFilter, FilterRefusal>> {
  return changeFilters(pool, account, filter, async (client, kept) => {
    if (!kept.some(({ filterId }) => filterId === filter.filterId)) return fail('unknown')
    return write(
      client,
      `update saved_filter set name = $3, list = $4, filter = $5, is_default = $6, updated_at = $7
        where filter_id = $1 and account_id = $2 returning ${columns}`,
      account,
      filter,
    )
  })
}

/** False where the account has no such filter. */
export async function deleteFilter(pool: Pool, account: string, filterId: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from saved_filter where filter_id = $1 and account_id = $2', [
    filterId,
    account,
  ])
  return rowCount === 1
}

interface KeptFilter {
  readonly filterId: string
  readonly list: string
  readonly name: string
}

type Change = (client: PoolClient, kept: readonly KeptFilter[]) => Promise<Result<SavedFilter, FilterRefusal>>

/** One change of an account's filters at a time, so that their number and their names are known while it is made. */
function changeFilters(
  pool: Pool,
  account: string,
  filter: SavedFilter,
  change: Change,
): Promise<Result<SavedFilter, FilterRefusal>> {
  return withClientInScope(pool, everyRow, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`saved-filter ${account}`])
    const { rows } = await client.query<KeptFilter>(
      'select filter_id as "filterId", list, name from saved_filter where account_id = $1',
      [account],
    )
    const others = rows.filter(({ filterId }) => filterId !== filter.filterId)
    if (others.some(({ list, name }) => list === filter.list && name === filter.name))
      return fail('name-taken')
    return change(client, rows)
  })
}

/** Writes the filter; where it is to be the default, it is the only one of its list. */
async function write(
  client: PoolClient,
  statement: string,
  account: string,
  { filterId, name, list, filter, isDefault, updatedAt }: SavedFilter,
): Promise<Result<SavedFilter, FilterRefusal>> {
  if (isDefault) {
    await client.query(
      'update saved_filter set is_default = false where account_id = $1 and list = $2 and filter_id <> $3',
      [account, list, filterId],
    )
  }
  const { rows } = await client.query<SavedFilter>(statement, [
    filterId,
    account,
    name,
    list,
    JSON.stringify(filter),
    isDefault,
    updatedAt,
  ])
  return rows[0] === undefined ? fail('unknown') : succeed(rows[0])
}
