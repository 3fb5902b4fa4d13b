import type { StandingAudience } from '../cases/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'

/** What the channel gives cases of one item; never more than the item allows. */
export interface StandingItem {
  readonly item: string
  /** One of the grounds that the item names. */
  readonly ground: string
  /** Steps left out. */
  readonly skips: readonly string[]
  /** Materials that may come after the grant. */
  readonly later: readonly string[]
  /** Working days promised from the filing on; absent where nothing is shortened. */
  readonly limit?: number
}

/** What the two heads agree on. */
export interface StandingChannelTerms {
  /** The authority whose items they are. */
  readonly authority: string
  readonly name: string
  readonly reason: string
  /** The document on which it rests, with its number. */
  readonly document: string
  readonly serves: StandingAudience
  /** In words; whether an applicant belongs there a clerk confirms. */
  readonly region?: string
  readonly from: PlainDate
  /** The last day on which a case is taken in by it. */
  readonly until: PlainDate
  /** Whether a clerk confirms that the applicant is one of those meant. */
  readonly confirmed: boolean
  readonly items: readonly StandingItem[]
}

export type StandingChannelEvent =
  | {
      readonly type: 'StandingChannelProposed'
      readonly number: string
      readonly terms: StandingChannelTerms
      readonly on: PlainDate
    }
  | { readonly type: 'StandingChannelOpened'; readonly on: PlainDate }
  | { readonly type: 'StandingChannelDeclined'; readonly reason: string; readonly on: PlainDate }
  | { readonly type: 'StandingChannelWithdrawn'; readonly reason: string; readonly on: PlainDate }
  | { readonly type: 'StandingChannelClosed'; readonly reason: string; readonly on: PlainDate }
  | { readonly type: 'StandingChannelExpired'; readonly until: PlainDate }

export const standingChannelStatuses = [
  'proposed',
  'open',
  'declined',
  'withdrawn',
  'closed',
  'expired',
] as const
export type StandingChannelStatus = (typeof standingChannelStatuses)[number]

/** One act on a channel, for those who read its course. */
export interface StandingChannelAct {
  readonly type: StandingChannelEvent['type']
  /** Name of the officer; absent where time did it. */
  readonly by?: string
  readonly at: Instant
  readonly reason?: string
}

export interface StandingChannelState {
  readonly number: string
  readonly terms: StandingChannelTerms
  readonly status: StandingChannelStatus
  readonly proposedBy: {
    readonly account: string
    readonly name: string
    /** The head in whose place it was proposed. */
    readonly inPlaceOf?: string
  }
  readonly proposedAt: Instant
  /** The last day, or the day on which it was closed; absent while it is open or waits. */
  readonly endedOn?: PlainDate
  readonly acts: readonly StandingChannelAct[]
  readonly version: number
  readonly lastRecordedAt: Instant
}

export interface RecordedStandingEvent {
  readonly sequence: number
  readonly actor: Actor
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly event: StandingChannelEvent
}

export const standingStatusNames: Readonly<Record<StandingChannelStatus, Bilingual>> = {
  proposed: { zh: '待批准', en: 'waits for approval' },
  open: { zh: '已启用', en: 'open' },
  declined: { zh: '未批准', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  closed: { zh: '提前关闭', en: 'closed early' },
  expired: { zh: '到期结束', en: 'over' },
}
