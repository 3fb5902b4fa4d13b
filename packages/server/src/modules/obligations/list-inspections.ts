import type { inspectionEntrySchema } from '@tongban/contract'
import { type Actor, type ObligationStatus, nameObligationStatus, readText } from '@tongban/domain'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'

type InspectionEntry = z.input<typeof inspectionEntrySchema>

const placeSchema = z.strictObject({ from: z.iso.datetime(), id: z.uuid(), inspection: z.string().max(80) })

interface InspectionRow {
  readonly case_id: string
  readonly inspection: string
  readonly starts: string
  readonly details: {
    readonly slot: { readonly from: string; readonly until: string }
    readonly name: string
    readonly place: string
  }
  readonly status: ObligationStatus
  readonly number: string | null
  readonly item_name: string
  readonly applicant_name: string
  readonly organisations: readonly (string | { readonly zh: string; readonly en: string })[] | null
}

/**
 * The calendar of inspections between two days, both included: one line for each case and appointment. What was put off
 * is left out, for its new time has a line of its own.
 */
export async function listInspections(
  database: Database,
  actor: Actor,
  filter: {
    readonly from: string
    readonly to: string
    readonly limit: number
    readonly cursor?: string | undefined
  },
): Promise<{ items: InspectionEntry[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, filter.cursor)
  const after =
    place === undefined
      ? sql`true`
      : sql`(g.starts, g.case_id, g.inspection) > (${place.from}, ${place.id}::uuid, ${place.inspection})`
  const rows = await withRows(database, scopeOf(actor), async (transaction) => {
    const { rows: found } = await sql<InspectionRow>`
      select g.*, s.number, s.item_name, s.applicant_name from (
        select o.case_id, o.material as inspection, min(o.details -> 'slot' ->> 'from') as starts,
               (array_agg(o.details::jsonb))[1] as details, min(o.status) as status,
               json_agg(coalesce(n.definition -> 'name', to_json(o.debtor_organisation)) order by o.debtor_organisation)
                 filter (where o.debtor_organisation is not null) as organisations
          from obligation o left join organisation n on n.organisation_id = o.debtor_organisation
         where o.kind = 'attend-inspection' and o.status <> 'released'
           and o.due between ${filter.from}::date and ${filter.to}::date and ${isOwn(actor)}
         group by o.case_id, o.material
      ) g join case_summary s on s.case_id = g.case_id
      where ${after}
      order by g.starts, g.case_id, g.inspection limit ${filter.limit + 1}`.execute(transaction)
    return found
  })
  const page = cutPage(rows, filter.limit, (row) => ({
    from: row.starts,
    id: row.case_id,
    inspection: row.inspection,
  }))
  return { nextCursor: page.nextCursor, items: page.items.map(presentRow) }
}

function presentRow(row: InspectionRow): InspectionEntry {
  const { slot, name, place } = row.details
  return {
    inspection: row.inspection,
    name,
    place,
    from: slot.from,
    until: slot.until,
    status: row.status,
    statusName: nameObligationStatus('attend-inspection', row.status),
    caseId: row.case_id,
    number: row.number,
    itemName: row.item_name,
    applicantName: row.applicant_name,
    organisations: (row.organisations ?? []).map((entry) => readText(entry)),
  }
}

/** Row-level security shows no others; said again so that the indexes serve the list. */
function isOwn(actor: Actor): RawBuilder<unknown> {
  switch (actor.kind) {
    case 'officer': {
      const own = sql`any(${[...actor.jurisdiction]}::text[])`
      return sql`(o.debtor_organisation = ${own} or o.creditor_organisation = ${own})`
    }
    case 'applicant': {
      const own = actor.actsFor.map((entry) =>
        entry.items === undefined
          ? sql`o.debtor_subject = ${entry.subject}::uuid`
          : sql`(o.debtor_subject = ${entry.subject}::uuid and o.item_id = any(${[...entry.items]}::text[]))`,
      )
      return own.length === 0 ? sql`false` : sql`(${sql.join(own, sql` or `)})`
    }
    case 'system':
      return sql`true`
    default:
      return actor satisfies never
  }
}
