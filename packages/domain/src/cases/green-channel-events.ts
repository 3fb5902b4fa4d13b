import type { PlainDate } from '../kernel/index.ts'
import type { OwedMaterial } from './owed-material.ts'
import type { FileReference } from './parties.ts'

/** Something owed once a case that went through the green channel is granted. */
export interface GreenChannelDuty {
  /** As the item calls it, or `material:<id>` for a material that comes afterwards. */
  readonly duty: string
  /** `applicant`, or the organisation that owes it. */
  readonly by: string
  readonly due: PlainDate
}

/** What the opening changes in this case, fixed when it is opened. */
export interface GreenChannelTerms {
  readonly ground: string
  readonly reason: string
  /** The last day; it ends by itself with it, or with the decision. */
  readonly until: PlainDate
  /** Steps left out: those that the item names and that were not done yet. */
  readonly skips: readonly string[]
  /** Working days promised from the acceptance on; absent where the channel shortens nothing. */
  readonly promised?: number
}

/** What followed where something owed did not come. */
export type GreenChannelConclusion = 'revoked' | 'performed' | 'excused'

export type GreenChannelEvent =
  | {
      readonly type: 'GreenChannelRequested'
      readonly ground: string
      readonly reason: string
      readonly on: PlainDate
    }
  | { readonly type: 'GreenChannelDeclined'; readonly reason: string; readonly on: PlainDate }
  | ({ readonly type: 'GreenChannelOpened'; readonly on: PlainDate } & GreenChannelTerms)
  | {
      readonly type: 'GreenChannelExpired'
      readonly until: PlainDate
      /** Materials that were to come after the grant and are due before it now. */
      readonly owed?: readonly OwedMaterial[]
    }
  | {
      readonly type: 'GreenChannelEnded'
      readonly because: 'granted' | 'refused' | 'case-ended' | 'closed-by-officer'
      readonly reason?: string
      /** Materials that were to come after the grant and are due before it now. */
      readonly owed?: readonly OwedMaterial[]
      /** What is owed from the grant on. */
      readonly duties?: readonly GreenChannelDuty[]
      readonly on: PlainDate
    }
  | {
      readonly type: 'GreenChannelDutyPerformed'
      readonly duty: string
      readonly note: string
      readonly attachments: readonly FileReference[]
      readonly on: PlainDate
    }
  | {
      readonly type: 'GreenChannelDutyOverdue'
      readonly duty: string
      readonly due: PlainDate
      /** The last day on which the head says what follows, where the item says that somebody must. */
      readonly answerDue?: PlainDate
    }
  | {
      readonly type: 'GreenChannelDutyConcluded'
      readonly duty: string
      readonly conclusion: GreenChannelConclusion
      readonly reason: string
      readonly on: PlainDate
    }

/** What people ask of the green channel of a case. */
export type GreenChannelCommand =
  | { readonly type: 'OpenGreenChannel'; readonly ground: string; readonly reason: string }
  | { readonly type: 'ApproveGreenChannel' }
  | { readonly type: 'DeclineGreenChannel'; readonly reason: string }
  | { readonly type: 'EndGreenChannel'; readonly reason: string }
  | {
      readonly type: 'PerformGreenChannelDuty'
      readonly duty: string
      readonly note: string
      readonly attachments: readonly FileReference[]
    }
  | {
      readonly type: 'ConcludeGreenChannelDuty'
      readonly duty: string
      readonly conclusion: GreenChannelConclusion
      readonly reason: string
    }
