import type { Instant, PlainDate } from '../../kernel/index.ts'
import type { DocumentReference, FileReference } from '../parties.ts'

/** Who has a part in a joint act: the applicant, or an organisation. */
export type JointParty =
  { readonly kind: 'applicant' } | { readonly kind: 'organisation'; readonly organisation: string }

/** A time that is proposed or appointed; the end lies after the beginning. */
export interface InspectionSlot {
  readonly from: Instant
  readonly until: Instant
}

/** An authority that comes: for which steps of the case, who, and what they look at. */
export interface InspectionParty {
  readonly organisation: string
  readonly steps: readonly string[]
  /** Names, as far as the organisation has told them. */
  readonly people: readonly string[]
  /** What they look at, from the checks of its steps. */
  readonly looksAt: readonly string[]
  /** Its absence counts as consent (缺席默认), as the notice says. */
  readonly absenceConsents: boolean
}

/** How a notice reached its party (送达方式); `platform`: its own officer signed for it on the platform (平台签收). */
export const serviceWays = ['platform', 'document-exchange', 'in-person', 'post'] as const
export type ServiceWay = (typeof serviceWays)[number]

/** Proof that a notice was served. */
export interface NoticeService {
  readonly way: ServiceWay
  /** Who took it. */
  readonly receivedBy: string
  readonly servedOn: PlainDate
  /** Number of the consignment, or of the entry in the document exchange. */
  readonly reference?: string
  readonly attachments: readonly FileReference[]
}

/** On what a consent by silence rests; all of it is named, or there is none. */
export interface SilentConsent {
  readonly organisation: string
  /** absent: it did not come to the inspection (缺席); no-answer: it gave no opinion in time (逾期未反馈). */
  readonly cause: 'absent' | 'no-answer'
  /** Number and day of the notice that told time and consequence. */
  readonly notice: string
  readonly noticedOn: PlainDate
  readonly service: NoticeService
  /** The inspection from which it stayed away. */
  readonly inspection?: string
  /** The rule as the item publishes it. */
  readonly rule: string
  readonly basis: readonly string[]
}

export const rescheduleCauses = ['applicant-absent', 'applicant-asked', 'authority', 'circumstances'] as const
export type RescheduleCause = (typeof rescheduleCauses)[number]

/** What an authority found, as its step says it. */
export interface InspectionFinding {
  readonly organisation: string
  readonly organisationName: string
  readonly outcome: 'pass' | 'fail'
  readonly finding: string
  readonly people: readonly string[]
}

/** What was found at the same appointment in another case (联合勘验 of several items). */
export interface FindingsElsewhere {
  readonly caseId: string
  readonly number: string
  readonly itemName: string
  readonly findings: readonly InspectionFinding[]
  /** Names of those that did not come. */
  readonly absent: readonly string[]
}

/** How the applicant stands to the record: signed on paper, refused, or confirms it on the platform later. */
export interface ApplicantAtInspection {
  readonly name: string
  readonly signed: 'on-paper' | 'refused' | 'later'
  /** What the applicant said to it (申请人意见). */
  readonly remark?: string
}

/** Acts of several authorities in one case: opinions asked for, notices served, inspections together. */
export type JointEvent =
  | {
      readonly type: 'OpinionsRequested'
      readonly requests: readonly {
        readonly step: string
        readonly organisation: string
        /** The last day, as told. */
        readonly due: PlainDate
        readonly silenceConsents: boolean
      }[]
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'NoticeServed'
      /** Number of the notice. */
      readonly notice: string
      readonly party: JointParty
      readonly service: NoticeService
    }
  | {
      readonly type: 'ReviewersReminded'
      readonly steps: readonly string[]
      readonly note: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'OpinionsCombined'
      readonly opinion: string
      readonly inFavour: readonly string[]
      readonly against: readonly string[]
      readonly silent: readonly string[]
      readonly on: PlainDate
    }
  | {
      readonly type: 'InspectionProposed'
      /** The same in every case that it concerns. */
      readonly inspection: string
      readonly name: string
      /** Every case that it concerns, this one included, that of the calling authority first. */
      readonly cases: readonly string[]
      readonly steps: readonly string[]
      readonly slots: readonly InspectionSlot[]
      readonly place: string
      readonly note?: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'InspectionTimesAnswered'
      readonly inspection: string
      readonly party: JointParty
      /** Places of the slots that fit, counted from 0; none fits where it is empty. */
      readonly fits: readonly number[]
      /** Who will come. */
      readonly people: readonly string[]
      readonly note?: string
    }
  | {
      readonly type: 'InspectionAppointed'
      readonly inspection: string
      readonly slot: InspectionSlot
      readonly parties: readonly InspectionParty[]
      readonly document: DocumentReference
    }
  | {
      readonly type: 'InspectionRescheduled'
      readonly inspection: string
      readonly slot: InspectionSlot
      readonly parties: readonly InspectionParty[]
      readonly cause: RescheduleCause
      readonly reason: string
      readonly document: DocumentReference
    }
  | {
      readonly type: 'InspectionCancelled'
      readonly inspection: string
      readonly reason: string
      readonly on: PlainDate
    }
  | {
      readonly type: 'InspectionHeld'
      readonly inspection: string
      readonly findings: readonly InspectionFinding[]
      /** Organisations that were there, and those that were not. */
      readonly present: readonly string[]
      readonly absent: readonly string[]
      readonly applicant: ApplicantAtInspection
      readonly elsewhere: readonly FindingsElsewhere[]
      readonly attachments: readonly FileReference[]
      readonly on: PlainDate
      readonly document: DocumentReference
    }
  | {
      readonly type: 'InspectionRecordConfirmed'
      readonly inspection: string
      readonly name: string
      readonly remark?: string
      readonly on: PlainDate
    }
