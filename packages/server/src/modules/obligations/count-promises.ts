import type { promiseCountSchema } from '@tongban/contract'
import { type Actor, type PlainDate, type Bilingual, readText } from '@tongban/domain'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'

type PromiseCount = z.input<typeof promiseCountSchema>

/** Items of which somebody promised something; more are not told. */
const countedItems = 500

interface CountRow {
  readonly item_id: string
  readonly name: string | Bilingual | null
  readonly given: number
  readonly revoked: number
  readonly verified: number
  readonly false: number
  readonly waiting: number
  readonly overdue: number
  readonly supplied: number
  readonly missed: number
}

/** How the promises of each item were kept, those with the most broken ones first; as far as the actor may see. */
export async function countPromises(
  database: Database,
  actor: Actor,
  today: PlainDate,
): Promise<PromiseCount[]> {
  const scope = scopeOf(actor)
  const organisations = sql`any(${[...scope.organisations]}::text[])`
  // Said again so that the indexes serve the count.
  const own = scope.everything
    ? sql`true`
    : sql`(debtor_organisation = ${organisations} or creditor_organisation = ${organisations})`
  const rows = await withRows(database, scope, async (transaction) => {
    const { rows: found } = await sql<CountRow>`
      select c.*, i.summary -> 'name' as name from (
        select item_id,
               count(*) filter (where kind = 'verify-promise' and status = 'broken' and exists (
                 select from case_event e where e.case_id = obligation.case_id
                    and (e.event_type in ('GrantRevoked', 'GrantRevokedBySilence')
                         or e.event_type = 'FalsePromiseConcluded' and e.payload ->> 'conclusion' = 'revoked')
                    and e.payload ->> 'material' = obligation.material))::int as revoked,
               count(*) filter (where kind = 'verify-promise')::int as given,
               count(*) filter (where kind = 'verify-promise' and status in ('kept', 'broken'))::int as verified,
               count(*) filter (where kind = 'verify-promise' and status = 'broken')::int as false,
               count(*) filter (where kind = 'verify-promise' and status = 'open')::int as waiting,
               count(*) filter (where kind = 'verify-promise' and status = 'open' and due < ${today}::date)::int as overdue,
               count(*) filter (where kind = 'supply-material' and status = 'kept')::int as supplied,
               count(*) filter (where kind = 'supply-material' and status = 'broken')::int as missed
          from obligation
         where kind in ('verify-promise', 'supply-material') and ${own}
         group by item_id
      ) c left join service_item i on i.item_id = c.item_id
      order by c.false + c.missed desc, c.verified + c.waiting + c.supplied desc, c.item_id
      limit ${countedItems}`.execute(transaction)
    return found
  })
  return rows.map(({ item_id: item, name, ...counts }) => ({
    item,
    itemName: readText(name ?? item),
    ...counts,
    falseRate: counts.verified === 0 ? null : counts.false / counts.verified,
  }))
}
