import { type Bilingual, type Instant, readText } from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { parseDocument } from 'yaml'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'

/** A draft as it is stored, with the names of those who wrote it. */
export interface StoredDraft {
  readonly draft_id: string
  readonly organisation_id: string
  readonly item_id: string | null
  readonly name: Bilingual | null
  readonly base_item: string | null
  readonly base_revision: number | null
  readonly version: number
  readonly begun_by: string
  readonly begun_by_name: string
  readonly begun_at: string
  readonly saved_by_name: string
  readonly saved_at: string
  readonly source: string
}

const columns = `d.draft_id, d.organisation_id, d.item_id, d.name, d.base_item, d.base_revision, d.version, d.begun_by,
  b.name as begun_by_name, d.begun_at, s.name as saved_by_name, d.saved_at`
const tables = `item_draft d join account b on b.id = d.begun_by join account s on s.id = d.saved_by`

/** What goes out of a draft; `account` is whoever asks. */
export function presentDraftHead(draft: Omit<StoredDraft, 'source'>, account: string) {
  return {
    draftId: draft.draft_id,
    organisation: draft.organisation_id,
    item: draft.item_id,
    name: draft.name,
    baseItem: draft.base_item,
    baseRevision: draft.base_revision,
    version: draft.version,
    begunBy: draft.begun_by_name,
    begunAt: new Date(draft.begun_at).toISOString(),
    savedBy: draft.saved_by_name,
    savedAt: new Date(draft.saved_at).toISOString(),
    mine: draft.begun_by === account,
  }
}

/** The draft, where it belongs to the jurisdiction. */
export async function findDraft(
  pool: Pool,
  draftId: string,
  jurisdiction: readonly string[],
): Promise<StoredDraft | undefined> {
  const { rows } = await pool.query<StoredDraft>(
    `select ${columns}, d.source from ${tables} where d.draft_id = $1 and d.organisation_id = any($2)`,
    [draftId, jurisdiction],
  )
  return rows[0]
}

/** Newest first; `after` is the place of the last one of the page before. */
export async function listDrafts(
  pool: Pool,
  filter: {
    readonly jurisdiction: readonly string[]
    readonly item?: string | undefined
    readonly after?: { readonly savedAt: string; readonly draftId: string } | undefined
    readonly limit: number
  },
): Promise<Omit<StoredDraft, 'source'>[]> {
  const { rows } = await pool.query<Omit<StoredDraft, 'source'>>(
    `select ${columns} from ${tables}
      where d.organisation_id = any($1) and ($2::text is null or d.item_id = $2 or d.base_item = $2)
        and ($3::timestamptz is null or (d.saved_at, d.draft_id) < ($3, $4::uuid))
      order by d.saved_at desc, d.draft_id desc limit $5`,
    [
      filter.jurisdiction,
      filter.item ?? null,
      filter.after?.savedAt ?? null,
      filter.after?.draftId ?? null,
      filter.limit,
    ],
  )
  return rows
}

/**
 * Begins a draft. Of an item one is under way at a time, also where two windows begin at once.
 * @returns the id of the draft that changes the item already, whoever began it; then nothing was written
 */
export async function insertDraft(
  database: Database,
  draft: {
    readonly draftId: string
    readonly organisation: string
    readonly base: { readonly item: string; readonly revision: number } | undefined
    readonly source: string
    readonly account: string
    readonly now: Instant
  },
): Promise<string | undefined> {
  const { base, account, now } = draft
  const { item, name } = readDraftNames(draft.source)
  return runInTransaction(database, async (transaction) => {
    const present = base === undefined ? undefined : await findDraftOfItem(transaction, base.item)
    if (present !== undefined) return present
    await transaction
      .insertInto('item_draft')
      .values({
        draft_id: draft.draftId,
        organisation_id: draft.organisation,
        item_id: item ?? null,
        name: name === undefined ? null : JSON.stringify(name),
        base_item: base?.item ?? null,
        base_revision: base?.revision ?? null,
        source: draft.source,
        version: 1,
        begun_by: account,
        begun_at: now,
        saved_by: account,
        saved_at: now,
      })
      .execute()
    return undefined
  })
}

/** The draft under way that changes the item; nobody else begins one until the transaction ends. */
async function findDraftOfItem(transaction: Transaction<Tables>, item: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`item draft ${item}`}, 0))`.execute(transaction)
  const row = await transaction
    .selectFrom('item_draft')
    .select('draft_id')
    .where('base_item', '=', item)
    .orderBy('begun_at')
    .limit(1)
    .executeTakeFirst()
  return row?.draft_id
}

/** Keeps the text as the next version; false where the draft is no longer at the version that was edited. */
export async function saveDraft(
  pool: Pool,
  change: {
    readonly draftId: string
    readonly version: number
    readonly source: string
    readonly baseRevision: number | undefined
    readonly account: string
    readonly now: Instant
  },
): Promise<boolean> {
  const { item, name } = readDraftNames(change.source)
  const { rowCount } = await pool.query(
    `update item_draft set source = $3, item_id = $4, name = $5, base_revision = coalesce($6, base_revision),
       version = version + 1, saved_by = $7, saved_at = $8 where draft_id = $1 and version = $2`,
    [
      change.draftId,
      change.version,
      change.source,
      item ?? null,
      name === undefined ? null : JSON.stringify(name),
      change.baseRevision ?? null,
      change.account,
      change.now,
    ],
  )
  return rowCount === 1
}

/** Removes the draft; false where it is no longer at that version. */
export async function deleteDraft(
  client: Pool | PoolClient,
  draftId: string,
  version: number,
): Promise<boolean> {
  const { rowCount } = await client.query('delete from item_draft where draft_id = $1 and version = $2', [
    draftId,
    version,
  ])
  return rowCount === 1
}

/** Id and name of the item by which lists show a draft, as far as the text can be read. */
function readDraftNames(source: string): { item?: string; name?: Bilingual } {
  const document = parseDocument(source, { logLevel: 'silent' })
  const readKey = (path: readonly string[]) => {
    const value = document.contents === null ? undefined : document.getIn(path)
    if (typeof value !== 'string') return undefined
    // A draft is kept whatever it says; PostgreSQL holds no NUL.
    const kept = value.replaceAll('\u0000', '').slice(0, 400)
    return kept === '' ? undefined : kept
  }
  const item = readKey(['item'])
  const plain = readKey(['name'])
  const zh = readKey(['name', 'zh']) ?? plain
  return {
    ...(item === undefined ? {} : { item }),
    ...(zh === undefined ? {} : { name: readText({ zh, en: readKey(['name', 'en']) ?? zh }) }),
  }
}
