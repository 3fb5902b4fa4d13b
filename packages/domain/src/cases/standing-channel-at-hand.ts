import type { PlainDate } from '../kernel/index.ts'
import type { StandingTerms } from './green-channel-events.ts'

/** Whom a standing green channel is for. */
export const standingAudiences = ['everyone', 'person', 'enterprise'] as const
export type StandingAudience = (typeof standingAudiences)[number]

/** A standing green channel (专项绿色通道) as far as one item is concerned, for as long as it takes cases in. */
export interface StandingChannelAtHand extends StandingTerms {
  readonly serves: StandingAudience
  readonly from: PlainDate
  readonly until: PlainDate
  /** Whether a clerk says that the applicant is one of those meant before anything is shortened. */
  readonly confirmed: boolean
}
