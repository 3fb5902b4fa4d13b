import type { BaseEntry, ClaimAct, Instant, ItemDefinition, PlainDate } from '@tongban/domain'
import type { Pool, PoolClient } from 'pg'

export interface StoredEntry {
  readonly entry_id: string
  readonly version: number
  readonly publisher_id: string
  readonly definition: BaseEntry
  readonly note: string | null
  readonly published_by: string
  readonly published_at: string
}

/** The newest act of an organisation on an entry. */
export interface StoredClaim {
  readonly entry_id: string
  readonly organisation_id: string
  readonly act: ClaimAct
  readonly item_id: string | null
  readonly reason: string | null
  readonly decided_by: string
  readonly decided_at: string
}

const entryColumns = 'entry_id, version, publisher_id, definition, note, published_by, published_at'

/** The version in force of every entry, or of those asked for. */
export async function readEntries(
  pool: Pool | PoolClient,
  entries?: readonly string[],
): Promise<StoredEntry[]> {
  const { rows } = await pool.query<StoredEntry>(
    `select distinct on (entry_id) ${entryColumns} from base_entry
      where $1::text[] is null or entry_id = any($1) order by entry_id, version desc`,
    [entries ?? null],
  )
  return rows
}

/** Every version of an entry, the newest first. */
export async function readVersions(pool: Pool, entry: string): Promise<StoredEntry[]> {
  const { rows } = await pool.query<StoredEntry>(
    `select ${entryColumns} from base_entry where entry_id = $1 order by version desc`,
    [entry],
  )
  return rows
}

/** The names of those who published, by account; an import by a program keeps the name that it gave. */
export async function readNames(pool: Pool, accounts: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    'select id, name from account where id = any($1)',
    [[...new Set(accounts)]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function insertEntry(
  client: Pool | PoolClient,
  entry: {
    readonly definition: BaseEntry
    readonly version: number
    readonly publisher: string
    readonly note: string | undefined
    readonly by: string
    readonly now: Instant
  },
): Promise<void> {
  await client.query(`insert into base_entry (${entryColumns}) values ($1, $2, $3, $4, $5, $6, $7)`, [
    entry.definition.entry,
    entry.version,
    entry.publisher,
    JSON.stringify(entry.definition),
    entry.note ?? null,
    entry.by,
    entry.now,
  ])
}

/** What each organisation did last, by entry. */
export async function readClaims(pool: Pool, entries?: readonly string[]): Promise<StoredClaim[]> {
  const { rows } = await pool.query<StoredClaim>(
    `select distinct on (entry_id, organisation_id)
            entry_id, organisation_id, act, item_id, reason, decided_by, decided_at
       from base_claim where $1::text[] is null or entry_id = any($1)
      order by entry_id, organisation_id, act_number desc`,
    [entries ?? null],
  )
  return rows
}

/** Records what an organisation did with an entry; what it did before stays on record. */
export async function recordClaim(
  pool: Pool | PoolClient,
  claim: {
    readonly entry: string
    readonly organisation: string
    readonly act: ClaimAct
    readonly item: string | undefined
    readonly reason: string | undefined
    readonly by: string
    readonly now: Instant
  },
): Promise<void> {
  await pool.query(
    `insert into base_claim (entry_id, organisation_id, act, item_id, reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      claim.entry,
      claim.organisation,
      claim.act,
      claim.item ?? null,
      claim.reason ?? null,
      claim.by,
      claim.now,
    ],
  )
}

/** Items on the published list by id, with the revision in force, or the first one where none is yet. */
export async function readPublishedItems(
  pool: Pool,
  items: readonly string[],
  today: PlainDate,
): Promise<Map<string, { readonly revision: number; readonly authority: string }>> {
  const { rows } = await pool.query<{ item: string; revision: number; authority: string }>(
    `select i.item_id as item, i.authority_id as authority,
            coalesce(max(r.revision) filter (where r.effective_from <= $2), i.current_revision) as revision
       from service_item i join item_revision r on r.item_id = i.item_id
      where i.item_id = any($1) and i.withdrawn_on is null
      group by i.item_id, i.authority_id, i.current_revision`,
    [[...new Set(items)], today],
  )
  return new Map(rows.map(({ item, revision, authority }) => [item, { revision, authority }]))
}

/** The newest revision of an item, in force or to come, with the file as it was written where that was kept. */
export async function findNewestRevision(
  pool: Pool,
  item: string,
): Promise<
  | {
      readonly revision: number
      readonly authority: string
      readonly definition: ItemDefinition
      readonly source: string | null
    }
  | undefined
> {
  const { rows } = await pool.query<{
    revision: number
    authority: string
    definition: ItemDefinition
    source: string | null
  }>(
    `select revision, definition #>> '{authority,id}' as authority, definition -> 'definition' as definition, source
       from item_revision where item_id = $1 order by revision desc limit 1`,
    [item],
  )
  return rows[0]
}
