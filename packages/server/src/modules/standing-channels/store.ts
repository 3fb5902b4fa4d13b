import {
  type OfficerActor,
  type PlainDate,
  type StandingChannelEvent,
  type StandingChannelState,
  type StandingChannelTerms,
  assert,
  replayStandingChannel,
} from '@tongban/domain'
import type pg from 'pg'
import { type RowScope, scopeOf, withClientInScope } from '../../database/index.ts'
import {
  type ChainedEvent,
  type LoadedChain,
  commitChain,
  describeStandingView,
  loadChain,
  toColumns,
} from '../record/index.ts'

export interface LoadedStandingChannel extends LoadedChain<StandingChannelEvent> {
  readonly state: StandingChannelState
}

/** The channel; what the scope hides is not there. */
export async function loadStandingChannel(
  pool: pg.Pool,
  scope: RowScope,
  channel: string,
): Promise<LoadedStandingChannel | undefined> {
  const { found } = await loadChain<StandingChannelEvent>(pool, scope, channel, 'StandingChannelProposed')
  if (found === undefined) return undefined
  const state = replayStandingChannel(found.events)
  assert(state !== undefined, 'a channel has a first event')
  return { ...found, state }
}

/** Appends one act, whole or not at all. False: another act came first, or another channel takes in the same cases. */
export function commitStandingChannel(
  pool: pg.Pool,
  channel: string,
  expected: number,
  events: readonly ChainedEvent[],
  state: StandingChannelState,
): Promise<boolean> {
  const row = { ...describeStandingView(state), channel_id: channel, updated_at: state.lastRecordedAt }
  return commitChain(pool, 'commit_standing_channel', [
    channel,
    expected,
    ...toColumns(events),
    JSON.stringify({ ...row, sequence: state.version }),
  ])
}

export interface StandingRow {
  readonly channel_id: string
  readonly number: string
  readonly authority_id: string
  readonly name: string
  readonly status: StandingChannelState['status']
  readonly from_on: string
  readonly until_on: string
  readonly ended_on: string | null
  readonly terms: StandingChannelTerms
  readonly proposed_at: string
}

const columns = `channel_id, number, authority_id, name, status, from_on, until_on, ended_on, terms, proposed_at`

/** Newest first, of these authorities; `after` is the place of the last one of the page before. */
export async function listStandingRows(
  pool: pg.Pool,
  filter: {
    readonly actor: OfficerActor
    readonly status: string | undefined
    readonly after: { readonly proposedAt: string; readonly channel: string } | undefined
    readonly limit: number
  },
): Promise<StandingRow[]> {
  return withClientInScope(pool, scopeOf(filter.actor), async (client) => {
    const { rows } = await client.query<StandingRow>(
      `select ${columns} from standing_channel
        where authority_id = any($1) and ($2::text is null or status = $2)
          and ($3::timestamptz is null or (proposed_at, channel_id) < ($3, $4::uuid))
        order by proposed_at desc, channel_id desc limit $5`,
      [
        filter.actor.jurisdiction,
        filter.status ?? null,
        filter.after?.proposedAt ?? null,
        filter.after?.channel ?? null,
        filter.limit,
      ],
    )
    return rows
  })
}

/** Open ones of the authority that are not over. */
export async function listOpenRows(
  pool: pg.Pool,
  authority: string,
  today: PlainDate,
): Promise<StandingRow[]> {
  const { rows } = await pool.query<StandingRow>(
    `select ${columns} from standing_channel
      where status = 'open' and authority_id = $1 and until_on >= $2 order by from_on, channel_id`,
    [authority, today],
  )
  return rows
}

/** Ids of open channels whose last day has passed. */
export async function listOverdue(pool: pg.Pool, today: PlainDate): Promise<string[]> {
  const { rows } = await pool.query<{ channel_id: string }>(
    `select channel_id from standing_channel where status = 'open' and until_on < $1 order by until_on limit 100`,
    [today],
  )
  return rows.map(({ channel_id: channel }) => channel)
}

/** The next number of the authority in that year: 明湖审批绿通〔2026〕3号. */
export async function takeStandingNumber(
  pool: pg.Pool,
  organisation: { readonly id: string; readonly shortName: string },
  year: number,
): Promise<string> {
  const { rows } = await pool.query<{ last: string }>('select last from take_numbers($1)', [
    JSON.stringify([{ organisation_id: organisation.id, series: 'standing-channel', year, count: 1 }]),
  ])
  return `${organisation.shortName}绿通〔${year}〕${rows[0]?.last ?? ''}号`
}
