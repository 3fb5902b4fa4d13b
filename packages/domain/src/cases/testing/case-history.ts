import { type PlainDate, getInstant, getPlainDate } from '../../kernel/index.ts'
import type { SpecialProcedureKind } from '../../catalogue/index.ts'
import type { CaseEvent, CorrectionPoint } from '../events.ts'
import type { OwedMaterial } from '../owed-material.ts'
import type { ApplicationContent, Channel, DocumentKind, DocumentReference } from '../parties.ts'
import { completeContent, contact, noodleHouse, planPromise, safetyPromise, scan } from './case-fixture.ts'

/** An event and the day on which it happened. */
export interface DatedEvent {
  readonly day: PlainDate
  readonly event: CaseEvent
}

const at = (day: string, event: CaseEvent): DatedEvent => ({ day: getPlainDate(day), event })
const document = (kind: DocumentKind, day: string): DocumentReference => ({
  kind,
  number: `${kind}-${day}`,
  date: getPlainDate(day),
})

/** Events as they stand in the record, by the words of the counter. */
export const drafted = (day: string, channel: Channel = 'window'): DatedEvent =>
  at(day, {
    type: 'ApplicationDrafted',
    item: 'food-licence',
    revision: 1,
    authority: 'bureau',
    applicant: noodleHouse,
    channel,
    takenInAt: channel === 'window' ? 'bureau' : undefined,
  })

export const submitted = (day: string, content: ApplicationContent = completeContent): DatedEvent =>
  at(day, {
    type: 'ApplicationSubmitted',
    number: '2026-1',
    content,
    contact,
    delivery: 'electronic',
    on: getPlainDate(day),
  })

export const received = (day: string): DatedEvent =>
  at(day, { type: 'ApplicationReceived', on: getPlainDate(day), document: document('receipt', day) })

export const correctionRequested = (day: string, due: string, ...subjects: readonly string[]): DatedEvent =>
  at(day, {
    type: 'CorrectionRequested',
    points: subjects.map(demandOf),
    due: getPlainDate(due),
    document: document('correction-notice', day),
  })

export const resubmitted = (
  day: string,
  changed: readonly string[],
  content: ApplicationContent = completeContent,
): DatedEvent => at(day, { type: 'ApplicationResubmitted', content, changed, on: getPlainDate(day) })

export const accepted = (day: string): DatedEvent =>
  at(day, {
    type: 'ApplicationAccepted',
    on: getPlainDate(day),
    document: document('acceptance-notice', day),
  })

/** Accepted with a plan that is to follow within ten working days. */
export const acceptedWithoutPlan = (day: string, due: string, onMiss: OwedMaterial['onMiss'] = 'return') =>
  at(day, {
    type: 'ApplicationAccepted',
    on: getPlainDate(day),
    owed: [{ material: 'floor-plan', due: getPlainDate(due), onMiss, promise: planPromise }],
    document: document('acceptance-notice', day),
  })

export const supplied = (day: string): DatedEvent =>
  at(day, { type: 'MaterialSupplied', material: 'floor-plan', files: [scan], on: getPlainDate(day) })

export const examined = (day: string, outcome: 'in-order' | 'not-in-order' = 'in-order'): DatedEvent =>
  at(day, {
    type: 'SuppliedMaterialExamined',
    material: 'floor-plan',
    outcome,
    ...(outcome === 'in-order'
      ? {}
      : { reason: '平面图不清晰，无法辨认。', due: getPlainDate('2026-03-24') }),
    on: getPlainDate(day),
  })

/** Granted on a promise that the bureau verifies within thirty working days. */
export const grantedOnPromise = (day: string, due: string, by = 'bureau'): DatedEvent =>
  at(day, {
    type: 'ApplicationGranted',
    on: getPlainDate(day),
    opinion: '准予许可。',
    conditions: [],
    verifications: [
      {
        material: 'safety-rules',
        commitment: 'safety-promise',
        promise: safetyPromise,
        by,
        due: getPlainDate(due),
      },
    ],
    document: document('grant-decision', day),
  })

export const stepDone = (day: string, step: string, outcome: 'pass' | 'fail' = 'pass'): DatedEvent =>
  at(day, {
    type: 'StepCompleted',
    step,
    outcome,
    opinion: '符合要求。',
    checks: [],
    people: ['李五'],
    attachments: [],
  })

export const stepAssigned = (day: string, step: string, officer: string): DatedEvent =>
  at(day, { type: 'StepAssigned', step, officer, officerName: officer })

export const procedureStarted = (
  day: string,
  procedure: number,
  kind: SpecialProcedureKind = 'expert-review',
): DatedEvent =>
  at(day, {
    type: 'SpecialProcedureStarted',
    procedure,
    kind,
    name: { zh: '专家评审', en: 'expert review' },
    reason: '工艺复杂，需要专家评审。',
    days: 10,
    basis: '行政许可法 第四十五条',
    on: getPlainDate(day),
    document: document('special-procedure-notice', day),
  })

