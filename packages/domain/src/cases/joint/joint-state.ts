import type { PlainDate } from '../../kernel/index.ts'
import type { FileReference } from '../parties.ts'
import type {
  ApplicantAtInspection,
  InspectionFinding,
  InspectionParty,
  InspectionSlot,
  JointParty,
  NoticeService,
} from './joint-events.ts'

/** A notice that names a time and what follows from silence, and to whom it was proved to have come. */
export interface JointNotice {
  readonly number: string
  readonly on: PlainDate
  readonly about: 'opinions' | 'inspection'
  readonly inspection?: string
  readonly parties: readonly JointParty[]
  readonly served: readonly { readonly party: JointParty; readonly service: NoticeService }[]
}

/** An opinion that was asked for. */
export interface RequestedOpinion {
  readonly step: string
  readonly organisation: string
  readonly notice: string
  readonly since: PlainDate
  readonly due: PlainDate
  /** Silence counts as consent, as the notice says. */
  readonly silenceConsents: boolean
  readonly remindedOn?: PlainDate
}

export interface AnswerToTimes {
  readonly party: JointParty
  readonly fits: readonly number[]
  readonly people: readonly string[]
  readonly note?: string
}

/** An appointment that was made for an inspection, the newest last. */
export interface InspectionAppointment {
  readonly slot: InspectionSlot
  readonly notice: string
  readonly on: PlainDate
  readonly parties: readonly InspectionParty[]
}

/** An inspection together (联合勘验、联合验收), as this case sees it. */
export interface Inspection {
  readonly inspection: string
  readonly name: string
  readonly cases: readonly string[]
  readonly steps: readonly string[]
  readonly slots: readonly InspectionSlot[]
  readonly place: string
  readonly note?: string
  readonly proposedOn: PlainDate
  readonly answers: readonly AnswerToTimes[]
  readonly appointments: readonly InspectionAppointment[]
  readonly cancelled?: { readonly reason: string; readonly on: PlainDate }
  readonly held?: {
    readonly on: PlainDate
    /** Sequence of the event, whose document is the record (勘验笔录). */
    readonly sequence: number
    readonly findings: readonly InspectionFinding[]
    readonly present: readonly string[]
    readonly absent: readonly string[]
    readonly attachments: readonly FileReference[]
    readonly applicant: ApplicantAtInspection
    readonly confirmed?: { readonly name: string; readonly remark?: string; readonly on: PlainDate }
  }
}

/** What several authorities did together in a case; a case of one authority has none. */
export interface JointFacts {
  readonly notices: readonly JointNotice[]
  readonly requested: readonly RequestedOpinion[]
  readonly inspections: readonly Inspection[]
  /** The inspection at which a step is to be done, by step; a step that was sent back is free again. */
  readonly visits: Readonly<Record<string, string>>
  readonly combined?: { readonly opinion: string; readonly on: PlainDate }
}

export const noJointFacts: JointFacts = { notices: [], requested: [], inspections: [], visits: {} }

export type InspectionStage = 'proposed' | 'appointed' | 'held' | 'cancelled'

export function getInspectionStage(inspection: Inspection): InspectionStage {
  if (inspection.cancelled !== undefined) return 'cancelled'
  if (inspection.held !== undefined) return 'held'
  return inspection.appointments.length > 0 ? 'appointed' : 'proposed'
}

/** The appointment that counts: the newest. */
export function findAppointment(inspection: Inspection): InspectionAppointment | undefined {
  return inspection.appointments.at(-1)
}

export function isSameParty(one: JointParty, other: JointParty): boolean {
  if (one.kind === 'applicant' || other.kind === 'applicant') return one.kind === other.kind
  return one.organisation === other.organisation
}

/** The proof that a notice came to a party; undefined while there is none. */
export function findService(notice: JointNotice | undefined, party: JointParty): NoticeService | undefined {
  return notice?.served.find((entry) => isSameParty(entry.party, party))?.service
}
