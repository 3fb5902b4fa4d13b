import type { ItemDefinition, MovedDue } from '@tongban/domain'

/** The acts of which an applicant is told; what officers do among themselves is not among them. */
export const toldTypes = [
  'ApplicationSubmitted',
  'ApplicationPreExamined',
  'ApplicationReceived',
  'CorrectionRequested',
  'ApplicationResubmitted',
  'CorrectionLapsed',
  'ApplicationAccepted',
  'AcceptedBySilence',
  'AcceptanceRefused',
  'MaterialSupplied',
  'SuppliedMaterialExamined',
  'OwedMaterialOverdue',
  'OwedMaterialsLapsed',
  'RemoteInspectionRequested',
  'RemoteShotsSubmitted',
  'RemoteShotsAskedAgain',
  'RemoteShotsOverdue',
  'RemoteInspectionGivenUp',
  'RemoteInspectionRecorded',
  'SpecialProcedureStarted',
  'SpecialProcedureEnded',
  'ExtensionApproved',
  'ApplicationGranted',
  'ApplicationRefused',
  'LicenceIssued',
  'ResultDelivered',
  'GrantedOnPromise',
  'TemporaryLicenceIssued',
  'PromiseVerified',
  'MendingOrdered',
  'MendingLapsed',
  'RevocationProposed',
  'StatementMade',
  'GrantRevoked',
  'GrantRevokedBySilence',
  'FalsePromiseConcluded',
  'CreditRecorded',
  'CreditRepaired',
  'GreenChannelOpened',
  'GreenChannelExpired',
  'GreenChannelDutyOverdue',
  'GreenChannelDutyConcluded',
  'ApplicationWithdrawn',
  'ProcedureTerminated',
  'CaseVoided',
  'ClericalErrorCorrected',
  'ClockRecomputed',
  'LicenceChanged',
  'LicenceRenewed',
  'LicenceSuspended',
  'LicenceResumed',
  'LicenceRevoked',
  'LicenceReplaced',
  'LicenceAnnulled',
  'PreApprovalGiven',
] as const

/** Not an act: told some days before a correction is due. */
export const reminderKind = 'CorrectionDueSoon'

/** Not an act: told some days before a promised material is due. */
export const supplyReminderKind = 'MaterialDueSoon'

/** Not an act: told some days before shots of a remote inspection are due. */
export const shotsReminderKind = 'ShotsDueSoon'

/** Not an act: told when an opinion that an authority owes beforehand (预审批) has not come by its day. */
export const lateOpinionKind = 'PreApprovalOverdue'

/** Of one's own objection to a notice: acts on a matter of somebody else, told to whoever objected alone. */
export const ownObjectionKinds = [
  'OwnObjectionRaised',
  'OwnObjectionAnswered',
  'ObjectedNoticeStopped',
] as const

export type MessageKind =
  | (typeof ownObjectionKinds)[number]
  | (typeof toldTypes)[number]
  | typeof reminderKind
  | typeof supplyReminderKind
  | typeof shotsReminderKind
  | typeof lateOpinionKind

export interface MessageSource {
  readonly kind: MessageKind
  /** The kind of power of the item; what is granted and refused is called by it. */
  readonly itemType?: ItemDefinition['type'] | null
  /** Name of the item, or of the type of licence. */
  readonly about: string
  /** What was said with the act that may be told. */
  readonly facts: MessageFacts
}

/** Of the payload of an act: reasons are owed to the applicant, opinions of officers are not. */
export interface MessageFacts {
  readonly due: string | null
  readonly reason: string | null
  readonly outcome: string | null
  readonly days: number | null
  readonly points: number | null
  /** Materials that are to follow the acceptance. */
  readonly owed: number | null
  readonly validTo: string | null
  /** Number of an objection to a notice. */
  readonly objection: number | null
  /** Last days that a correction of the calendar moved; null where the act did not say. */
  readonly moved?: readonly MovedDue[] | null
}
