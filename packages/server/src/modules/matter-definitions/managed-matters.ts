import { matterDefinitionRoutes as operations } from '@tongban/contract'
import { getBeijingDate, readText } from '@tongban/domain'
import { z } from 'zod'
import { type Database, everyRow, withClientInScope } from '../../database/index.ts'
import { type RouteHandler, cutPage, implementRoute, readCursor } from '../../http/index.ts'
import { type MatterDefinitionOptions, getOfficer } from './options.ts'

const placeSchema = z.strictObject({ matter: z.string().max(80) })

interface Row {
  matter_id: string
  lead_id: string
  name: Parameters<typeof readText>[0]
  revision: number
  effective_from: string
  published_at: string
  coming_revision: number | null
  coming_from: string | null
  withdrawn_on: string | null
  withdrawal_reason: string | null
}

/** Every matter with the revision in force, or the first one where none is yet. */
export function createManagedMatterRoutes({ database, catalogue }: MatterDefinitionOptions): RouteHandler[] {
  return [
    implementRoute(operations.listManagedMatters, async ({ query, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const today = getBeijingDate(context.now)
      const { organisations } = await catalogue.getRegistries()
      const { rows } = await database.pool.query<Row>(
        `select m.matter_id, m.lead_id, m.withdrawn_on, m.withdrawal_reason, r.definition -> 'name' as name,
                r.revision, r.effective_from, r.published_at,
                case when n.revision > r.revision then n.revision end as coming_revision,
                case when n.revision > r.revision then n.effective_from end as coming_from
           from matter m
           join matter_revision n on n.matter_id = m.matter_id and n.revision = m.current_revision
           join lateral (
             select * from matter_revision r where r.matter_id = m.matter_id
              order by r.effective_from <= $1 desc, case when r.effective_from <= $1 then r.revision end desc, r.revision
              limit 1) r on true
          where ($2::text is null or m.matter_id > $2) and ($3::text is null or m.matter_id = $3)
          order by m.matter_id limit $4`,
        [today, readCursor(placeSchema, query.cursor)?.matter ?? null, query.matter ?? null, query.limit + 1],
      )
      const page = cutPage(rows, query.limit, (row) => ({ matter: row.matter_id }))
      const items = await Promise.all(
        page.items.map(async (row) => {
          const lead = organisations[row.lead_id]
          return {
            matter: row.matter_id,
            name: readText(row.name),
            lead: row.lead_id,
            leadName: lead === undefined ? { zh: row.lead_id, en: row.lead_id } : readText(lead.name),
            state: describeState(row, today),
            revision: row.revision,
            effectiveFrom: row.effective_from,
            publishedAt: new Date(row.published_at).toISOString(),
            coming:
              row.coming_revision === null || row.coming_from === null
                ? null
                : { revision: row.coming_revision, effectiveFrom: row.coming_from },
            withdrawn:
              row.withdrawn_on === null ? null : { on: row.withdrawn_on, reason: row.withdrawal_reason },
            running: query.matter === undefined ? null : await countRunningMatters(database, row.matter_id),
            mine: jurisdiction.includes(row.lead_id),
          }
        }),
      )
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),
  ]
}

function describeState(row: Row, today: string) {
  if (row.withdrawn_on !== null) return 'withdrawn' as const
  return row.effective_from > today ? ('to-come' as const) : ('in-force' as const)
}

/** A number and nothing else of matters that whoever keeps their definitions may not read. */
export function countRunningMatters({ pool }: Database, matter: string): Promise<number> {
  return withClientInScope(pool, everyRow, async (client) => {
    const { rows } = await client.query<{ running: number }>(
      `select count(*)::int as running from matter_case where matter_id = $1 and status = 'in-progress'`,
      [matter],
    )
    return rows[0]?.running ?? 0
  })
}
