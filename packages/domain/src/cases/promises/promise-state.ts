import type { PlainDate } from '../../kernel/index.ts'
import type { FileReference } from '../parties.ts'
import type { CreditRecordKind, FalsePromiseConclusion, PromiseVerification } from './promise-events.ts'

/** A promise on which the grant rests, and what its verification found. */
export interface PromiseRecord extends PromiseVerification {
  readonly since: PlainDate
  readonly verified?: {
    readonly outcome: 'kept' | 'false'
    readonly finding: string
    readonly attachments: readonly FileReference[]
    readonly on: PlainDate
  }
  /** Where it was false: by when the authority says what follows, and what came of it. */
  readonly answer?: PromiseAnswer
}

export interface PromiseAnswer {
  readonly due: PlainDate
  /** The time to put it right (限期整改), and whether it ran out. */
  readonly mending?: { readonly since: PlainDate; readonly due: PlainDate; readonly lapsed?: true }
  readonly proposal?: RevocationProposal
  /** What the holder said, in order. */
  readonly statements?: readonly PromiseStatement[]
  readonly concluded?: {
    readonly conclusion: FalsePromiseConclusion
    readonly reason: string
    readonly on: PlainDate
  }
}

/** 拟撤销行政许可: told to the holder, who may state its case until the day named. */
export interface RevocationProposal {
  readonly reason: string
  readonly basis: string
  readonly on: PlainDate
  readonly due: PlainDate
  /** Account of the officer; absent where the platform proposed it. */
  readonly by?: string
}

export interface PromiseStatement {
  readonly statement: string
  readonly files: readonly FileReference[]
  readonly on: PlainDate
}

/** An entry in the credit file of the applicant. */
export interface CreditEntry {
  readonly record: number
  readonly kind: CreditRecordKind
  readonly material: string
  readonly reason: string
  readonly on: PlainDate
  readonly repairedOn?: PlainDate
}

/** A licence for the time being (临时证照). */
export interface TemporaryLicence {
  readonly licence: string
  readonly licenceType: string
  readonly number: string
  readonly identifier: string
  /** The last day; it never outlives its limit. */
  readonly validTo: PlainDate
}
