import { objectionRoutes as operations, type ownObjectionSchema } from '@tongban/contract'
import { type ApplicantActor, type Bilingual, nameNotice, readText } from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { scopeOf, withRows } from '../../database/index.ts'
import { type RouteHandler, cutPage, implementRoute, problem, readCursor } from '../../http/index.ts'
import type { MatterModuleOptions } from './options.ts'
import { nameLead } from './present-case.ts'

type OwnObjection = z.input<typeof ownObjectionSchema>
type Sources = Pick<MatterModuleOptions, 'database' | 'catalogue'>

/** Whoever objected follows it here, also when the notice is no longer shown; nobody else's objection is there. */
export function createOwnObjectionRoutes(options: Sources): RouteHandler[] {
  return [
    implementRoute(operations.listOwnObjections, async ({ query, actor }) =>
      actor.kind === 'applicant'
        ? { status: 200, body: await listOwnObjections(options, actor, query) }
        : problem('not-permitted'),
    ),
  ]
}

const placeSchema = z.strictObject({
  at: z.iso.datetime(),
  id: z.uuid(),
  task: z.string().max(200),
  objection: z.int().min(1).max(1_000_000),
})

async function listOwnObjections(
  { database, catalogue }: Sources,
  actor: ApplicantActor,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: OwnObjection[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, cursor)
  const rows = await withRows(database, scopeOf(actor), async (transaction) => {
    await sql`select set_config('tongban.account', ${actor.account}, true)`.execute(transaction)
    let list = transaction
      .selectFrom('objection')
      .selectAll()
      .where('account_id', '=', actor.account)
      .orderBy('raised_at', 'desc')
      .orderBy('matter_case_id', 'desc')
      .orderBy('task', 'desc')
      .orderBy('objection', 'desc')
      .limit(limit + 1)
    if (place) {
      list = list.where(sql<boolean>`(raised_at, matter_case_id, task, objection) <
        (${place.at}::timestamptz, ${place.id}::uuid, ${place.task}, ${place.objection}::int)`)
    }
    return list.execute()
  })
  const page = cutPage(rows, limit, (row) => ({
    at: row.raised_at,
    id: row.matter_case_id,
    task: row.task,
    objection: row.objection,
  }))
  const { organisations } = await catalogue.getRegistries()
  const items = page.items.map(async (row): Promise<OwnObjection> => ({
    matterCaseId: row.matter_case_id,
    notice: row.task.slice(nameNotice({ notice: '' }).length),
    objection: row.objection,
    noticeName: row.notice_name as Bilingual,
    from: row.notice_from,
    until: row.notice_until,
    noticeStatus: row.notice_status as OwnObjection['noticeStatus'],
    endedOn: row.ended_on,
    matterName: row.matter_name as Bilingual,
    applicantName: row.applicant_name,
    lead: { id: row.lead_id, name: nameLead(organisations, row.lead_id) },
    text: row.text,
    on: row.raised_on,
    answer:
      row.upheld === null || row.answer === null || row.answered_on === null
        ? null
        : { upheld: row.upheld, text: row.answer, on: row.answered_on },
    next: await describeNext(catalogue, row),
  }))
  return { nextCursor: page.nextCursor, items: await Promise.all(items) }
}

/** The item that waits for the notice: who decides on it, and where that decision can be challenged. */
async function describeNext(
  catalogue: Sources['catalogue'],
  {
    item_id: item,
    item_revision: number,
  }: { readonly item_id: string | null; readonly item_revision: number | null },
): Promise<OwnObjection['next']> {
  if (item === null || number === null) return null
  const { definition, authority } = await catalogue.getRevision(item, number)
  const { remedies } = authority
  return {
    itemName: readText(definition.name),
    authorityName: readText(authority.name),
    remedies: remedies ? { review: readText(remedies.review), court: readText(remedies.court) } : null,
    consult: definition.contacts.consult,
    complain: definition.contacts.complain,
  }
}
