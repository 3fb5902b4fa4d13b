import type { ItemRevision } from '../catalogue/index.ts'
import type { Instant } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'

/** All that a decision may look at besides the licence and the command. */
export interface LicenceFactsAtHand {
  readonly now: Instant
  readonly actor: Actor
  /** The revision under which the licence was issued; it brings the licence type and the data elements. */
  readonly revision: ItemRevision
}
