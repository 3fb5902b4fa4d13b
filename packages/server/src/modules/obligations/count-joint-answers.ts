import type { jointCountSchema } from '@tongban/contract'
import { type Actor, type Bilingual, type PlainDate, readText } from '@tongban/domain'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'

type JointCount = z.input<typeof jointCountSchema>

/** Organisations that are told; there are fewer in a province. */
const countedOrganisations = 500

interface CountRow extends Omit<JointCount, 'organisationName'> {
  readonly name: string | Bilingual | null
}

/**
 * How each organisation answered when it was asked and came when it was called, by the days on which that was due;
 * those whose silence counted most often first. As far as the actor may see.
 */
export async function countJointAnswers(
  database: Database,
  actor: Actor,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: PlainDate,
): Promise<JointCount[]> {
  const scope = scopeOf(actor)
  const organisations = sql`any(${[...scope.organisations]}::text[])`
  // Said again so that the indexes serve the count.
  const own = scope.everything
    ? sql`true`
    : sql`(debtor_organisation = ${organisations} or creditor_organisation = ${organisations})`
  const since = from === undefined ? sql`true` : sql`due >= ${from}::date`
  const until = to === undefined ? sql`true` : sql`due <= ${to}::date`
  const rows = await withRows(database, scope, async (transaction) => {
    const { rows: found } = await sql<CountRow>`
      select c.*, n.definition -> 'name' as name from (
        select debtor_organisation as organisation,
               count(*) filter (where kind = 'give-opinion' and status in ('kept', 'broken'))::int as asked,
               count(*) filter (where kind = 'give-opinion' and status = 'kept' and ended_on <= due)::int as "inTime",
               count(*) filter (where kind = 'give-opinion' and status = 'kept' and ended_on > due)::int as late,
               count(*) filter (where kind = 'give-opinion' and status = 'broken')::int as silent,
               count(*) filter (where kind = 'give-opinion' and status = 'open')::int as open,
               count(*) filter (where kind = 'give-opinion' and status = 'open' and due < ${today}::date)::int as overdue,
               count(*) filter (where kind = 'attend-inspection' and status in ('kept', 'broken'))::int as invited,
               count(*) filter (where kind = 'attend-inspection' and status = 'kept')::int as came,
               count(*) filter (where kind = 'attend-inspection' and status = 'broken')::int as absent
          from obligation
         where kind in ('give-opinion', 'attend-inspection') and debtor_organisation is not null
           and ${own} and ${since} and ${until}
         group by debtor_organisation
      ) c left join organisation n on n.organisation_id = c.organisation
      order by c.silent desc, c.absent desc, c.late desc, c.organisation
      limit ${countedOrganisations}`.execute(transaction)
    return found
  })
  return rows.map(({ name, ...counts }) => ({
    ...counts,
    organisationName: readText(name ?? counts.organisation),
  }))
}
