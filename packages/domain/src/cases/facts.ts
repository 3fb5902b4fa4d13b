import type { Calendar } from '../calendar/index.ts'
import type { ItemRevision } from '../catalogue/index.ts'
import type { Instant } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { DocumentKind } from './parties.ts'
import type { StandingChannelAtHand } from './standing-channel-at-hand.ts'

/** All that a decision may look at besides the case and the command. */
export interface CaseFactsAtHand {
  readonly now: Instant
  readonly actor: Actor
  /** The revision that the case keeps; for MoveToRevision the one that it moves to. */
  readonly revision: ItemRevision
  readonly calendar: Calendar
  /** The next number of a kind of document, by the rule of the organisation that makes it out. */
  readonly takeDocumentNumber: (kind: DocumentKind) => string
  /** 办件编号 for a new filing. */
  readonly takeCaseNumber: () => string
  /** Standing green channels that take cases of this item in now; looked at by a filing alone. */
  readonly standing?: readonly StandingChannelAtHand[]
}
