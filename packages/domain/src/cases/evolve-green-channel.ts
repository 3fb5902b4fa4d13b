import { type Instant, assert, assertNever, getBeijingDate } from '../kernel/index.ts'
import type { CaseEvent, RecordedEvent } from './events.ts'
import type { GreenChannelEvent } from './green-channel-events.ts'
import type { GreenChannelDutyRecord, GreenChannelRecord } from './green-channel-state.ts'
import type { CaseState } from './state.ts'

export function isGreenChannelEvent(event: CaseEvent): event is GreenChannelEvent {
  return event.type.startsWith('GreenChannel')
}

/** The case after an event of its green channel; materials that are due again are owed like any others. */
export function passGreenChannel(
  state: CaseState,
  event: GreenChannelEvent,
  { actor, occurredAt }: Pick<RecordedEvent, 'actor' | 'occurredAt'>,
): CaseState {
  assert('content' in state && state.status !== 'pre-examination', `${event.type} before the filing`)
  const account = actor.kind === 'system' ? actor.process : actor.account
  const greenChannel = evolveGreenChannel(state.greenChannel, event, occurredAt, account)
  const again = 'owed' in event ? (event.owed ?? []) : []
  const since = getBeijingDate(occurredAt)
  return {
    ...state,
    greenChannel,
    owed: [...state.owed, ...again.map((material) => ({ ...material, since }))],
  }
}

/**
 * The green channel of a case after one more event.
 * @param account whose act it was
 * @throws BrokenInvariant on an event that does not fit
 */
function evolveGreenChannel(
  channel: GreenChannelRecord | undefined,
  event: GreenChannelEvent,
  at: Instant,
  account: string,
): GreenChannelRecord {
  switch (event.type) {
    case 'GreenChannelRequested': {
      const { ground, reason, standing, on } = event
      const asked = { status: 'requested', ground, reason, requestedOn: on, requestedBy: account } as const
      return standing === undefined ? asked : { ...asked, standing }
    }
    case 'GreenChannelDeclined': {
      assert(channel?.status === 'requested', 'a green channel that nobody asked for is declined')
      return endRequested(channel, 'declined', event.on, [])
    }
    case 'GreenChannelOpened': {
      const { type: _type, on, ...terms } = event
      return { status: 'open', terms, openedOn: on, openedAt: at }
    }
    case 'GreenChannelExpired':
      return end(channel, 'expired', event.until, [])
    case 'GreenChannelEnded': {
      const duties = (event.duties ?? []).map((duty) => ({ ...duty, since: event.on }))
      return end(channel, event.because, event.on, duties)
    }
    case 'GreenChannelDutyPerformed': {
      const { note, attachments, on } = event
      return changeDuty(channel, event.duty, (duty) => ({ ...duty, performed: { note, attachments, on } }))
    }
    case 'GreenChannelDutyOverdue': {
      const { answerDue } = event
      return changeDuty(channel, event.duty, (duty) => ({
        ...duty,
        overdue: answerDue === undefined ? {} : { answerDue },
      }))
    }
    case 'GreenChannelDutyConcluded': {
      const { conclusion, reason, on } = event
      return changeDuty(channel, event.duty, (duty) => ({ ...duty, concluded: { conclusion, reason, on } }))
    }
    default:
      return assertNever(event, 'unknown event of a green channel')
  }
}

type Ended = Extract<GreenChannelRecord, { status: 'ended' }>

function end(
  channel: GreenChannelRecord | undefined,
  because: Ended['because'],
  endedOn: Ended['endedOn'],
  duties: readonly GreenChannelDutyRecord[],
): Ended {
  assert(channel !== undefined && channel.status !== 'ended', 'a green channel ends once')
  if (channel.status === 'requested') {
    return endRequested(channel, because, endedOn, duties)
  }
  const { terms, openedOn } = channel
  const { ground, reason } = terms
  return { status: 'ended', ground, reason, because, endedOn, terms, openedOn, duties }
}

function endRequested(
  { ground, reason, standing }: Extract<GreenChannelRecord, { status: 'requested' }>,
  because: Ended['because'],
  endedOn: Ended['endedOn'],
  duties: readonly GreenChannelDutyRecord[],
): Ended {
  const ended = { status: 'ended', ground, reason, because, endedOn, duties } as const
  if (standing === undefined) return ended
  const { channel, number, name } = standing
  return { ...ended, standing: { channel, number, name } }
}

function changeDuty(
  channel: GreenChannelRecord | undefined,
  duty: string,
  change: (record: GreenChannelDutyRecord) => GreenChannelDutyRecord,
): Ended {
  assert(channel?.status === 'ended', 'nothing is owed before the green channel has ended')
  assert(
    channel.duties.some((entry) => entry.duty === duty),
    `${duty} is not owed`,
  )
  return {
    ...channel,
    duties: channel.duties.map((entry) => (entry.duty === duty ? change(entry) : entry)),
  }
}
