import type { PlainDate } from '../kernel/index.ts'
import type { AnnulmentGround, LicenceEndKind, LicenceEvent, RevocationKind } from './events.ts'
import type { LicenceState } from './state.ts'

/** A licence that somebody wants to have carried. */
export interface CarriedCandidate {
  readonly licence: string
  readonly state: LicenceState
}

/** What can be asked of a licence. */
export type LicenceCommand =
  | ({ readonly type: 'CreateLicence' } & Omit<Extract<LicenceEvent, { type: 'LicenceCreated' }>, 'type'>)
  | {
      readonly type: 'RecordLicenceFile'
      readonly edition: number
      readonly digest: string
      readonly size: number
    }
  | {
      /** By the formal licence, whose number and identifier they are. */
      readonly type: 'ReplaceLicence'
      readonly licence: string
      readonly number: string
      readonly identifier: string
    }
  | {
      /** What the case decided: the grant was revoked, or what was awaited did not come. */
      readonly type: 'EndLicence'
      readonly kind: LicenceEndKind
      readonly reason: string
      readonly basis: string
    }
  | { readonly type: 'AddCarriedLicence'; readonly candidate: CarriedCandidate }
  | { readonly type: 'RemoveCarriedLicence'; readonly licence: string; readonly reason: string }
  | {
      readonly type: 'ChangeLicence'
      /** New values by field; `holder.name` for the holder's name. */
      readonly changes: Readonly<Record<string, unknown>>
      readonly reason: string
    }
  | {
      readonly type: 'RenewLicence'
      readonly appliedOn: PlainDate
      /** Only where the licence type leaves the last day to the decision. */
      readonly validTo?: PlainDate
      readonly reason: string
    }
  | {
      readonly type: 'SuspendLicence'
      readonly reason: string
      readonly basis?: string
      readonly until?: PlainDate
    }
  | { readonly type: 'ResumeLicence'; readonly reason: string }
  | {
      readonly type: 'RevokeLicence'
      readonly kind: RevocationKind
      readonly reason: string
      readonly basis: string
    }
  | {
      readonly type: 'AnnulLicence'
      readonly ground: AnnulmentGround
      readonly reason: string
      readonly basis?: string
    }

export type LicenceCommandType = LicenceCommand['type']
/** The acts of people; the rest is the platform's own. */
export type LicenceActType = Exclude<
  LicenceCommandType,
  'CreateLicence' | 'RecordLicenceFile' | 'ReplaceLicence' | 'EndLicence'
>
