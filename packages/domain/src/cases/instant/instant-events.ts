import type { FactSourceName, JudgedRow } from '../../catalogue/index.ts'
import type { PlainDate } from '../../kernel/index.ts'

/** A fact as it lay before the decision table. */
export interface JudgedInput {
  /** The question, element or computed fact. */
  readonly subject: string
  /** Absent where nobody said anything. */
  readonly value?: unknown
  readonly source: FactSourceName | 'applicant' | 'nobody'
  /** What it was read from: the number of a licence, the name of a register. */
  readonly reference?: string
  /** The day on which a register said so. */
  readonly asOf?: PlainDate
  /** Whether the table trusts this source for it, or leaves it to the applicant’s choice. */
  readonly trusted: boolean
}

/** Why a person decides. */
export type Hindrance =
  | { readonly kind: 'switched-off'; readonly reason: string }
  /** A clerk took the application in: what lies on paper nobody but a person reads. */
  | { readonly kind: 'not-online' }
  | {
      readonly kind: 'fact-lacking'
      readonly subject: string
      readonly found: JudgedInput['source']
    }
  /** The application says something else than the source. */
  | { readonly kind: 'fact-differs'; readonly subject: string; readonly source: FactSourceName }
  | {
      readonly kind: 'source-unavailable'
      readonly subject: string
      readonly source: FactSourceName
      readonly reference: string
    }
  | { readonly kind: 'application-incomplete'; readonly fields: readonly string[] }
  | { readonly kind: 'material-to-examine'; readonly material: string }
  | { readonly kind: 'material-promised'; readonly material: string }
  | { readonly kind: 'fee-due' }
  /** The law or the item wants people for it: an inspection, experts, the opinion of another organisation. */
  | { readonly kind: 'step-for-people'; readonly step: string }
  | { readonly kind: 'no-row' }
  | { readonly kind: 'row-says-person'; readonly row: string }
  /** The rules of the case refuse the grant itself; by the kind of the rejection. */
  | { readonly kind: 'not-grantable'; readonly rejection: string }

export type HindranceKind = Hindrance['kind']

/** What the decision table of an item said to an application, and on what. */
export interface CaseJudgement {
  readonly outcome: 'grant' | 'person'
  /** The organisation by whose rule the platform acted. */
  readonly organisation: string
  /** The revision of the item that holds the table, and its digest. */
  readonly revision: number
  readonly digest: string
  /** The row that decided. */
  readonly row?: string
  readonly inputs: readonly JudgedInput[]
  /** As they were tried; those after the one that decided were not. */
  readonly rows: readonly JudgedRow[]
  /** Empty where it was granted. */
  readonly hindrances: readonly Hindrance[]
  readonly on: PlainDate
}

/** What followed from a re-examination that did not agree. */
export const reexaminationConclusions = [
  'revoked', // 撤销 (行政许可法 第六十九条)
  'corrected', // 更正
  'upheld', // 维持
] as const

export type ReexaminationConclusion = (typeof reexaminationConclusions)[number]

/** Facts of instant approval (秒批) and of its re-examination by people. */
export type InstantEvent =
  | ({ readonly type: 'InstantlyJudged' } & CaseJudgement)
  | {
      readonly type: 'ReexaminationDrawn'
      /** The day of the decision, among whose decisions it was drawn. */
      readonly day: PlainDate
      /** The signed root of the record from which anybody draws the same. */
      readonly root: { readonly number: number; readonly merkleRoot: string }
      /** Its place in the order of the draw, from 1; how many were drawn, out of how many. */
      readonly place: number
      readonly drawn: number
      readonly of: number
      /** The last day for the opinion. */
      readonly due: PlainDate
      readonly on: PlainDate
    }
  | {
      readonly type: 'DecisionReexamined'
      readonly outcome: 'agreed' | 'disagreed'
      readonly reason: string
      /** Where it was disagreed: the last day on which the authority says what follows. */
      readonly due?: PlainDate
      readonly on: PlainDate
    }
  | {
      readonly type: 'ReexaminationConcluded'
      readonly conclusion: ReexaminationConclusion
      readonly reason: string
      readonly on: PlainDate
    }
