import type { Bilingual, Instant, PlainDate } from '../../kernel/index.ts'
import type { DocumentReference, FileReference } from '../parties.ts'
import type { GeoPoint } from './places.ts'

/** A shot that the applicant is asked for (拍摄要点), whole as it was asked, so that the record explains itself. */
export interface RequestedShot {
  readonly shot: string
  readonly name: Bilingual
  /** What must be seen. */
  readonly show: Bilingual
  readonly kind: 'photo' | 'video'
  /** How many files. */
  readonly count: number
  readonly placeRequired: boolean
  /** The point of the approval standard that it serves, by its Chinese words. */
  readonly check?: string
  /** Added by the officer; not of the standard list. */
  readonly own?: true
}

/** What an officer should look at twice; nothing is refused because of it. */
export const shotFlags = [
  'before-request', // taken before it was asked for
  'clock-ahead', // taken, so it says, after the platform had it
  'far-away', // farther from the premises than is permitted
  'no-place', // a place was asked for and there is none
  'no-time', // nothing says when it was taken
  'places-differ', // the file names another place than the phone
  'same-file', // the same file was sent before, for this or another shot
] as const
export type ShotFlag = (typeof shotFlags)[number]

/** Who says so: the camera in the file itself (EXIF), or the phone that sent it. */
export type ShotWitness = 'camera' | 'phone'

/** Why there is no place; it is recorded as missing and never made up. */
export type PlaceMissing = 'refused' | 'unavailable'

/** One file for a shot, with what is known of its time and place. Places are personal data. */
export interface ShotFile {
  readonly shot: string
  readonly file: FileReference
  /** When the platform had it, by its own clock. */
  readonly receivedAt: Instant
  readonly takenAt?: { readonly at: Instant; readonly by: ShotWitness }
  readonly place?: {
    readonly point: GeoPoint
    readonly accuracyMetres?: number
    readonly by: ShotWitness
  }
  readonly placeMissing?: PlaceMissing
  /** From the premises, where their coordinates are known. */
  readonly distanceMetres?: number
  readonly flags: readonly ShotFlag[]
}

/** What the officers found on one shot. */
export interface ShotFinding {
  readonly shot: string
  readonly outcome: 'met' | 'not-met' | 'cannot-judge'
  readonly reason?: string
}

/** Acts of a remote inspection (远程勘验). */
export type RemoteEvent =
  | {
      readonly type: 'RemoteInspectionRequested'
      readonly inspection: string
      readonly step: string
      readonly shots: readonly RequestedShot[]
      /** The last day for the applicant. */
      readonly due: PlainDate
      readonly premises?: GeoPoint
      readonly permittedMetres?: number
      readonly note?: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'RemoteShotsSubmitted'
      readonly inspection: string
      /** Whether the applicant agreed that places are recorded (单独同意). */
      readonly placeConsent: boolean
      readonly files: readonly ShotFile[]
      /** Shots that did not come, or not all of them, and why. */
      readonly missing: readonly { readonly shot: string; readonly reason: string }[]
      readonly on: PlainDate
    }
  | {
      readonly type: 'RemoteShotsAskedAgain'
      readonly inspection: string
      readonly shots: readonly { readonly shot: string; readonly fault: string }[]
      readonly due: PlainDate
      readonly on: PlainDate
    }
  | { readonly type: 'RemoteShotsOverdue'; readonly inspection: string; readonly due: PlainDate }
  | {
      readonly type: 'RemoteInspectionGivenUp'
      readonly inspection: string
      /** Why it is to be looked at on site instead. */
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'RemoteInspectionRecorded'
      readonly inspection: string
      readonly step: string
      readonly outcome: 'pass' | 'fail'
      readonly opinion: string
      readonly findings: readonly ShotFinding[]
      readonly people: readonly string[]
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'RemoteRecordConfirmed'
      readonly inspection: string
      readonly name: string
      readonly remark?: string
      readonly on: PlainDate
    }
