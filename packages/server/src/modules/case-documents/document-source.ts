import type { CaseClock, CaseState, ItemRevision, PlainDate, RecordedEvent } from '@tongban/domain'

/** What a document is made from: the case as it stood just after the act, and the act. */
export interface DocumentSource {
  readonly state: CaseState
  /** The case just before the act. */
  readonly before: CaseState | undefined
  readonly recorded: RecordedEvent
  readonly revision: ItemRevision
  /** Clocks on the day of the act. */
  readonly clocks: readonly CaseClock[]
  /** The statutory due date before the act, where it was an extension. */
  readonly previousStatutoryDue?: PlainDate
  /** Address at which the number can be checked; none before the act. */
  readonly verificationUrl?: string
}
