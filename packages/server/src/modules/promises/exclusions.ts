import type { exclusionSchema } from '@tongban/contract'
import {
  type Applicant,
  type Bilingual,
  type Instant,
  type OfficerActor,
  type PlainDate,
  nameOfficer,
  readText,
} from '@tongban/domain'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import { z } from 'zod'
import { type Database, type Tables, everyRow, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'

type Exclusion = z.input<typeof exclusionSchema>

const placeSchema = z.strictObject({ at: z.string().max(40), id: z.uuid() })

interface ExclusionRow {
  readonly exclusion_id: string
  readonly subject_kind: 'person' | 'enterprise'
  readonly subject_name: string
  readonly item_id: string | null
  readonly item_name: string | Bilingual | null
  readonly reason: string
  readonly basis: string
  readonly from_on: string
  readonly until_on: string | null
  readonly organisation_id: string
  readonly organisation_name: string | Bilingual | null
  readonly added_at: string
  readonly added_by_name: string
  readonly removed_at: string | null
  readonly removed_by_name: string | null
  readonly removal_reason: string | null
}

/** Who is not served on a promise, newest first. The list is one for the whole district. */
export async function listExclusions(
  database: Database,
  query: { readonly limit: number; readonly cursor?: string | undefined; readonly show: 'current' | 'all' },
  today: PlainDate,
): Promise<{ items: Exclusion[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, query.cursor)
  const current =
    query.show === 'all'
      ? sql`true`
      : sql`x.removed_at is null and (x.until_on is null or x.until_on >= ${today}::date)`
  const after =
    place === undefined
      ? sql`true`
      : sql`(x.added_at, x.exclusion_id) < (${place.at}::timestamptz, ${place.id}::uuid)`
  const rows = await withRows(database, everyRow, (transaction) =>
    select(
      transaction,
      sql`${current} and ${after} order by x.added_at desc, x.exclusion_id desc limit ${query.limit + 1}`,
    ),
  )
  const page = cutPage(rows, query.limit, (row) => ({ at: row.added_at, id: row.exclusion_id }))
  return { nextCursor: page.nextCursor, items: page.items.map(present) }
}

export async function addExclusion(
  database: Database,
  entry: {
    readonly exclusionId: string
    readonly subject: Applicant
    readonly item?: string | undefined
    readonly reason: string
    readonly basis: string
    readonly from: string
    readonly until?: string | undefined
    readonly actor: OfficerActor
    readonly now: Instant
  },
): Promise<Exclusion> {
  const { subject, actor, exclusionId } = entry
  return withRows(database, everyRow, async (transaction) => {
    await transaction
      .insertInto('promise_exclusion')
      .values({
        exclusion_id: exclusionId,
        subject_id: subject.subject,
        subject_kind: subject.kind,
        subject_name: subject.name,
        item_id: entry.item ?? null,
        reason: entry.reason.trim(),
        basis: entry.basis.trim(),
        from_on: entry.from,
        until_on: entry.until ?? null,
        organisation_id: actor.organisation,
        added_at: entry.now,
        added_by: actor.account,
        added_by_name: nameOfficer(actor),
      })
      .execute()
    return presentOne(transaction, exclusionId)
  })
}

/** Undefined where there is none of that id that still stands. */
export async function removeExclusion(
  database: Database,
  removal: {
    readonly exclusionId: string
    readonly reason: string
    readonly actor: OfficerActor
    readonly now: Instant
  },
): Promise<Exclusion | undefined> {
  const { exclusionId, reason, actor, now } = removal
  return withRows(database, everyRow, async (transaction) => {
    const answer = await transaction
      .updateTable('promise_exclusion')
      .set({
        removed_at: now,
        removed_by: actor.account,
        removed_by_name: nameOfficer(actor),
        removal_reason: reason,
      })
      .where('exclusion_id', '=', exclusionId)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return answer.numUpdatedRows === 0n ? undefined : presentOne(transaction, exclusionId)
  })
}

async function presentOne(transaction: Transaction<Tables>, exclusionId: string): Promise<Exclusion> {
  const [row] = await select(transaction, sql`x.exclusion_id = ${exclusionId}::uuid`)
  if (row === undefined) throw new Error('an exclusion that was just written is there')
  return present(row)
}

async function select(transaction: Transaction<Tables>, where: RawBuilder<unknown>): Promise<ExclusionRow[]> {
  const { rows } = await sql<ExclusionRow>`
    select x.*, (select summary -> 'name' from service_item i where i.item_id = x.item_id) as item_name,
           (select definition -> 'name' from organisation o where o.organisation_id = x.organisation_id)
             as organisation_name
      from promise_exclusion x where ${where}`.execute(transaction)
  return rows
}

function present(row: ExclusionRow): Exclusion {
  return {
    exclusionId: row.exclusion_id,
    kind: row.subject_kind,
    name: row.subject_name,
    item: row.item_id,
    itemName: row.item_id === null ? null : readText(row.item_name ?? row.item_id),
    reason: row.reason,
    basis: row.basis,
    from: row.from_on,
    until: row.until_on,
    organisationName: readText(row.organisation_name ?? row.organisation_id),
    addedAt: row.added_at,
    addedByName: row.added_by_name,
    removedAt: row.removed_at,
    removedByName: row.removed_by_name,
    removalReason: row.removal_reason,
  }
}
