import type { Applicant } from '../cases/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { CarriedLicence, TradeLicence } from './carried-licence.ts'

/**
 * Three ways in which a licence loses its force by an act of the authority, which the law keeps apart: 撤销, because it
 * should never have been granted (行政许可法 第六十九条); 吊销, as a penalty (行政处罚法 第九条); 撤回, because the law
 * or the circumstances have changed (行政许可法 第八条第二款).
 */
export const revocationKinds = ['set-aside', 'revoked-as-penalty', 'recalled'] as const
export type RevocationKind = (typeof revocationKinds)[number]

/**
 * How a licence is ended before its last day: by what an authority decides, or, where it was for the time being, because
 * that came to nothing which it was to bridge (失效).
 */
export const licenceEndKinds = [...revocationKinds, 'lapsed'] as const
export type LicenceEndKind = (typeof licenceEndKinds)[number]

/** Grounds on which a licence is struck off the register (注销, 行政许可法 第七十条第一项至第六项, in their order). */
export const annulmentGrounds = [
  'expired',
  'person-died-or-incapable',
  'organisation-ended',
  'force-ended',
  'force-majeure',
  'other-lawful-ground',
] as const
export type AnnulmentGround = (typeof annulmentGrounds)[number]

/** What changed in one field of a licence. */
export interface FieldChange {
  readonly from: unknown
  readonly to: unknown
}

/** The key under which a change of the holder's name stands among the changes of fields. */
export const holderNameField = 'holder.name'

/** Facts of a licence (证照) from its issue on. */
export type LicenceEvent =
  | {
      readonly type: 'LicenceCreated'
      /** The case that issued it, and the sequence of the event LicenceIssued there. */
      readonly caseId: string
      readonly caseSequence: number
      readonly licenceType: string
      readonly typeName: Bilingual
      readonly item: string
      readonly revision: number
      readonly issuer: string
      readonly issuerName: Bilingual
      /** 证号 */
      readonly number: string
      /** 电子证照标识 */
      readonly identifier: string
      readonly holder: Applicant
      readonly fields: Readonly<Record<string, unknown>>
      readonly validFrom: PlainDate
      readonly validTo?: PlainDate
      /** Where it is one licence for one trade. */
      readonly trade?: TradeLicence
    }
  | {
      readonly type: 'CarriedLicenceAdded'
      readonly carried: CarriedLicence
      readonly identifier: string
      readonly edition: number
      readonly on: PlainDate
    }
  | {
      readonly type: 'CarriedLicenceRemoved'
      readonly licence: string
      readonly reason: string
      readonly identifier: string
      readonly edition: number
      readonly on: PlainDate
    }
  | {
      readonly type: 'LicenceProduced'
      /** Which edition of the licence the file shows. */
      readonly edition: number
      /** SHA-256 in hex of the sealed PDF. */
      readonly digest: string
      /** Bytes. */
      readonly size: number
    }
  | {
      readonly type: 'LicenceChanged'
      readonly changes: Readonly<Record<string, FieldChange>>
      readonly reason: string
      /** Of the new edition. */
      readonly identifier: string
      readonly edition: number
      readonly on: PlainDate
    }
  | {
      readonly type: 'LicenceRenewed'
      /** The day on which the holder asked. */
      readonly appliedOn: PlainDate
      /** Whether that was thirty days before the end or earlier (行政许可法 第五十条第一款). */
      readonly timely: boolean
      /** First day of the added term. */
      readonly validFrom: PlainDate
      readonly validTo: PlainDate
      readonly reason: string
      readonly identifier: string
      readonly edition: number
      readonly on: PlainDate
    }
  | {
      readonly type: 'LicenceSuspended'
      readonly reason: string
      readonly basis?: string
      /** The last day of the suspension, where it has one. */
      readonly until?: PlainDate
      readonly on: PlainDate
    }
  | { readonly type: 'LicenceResumed'; readonly reason: string; readonly on: PlainDate }
  | {
      readonly type: 'LicenceRevoked'
      readonly kind: LicenceEndKind
      readonly reason: string
      readonly basis: string
      readonly on: PlainDate
    }
  | {
      /** The formal licence took the place of this one, which was for the time being. */
      readonly type: 'LicenceReplaced'
      readonly licence: string
      readonly number: string
      readonly identifier: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'LicenceAnnulled'
      readonly ground: AnnulmentGround
      readonly reason: string
      readonly basis?: string
      readonly on: PlainDate
    }

export type LicenceEventType = LicenceEvent['type']

/** Events that keep books about a licence and are no act; they leave its ETag alone. */
export const licenceBookkeepingEvents: ReadonlySet<LicenceEventType> = new Set(['LicenceProduced'])

export interface RecordedLicenceEvent {
  /** Counts from 1 within the licence. */
  readonly sequence: number
  readonly actor: Actor
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly event: LicenceEvent
}
