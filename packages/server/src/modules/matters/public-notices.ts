import type { matterNoticeSchema } from '@tongban/contract'
import { maskName, nameNotice } from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, everyRow, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import type { RunningNotice } from '../record/index.ts'
import { nameLead } from './present-case.ts'

type Notice = z.input<typeof matterNoticeSchema>

interface NoticeSources {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}

interface NoticeRow {
  readonly matter_case_id: string
  readonly name: unknown
  readonly lead_id: string
  readonly applicant_name: string
  readonly applicant_subject: string
  readonly notices: unknown
}

const columns = [
  'matter_case_id',
  'name',
  'lead_id',
  'applicant_name',
  'applicant_subject',
  'notices',
] as const

const placeSchema = z.strictObject({ id: z.uuid() })

/** Notices to the public that run, of every matter; what anybody may know of them and no more. */
export async function listNotices(
  sources: NoticeSources,
  {
    limit,
    cursor,
    matter,
  }: { readonly limit: number; readonly cursor?: string | undefined; readonly matter?: string | undefined },
  today: string,
): Promise<{ items: Notice[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, cursor)
  const rows = await withRows(sources.database, everyRow, (transaction) => {
    let list = transaction
      .selectFrom('matter_case')
      .select(columns)
      .where(sql<boolean>`notices::text <> '[]'`)
      .orderBy('matter_case_id')
      .limit(limit + 1)
    if (matter !== undefined) list = list.where('matter_id', '=', matter)
    if (place) list = list.where('matter_case_id', '>', place.id)
    return list.execute()
  })
  const { items, nextCursor } = cutPage(rows, limit, (row) => ({ id: row.matter_case_id }))
  return { nextCursor, items: await presentNotices(sources, items, today) }
}

/**
 * One notice, as long as anybody may object to it.
 * @param notice its id in the matter
 */
export async function findNotice(
  sources: NoticeSources,
  { matterCaseId, notice }: { readonly matterCaseId: string; readonly notice: string },
  today: string,
): Promise<Notice | undefined> {
  const rows = await withRows(sources.database, everyRow, (transaction) =>
    transaction
      .selectFrom('matter_case')
      .select(columns)
      .where('matter_case_id', '=', matterCaseId)
      .execute(),
  )
  const notices = await presentNotices(sources, rows, today)
  return notices.find((entry) => entry.notice === notice)
}

async function presentNotices(
  { database, catalogue }: NoticeSources,
  rows: readonly NoticeRow[],
  today: string,
): Promise<Notice[]> {
  const kinds = await readKinds(
    database,
    rows.map((row) => row.applicant_subject),
  )
  const { organisations } = await catalogue.getRegistries()
  return rows.flatMap((row) =>
    (row.notices as RunningNotice[])
      .filter(({ until }) => until >= today)
      .map(({ task, ...running }) => ({
        matterCaseId: row.matter_case_id,
        notice: task.slice(nameNotice({ notice: '' }).length),
        ...running,
        basis: [...running.basis],
        matterName: row.name as { zh: string; en: string },
        applicantName:
          kinds.get(row.applicant_subject) === 'person' ? maskName(row.applicant_name) : row.applicant_name,
        lead: { id: row.lead_id, name: nameLead(organisations, row.lead_id) },
      })),
  )
}

async function readKinds(database: Database, subjects: readonly string[]): Promise<Map<string, string>> {
  if (subjects.length === 0) return new Map()
  const rows = await database.query
    .selectFrom('subject')
    .select(['subject_id', 'kind'])
    .where('subject_id', 'in', [...new Set(subjects)])
    .execute()
  return new Map(rows.map((row) => [row.subject_id, row.kind]))
}
