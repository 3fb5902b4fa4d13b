import type { PlainDate } from '../../kernel/index.ts'
import type { DocumentReference, FileReference } from '../parties.ts'

/** A promise that stood for a material, or for the whole item, and who verifies it until when. */
export interface PromiseVerification {
  /** `wholeItem` where the whole item was decided on it. */
  readonly material: string
  readonly commitment: string
  readonly promise: string
  /** The organisation. */
  readonly by: string
  readonly due: PlainDate
}

/** What followed from a false promise: the licence was revoked (撤销), or the applicant put the matter right (整改到位). */
export type FalsePromiseConclusion = 'revoked' | 'rectified'

/** For what the credit file of a subject has an entry (信用记录). */
export const creditRecordKinds = ['false-promise', 'material-not-supplied'] as const
export type CreditRecordKind = (typeof creditRecordKinds)[number]

/** Facts about promises, and about what a broken one brings. */
export type PromiseEvent =
  | {
      /** By the platform, where the item says so; an officer who decides on a promise grants as ever. */
      readonly type: 'GrantedOnPromise'
      readonly on: PlainDate
      readonly opinion: string
      readonly conditions: readonly string[]
      readonly validTo?: PlainDate
      readonly verifications?: readonly PromiseVerification[]
      readonly document: DocumentReference
    }
  | {
      readonly type: 'PromiseVerified'
      readonly material: string
      readonly outcome: 'kept' | 'false'
      /** What was found, and how. */
      readonly finding: string
      readonly attachments: readonly FileReference[]
      /** Where it was false: the last day on which the authority says what follows. */
      readonly due?: PlainDate
      readonly on: PlainDate
    }
  | {
      /** 责令限期整改, where the item gives a time for it. */
      readonly type: 'MendingOrdered'
      readonly material: string
      /** What was found, which is what must be mended. */
      readonly demand: string
      readonly due: PlainDate
      readonly document: DocumentReference
    }
  | { readonly type: 'MendingLapsed'; readonly material: string; readonly due: PlainDate }
  | {
      /** 拟撤销行政许可事先告知: the holder may state its case until the day named. */
      readonly type: 'RevocationProposed'
      readonly material: string
      readonly reason: string
      readonly basis: string
      readonly due: PlainDate
      /** Account of the officer; absent where the platform proposed it because the item says so. */
      readonly by?: string
      readonly document: DocumentReference
    }
  | {
      /** 陈述、申辩, or what was done to put the matter right. */
      readonly type: 'StatementMade'
      readonly material: string
      readonly statement: string
      readonly files: readonly FileReference[]
      readonly on: PlainDate
    }
  | {
      /** 撤销行政许可决定, by a head who did not propose it. */
      readonly type: 'GrantRevoked'
      readonly material: string
      readonly reason: string
      readonly basis: string
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | {
      /** By the platform, where the item says so and nobody stated a case in time. */
      readonly type: 'GrantRevokedBySilence'
      readonly material: string
      readonly reason: string
      readonly basis: string
      /** The last day on which the holder could still have spoken. */
      readonly due: PlainDate
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'FalsePromiseConcluded'
      readonly material: string
      readonly conclusion: FalsePromiseConclusion
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      /** An entry in the credit file of the applicant; it is never taken away, only repaired. */
      readonly type: 'CreditRecorded'
      /** Counts from 1 within the case. */
      readonly record: number
      readonly kind: CreditRecordKind
      readonly material: string
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      /** 信用修复 */
      readonly type: 'CreditRepaired'
      readonly record: number
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      /** 临时证照 */
      readonly type: 'TemporaryLicenceIssued'
      readonly licence: string
      readonly licenceType: string
      readonly number: string
      readonly identifier: string
      readonly fields: Readonly<Record<string, unknown>>
      readonly validFrom: PlainDate
      readonly validTo: PlainDate
    }
