import type { preApprovalEntrySchema } from '@tongban/contract'
import type { Actor, Bilingual, OpinionEffect, OpinionOutcome, PlainDate } from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'

type Entry = z.input<typeof preApprovalEntrySchema>

const placeSchema = z.strictObject({
  at: z.iso.date(),
  id: z.uuid(),
  task: z.string().max(200),
})

/** Opinions of the organisations of the actor: those that are owed by their day, the others newest first. */
export async function listPreApprovals(
  database: Database,
  actor: Actor,
  query: {
    readonly status: Entry['status']
    readonly limit: number
    readonly cursor?: string | undefined
  },
  today: PlainDate,
): Promise<{ items: Entry[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, query.cursor)
  const isOpen = query.status === 'open'
  const rows = await withRows(database, scopeOf(actor), (transaction) => {
    let list = transaction
      .selectFrom('pre_approval')
      .selectAll()
      .where('status', '=', query.status)
      .orderBy('due', isOpen ? 'asc' : 'desc')
      .orderBy('matter_case_id', isOpen ? 'asc' : 'desc')
      .orderBy('task', isOpen ? 'asc' : 'desc')
      .limit(query.limit + 1)
    if (place) {
      const after = sql`(due, matter_case_id, task)`
      const last = sql`(${place.at}::date, ${place.id}::uuid, ${place.task})`
      list = list.where(isOpen ? sql<boolean>`${after} > ${last}` : sql<boolean>`${after} < ${last}`)
    }
    return list.execute()
  })
  const page = cutPage(rows, query.limit, (row) => ({ at: row.due, id: row.matter_case_id, task: row.task }))
  return { nextCursor: page.nextCursor, items: page.items.map((row) => presentRow(row, today)) }
}

/** One opinion that the actor may know of; what lies outside the own organisations is not there. */
export async function findPreApprovalRow(
  database: Database,
  actor: Actor,
  matterCaseId: string,
  task: string,
  today: PlainDate,
): Promise<Entry | undefined> {
  const row = await withRows(database, scopeOf(actor), (transaction) =>
    transaction
      .selectFrom('pre_approval')
      .selectAll()
      .where('matter_case_id', '=', matterCaseId)
      .where('task', '=', task)
      .executeTakeFirst(),
  )
  return row && presentRow(row, today)
}

interface Row {
  readonly matter_case_id: string
  readonly task: string
  readonly item_id: string
  readonly for_item_id: string
  readonly item_name: unknown
  readonly for_name: unknown
  readonly effect: string
  readonly matter_number: string
  readonly matter_name: unknown
  readonly applicant_name: string
  readonly status: string
  readonly outcome: string | null
  readonly since: string
  readonly due: string
  readonly given_on: string | null
}

function presentRow(row: Row, today: PlainDate): Entry {
  return {
    matterCaseId: row.matter_case_id,
    task: row.task,
    item: row.item_id,
    itemName: row.item_name as Bilingual,
    for: row.for_item_id,
    forName: row.for_name as Bilingual,
    matterNumber: row.matter_number,
    matterName: row.matter_name as Bilingual,
    applicantName: row.applicant_name,
    effect: row.effect as OpinionEffect,
    status: row.status as Entry['status'],
    outcome: row.outcome as OpinionOutcome | null,
    since: row.since,
    due: row.due,
    givenOn: row.given_on,
    overdue: row.status === 'open' && today > row.due,
  }
}
