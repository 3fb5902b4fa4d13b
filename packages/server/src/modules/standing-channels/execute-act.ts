import {
  type Actor,
  type Instant,
  type Result,
  type StandingChannelEvent,
  type StandingChannelState,
  type StandingChannelTerms,
  type StandingCommand,
  type StandingRejection,
  assert,
  decideStandingChannel,
  evolveStandingChannel,
  fail,
  getBeijingDate,
  proposeStandingChannel,
  succeed,
} from '@tongban/domain'
import { scopeOf } from '../../database/index.ts'
import { type CaseContext, makeTimeOrderedId } from '../cases/index.ts'
import { type ChainEnd, emptyChain, linkEvents } from '../record/index.ts'
import { gatherStandingFacts } from './gather-facts.ts'
import { commitStandingChannel, loadStandingChannel, takeStandingNumber } from './store.ts'

export interface StandingChannel {
  readonly channel: string
  readonly state: StandingChannelState
}

export type StandingRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'version-changed'; readonly version: number }
  | { readonly kind: 'too-busy' }
  | { readonly kind: 'rejected'; readonly rejection: StandingRejection }

interface Acting {
  readonly actor: Actor
  readonly now: Instant
}

/** How often an act is decided anew because another came first. */
const attempts = 5

/** Begins the chain of a channel; nobody sees it but the authority until another head has opened it. */
export async function proposeChannel(
  context: CaseContext,
  terms: StandingChannelTerms,
  { actor, now }: Acting,
): Promise<Result<StandingChannel, StandingRefusal>> {
  const facts = await gatherStandingFacts(context, terms, now)
  // A number is taken only for what can be proposed.
  const decided = proposeStandingChannel(terms, { ...facts, actor, takeNumber: () => '' })
  if (!decided.ok) return fail({ kind: 'rejected', rejection: decided.error })
  const organisation = await context.catalogue.findOrganisation(terms.authority)
  assert(organisation !== undefined, 'an authority in somebody’s jurisdiction is an organisation')
  const year = Number(getBeijingDate(now).slice(0, 4))
  const number = await takeStandingNumber(context.database.pool, organisation, year)
  const channel = makeTimeOrderedId(Date.parse(now))
  const event = { ...decided.value, number } as StandingChannelEvent
  const state = await append(context, channel, undefined, emptyChain, event, { actor, now })
  return state === 'conflict' ? fail({ kind: 'too-busy' }) : succeed({ channel, state })
}

/**
 * Load, decide, append. An act that meets another is decided anew on what is there then.
 * @param expectedVersion that the caller looked at (If-Match); absent for the platform itself
 */
export async function actOnChannel(
  context: CaseContext,
  channel: string,
  command: StandingCommand,
  { actor, now, expectedVersion }: Acting & { readonly expectedVersion?: number },
): Promise<Result<StandingChannel, StandingRefusal>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await loadStandingChannel(context.database.pool, scopeOf(actor), channel)
    if (found === undefined || !isWithin(actor, found.state)) return fail({ kind: 'not-found' })
    const { version, lastRecordedAt } = found.state
    if (expectedVersion !== undefined && version !== expectedVersion) {
      return fail({ kind: 'version-changed', version })
    }
    const facts = await gatherStandingFacts(context, found.state.terms, now, channel)
    const decided = decideStandingChannel(found.state, command, { ...facts, actor, now })
    if (!decided.ok) return fail({ kind: 'rejected', rejection: decided.error })
    // A clock that lags behind the record's must not let an act end before it began.
    const at = lastRecordedAt > now ? lastRecordedAt : now
    const state = await append(context, channel, found.state, found.end, decided.value, { actor, now: at })
    if (state !== 'conflict') return succeed({ channel, state })
  }
  return fail({ kind: 'too-busy' })
}

/** What others have opened may be read, and acted on by nobody else. */
export function isWithin(actor: Actor, { terms }: StandingChannelState): boolean {
  return actor.kind !== 'officer' || actor.jurisdiction.includes(terms.authority)
}

async function append(
  { database }: CaseContext,
  channel: string,
  before: StandingChannelState | undefined,
  end: ChainEnd,
  event: StandingChannelEvent,
  { actor, now }: Acting,
): Promise<StandingChannelState | 'conflict'> {
  const facts = { caseId: channel, caseKind: 'standing-channel', actor, occurredAt: now, now } as const
  const chained = linkEvents(end, facts, [event])
  const link = chained[0]
  assert(link !== undefined, 'an act has an event')
  const { sequence, occurredAt, recordedAt } = link
  const state = evolveStandingChannel(before, { sequence, actor, occurredAt, recordedAt, event })
  const committed = await commitStandingChannel(database.pool, channel, end.sequence, chained, state)
  return committed ? state : 'conflict'
}
