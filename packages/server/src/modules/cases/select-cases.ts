import type { Actor, ItemDefinition } from '@tongban/domain'
import { type RawBuilder, type Selectable, type Transaction, sql } from 'kysely'
import type { Tables } from '../../database/index.ts'
import {
  type CaseFilter,
  findNamed,
  isOfMatter,
  listConditions,
  pressing,
  pressingOrLast,
} from './list-conditions.ts'

export { type CaseFilter, type ListDays, listOwnAccounts } from './list-conditions.ts'

/** The row after which a page begins, by the key of its order. */
export interface ListPlace {
  readonly key: string | null
  readonly id: string
}

interface Selection {
  readonly place?: ListPlace | undefined
  readonly limit: number
}

/** What the green channel of a case waits for: filed under a standing one, a clerk confirms it; else a head approves. */
const greenChannelOf = sql`case when status = 'requested' and standing_channel_id is not null
            then 'to-confirm' else status end`

/**
 * Rows of a list that the actor may see. Row-level security shows no others; what is said again here lets the indexes
 * serve the list. Of the three ways in which a case is an officer's, authority and intake are asked for together and
 * the part in a step of another authority's case apart.
 */
export async function selectCases(
  transaction: Transaction<Tables>,
  actor: Actor,
  filter: CaseFilter,
  selection: Selection,
): Promise<ListedRow[]> {
  const cases = await writeSelection(transaction, actor, filter, selection)
  const { rows } = await sql<ListedRow>`select *, (select ${greenChannelOf} from green_channel g
           where g.case_id = listed.case_id and g.status in ('requested', 'open')) as green_channel,
         (select summary ->> 'type' from service_item s where s.item_id = listed.item_id) as item_type
      from (${cases}) listed
    order by ${orders[filter.order]} limit ${selection.limit}`.execute(transaction)
  return rows
}

/** How many cases a list holds; no more than `limit` are counted. */
export async function countCases(
  transaction: Transaction<Tables>,
  actor: Actor,
  filter: CaseFilter,
  limit: number,
): Promise<number> {
  const cases = await writeSelection(transaction, actor, filter, { limit })
  const { rows } = await sql<{ count: number }>`select count(*)::int as count
    from (select from (${cases}) listed limit ${limit}) counted`.execute(transaction)
  return rows[0]?.count ?? 0
}

/** The cases of a list as a query, each way in which they are the actor's cut to the limit. */
export async function writeSelection(
  transaction: Transaction<Tables>,
  actor: Actor,
  filter: CaseFilter,
  { place, limit }: Selection,
): Promise<RawBuilder<unknown>> {
  const named = await findNamed(transaction, filter.q)
  const conditions = [...listConditions(actor, filter, named), ...listPlaceConditions(filter.order, place)]
  const arms = listArms(actor, filter).map((select) => select(sql.join(conditions, sql` and `), limit))
  return sql`${sql.join(arms, sql` union all `)}`
}

export type ListedRow = Selectable<Tables['case_summary']> & {
  readonly pressing: string | null
  /** Where the green channel of the case is asked for or open. */
  readonly green_channel: 'requested' | 'to-confirm' | 'open' | null
  /** The kind of power of the item; null where the item is not in the catalogue. */
  readonly item_type: ItemDefinition['type'] | null
}

const orders = {
  newest: sql`drafted_at desc, case_id`,
  pressing: sql`${pressingOrLast}, case_id`,
} as const

/** Selects at most so many of the cases that meet the conditions, in the order of the list. */
type SelectCases = (conditions: RawBuilder<unknown>, limit: number) => RawBuilder<unknown>

/** The ways in which a case is the actor's; no case is selected by two of them. */
function listArms(actor: Actor, { order, status, matterCaseId }: CaseFilter): SelectCases[] {
  const selectWhere =
    (own: RawBuilder<unknown>): SelectCases =>
    (conditions, limit) =>
      sql`(select *, ${pressing} as pressing from case_summary
            where ${own} and ${conditions} order by ${orders[order]} limit ${limit})`
  switch (actor.kind) {
    case 'system':
      return [selectWhere(sql`true`)]
    case 'applicant': {
      const subjects = actor.actsFor.map(({ subject, items }) =>
        items === undefined
          ? sql`applicant_subject = ${subject}::uuid`
          : sql`(applicant_subject = ${subject}::uuid and item_id = any(${[...items]}::text[]))`,
      )
      return subjects.length === 0
        ? [selectWhere(sql`false`)]
        : [selectWhere(sql`(${sql.join(subjects, sql` or `)})`)]
    }
    case 'officer': {
      const jurisdiction = sql`${[...actor.jurisdiction]}::text[]`
      // Drafts are nobody's but the applicant's, and of the window that takes one down.
      if (status === 'draft') return [selectWhere(sql`taken_in_at = any(${jurisdiction})`)]
      const own = sql`(authority_id = any(${jurisdiction}) or taken_in_at = any(${jurisdiction}))`
      // A draft that its applicant threw away was never sent.
      const sent = sql`(close_reason is distinct from 'discarded' or taken_in_at is not null)`
      const shared = matterCaseId === undefined ? sql`true` : isOfMatter(matterCaseId)
      const sharedOrder = order === 'newest' ? sql`p.began desc, p.case` : orders[order]
      return [
        selectWhere(sql`${own} and ${sent}`),
        // From the newest case in which the organisation has a step, each looked at by itself, until the page is full.
        (conditions, limit) => sql`(select s.*, ${pressing} as pressing from (
            select case_id as case, drafted_at as began from case_participant
             where organisation_id = any(${jurisdiction}) and authority_id <> all(${jurisdiction}) and ${shared}
               and exists (select from case_participation
                            where organisation_id = any(${jurisdiction}) and authority_id <> all(${jurisdiction}))
             group by 1, 2 order by 2 desc, 1
          ) p cross join lateral (
            select * from case_summary
             where case_id = p.case and ${own} is not true and ${sent} and ${conditions} limit 1
          ) s order by ${sharedOrder} limit ${limit})`,
      ]
    }
    default:
      return actor satisfies never
  }
}

function listPlaceConditions(
  order: CaseFilter['order'],
  place: ListPlace | undefined,
): RawBuilder<unknown>[] {
  if (place === undefined) return []
  const { key, id } = place
  if (order === 'newest') {
    if (key === null) return []
    return [
      sql`drafted_at <= ${key}::timestamptz and (drafted_at < ${key}::timestamptz or case_id > ${id}::uuid)`,
    ]
  }
  return [sql`(${pressingOrLast}, case_id) > (${key ?? 'infinity'}::date, ${id}::uuid)`]
}
