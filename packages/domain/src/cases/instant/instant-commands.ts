import type { DecisionFact, FactSourceName } from '../../catalogue/index.ts'
import type { PlainDate } from '../../kernel/index.ts'
import type { ReexaminationConclusion } from './instant-events.ts'

/** A fact that a source gave, and as of which day. */
export interface GatheredFact extends DecisionFact {
  readonly asOf?: PlainDate
}

/** All that the sources of an item said of an applicant. */
export interface GatheredFacts {
  readonly facts: Readonly<Record<string, GatheredFact>>
  /** Sources that could not be asked or did not answer; what they would have said is not known. */
  readonly unavailable: readonly {
    readonly subject: string
    readonly source: FactSourceName
    readonly reference: string
  }[]
  /** The head switched instant approval off for this item. */
  readonly switchedOff?: { readonly reason: string }
}

export type InstantCommand =
  | {
      readonly type: 'JudgeInstantly'
      readonly gathered: GatheredFacts
      /** Id and numbers of the licence, should one be issued. */
      readonly issue?: { readonly licence: string; readonly number: string; readonly identifier: string }
    }
  | {
      readonly type: 'DrawForReexamination'
      readonly day: PlainDate
      readonly root: { readonly number: number; readonly merkleRoot: string }
      readonly place: number
      readonly drawn: number
      readonly of: number
    }
  | {
      readonly type: 'ReexamineDecision'
      readonly outcome: 'agreed' | 'disagreed'
      readonly reason: string
    }
  | {
      readonly type: 'ConcludeReexamination'
      readonly conclusion: ReexaminationConclusion
      readonly reason: string
    }
