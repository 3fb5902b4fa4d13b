import type { greenChannelCountsSchema, greenChannelEntrySchema } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type CaseStatus,
  type PlainDate,
  findPlainDate,
  nameOfficer,
  readText,
} from '@tongban/domain'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../../database/index.ts'
import { cutPage, readCursor } from '../../../http/index.ts'
import type { CaseContext } from '../execute-command.ts'

export interface GreenChannelFilter {
  readonly status?: 'requested' | 'open' | 'ended' | undefined
  readonly item?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly standing?: string | undefined
  readonly owed?: 'open' | 'overdue' | undefined
}

type Entry = z.input<typeof greenChannelEntrySchema>
type Counts = z.input<typeof greenChannelCountsSchema>

const placeSchema = z.strictObject({
  begun: z
    .string()
    .max(10)
    .refine((text) => findPlainDate(text) !== undefined),
  id: z.uuid(),
  sequence: z.int(),
})

interface Row {
  readonly case_id: string
  readonly sequence: number
  readonly number: string | null
  readonly item_id: string
  readonly revision: number
  readonly item_name: string
  readonly authority_id: string
  readonly applicant_name: string
  readonly case_status: CaseStatus
  readonly status: Entry['status']
  readonly because: Entry['because']
  readonly ground: string
  readonly reason: string
  readonly begun: string
  readonly requested_on: string | null
  readonly requested_by: Actor | null
  readonly opened_on: string | null
  readonly opened_by: Actor | null
  readonly until: string | null
  readonly ended_on: string | null
  readonly skipped: number
  readonly duties: number
  readonly owed_open: number
  readonly owed_overdue: number
  readonly standing_channel_id: string | null
  readonly standing_number: string
  readonly standing_name: string
}

const begun = sql`coalesce(g.requested_on, g.opened_on)`

/** Openings with what is owed for them; row-level security shows those of the actor's cases only. */
function selectOpenings(filter: GreenChannelFilter, today: PlainDate): RawBuilder<unknown> {
  const conditions = [
    sql`true`,
    ...(filter.status === undefined ? [] : [sql`g.status = ${filter.status}`]),
    ...(filter.item === undefined ? [] : [sql`s.item_id = ${filter.item}`]),
    ...(filter.standing === undefined ? [] : [sql`g.standing_channel_id = ${filter.standing}::uuid`]),
    ...(filter.from === undefined ? [] : [sql`${begun} >= ${filter.from}::date`]),
    ...(filter.to === undefined ? [] : [sql`${begun} <= ${filter.to}::date`]),
    ...(filter.owed === undefined
      ? []
      : [filter.owed === 'open' ? sql`o.owed_open > 0` : sql`o.owed_overdue > 0`]),
  ]
  return sql`select g.*, ${begun} as begun, cardinality(g.skips) as skipped, s.number, s.item_id, s.revision, s.item_name,
         s.authority_id, s.applicant_name, s.status as case_status, o.owed_open, o.owed_overdue, o.owed_kept,
         n.number as standing_number, n.name as standing_name
    from green_channel g
    join case_summary s on s.case_id = g.case_id
    left join standing_channel n on n.channel_id = g.standing_channel_id
    cross join lateral (
      select count(*) filter (where b.status = 'open')::int as owed_open,
             count(*) filter (where b.status = 'kept')::int as owed_kept,
             count(*) filter (where b.status = 'open' and b.due < ${today}::date)::int as owed_overdue
        from obligation b
       where b.case_id = g.case_id and b.kind = 'green-channel-duty' and g.duties > 0
    ) o
   where ${sql.join(conditions, sql` and `)}`
}

/** Openings that the actor may see, newest first. */
export async function listGreenChannels(
  context: CaseContext,
  actor: Actor,
  filter: GreenChannelFilter & { readonly limit: number; readonly cursor?: string | undefined },
  today: PlainDate,
): Promise<{ items: Entry[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, filter.cursor)
  const after =
    place === undefined
      ? sql`true`
      : sql`(l.begun, l.case_id, l.sequence) < (${place.begun}::date, ${place.id}::uuid, ${place.sequence})`
  const rows = await withRows(context.database, scopeOf(actor), async (transaction) => {
    const { rows: found } = await sql<Row>`select * from (${selectOpenings(filter, today)}) l where ${after}
      order by l.begun desc, l.case_id desc, l.sequence desc limit ${filter.limit + 1}`.execute(transaction)
    return found
  })
  const page = cutPage(rows, filter.limit, (row) => ({
    begun: row.begun,
    id: row.case_id,
    sequence: row.sequence,
  }))
  return { nextCursor: page.nextCursor, items: await presentRows(context, page.items) }
}

