import {
  type ItemRevision,
  type PlainDate,
  type StandingChannelAtHand,
  type StandingChannelTerms,
  getPlainDate,
} from '@tongban/domain'
import type { Database } from '../../../database/index.ts'

/** A standing channel with what the public reads of it besides. */
export interface PublishedStandingChannel extends StandingChannelAtHand {
  readonly document: string
  readonly region?: string
}

/** Standing channels of the authority that take in cases of the item on the day; none without asking where it allows none. */
export async function findStandingChannels(
  { pool }: Pick<Database, 'pool'>,
  { item, authority, definition }: Pick<ItemRevision, 'item' | 'authority' | 'definition'>,
  on: PlainDate,
): Promise<PublishedStandingChannel[]> {
  if (definition.greenChannel === undefined) return []
  const { rows } = await pool.query<{ channel_id: string; number: string; terms: StandingChannelTerms }>({
    name: 'find_standing_channels',
    text: `select channel_id, number, terms from standing_channel
            where status = 'open' and authority_id = $1 and until_on >= $2 and from_on <= $2
            order by from_on, channel_id`,
    values: [authority.id, on],
  })
  return rows.flatMap(({ channel_id: channel, number, terms }) => {
    const given = terms.items.find((entry) => entry.item === item)
    if (given === undefined) return []
    const { item: _item, ...allowed } = given
    const { name, reason, document, region, serves, confirmed } = terms
    return [
      {
        channel,
        number,
        name,
        reason,
        document,
        serves,
        confirmed,
        from: getPlainDate(terms.from),
        until: getPlainDate(terms.until),
        ...allowed,
        ...(region === undefined ? {} : { region }),
      },
    ]
  })
}
