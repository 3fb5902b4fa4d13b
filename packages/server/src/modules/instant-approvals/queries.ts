import type {
  instantCountSchema,
  instantDecisionSchema,
  instantDrawSchema,
  instantItemSchema,
} from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type HindranceKind,
  type PlainDate,
  findPlainDate,
  hindranceNames,
  readText,
} from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, everyRow, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import { orderForDraw } from './sample.ts'

export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Items that are told at most. */
const countedItems = 500

interface CountRow {
  readonly item_id: string
  readonly name: string | Bilingual | null
  readonly judged: number
  readonly granted: number
  readonly drawn: number
  readonly open: number
  readonly overdue: number
  readonly agreed: number
  readonly disagreed: number
  readonly unanswered: number
  readonly revoked: number
}

/** How instant approval went in a period, item by item; by the day of the judgement, as far as the actor may see. */
export async function countInstantDecisions(
  database: Database,
  actor: Actor,
  { from, to }: Period,
  today: PlainDate,
): Promise<z.input<typeof instantCountSchema>[]> {
  const { counts, reasons } = await withRows(database, scopeOf(actor), async (transaction) => {
    const counted = await sql<CountRow>`
      select c.*, i.summary -> 'name' as name from (
        select s.item_id,
               count(*)::int as judged,
               count(*) filter (where d.outcome = 'grant')::int as granted,
               count(*) filter (where d.drawn_on is not null)::int as drawn,
               count(*) filter (where d.drawn_on is not null and d.reexamined is null)::int as open,
               count(*) filter (where d.drawn_on is not null and d.reexamined is null and d.due < ${today}::date)::int as overdue,
               count(*) filter (where d.reexamined = 'agreed')::int as agreed,
               count(*) filter (where d.reexamined = 'disagreed')::int as disagreed,
               count(*) filter (where d.reexamined = 'disagreed' and d.conclusion is null)::int as unanswered,
               count(*) filter (where d.conclusion = 'revoked')::int as revoked
          from instant_decision d join case_summary s on s.case_id = d.case_id
         where d.judged_on between ${from}::date and ${to}::date
         group by s.item_id
      ) c left join service_item i on i.item_id = c.item_id
      order by c.judged desc, c.item_id limit ${countedItems}`.execute(transaction)
    const grouped = await sql<{ item_id: string; kind: HindranceKind; cases: number }>`
      select s.item_id, h.kind, count(*)::int as cases
        from instant_decision d join case_summary s on s.case_id = d.case_id
        cross join lateral unnest(d.hindrances) as h (kind)
       where d.outcome = 'person' and d.judged_on between ${from}::date and ${to}::date
       group by s.item_id, h.kind order by 3 desc, 2`.execute(transaction)
    return { counts: counted.rows, reasons: grouped.rows }
  })
  return counts.map(({ item_id: item, name, ...numbers }) => ({
    item,
    itemName: readText(name ?? item),
    ...numbers,
    grantedShare: share(numbers.granted, numbers.judged),
    disagreementRate: share(numbers.disagreed, numbers.agreed + numbers.disagreed),
    reasons: reasons
      .filter((entry) => entry.item_id === item)
      .map(({ kind, cases }) => ({ kind, name: hindranceNames[kind] ?? { zh: kind, en: kind }, cases })),
  }))
}

/** Undefined numbers are null: where nothing was looked at there is no rate. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}

export interface DecisionFilter {
  readonly list: 'to-examine' | 'to-conclude' | 'examined' | 'granted' | 'person'
  readonly item?: string | undefined
  readonly waiting?: 'me' | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

const placeSchema = z.strictObject({
  on: z
    .string()
    .max(10)
    .refine((text) => findPlainDate(text) !== undefined),
  id: z.uuid(),
})

const listConditions = {
  'to-examine': sql`d.drawn_on is not null and d.reexamined is null`,
  'to-conclude': sql`d.reexamined = 'disagreed' and d.conclusion is null`,
  examined: sql`d.reexamined is not null`,
  granted: sql`d.outcome = 'grant'`,
  person: sql`d.outcome = 'person'`,
} as const

interface DecisionRow {
  readonly case_id: string
  readonly number: string | null
  readonly item_id: string
  readonly item_name: string
  readonly applicant_name: string
  readonly outcome: 'grant' | 'person'
  readonly row_id: string | null
  readonly revision: number
  readonly hindrances: HindranceKind[]
  readonly judged_on: string
  readonly drawn_on: string | null
  readonly due: string | null
  readonly reexamined: 'agreed' | 'disagreed' | null
  readonly reexamined_on: string | null
  readonly conclusion: 'revoked' | 'corrected' | 'upheld' | null
}

/** Decisions by table, newest first; what waits for an opinion or for the head among them. */
export async function listInstantDecisions(
  database: Database,
  actor: Actor,
  filter: DecisionFilter,
  today: PlainDate,
): Promise<{ items: z.input<typeof instantDecisionSchema>[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, filter.cursor)
  const conditions = [
    listConditions[filter.list],
    ...(filter.item === undefined ? [] : [sql`s.item_id = ${filter.item}`]),
    ...(filter.waiting === undefined
      ? []
      : [sql`s.open_duties && ${actor.kind === 'officer' ? [...actor.duties] : []}::text[]`]),
    ...(place === undefined
      ? []
      : [
          sql`(d.judged_on < ${place.on}::date or (d.judged_on = ${place.on}::date and d.case_id > ${place.id}::uuid))`,
        ]),
  ]
  const { rows } = await withRows(database, scopeOf(actor), (transaction) =>
    sql<DecisionRow>`
      select d.*, s.number, s.item_id, s.item_name, s.applicant_name
        from instant_decision d join case_summary s on s.case_id = d.case_id
       where ${sql.join(conditions, sql` and `)}
       order by d.judged_on desc, d.case_id limit ${filter.limit + 1}`.execute(transaction),
  )
  const page = cutPage(rows, filter.limit, (row) => ({ on: row.judged_on, id: row.case_id }))
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      caseId: row.case_id,
      number: row.number,
      item: row.item_id,
      itemName: row.item_name,
      applicantName: row.applicant_name,
      outcome: row.outcome,
      row: row.row_id,
      revision: row.revision,
      hindrances: row.hindrances.map((kind) => ({
        kind,
        name: hindranceNames[kind] ?? { zh: kind, en: kind },
      })),
      judgedOn: row.judged_on,
      drawnOn: row.drawn_on,
      due: row.due,
      overdue:
        row.due !== null && today > row.due && (row.reexamined === null || row.conclusion === null)
          ? row.reexamined !== 'agreed'
          : false,
      reexamined: row.reexamined,
      reexaminedOn: row.reexamined_on,
      conclusion: row.conclusion,
    })),
  }
}

