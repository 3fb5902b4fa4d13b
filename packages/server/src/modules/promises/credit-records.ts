import type { creditRecordSchema } from '@tongban/contract'
import {
  type Bilingual,
  type CreditRecordKind,
  type OfficerActor,
  creditRecordNames,
  nameOfficer,
  readText,
} from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, everyRow, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'

type CreditRecord = z.input<typeof creditRecordSchema>

const placeSchema = z.strictObject({ on: z.string().max(10), id: z.uuid(), record: z.int() })

interface CreditRow {
  readonly case_id: string
  readonly record: number
  readonly kind: CreditRecordKind
  readonly applicant_name: string
  readonly number: string | null
  readonly item_id: string
  readonly item_name: string
  readonly authority_name: string | Bilingual | null
  readonly authority_id: string
  readonly reason: string
  readonly recorded_on: string
  readonly recorded_by: { readonly kind: string }
  readonly repaired_on: string | null
  readonly repair_reason: string | null
}

/**
 * The credit file, newest entry first. It is shared: whoever may read it reads the entries of every authority, for an
 * item may refuse whom another authority has on file.
 */
export async function listCreditRecords(
  database: Database,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly identifier?: string | undefined
    readonly open?: 'yes' | undefined
  },
): Promise<{ items: CreditRecord[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, query.cursor)
  const conditions = [
    ...(query.identifier === undefined
      ? []
      : [
          sql`c.subject_id in (select subject_id from subject where identifier = ${query.identifier.toUpperCase()})`,
        ]),
    ...(query.open === undefined ? [] : [sql`c.repaired_on is null`]),
    ...(place === undefined
      ? []
      : [
          sql`(c.recorded_on, c.case_id, c.record) < (${place.on}::date, ${place.id}::uuid, ${place.record}::int)`,
        ]),
  ]
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  const rows = await withRows(database, everyRow, async (transaction) => {
    const { rows: found } = await sql<CreditRow>`
      select c.*, s.applicant_name, s.number, s.item_name,
             (select definition -> 'name' from organisation where organisation_id = c.authority_id) as authority_name
        from credit_record c join case_summary s on s.case_id = c.case_id
       where ${where}
       order by c.recorded_on desc, c.case_id desc, c.record desc
       limit ${query.limit + 1}`.execute(transaction)
    return found
  })
  const page = cutPage(rows, query.limit, (row) => ({
    on: row.recorded_on,
    id: row.case_id,
    record: row.record,
  }))
  return { nextCursor: page.nextCursor, items: page.items.map(presentRecord) }
}

function presentRecord(row: CreditRow): CreditRecord {
  const { recorded_by: by } = row
  return {
    caseId: row.case_id,
    record: row.record,
    kind: row.kind,
    kindName: creditRecordNames[row.kind],
    subjectName: row.applicant_name,
    number: row.number,
    item: row.item_id,
    itemName: row.item_name,
    authorityName: readText(row.authority_name ?? row.authority_id),
    reason: row.reason,
    on: row.recorded_on,
    by: by.kind === 'officer' ? nameOfficer(by as OfficerActor) : '系统',
    repairedOn: row.repaired_on,
    repairReason: row.repair_reason,
  }
}