export const procedureEnded = (day: string, procedure: number): DatedEvent =>
  at(day, {
    type: 'SpecialProcedureEnded',
    procedure,
    result: '评审通过。',
    attachments: [],
    on: getPlainDate(day),
  })

/** The fire officers are asked for their opinion, and told what their silence means. */
export const opinionsRequested = (day: string, due: string): DatedEvent =>
  at(day, {
    type: 'OpinionsRequested',
    requests: [{ step: 'fire', organisation: 'fire', due: getPlainDate(due), silenceConsents: true }],
    on: getPlainDate(day),
    document: document('opinion-request', day),
  })

/** An officer of theirs signs for a notice on the platform. */
export const noticeServed = (day: string, notice: string, organisation = 'fire'): DatedEvent =>
  at(day, {
    type: 'NoticeServed',
    notice,
    party: { kind: 'organisation', organisation },
    service: { way: 'platform', receivedBy: '冯八', servedOn: getPlainDate(day), attachments: [] },
  })

export const extensionRequested = (day: string, days = 10): DatedEvent =>
  at(day, { type: 'ExtensionRequested', days, reason: '现场条件复杂，须会同有关部门核实。' })

export const extensionApproved = (day: string, days = 10): DatedEvent =>
  at(day, {
    type: 'ExtensionApproved',
    days,
    reason: '现场条件复杂，须会同有关部门核实。',
    document: document('extension-notice', day),
  })

export const extensionDeclined = (day: string): DatedEvent =>
  at(day, { type: 'ExtensionDeclined', reason: '现有时限足以作出决定。' })

/** @param due a moment in UTC */
export const deadlineOrdered = (day: string, due: string): DatedEvent =>
  at(day, { type: 'DeadlineOrdered', due: getInstant(due), reason: '群众多次反映，须尽快办结。' })

export const granted = (day: string): DatedEvent =>
  at(day, {
    type: 'ApplicationGranted',
    on: getPlainDate(day),
    opinion: '准予许可。',
    conditions: [],
    document: document('grant-decision', day),
  })

export const refused = (day: string): DatedEvent =>
  at(day, {
    type: 'ApplicationRefused',
    on: getPlainDate(day),
    reason: '场所与有毒有害场所的距离不足。',
    basis: ['食品安全法 第三十三条'],
    remedies: { review: '明湖区人民政府', court: '明湖区人民法院' },
    document: document('refusal-decision', day),
  })

export const licenceIssued = (day: string): DatedEvent =>
  at(day, {
    type: 'LicenceIssued',
    licence: 'l-1',
    licenceType: 'food-licence',
    number: 'JY000001',
    identifier: '1.2.156.3005.2',
    fields: {},
    validFrom: getPlainDate(day),
  })

export const delivered = (day: string): DatedEvent =>
  at(day, {
    type: 'ResultDelivered',
    way: 'electronic',
    recipient: '王一',
    on: getPlainDate(day),
    document: document('delivery-receipt', day),
  })

export const withdrawn = (day: string): DatedEvent =>
  at(day, {
    type: 'ApplicationWithdrawn',
    reason: '不再经营。',
    document: document('termination-notice', day),
  })

export const preExaminationRequested = (day: string): DatedEvent =>
  at(day, { type: 'PreExaminationRequested', content: completeContent, contact })

/** Filed at the window and accepted on Monday 9 March 2026. */
export const acceptedOnMonday: readonly DatedEvent[] = [
  drafted('2026-03-09'),
  submitted('2026-03-09'),
  accepted('2026-03-09'),
]

/** The same, and the fire officers asked and told on that very day; their three working days end on Thursday. */
export const askedOnMonday: readonly DatedEvent[] = [
  ...acceptedOnMonday,
  opinionsRequested('2026-03-09', '2026-03-12'),
  noticeServed('2026-03-09', 'opinion-request-2026-03-09'),
]

/** The same with every step passed by Thursday. */
export const reviewedByThursday: readonly DatedEvent[] = [
  ...acceptedOnMonday,
  stepDone('2026-03-10', 'review'),
  stepDone('2026-03-10', 'fire'),
  stepDone('2026-03-11', 'inspect'),
  stepDone('2026-03-12', 'legal'),
]

/** The same, granted on Friday. */
export const grantedOnFriday: readonly DatedEvent[] = [...reviewedByThursday, granted('2026-03-13')]

export function demandOf(subject: string): CorrectionPoint {
  return { subject, problem: '未提交或者不清晰。', demand: '请补正。' }
}
