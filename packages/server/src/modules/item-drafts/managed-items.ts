import { itemDraftRoutes as operations } from '@tongban/contract'
import { type ReformStatement, getBeijingDate, readText } from '@tongban/domain'
import { z } from 'zod'
import { everyRow, withClientInScope } from '../../database/index.ts'
import { type RouteHandler, cutPage, implementRoute, readCursor } from '../../http/index.ts'
import { getOfficer } from './draft-routes.ts'
import type { ItemDraftOptions } from './options.ts'

const placeSchema = z.strictObject({ item: z.string().max(80) })

/** More open cases than this are not counted out: what follows from them is the same. */
const openCasesCounted = 10_000

interface Row {
  item_id: string
  authority_id: string
  name: Parameters<typeof readText>[0]
  authority_name: Parameters<typeof readText>[0]
  type: string
  reform: ReformStatement | null
  revision: number
  effective_from: string
  published_at: string
  coming_revision: number | null
  coming_from: string | null
  withdrawn_on: string | null
  withdrawal_reason: string | null
}

/** Every item of the jurisdiction with the revision in force, or the first one where none is yet. */
export function createManagedItemRoute({ database: { pool } }: ItemDraftOptions): RouteHandler {
  return implementRoute(operations.listManagedItems, async ({ query, actor, context }) => {
    const { jurisdiction } = getOfficer(actor)
    const today = getBeijingDate(context.now)
    const { rows } = await pool.query<Row>(
      `select * from (
         select i.item_id, i.authority_id, i.withdrawn_on, i.summary ->> 'withdrawalReason' as withdrawal_reason,
                r.definition -> 'definition' -> 'name' as name,
                r.definition -> 'authority' -> 'name' as authority_name,
                r.definition -> 'definition' ->> 'type' as type,
                r.definition -> 'definition' ->> 'reform' as reform,
                r.definition -> 'definition' ->> 'serves' as serves, r.revision, r.effective_from, r.published_at,
                case when n.revision > r.revision then n.revision end as coming_revision,
                case when n.revision > r.revision then n.effective_from end as coming_from
           from service_item i
           join item_revision n on n.item_id = i.item_id and n.revision = i.current_revision
           join lateral (
             select * from item_revision r where r.item_id = i.item_id
              order by r.effective_from <= $2 desc, case when r.effective_from <= $2 then r.revision end desc, r.revision
              limit 1) r on true
          where i.authority_id = any($1)) item
        where ($3::text is null or item_id > $3)
          and ($4::text is null or item_id = $4)
          and ($5::text is null or authority_id = $5)
          and ($6::text is null or strpos(lower(item_id || ' ' || name::text), lower($6)) > 0)
          and ($7::text is null or $7 = case when withdrawn_on is not null then 'withdrawn'
                when effective_from > $2 then 'to-come' else 'in-force' end)
          and ($9::text is null or reform = $9
               or ($9 = 'none' and reform is null and type = 'licence' and strpos(serves, '"enterprise"') > 0))
        order by item_id limit $8`,
      [
        jurisdiction,
        today,
        readCursor(placeSchema, query.cursor)?.item ?? null,
        query.item ?? null,
        query.authority ?? null,
        query.q ?? null,
        query.state ?? null,
        query.limit + 1,
        query.reform ?? null,
      ],
    )
    const page = cutPage(rows, query.limit, (row) => ({ item: row.item_id }))
    const items = await Promise.all(
      page.items.map(async (row) => ({
        item: row.item_id,
        name: readText(row.name),
        authority: row.authority_id,
        authorityName: readText(row.authority_name),
        type: row.type,
        reform: row.reform,
        state: describeState(row, today),
        revision: row.revision,
        effectiveFrom: row.effective_from,
        publishedAt: new Date(row.published_at).toISOString(),
        coming:
          row.coming_revision === null || row.coming_from === null
            ? null
            : { revision: row.coming_revision, effectiveFrom: row.coming_from },
        withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on, reason: row.withdrawal_reason },
        openCases: query.item === undefined ? null : await countOpenCases(pool, row.item_id),
      })),
    )
    return { status: 200, body: { items, nextCursor: page.nextCursor } }
  })
}

function describeState(row: Row, today: string) {
  if (row.withdrawn_on !== null) return 'withdrawn' as const
  return row.effective_from > today ? ('to-come' as const) : ('in-force' as const)
}

/** A number and nothing else of cases that an item manager may not read. */
function countOpenCases(pool: ItemDraftOptions['database']['pool'], item: string): Promise<number> {
  return withClientInScope(pool, everyRow, async (client) => {
    const { rows } = await client.query<{ open: number }>(
      `select count(*)::int as open from (
         select from case_summary where item_id = $1 and status not in ('draft', 'finished', 'closed') limit $2) c`,
      [item, openCasesCounted],
    )
    return rows[0]?.open ?? 0
  })
}
