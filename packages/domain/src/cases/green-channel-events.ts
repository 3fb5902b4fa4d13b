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

/** The standing green channel (专项绿色通道) that a case was filed under. */
export interface StandingLink {
  /** Id of its chain. */
  readonly channel: string
  readonly number: string
  readonly name: string
}

/** What a standing channel gives the cases of one item; the item may allow less by now, and then less is given. */
export interface StandingTerms extends StandingLink {
  readonly ground: string
  readonly reason: string
  readonly skips: readonly string[]
  readonly later: readonly string[]
  /** Working days promised from the opening on; absent where it shortens nothing. */
  readonly limit?: number
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
  /** Materials that may come afterwards; absent: all that the item names. */
  readonly later?: readonly string[]
  /** Where a standing channel opened it, and no request for this one case. */
  readonly standing?: StandingLink
}

/** What followed where something owed did not come. */
export type GreenChannelConclusion = 'revoked' | 'performed' | 'excused'

export type GreenChannelEvent =
  | {
      readonly type: 'GreenChannelRequested'
      readonly ground: string
      readonly reason: string
      /** Filed under a standing channel that wants a clerk to look first. */
      readonly standing?: StandingTerms
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
  | { readonly type: 'ConfirmGreenChannel'; readonly eligible: boolean; readonly reason: string }
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
