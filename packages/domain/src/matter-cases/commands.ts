import type {
  Agent,
  Applicant,
  Channel,
  Contact,
  DeliveryWay,
  DocumentReference,
  OpinionOutcome,
} from '../cases/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { MatterContent } from './content.ts'
import type { PlannedFiling } from './plan-filing.ts'

/** What an officer says of an item before its formal act. */
export interface OpinionInput {
  readonly outcome: OpinionOutcome
  readonly reason: string
  readonly conditions: readonly string[]
  readonly basis: readonly string[]
}

/** What people and the platform may ask of a matter. The answer is a list of events or a rejection. */
export type MatterCommand =
  | {
      readonly type: 'DraftMatter'
      readonly matter: string
      readonly revision: number
      readonly digest: string
      readonly name: Bilingual
      readonly serves: readonly string[]
      readonly lead: string
      readonly window: string | undefined
      readonly applicant: Applicant
      readonly agent?: Agent | undefined
      readonly channel: Channel
      readonly takenInAt?: string | undefined
    }
  | { readonly type: 'DiscardMatterDraft' }
  | {
      readonly type: 'FileMatter'
      readonly number: string
      /** Checked against every item beforehand (see `checkMatterContent`). */
      readonly content: MatterContent
      readonly contact: Contact
      readonly delivery: DeliveryWay
      readonly statement?: string | undefined
      readonly planned: PlannedFiling
      readonly receipt?: DocumentReference | undefined
    }
  | {
      readonly type: 'WithdrawMatter'
      /** Left out: all that can still be withdrawn. */
      readonly items?: readonly string[] | undefined
      readonly reason: string
      /** Items whose cases are decided and can no longer be withdrawn. */
      readonly decided: readonly string[]
    }
  | {
      readonly type: 'RaiseObjection'
      readonly task: string
      readonly by: string
      /** Of whoever objects at a window: how the answer reaches somebody without an account. */
      readonly contact?: string | undefined
      readonly text: string
    }
  | {
      readonly type: 'AnswerObjection'
      readonly task: string
      readonly objection: number
      readonly upheld: boolean
      readonly text: string
    }
  | (OpinionInput & {
      /** The opinion that the authority of an item gives beforehand (预审批). */
      readonly type: 'GivePreApproval'
      readonly task: string
      /** Materials that the officer had in hand. */
      readonly examined: readonly string[]
      readonly document: DocumentReference
    })
  /** The applicant goes on in spite of an unfavourable opinion that only advises. */
  | { readonly type: 'ContinueDespiteOpinion'; readonly task: string }
  /** What follows by itself: from the cases, as they were noted, and from the day. */
  | { readonly type: 'SettleMatter' }
  /** The sealed file of a paper is there. */
  | {
      readonly type: 'RecordDocument'
      readonly number: string
      readonly digest: string
      readonly size: number
    }

export type MatterCommandType = MatterCommand['type']
