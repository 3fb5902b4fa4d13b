import type { Applicant } from '../cases/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { TradeLicence } from './carried-licence.ts'
import type { AnnulmentGround, LicenceEndKind } from './events.ts'

/** What every licence has, whatever its status. */
export interface LicenceFacts {
  readonly caseId: string
  readonly caseSequence: number
  readonly licenceType: string
  readonly typeName: Bilingual
  readonly item: string
  readonly revision: number
  readonly issuer: string
  readonly issuerName: Bilingual
  readonly number: string
  /** Of the present edition; its version part tells the edition. */
  readonly identifier: string
  readonly edition: number
  /** The day on which the present edition was made out. */
  readonly editionOn: PlainDate
  readonly holder: Applicant
  readonly fields: Readonly<Record<string, unknown>>
  /** The first day of the term that has run without a gap. */
  readonly validFrom: PlainDate
  /** The last day; undefined for one without end. */
  readonly validTo?: PlainDate
  /** Where it is one licence for one trade (行业综合许可证). */
  readonly trade?: TradeLicence
  /** The sealed PDF of the newest edition that has one. */
  readonly file?: { readonly edition: number; readonly digest: string; readonly size: number }
  /** Sequence of the newest event. */
  readonly sequence: number
  /** Sequence of the newest act; it is the licence's ETag. */
  readonly version: number
  readonly lastRecordedAt: Instant
}

export interface Suspension {
  readonly on: PlainDate
  readonly until?: PlainDate
  readonly reason: string
}

/** The formal licence that took the place of one for the time being (临时证照). */
export interface Replacement {
  readonly licence: string
  readonly number: string
  readonly identifier: string
  readonly on: PlainDate
}

export interface Revocation {
  readonly kind: LicenceEndKind
  readonly on: PlainDate
  readonly reason: string
  readonly basis: string
}

/** A licence at one moment. That it has expired is no act and no status; see `getLicenceStanding`. */
export type LicenceState =
  | (LicenceFacts & { readonly status: 'valid' })
  | (LicenceFacts & { readonly status: 'suspended'; readonly suspension: Suspension })
  | (LicenceFacts & { readonly status: 'revoked'; readonly revocation: Revocation })
  | (LicenceFacts & { readonly status: 'replaced'; readonly replacement: Replacement })
  | (LicenceFacts & {
      readonly status: 'annulled'
      readonly annulment: {
        readonly ground: AnnulmentGround
        readonly on: PlainDate
        readonly reason: string
      }
      /** What had ended its force before, where something had. */
      readonly revocation?: Revocation
    })

export type LicenceStatus = LicenceState['status']

export const licenceStandings = ['valid', 'suspended', 'revoked', 'annulled', 'expired', 'replaced'] as const
/** How a licence stands on a day: its status, and what time alone has made of it. */
export type LicenceStanding = (typeof licenceStandings)[number]

/** @param today the Beijing date for which the question is asked */
export function getLicenceStanding(state: LicenceState, today: PlainDate): LicenceStanding {
  if (state.status === 'annulled' || state.status === 'revoked' || state.status === 'replaced') {
    return state.status
  }
  if (state.validTo !== undefined && state.validTo < today) return 'expired'
  if (state.status === 'valid') return 'valid'
  const { until } = state.suspension
  // A suspension for a stated term is over when the term is; nobody has to say so.
  return until !== undefined && until < today ? 'valid' : 'suspended'
}
