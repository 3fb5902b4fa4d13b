import type { Instant } from '../../kernel/index.ts'
import type { CheckResult } from '../events.ts'
import type { FileReference } from '../parties.ts'
import type { GeoPoint } from './places.ts'
import type { PlaceMissing, ShotFinding } from './remote-events.ts'

/** A shot that an officer adds to the standard list, in its own words. */
export interface OwnShot {
  readonly name: string
  readonly show: string
  readonly kind: 'photo' | 'video'
  readonly count: number
  readonly placeRequired: boolean
  readonly check?: string | undefined
}

/** A file as it comes in: what the file itself and the phone say of it, and when the platform had it. */
export interface ShotClaim {
  readonly shot: string
  readonly file: FileReference
  readonly receivedAt: Instant
  readonly camera?: { readonly at?: Instant | undefined; readonly point?: GeoPoint | undefined } | undefined
  readonly phone?:
    | {
        readonly at?: Instant | undefined
        readonly point?: GeoPoint | undefined
        readonly accuracyMetres?: number | undefined
      }
    | undefined
  readonly placeMissing?: PlaceMissing | undefined
}

/** What is asked of a case in which the premises are looked at from afar. */
export type RemoteCommand =
  | {
      readonly type: 'RequestRemoteInspection'
      readonly inspection: string
      readonly step: string
      /** Of the standard list of the step. */
      readonly shots: readonly string[]
      readonly own: readonly OwnShot[]
      /** Working days for the applicant; what the item says where it is left out. */
      readonly days?: number | undefined
      readonly premises?: GeoPoint | undefined
      readonly permittedMetres?: number | undefined
      readonly note?: string | undefined
    }
  | {
      readonly type: 'SubmitRemoteShots'
      readonly inspection: string
      readonly placeConsent: boolean
      readonly files: readonly ShotClaim[]
      readonly missing: readonly { readonly shot: string; readonly reason: string }[]
    }
  | {
      readonly type: 'AskShotsAgain'
      readonly inspection: string
      readonly shots: readonly { readonly shot: string; readonly fault: string }[]
      readonly days?: number | undefined
    }
  | { readonly type: 'GiveUpRemoteInspection'; readonly inspection: string; readonly reason: string }
  | {
      readonly type: 'RecordRemoteInspection'
      readonly inspection: string
      readonly outcome: 'pass' | 'fail'
      readonly opinion: string
      /** On every shot. */
      readonly findings: readonly ShotFinding[]
      /** Answers to the points of the approval standard that no shot serves. */
      readonly checks: readonly CheckResult[]
      /** The officers who looked, whoever writes among them. */
      readonly people: readonly string[]
    }
  | {
      readonly type: 'ConfirmRemoteRecord'
      readonly inspection: string
      readonly name: string
      readonly remark?: string | undefined
    }
