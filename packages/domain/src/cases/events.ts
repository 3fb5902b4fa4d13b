import type { SpecialProcedureKind } from '../catalogue/index.ts'
import type { Actor } from '../permissions/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { MovedDue } from './clock-dues.ts'
import type { GreenChannelEvent } from './green-channel-events.ts'
import type { InstantEvent } from './instant/instant-events.ts'
import type { OwedMaterial } from './owed-material.ts'
import type {
  Agent,
  Applicant,
  ApplicationContent,
  Channel,
  Contact,
  DeliveryWay,
  DocumentKind,
  DocumentReference,
  FileReference,
  MatterLink,
  PaperMaterial,
} from './parties.ts'
import type { Departure } from './departure.ts'
import type { PromiseEvent, PromiseVerification } from './promises/promise-events.ts'

export * from './promises/promise-events.ts'
import type { JointEvent, SilentConsent } from './joint/joint-events.ts'
import type { RemoteEvent } from './remote/remote-events.ts'

export * from './joint/joint-events.ts'

/** One thing that the applicant must mend; `subject` is `form:<element>`, `material:<id>` or `condition:<index>`. */
export interface CorrectionPoint {
  readonly subject: string
  readonly problem: string
  readonly demand: string
  readonly basis?: string
}

/** An item of the review standard that an officer looked at (审查要点). */
export interface CheckResult {
  readonly check: string
  readonly met: boolean
  /** What the officer saw; of one that is not met the reason, which goes into a refusal. */
  readonly note?: string
  /** What shows it; absent where nothing was given. */
  readonly evidence?: readonly CheckEvidence[]
}

/** What shows that a point of the standard is met or not. */
export type CheckEvidence =
  | {
      readonly kind: 'material'
      readonly material: string
      /** Counts from 1. */
      readonly page?: number
    }
  | {
      readonly kind: 'photo' | 'inspection-record'
      /** SHA-256 in hex of a file that comes with the step. */
      readonly file: string
    }

/** A point of the standard that was not met, as a refusal tells it. */
export interface UnmetCheck {
  readonly step: string
  readonly check: string
  readonly reason: string
}

/** Grounds on which an application is not taken up (行政许可法 第三十二条第一款第一、二项). */
export type AcceptanceRefusalGround =
  'no-permission-needed' | 'not-competent' | 'limits-reached' | 'other-lawful-ground'

/** Grounds on which a procedure ends without a decision. */
export type TerminationGround =
  'applicant-gone' | 'applicant-request' | 'objectively-impossible' | 'materials-not-supplied'

