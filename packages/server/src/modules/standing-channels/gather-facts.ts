import {
  type Instant,
  type ItemRevision,
  type StandingChannelTerms,
  type StandingFacts,
  getBeijingDate,
  getPlainDate,
} from '@tongban/domain'
import type { CaseContext } from '../cases/index.ts'
import { type StandingRow, listOpenRows } from './store.ts'

/**
 * What the terms are held to: the items as they are published now, and the channels that are open beside.
 * @param own the channel itself, which does not stand in its own way
 */
export async function gatherStandingFacts(
  { database, catalogue }: CaseContext,
  terms: Pick<StandingChannelTerms, 'authority' | 'items'>,
  now: Instant,
  own?: string,
): Promise<StandingFacts> {
  const today = getBeijingDate(now)
  const revisions = new Map<string, ItemRevision>()
  for (const { item } of terms.items) {
    const revision = await catalogue.findCurrentRevision(item)
    if (revision !== undefined) revisions.set(item, revision)
  }
  const rows = await listOpenRows(database.pool, terms.authority, today)
  return { today, revisions, others: rows.filter((row) => row.channel_id !== own).map(readOther) }
}

function readOther({ number, name, terms, from_on: from, until_on: until }: StandingRow) {
  return {
    number,
    name,
    serves: terms.serves,
    from: getPlainDate(from),
    until: getPlainDate(until),
    items: terms.items.map(({ item }) => item),
  }
}