/** What a filing under a standing channel brought about no officer did. */
function nameActing(actor: Actor | null): string | null {
  return actor?.kind === 'officer' ? nameOfficer(actor) : null
}

async function presentRows({ catalogue }: CaseContext, rows: readonly Row[]): Promise<Entry[]> {
  return Promise.all(
    rows.map(async (row): Promise<Entry> => {
      const { definition } = await catalogue.getRevision(row.item_id, row.revision)
      const ground = definition.greenChannel?.grounds.find((entry) => entry.ground === row.ground)
      return {
        caseId: row.case_id,
        number: row.number,
        item: row.item_id,
        itemName: row.item_name,
        authority: row.authority_id,
        applicantName: row.applicant_name,
        caseStatus: row.case_status,
        status: row.status,
        because: row.because,
        ground: row.ground,
        groundName: readText(ground?.name ?? row.ground),
        reason: row.reason,
        requestedOn: row.requested_on,
        requestedBy: nameActing(row.requested_by),
        openedOn: row.opened_on,
        openedBy: nameActing(row.opened_by),
        until: row.until,
        endedOn: row.ended_on,
        skipped: row.skipped,
        owed: row.duties,
        owedOpen: row.owed_open,
        owedOverdue: row.owed_overdue,
        standing:
          row.standing_channel_id === null
            ? null
            : {
                channelId: row.standing_channel_id,
                number: row.standing_number,
                name: row.standing_name,
              },
      }
    }),
  )
}

interface CountRow {
  readonly item_id: string
  readonly name: string | Bilingual | null
  readonly openings: number
  readonly requested: number
  readonly open: number
  readonly declined: number
  readonly granted: number
  readonly owed: number
  readonly owed_kept: number
  readonly owed_open: number
  readonly owed_overdue: number
}

/** How often the green channel was opened, by item, most often first. */
export async function countGreenChannels(
  database: Database,
  actor: Actor,
  filter: Pick<GreenChannelFilter, 'from' | 'to' | 'standing'>,
  today: PlainDate,
): Promise<Counts> {
  const rows = await withRows(database, scopeOf(actor), async (transaction) => {
    const { rows: found } = await sql<CountRow>`
      select c.*, i.summary -> 'name' as name from (
        select item_id,
               count(*) filter (where opened_on is not null)::int as openings,
               count(*) filter (where status = 'requested')::int as requested,
               count(*) filter (where status = 'open')::int as open,
               count(*) filter (where because = 'declined')::int as declined,
               count(*) filter (where because = 'granted')::int as granted,
               sum(duties)::int as owed, sum(owed_kept)::int as owed_kept,
               sum(owed_open)::int as owed_open, sum(owed_overdue)::int as owed_overdue
          from (${selectOpenings(filter, today)}) l group by item_id
      ) c left join service_item i on i.item_id = c.item_id
      order by c.openings desc, c.item_id`.execute(transaction)
    return found
  })
  const sum = (read: (row: CountRow) => number) => rows.reduce((total, row) => total + read(row), 0)
  return {
    openings: sum((row) => row.openings),
    requested: sum((row) => row.requested),
    open: sum((row) => row.open),
    declined: sum((row) => row.declined),
    granted: sum((row) => row.granted),
    owed: sum((row) => row.owed),
    owedKept: sum((row) => row.owed_kept),
    owedOpen: sum((row) => row.owed_open),
    owedOverdue: sum((row) => row.owed_overdue),
    items: rows.map((row) => ({
      item: row.item_id,
      itemName: readText(row.name ?? row.item_id).zh,
      openings: row.openings,
      granted: row.granted,
      owedOpen: row.owed_open,
      owedOverdue: row.owed_overdue,
    })),
  }
}
