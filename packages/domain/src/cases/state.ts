import type { SpecialProcedureKind } from '../catalogue/index.ts'
import type { Bilingual, Instant, PlainDate } from '../kernel/index.ts'
import type { CheckResult, CorrectionPoint } from './events.ts'
import type { OwedMaterial } from './owed-material.ts'
import type { GreenChannelRecord } from './green-channel-state.ts'
import type { InstantRecord } from './instant/instant-state.ts'
import type {
  Agent,
  Applicant,
  ApplicationContent,
  Channel,
  Contact,
  DeliveryWay,
  DocumentReference,
  FileReference,
  MatterLink,
  Party,
} from './parties.ts'
import type { CreditEntry, PromiseRecord, TemporaryLicence } from './promises/promise-state.ts'

export type * from './promises/promise-state.ts'
import type { JointFacts } from './joint/joint-state.ts'
import type { RemoteInspection } from './remote/remote-state.ts'

/** A one-time notice (一次性告知) and what became of it. */
export interface CorrectionNotice {
  readonly points: readonly CorrectionPoint[]
  readonly on: PlainDate
  readonly due: PlainDate
  /** The application that the clerk had in hand; what it did not call for could not have been said. */
  readonly content: ApplicationContent
  /** What the applicant changed in answer; undefined while the answer is awaited. */
  readonly answered?: { readonly on: PlainDate; readonly changed: readonly string[] }
}

export interface StepRecord {
  readonly assignedTo?: string
  readonly assignedToName?: string
  /** The day on which it was last sent back; its own limit runs anew from then. */
  readonly reopenedOn?: PlainDate
  readonly done?: {
    readonly outcome: 'pass' | 'fail' | 'consent-by-silence'
    readonly opinion: string
    readonly checks: readonly CheckResult[]
    readonly people: readonly string[]
    readonly attachments: readonly FileReference[]
    readonly on: PlainDate
  }
}

/** A material that was to follow later (容缺后补), and what became of it. */
export interface OwedRecord extends OwedMaterial {
  readonly since: PlainDate
  /** The day on which it came last. */
  readonly suppliedOn?: PlainDate
  /** The day on which what came was found in order. */
  readonly metOn?: PlainDate
  /** Why what came last was not in order; undefined while another one is awaited or examined anew. */
  readonly fault?: string
  /** Its day passed without it. */
  readonly overdue?: true
}

/** A time that does not count (行政许可法 第四十五条). */
export interface SpecialProcedure {
  readonly procedure: number
  readonly kind: SpecialProcedureKind
  readonly name: Bilingual
  readonly days: number
  readonly from: PlainDate
  readonly to?: PlainDate
}

export type Decision = {
  readonly on: PlainDate
  /** The moment of the act, for deadlines that are moments. */
  readonly at: Instant
} & ({ readonly outcome: 'granted'; readonly validTo?: PlainDate } | { readonly outcome: 'refused' })

/** A deadline that was set for this case by order (督办限期). */
export interface DeadlineOrder {
  /** The moment by which the procedure is to have ended. */
  readonly due: Instant
  readonly reason: string
  readonly orderedAt: Instant
}

export interface IssuedLicence {
  readonly licence: string
  readonly licenceType: string
  readonly number: string
  readonly identifier: string
}

/** A document of the case, with the act that it belongs to and, once it is sealed, the digest of its file. */
export interface CaseDocument extends DocumentReference {
  /** Sequence of the event. */
  readonly sequence: number
  /** SHA-256 in hex of the sealed PDF. */
  readonly digest?: string
  /** Bytes of it. */
  readonly size?: number
}

/** Between whom an obligation was when it ended. */
export interface SettledParties {
  readonly debtor: Party
  readonly creditor: Party
  readonly endedOn: PlainDate | undefined
}

/** What every case has, whatever its status. */
export interface CaseFacts {
  readonly item: string
  readonly revision: number
  readonly authority: string
  readonly applicant: Applicant
  readonly agent?: Agent
  readonly channel: Channel
  readonly takenInAt?: string
  readonly matter?: MatterLink
  /** Authorities that gave the case up to another one with its item (事项划转), in the order in which they first did. */
  readonly formerAuthorities?: readonly string[]
  /** Obligations that were over when the case passed: between whom they were stays as it was. */
  readonly settledParties?: Readonly<Record<string, SettledParties>>
  /** Sequence of the newest event. */
  readonly sequence: number
  /** Sequence of the newest act; bookkeeping events leave it alone. It is the case's ETag. */
  readonly version: number
  readonly lastRecordedAt: Instant
  /** In the order in which they were made out. */
  readonly documents: readonly CaseDocument[]
}

/** What stays of a case when it is over, whatever it had come to. */
export function takeCaseFacts(state: CaseFacts): CaseFacts {
  const { item, revision, authority, applicant, agent, channel, takenInAt } = state
  const { formerAuthorities, settledParties, sequence, version, lastRecordedAt, documents } = state
  return {
    item,
    revision,
    authority,
    applicant,
    agent,
    channel,
    takenInAt,
    ...(formerAuthorities && { formerAuthorities }),
    ...(settledParties && { settledParties }),
    sequence,
    version,
    lastRecordedAt,
    documents,
  }
}

