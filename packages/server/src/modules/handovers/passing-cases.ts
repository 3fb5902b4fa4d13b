import type { PoolClient } from 'pg'

/** What a handover is looked at for: the items of one side. */
export interface HandedItems {
  readonly from: string
  readonly items: readonly string[]
}

/**
 * Cases that pass with their items: those that are not over, drafts of applicants among them, and finished ones of which
 * something is still owed. Asked without the scope of anybody, for the platform or to count.
 */
const passing = `c.authority_id = $1 and c.item_id = any($2)
  and (c.status not in ('finished', 'closed')
       or (c.status = 'finished' and exists (select from obligation o where o.case_id = c.case_id and o.ended_on is null)))`

export async function listPassingCases(
  client: PoolClient,
  { from, items }: HandedItems,
  limit: number,
): Promise<string[]> {
  const { rows } = await client.query<{ case_id: string }>(
    `select c.case_id from case_summary c where ${passing} order by c.case_id limit $3`,
    [from, items, limit],
  )
  return rows.map(({ case_id }) => case_id)
}

/** How many cases of each item pass, drafts of applicants left out, which nobody waits for. */
export async function countPassingCases(
  client: PoolClient,
  { from, items }: HandedItems,
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ item_id: string; open: number }>(
    `select c.item_id, count(*)::int as open from case_summary c
      where ${passing} and c.status <> 'draft' group by c.item_id`,
    [from, items],
  )
  return new Map(rows.map(({ item_id, open }) => [item_id, open]))
}

/** Cases that passed by this handover. */
export async function countPassedCases(client: PoolClient, handover: string): Promise<number> {
  const { rows } = await client.query<{ passed: number }>(
    `select count(*)::int as passed from case_event
      where event_type = 'CaseTransferred' and payload ->> 'handover' = $1`,
    [handover],
  )
  return rows[0]?.passed ?? 0
}
