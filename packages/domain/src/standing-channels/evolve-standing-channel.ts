import { assert, assertNever } from '../kernel/index.ts'
import { nameOfficer } from '../permissions/index.ts'
import type { RecordedStandingEvent, StandingChannelAct, StandingChannelState } from './standing-channel.ts'

/**
 * The channel after one more event.
 * @throws BrokenInvariant on an event that does not fit
 */
export function evolveStandingChannel(
  state: StandingChannelState | undefined,
  recorded: RecordedStandingEvent,
): StandingChannelState {
  const { event, actor, occurredAt, recordedAt, sequence } = recorded
  const act: StandingChannelAct = {
    type: event.type,
    ...(actor.kind === 'system' ? {} : { by: actor.kind === 'officer' ? nameOfficer(actor) : actor.name }),
    at: occurredAt,
    ...('reason' in event ? { reason: event.reason } : {}),
  }
  if (event.type === 'StandingChannelProposed') {
    assert(state === undefined, 'a standing channel is proposed once')
    assert(actor.kind === 'officer', 'officers propose a standing channel')
    return {
      number: event.number,
      terms: event.terms,
      status: 'proposed',
      proposedBy: {
        account: actor.account,
        name: nameOfficer(actor),
        ...(actor.deputyFor === undefined ? {} : { inPlaceOf: actor.deputyFor.account }),
      },
      proposedAt: occurredAt,
      acts: [act],
      version: sequence,
      lastRecordedAt: recordedAt,
    }
  }
  assert(state !== undefined, `${event.type} before the proposal`)
  const after = { ...state, acts: [...state.acts, act], version: sequence, lastRecordedAt: recordedAt }
  const wanted = whileOpen.has(event.type) ? 'open' : 'proposed'
  assert(state.status === wanted, `${event.type} of a channel that is ${state.status}`)
  switch (event.type) {
    case 'StandingChannelOpened':
      return { ...after, status: 'open' }
    case 'StandingChannelDeclined':
      return { ...after, status: 'declined', endedOn: event.on }
    case 'StandingChannelWithdrawn':
      return { ...after, status: 'withdrawn', endedOn: event.on }
    case 'StandingChannelClosed':
      return { ...after, status: 'closed', endedOn: event.on }
    case 'StandingChannelExpired':
      return { ...after, status: 'expired', endedOn: event.until }
    default:
      return assertNever(event, 'unknown event of a standing channel')
  }
}

const whileOpen: ReadonlySet<string> = new Set(['StandingChannelClosed', 'StandingChannelExpired'])

/** The channel as its events made it; undefined where there are none. */
export function replayStandingChannel(
  events: readonly RecordedStandingEvent[],
): StandingChannelState | undefined {
  return events.reduce<StandingChannelState | undefined>(evolveStandingChannel, undefined)
}
