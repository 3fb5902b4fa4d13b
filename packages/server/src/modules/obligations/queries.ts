import type { obligationSchema } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type ObligationKind,
  type ObligationStatus,
  findPlainDate,
  nameObligationStatus,
  obligationNames,
  readText,
} from '@tongban/domain'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'

type Obligation = z.input<typeof obligationSchema>

export interface ObligationFilter {
  readonly side: 'debtor' | 'creditor'
  readonly status: ObligationStatus
  readonly kind?: ObligationKind | undefined
  readonly due?: 'overdue' | 'near' | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

const placeSchema = z.strictObject({
  due: z
    .string()
    .max(10)
    .refine((text) => text === 'infinity' || findPlainDate(text) !== undefined),
  id: z.uuid(),
  obligation: z.string().max(200),
})

interface ObligationRow {
  readonly case_id: string
  readonly obligation_id: string
  readonly kind: ObligationKind
  readonly material: string
  readonly material_name: Bilingual
  readonly since: string
  readonly due: string | null
  readonly consequence: Obligation['consequence']
  readonly status: ObligationStatus
  readonly ended_on: string | null
  readonly number: string | null
  /** Of an opinion beforehand: the item that waits for it. */
  readonly for_item: string | null
  readonly item_id: string
  readonly item_name: string
  readonly applicant_name: string
  readonly debtor_organisation: string | null
  readonly creditor_organisation: string | null
  readonly debtor_name: unknown
  readonly creditor_name: unknown
}

/** Opinions beforehand are owed in matters; whoever owes one does not see the matter. */
const preApproval: ObligationKind = 'give-pre-approval'

const pressing = sql`coalesce(o.due, 'infinity'::date)`

/** Obligations that the actor owes or is owed, what presses first; those without a last day come last. */
export async function listObligations(
  database: Database,
  actor: Actor,
  filter: ObligationFilter,
  { today, nearUntil }: { readonly today: string; readonly nearUntil: string },
): Promise<{ items: Obligation[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, filter.cursor)
  const conditions = [
    isOwn(actor, filter.side),
    sql`o.status = ${filter.status}`,
    ...(filter.kind === undefined ? [] : [sql`o.kind = ${filter.kind}`]),
    ...(filter.due === undefined
      ? []
      : [filter.due === 'near' ? sql`o.due <= ${nearUntil}::date` : sql`o.due < ${today}::date`]),
    ...(place === undefined
      ? []
      : [
          sql`(${pressing}, o.case_id, o.obligation_id) > (${place.due}::date, ${place.id}::uuid, ${place.obligation})`,
        ]),
  ]
  const rows = await withRows(database, scopeOf(actor), async (transaction) => {
    const { rows: found } = await sql<ObligationRow>`
      select o.*, coalesce(s.number, o.details ->> 'number') as number,
             coalesce(s.item_name, o.details ->> 'itemName') as item_name,
             coalesce(s.applicant_name, o.details ->> 'applicantName') as applicant_name,
             case when o.kind = ${preApproval} then o.details ->> 'for' end as for_item,
             (select definition -> 'name' from organisation where organisation_id = o.debtor_organisation) as debtor_name,
             (select definition -> 'name' from organisation where organisation_id = o.creditor_organisation) as creditor_name
        from (select * from obligation o where ${sql.join(conditions, sql` and `)}
               order by ${pressing}, case_id, obligation_id limit ${filter.limit + 1}) o
        left join case_summary s on s.case_id = o.case_id
       where s.case_id is not null or o.kind = ${preApproval}
       order by ${pressing}, o.case_id, o.obligation_id`.execute(transaction)
    return found
  })
  const page = cutPage(rows, filter.limit, (row) => ({
    due: row.due ?? 'infinity',
    id: row.case_id,
    obligation: row.obligation_id,
  }))
  return { nextCursor: page.nextCursor, items: page.items.map((row) => presentRow(row, today)) }
}

/** Row-level security shows no others; said again so that the indexes serve the list. */
function isOwn(actor: Actor, side: 'debtor' | 'creditor'): RawBuilder<unknown> {
  const organisation = sql.ref(`o.${side}_organisation`)
  const subject = sql.ref(`o.${side}_subject`)
  switch (actor.kind) {
    case 'officer':
      return sql`${organisation} = any(${[...actor.jurisdiction]}::text[])`
    case 'applicant': {
      const own = actor.actsFor.map((entry) =>
        entry.items === undefined
          ? sql`${subject} = ${entry.subject}::uuid`
          : sql`(${subject} = ${entry.subject}::uuid and o.item_id = any(${[...entry.items]}::text[]))`,
      )
      return own.length === 0 ? sql`false` : sql`(${sql.join(own, sql` or `)})`
    }
    case 'system':
      return sql`true`
    default:
      return actor satisfies never
  }
}

function presentRow(row: ObligationRow, today: string): Obligation {
  const { kind, status, due } = row
  const nameParty = (organisation: string | null, name: unknown) =>
    organisation === null
      ? { zh: row.applicant_name, en: row.applicant_name }
      : readText(typeof name === 'string' || isBilingual(name) ? name : organisation)
  return {
    obligationId: row.obligation_id,
    kind,
    kindName: obligationNames[kind],
    material: row.material,
    materialName: row.material_name,
    since: row.since,
    due,
    overdue: status === 'open' && due !== null && today > due,
    consequence: row.consequence,
    status,
    statusName: nameObligationStatus(kind, status),
    endedOn: row.ended_on,
    caseId: row.for_item === null ? row.case_id : null,
    preApproval: row.for_item === null ? null : { matterCaseId: row.case_id, for: row.for_item },
    number: row.number,
    item: row.item_id,
    itemName: row.item_name,
    applicantName: row.applicant_name,
    debtor: row.debtor_organisation === null ? 'applicant' : 'organisation',
    debtorName: nameParty(row.debtor_organisation, row.debtor_name),
    creditorName: nameParty(row.creditor_organisation, row.creditor_name),
  }
}

function isBilingual(name: unknown): name is Bilingual {
  return typeof name === 'object' && name !== null && 'zh' in name && 'en' in name
}