/** Facts of a case (办件). Past tense; one that the platform does by itself says so in its name. */
export type CaseEvent =
  | InstantEvent
  | GreenChannelEvent
  | PromiseEvent
  | JointEvent
  | RemoteEvent
  | {
      readonly type: 'ApplicationDrafted'
      readonly item: string
      readonly revision: number
      readonly authority: string
      readonly applicant: Applicant
      readonly agent?: Agent
      readonly channel: Channel
      /** The organisation whose clerk took it in for the applicant, where one did. */
      readonly takenInAt?: string
      /** Where it belongs to a matter that was filed as one (一件事). */
      readonly matter?: MatterLink
    }
  | { readonly type: 'DraftDiscarded' }
  | {
      readonly type: 'PreExaminationRequested'
      readonly content: ApplicationContent
      readonly contact: Contact
    }
  | {
      readonly type: 'ApplicationPreExamined'
      readonly outcome: 'ready' | 'amend'
      readonly opinion: string
      readonly points: readonly CorrectionPoint[]
    }
  | {
      readonly type: 'ApplicationSubmitted'
      /** 办件编号 */
      readonly number: string
      readonly content: ApplicationContent
      readonly contact: Contact
      readonly delivery: DeliveryWay
      /** The day on which the materials reached the authority. */
      readonly on: PlainDate
      /** What the applicant signed, word for word (申请人声明, 行政许可法 第三十一条); absent where it was on paper. */
      readonly statement?: string
    }
  | { readonly type: 'ApplicationReceived'; readonly on: PlainDate; readonly document: DocumentReference }
  | {
      /** Of a case that belongs to a matter: examined; the notice goes out together with those of its siblings. */
      readonly type: 'CorrectionProposed'
      readonly points: readonly CorrectionPoint[]
      readonly on: PlainDate
    }
  | {
      readonly type: 'CorrectionRequested'
      readonly points: readonly CorrectionPoint[]
      /** The last day for the answer. */
      readonly due: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'ApplicationResubmitted'
      readonly content: ApplicationContent
      /** What the applicant changed, as in the points of a notice. */
      readonly changed: readonly string[]
      readonly on: PlainDate
    }
  | { readonly type: 'CorrectionLapsed'; readonly due: PlainDate; readonly document: DocumentReference }
  | {
      readonly type: 'ApplicationAccepted'
      readonly on: PlainDate
      /** Materials that the applicant promised to supply later (容缺后补); absent where there are none. */
      readonly owed?: readonly OwedMaterial[]
      readonly document: DocumentReference
    }
  | {
      readonly type: 'AcceptedBySilence'
      /** The day of the materials, on which the application counts as accepted. */
      readonly on: PlainDate
      /** The last day on which the authority could still have spoken. */
      readonly due: PlainDate
      readonly owed?: readonly OwedMaterial[]
      readonly document: DocumentReference
    }
  | {
      readonly type: 'MaterialSupplied'
      readonly material: string
      readonly files: readonly FileReference[]
      /** Where it was handed over at the window. */
      readonly paper?: PaperMaterial
      readonly on: PlainDate
    }
  | {
      readonly type: 'SuppliedMaterialExamined'
      readonly material: string
      readonly outcome: 'in-order' | 'not-in-order'
      /** Why it is not in order, for the applicant. */
      readonly reason?: string
      /** Where it is not in order: the last day on which a better one may be supplied. */
      readonly due?: PlainDate
      readonly on: PlainDate
      /** Where it is not in order: what tells the applicant so. */
      readonly document?: DocumentReference
    }
  | { readonly type: 'OwedMaterialOverdue'; readonly material: string; readonly due: PlainDate }
  | {
      readonly type: 'OwedMaterialsLapsed'
      readonly materials: readonly string[]
      readonly due: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'AcceptanceRefused'
      readonly ground: AcceptanceRefusalGround
      readonly reason: string
      readonly basis?: string
      /** Whom to ask instead, where the matter is another's. */
      readonly competentAuthority?: string
      readonly document: DocumentReference
    }
  | {
      readonly type: 'StepAssigned'
      readonly step: string
      readonly officer: string
      readonly officerName: string
      /** Why it was handed over, where it was. */
      readonly reason?: string
    }
  | {
      readonly type: 'StepCompleted'
      readonly step: string
      readonly outcome: 'pass' | 'fail'
      readonly opinion: string
      readonly checks: readonly CheckResult[]
      readonly people: readonly string[]
      readonly attachments: readonly FileReference[]
    }
  | {
      readonly type: 'StepConsentedBySilence'
      readonly step: string
      readonly due: PlainDate
      /** On what it rests; what was recorded before that was asked for has none. */
      readonly consent?: SilentConsent
    }
  | { readonly type: 'StepReopened'; readonly step: string; readonly reason: string }
  | {
      readonly type: 'SpecialProcedureStarted'
      /** Counts from 1 within the case. */
      readonly procedure: number
      readonly kind: SpecialProcedureKind
      readonly name: Bilingual
      readonly reason: string
      /** Working days that it may take, as told to the applicant. */
      readonly days: number
      readonly basis: string
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'SpecialProcedureEnded'
      readonly procedure: number
      readonly result: string
      readonly attachments: readonly FileReference[]
      readonly on: PlainDate
    }
  | { readonly type: 'ExtensionRequested'; readonly days: number; readonly reason: string }
  | { readonly type: 'ExtensionDeclined'; readonly reason: string }
  | {
      readonly type: 'ExtensionApproved'
      readonly days: number
      readonly reason: string
      readonly document: DocumentReference
    }
  | { readonly type: 'DeadlineOrdered'; readonly due: Instant; readonly reason: string }
  | {
      readonly type: 'ApplicationGranted'
      readonly on: PlainDate
      readonly opinion: string
      readonly conditions: readonly string[]
      /** The last day of validity where the licence type leaves it to the decision. */
      readonly validTo?: PlainDate
      /** Promises on which the grant rests and that are to be verified (先证后核); absent where there are none. */
      readonly verifications?: readonly PromiseVerification[]
      readonly document: DocumentReference
    }
  | {
      readonly type: 'ApplicationRefused'
      readonly on: PlainDate
      readonly reason: string
      readonly basis: readonly string[]
      /** Points of the approval standard that were not met; absent where there are none. */
      readonly unmet?: readonly UnmetCheck[]
      /** Why a binding opinion that was given beforehand is not followed. */
      readonly departure?: Departure
      readonly remedies: { readonly review: string; readonly court: string }
      readonly document: DocumentReference
    }
  | {
      readonly type: 'LicenceIssued'
      readonly licence: string
      readonly licenceType: string
      /** The number printed on it (证号). */
      readonly number: string
      /** 1.2.156.3005.2.… */
      readonly identifier: string
      readonly fields: Readonly<Record<string, unknown>>
      readonly validFrom: PlainDate
      readonly validTo?: PlainDate
      /** The licence for the time being in whose place it comes. */
      readonly replaces?: string
    }
  | {
      readonly type: 'ResultDelivered'
      readonly way: DeliveryWay
      readonly recipient: string
      /** Number of the consignment, where it went by post. */
      readonly consignment?: string
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | { readonly type: 'ApplicationWithdrawn'; readonly reason: string; readonly document: DocumentReference }
  | {
      readonly type: 'ProcedureTerminated'
      readonly ground: TerminationGround
      readonly reason: string
      readonly basis?: string
      readonly document: DocumentReference
    }
  | { readonly type: 'CaseVoided'; readonly reason: string }
  | {
      readonly type: 'ClericalErrorCorrected'
      readonly element: string
      readonly from: unknown
      readonly to: unknown
      readonly reason: string
      readonly document: DocumentReference
    }
  | { readonly type: 'MovedToRevision'; readonly from: number; readonly to: number; readonly reason: string }
  | {
      readonly type: 'CaseTransferred'
      /** The authority that gave it up, and the one that goes on with it (事项划转). */
      readonly previous: string
      readonly authority: string
      readonly names: { readonly previous: Bilingual; readonly authority: Bilingual }
      /** The handover record (交接备忘录) by its id and its number. */
      readonly handover: string
      readonly number: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'ClockRecomputed'
      readonly reason: string
      readonly statutoryDue?: PlainDate
      readonly promisedDue?: PlainDate
      /** What moved of that which is still awaited; earlier versions did not write it. */
      readonly moved?: readonly MovedDue[]
    }
  | { readonly type: 'PersonalDataShown'; readonly fields: readonly string[]; readonly reason: string }
  | {
      readonly type: 'DocumentProduced'
      readonly kind: DocumentKind
      readonly number: string
      /** SHA-256 in hex of the sealed file. */
      readonly digest: string
      /** Bytes. */
      readonly size: number
    }

export type CaseEventType = CaseEvent['type']

/** Events that keep books about a case and are no act of its procedure; they leave its ETag alone. */
export const bookkeepingEventTypes: ReadonlySet<CaseEventType> = new Set([
  'DocumentProduced',
  'PersonalDataShown',
  'ClockRecomputed',
  // What it leads to are acts of their own; where a person decides nothing about the case has changed.
  'InstantlyJudged',
])

/** An event as it stands in the record: what happened, who did it, when, in which place of the case. */
export interface RecordedEvent {
  /** Counts from 1 within the case. */
  readonly sequence: number
  readonly actor: Actor
  /** When the act took place. */
  readonly occurredAt: Instant
  /** When the record took it up. */
  readonly recordedAt: Instant
  readonly event: CaseEvent
}