interface ItemRow {
  readonly item_id: string
  readonly name: string | Bilingual
  readonly revision: number
  readonly authority_id: string
  readonly percent: number
  readonly at_least: number
  readonly is_off: boolean | null
  readonly reason: string | null
  readonly changed_at: string | null
  readonly changed_by_name: string | null
}

/** Published items with a decision table, of the organisations of the actor, and whether they are switched off. */
export async function listInstantItems(
  database: Database,
  actor: Actor,
): Promise<z.input<typeof instantItemSchema>[]> {
  const scope = scopeOf(actor)
  const { rows } = await sql<ItemRow>`
    select i.item_id, i.summary -> 'name' as name, r.revision, r.definition -> 'authority' ->> 'id' as authority_id,
           (r.definition -> 'definition' -> 'instant' -> 'reexamined' ->> 'percent')::float8 as percent,
           coalesce((r.definition -> 'definition' -> 'instant' -> 'reexamined' ->> 'atLeast')::int, 1) as at_least,
           w.is_off, w.reason, w.changed_at, w.changed_by_name
      from service_item i
      join item_revision r on r.item_id = i.item_id and r.revision = i.current_revision
      left join lateral (
        select * from instant_switch where item_id = i.item_id order by changed_at desc limit 1
      ) w on true
     where i.withdrawn_on is null and r.definition -> 'definition' -> 'instant' is not null
     order by i.item_id`.execute(database.query)
  return rows
    .filter((row) => scope.everything || scope.organisations.includes(row.authority_id))
    .map((row) => ({
      item: row.item_id,
      itemName: readText(row.name),
      revision: row.revision,
      percent: row.percent,
      atLeast: row.at_least,
      isOff: row.is_off ?? false,
      reason: row.reason,
      changedAt: row.changed_at,
      changedByName: row.changed_by_name,
    }))
}

interface DrawRow {
  readonly day: string
  readonly item_id: string
  readonly name: string | Bilingual | null
  readonly root_number: number
  readonly merkle_root: string
  readonly percent: string
  readonly at_least: number
  readonly candidates: number
  readonly drawn: number
}

const drawsTold = 200

/** The draws of the last days, with all that anybody needs to draw the same again. */
export async function listDraws(
  database: Database,
  actor: Actor,
  { from, to }: Period,
): Promise<z.input<typeof instantDrawSchema>[]> {
  const draws = await sql<DrawRow>`
    select w.*, encode(r.merkle_root, 'hex') as merkle_root, i.summary -> 'name' as name
      from instant_draw w join record_root r on r.root_number = w.root_number
      left join service_item i on i.item_id = w.item_id
     where w.day between ${from}::date and ${to}::date
     order by w.day desc, w.item_id limit ${drawsTold}`.execute(database.query)
  const own = await withRows(database, scopeOf(actor), (transaction) =>
    sql<{ day: string; item_id: string }>`
      select distinct d.judged_on as day, s.item_id
        from instant_decision d join case_summary s on s.case_id = d.case_id
       where d.outcome = 'grant' and d.judged_on between ${from}::date and ${to}::date`.execute(transaction),
  )
  const seen = new Set(own.rows.map(({ day, item_id: item }) => `${day} ${item}`))
  const cases = await withRows(database, everyRow, (transaction) =>
    sql<{ day: string; item_id: string; case_id: string }>`
      select d.judged_on as day, s.item_id, d.case_id
        from instant_decision d join case_summary s on s.case_id = d.case_id
       where d.outcome = 'grant' and d.judged_on between ${from}::date and ${to}::date`.execute(transaction),
  )
  return draws.rows
    .filter(({ day, item_id: item }) => seen.has(`${day} ${item}`))
    .map((draw) => {
      const ids = cases.rows
        .filter(({ day, item_id: item }) => day === draw.day && item === draw.item_id)
        .map(({ case_id: caseId }) => caseId)
      const seed = { merkleRoot: draw.merkle_root, day: draw.day, item: draw.item_id }
      return {
        day: draw.day,
        item: draw.item_id,
        itemName: readText(draw.name ?? draw.item_id),
        root: { number: draw.root_number, merkleRoot: draw.merkle_root },
        percent: Number(draw.percent),
        atLeast: draw.at_least,
        candidates: draw.candidates,
        drawn: draw.drawn,
        order: orderForDraw(seed, ids),
      }
    })
}
