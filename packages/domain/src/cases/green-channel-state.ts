import type { Instant, PlainDate } from '../kernel/index.ts'
import type {
  GreenChannelConclusion,
  GreenChannelDuty,
  GreenChannelEvent,
  GreenChannelTerms,
  StandingLink,
  StandingTerms,
} from './green-channel-events.ts'
import type { FileReference } from './parties.ts'

/** Something owed after the grant, and what became of it. */
export interface GreenChannelDutyRecord extends GreenChannelDuty {
  readonly since: PlainDate
  readonly performed?: {
    readonly note: string
    readonly attachments: readonly FileReference[]
    readonly on: PlainDate
  }
  readonly overdue?: { readonly answerDue?: PlainDate }
  readonly concluded?: {
    readonly conclusion: GreenChannelConclusion
    readonly reason: string
    readonly on: PlainDate
  }
}

/** The green channel of a case (绿色通道): asked for, open, or over. */
export type GreenChannelRecord =
  | {
      readonly status: 'requested'
      readonly ground: string
      readonly reason: string
      readonly requestedOn: PlainDate
      /** The account that asked for it; another one must approve. */
      readonly requestedBy: string
      /** Asked for by the filing under a standing channel: a clerk confirms it. */
      readonly standing?: StandingTerms
    }
  | {
      readonly status: 'open'
      readonly terms: GreenChannelTerms
      readonly openedOn: PlainDate
      readonly openedAt: Instant
    }
  | {
      readonly status: 'ended'
      readonly ground: string
      readonly reason: string
      readonly because:
        'declined' | 'expired' | Extract<GreenChannelEvent, { type: 'GreenChannelEnded' }>['because']
      readonly endedOn: PlainDate
      /** Absent where it was declined. */
      readonly terms?: GreenChannelTerms
      readonly openedOn?: PlainDate
      readonly duties: readonly GreenChannelDutyRecord[]
      /** Where it never was open: the standing channel under which the case was filed. */
      readonly standing?: StandingLink
    }

/** The standing channel under which the case was filed. */
export function findStandingLink(channel: GreenChannelRecord): StandingLink | undefined {
  if (channel.status === 'open') return channel.terms.standing
  return channel.standing ?? (channel.status === 'ended' ? channel.terms?.standing : undefined)
}

/** Whether the case goes, or was decided, by what the channel shortens. */
export function appliesGreenChannel(
  channel: GreenChannelRecord,
): channel is GreenChannelRecord & { readonly terms: GreenChannelTerms } {
  if (channel.status === 'open') return true
  if (channel.status === 'requested' || channel.terms === undefined) return false
  return channel.because === 'granted' || channel.because === 'refused'
}