/** What is added when the authority has the application. */
export interface FiledFacts extends CaseFacts {
  /** 办件编号 */
  readonly number: string
  readonly content: ApplicationContent
  readonly contact: Contact
  readonly delivery: DeliveryWay
  /** The day on which the materials, complete or mended, reached the authority; the five days run from it. */
  readonly materialsOn: PlainDate
  readonly submittedOn: PlainDate
  readonly receivedOn?: PlainDate
  readonly notices: readonly CorrectionNotice[]
  /** What an officer found wanting and has not been told yet: it goes out with the corrections of the siblings. */
  readonly proposedCorrection?: { readonly points: readonly CorrectionPoint[]; readonly on: PlainDate }
  /** What the decision table said (秒批); absent where the item has none or nobody asked it yet. */
  readonly instant?: InstantRecord
  /** From the acceptance on. */
  readonly owed: readonly OwedRecord[]
  /** Where several authorities act together; from the acceptance on. */
  readonly joint?: JointFacts
  /** Inspections from afar (远程勘验), the newest last. */
  readonly remote?: readonly RemoteInspection[]
  /** From the grant on. */
  readonly promises: readonly PromiseRecord[]
  /** Entries in the credit file of the applicant that this case brought. */
  readonly credit?: readonly CreditEntry[]
  readonly temporaryLicence?: TemporaryLicence
  /** The newest; it stands in the place of those before it. */
  readonly deadlineOrder?: DeadlineOrder
  /** The newest opening, or what became of it. */
  readonly greenChannel?: GreenChannelRecord
}

/** What is added when the application is accepted. */
export interface AcceptedFacts extends FiledFacts {
  /** 受理之日; the statutory and the promised limit run from it. */
  readonly acceptedOn: PlainDate
  readonly acceptedBySilence: boolean
  /** The day on which review could begin; later than the acceptance where silence accepted with effect from before. */
  readonly reviewOpenedOn: PlainDate
  readonly steps: Readonly<Record<string, StepRecord>>
  readonly procedures: readonly SpecialProcedure[]
  readonly extension?: {
    readonly state: 'requested' | 'approved' | 'declined'
    readonly days: number
    readonly reason: string
  }
}

export type CloseReason =
  'discarded' | 'acceptance-refused' | 'correction-not-supplied' | 'withdrawn' | 'terminated' | 'voided'

/** A case (办件) at one moment. */
export type CaseState =
  | (CaseFacts & { readonly status: 'draft'; readonly preExamination?: PreExamination })
  | (CaseFacts & {
      readonly status: 'pre-examination'
      readonly content: ApplicationContent
      readonly contact: Contact
    })
  | (FiledFacts & { readonly status: 'submitted' })
  | (FiledFacts & { readonly status: 'received'; readonly receivedOn: PlainDate })
  | (FiledFacts & { readonly status: 'correction-requested' })
  | (AcceptedFacts & { readonly status: 'in-review' })
  | (AcceptedFacts & {
      readonly status: 'decided'
      readonly decision: Decision
      /** The day on which the grant was revoked (撤销). */
      readonly revokedOn?: PlainDate
      readonly licence?: IssuedLicence
    })
  | (AcceptedFacts & {
      readonly status: 'finished'
      readonly decision: Decision
      /** The day on which the grant was revoked (撤销). */
      readonly revokedOn?: PlainDate
      readonly licence?: IssuedLicence
      readonly deliveredOn: PlainDate
    })
  | (CaseFacts & {
      readonly status: 'closed'
      readonly reason: CloseReason
      readonly closedOn: PlainDate
      readonly closedAt: Instant
      /** What was known of it before, where it had been filed. */
      readonly filed?: FiledFacts
    })

/** The answer of a pre-examination (预审), shown to the applicant with the draft. */
export interface PreExamination {
  readonly outcome: 'ready' | 'amend'
  readonly opinion: string
  readonly points: readonly CorrectionPoint[]
}

export type CaseStatus = CaseState['status']

/** Cases whose application the authority holds and has not yet accepted. */
export type AwaitingAcceptance = Extract<CaseState, { status: 'submitted' | 'received' }>

/** Cases that were accepted. */
export type AcceptedCase = Extract<CaseState, { status: (typeof acceptedStatuses)[number] }>

export const acceptedStatuses = ['in-review', 'decided', 'finished'] as const

export function isAccepted(state: CaseState): state is AcceptedCase {
  return (acceptedStatuses as readonly CaseStatus[]).includes(state.status)
}

/** The application as it stands, where the authority has it; a closed case keeps what it held. */
export function findFiledFacts(state: CaseState): FiledFacts | undefined {
  switch (state.status) {
    case 'draft':
    case 'pre-examination':
      return undefined
    case 'closed':
      return state.filed
    default:
      return state
  }
}
