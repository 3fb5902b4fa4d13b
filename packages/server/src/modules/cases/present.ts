import type {
  caseClockSchema,
  caseViewSchema,
  explainedClockSchema,
  timelineEntrySchema,
} from '@tongban/contract'
import {
  type Actor,
  type CaseClock,
  type CaseState,
  type DataElement,
  type FiledFacts,
  type ExplainedCaseClock,
  type ItemRevision,
  type PlainDate,
  type RecordedEvent,
  type Timeliness,
  findFiledFacts,
  getCaseLight,
  isAccepted,
  listCaseSteps,
  listChecks,
  maskAddress,
  maskPhone,
  maskResidentId,
  nameDocument,
  nameOfficer,
  readText,
  statusNames,
} from '@tongban/domain'
import type { z } from 'zod'
import { presentGreenChannel, presentGreenChannelOffer } from './green-channel/present-green-channel.ts'
import { awaitsJudgement, presentInstant } from './present-instant.ts'
import {
  presentGrantPromises,
  presentObligations,
  presentPromiseAnswers,
  presentSubstitutes,
} from './present-obligations.ts'
import { presentJoint } from './present-joint.ts'
import { presentRegisterDifferences } from './present-register-differences.ts'
import { presentRemoteInspections, presentRemoteOffers } from './present-remote.ts'

type CaseView = z.input<typeof caseViewSchema>

/**
 * The case for a reader. Applicants see their own values in full; officers see personal numbers masked and ask for
 * them one by one, on record.
 */
export function presentCase(
  caseId: string,
  state: CaseState,
  revision: ItemRevision,
  clocks: readonly CaseClock[],
  timeliness: Timeliness | undefined,
  reader: Actor,
  draft: unknown,
  today: PlainDate,
): CaseView {
  const own = reader.kind === 'applicant'
  const held = state.status === 'pre-examination' ? state : findFiledFacts(state)
  const filed = findFiledFacts(state)
  const accepted = isAccepted(state) ? state : undefined
  const decided = state.status === 'decided' || state.status === 'finished' ? state : undefined
  const { applicant, agent } = state
  return {
    caseId,
    number: filed?.number ?? null,
    item: state.item,
    itemName: readText(revision.definition.name),
    itemType: revision.definition.type,
    revision: state.revision,
    authority: state.authority,
    authorityName: readText(revision.authority.name),
    applicant: {
      subject: applicant.subject,
      kind: applicant.kind,
      name: applicant.name,
      identifier:
        applicant.identifierKind === 'resident-id'
          ? maskResidentId(applicant.identifier)
          : applicant.identifier,
      nameDiffers: own ? null : (applicant.nameDiffers ?? null),
    },
    registerDifferences: own ? [] : presentRegisterDifferences(state, revision, held?.content, today),
    agent: agent
      ? {
          name: agent.name,
          as: agent.as,
          authorisationFile: agent.authorisationFile ?? null,
          authorisationOnPaper: agent.authorisationOnPaper === true,
          nameDiffers: own ? null : (agent.nameDiffers ?? null),
        }
      : null,
    channel: state.channel,
    matter: state.matter
      ? { matterCaseId: state.matter.matterCase, number: state.matter.number, name: state.matter.name }
      : null,
    proposedCorrection: own ? null : presentProposal(filed?.proposedCorrection),
    status: state.status,
    statusName: statusNames[state.status],
    closeReason: state.status === 'closed' ? state.reason : null,
    draft: state.status === 'draft' ? (draft ?? null) : null,
    preExamination: state.status === 'draft' && state.preExamination ? mutable(state.preExamination) : null,
    content: held
      ? {
          answers: held.content.answers,
          form: own ? held.content.form : maskForm(held.content.form, revision.elements),
          materials: mutable(held.content.materials),
          papers: mutable(held.content.papers ?? {}),
          substitutes: presentSubstitutes(held.content),
          promise: held.content.promise ?? null,
        }
      : null,
    contact: held ? (own ? held.contact : maskContact(held.contact)) : null,
    delivery: filed?.delivery ?? null,
    notices: (filed?.notices ?? []).map((notice) => ({
      on: notice.on,
      due: notice.due,
      points: mutable(notice.points),
      answeredOn: notice.answered?.on ?? null,
      changed: mutable(notice.answered?.changed ?? null),
      content: {
        answers: notice.content.answers,
        form: own ? notice.content.form : maskForm(notice.content.form, revision.elements),
        materials: mutable(notice.content.materials),
        papers: mutable(notice.content.papers ?? {}),
        substitutes: presentSubstitutes(notice.content),
        promise: notice.content.promise ?? null,
      },
    })),
    submittedOn: filed?.submittedOn ?? null,
    receivedOn: filed?.receivedOn ?? null,
    acceptedOn: accepted?.acceptedOn ?? null,
    acceptedBySilence: accepted?.acceptedBySilence ?? null,
    awaitsJudgement: awaitsJudgement(state, revision),
    instant: presentInstant(state, revision, reader, maskValue),
    steps: accepted ? presentSteps(accepted, revision) : [],
    procedures: (accepted?.procedures ?? []).map((entry) => ({ ...entry, to: entry.to ?? null })),
    deadlineOrder: filed?.deadlineOrder ?? null,
    timeliness: timeliness ? { ...timeliness, due: timeliness.due ?? null } : null,
    extension: accepted?.extension ?? null,
    decision: decided
      ? {
          outcome: decided.decision.outcome,
          on: decided.decision.on,
          validTo: (decided.decision.outcome === 'granted' ? decided.decision.validTo : undefined) ?? null,
        }
      : null,
    licence: decided?.licence ?? null,
    greenChannel: presentGreenChannel(filed?.greenChannel, revision),
    greenChannelOffer: own ? null : presentGreenChannelOffer(revision),
    joint: presentJoint(state, revision, own, today),
    remoteInspections: presentRemoteInspections(state, revision, own, today),
    remoteOffers: presentRemoteOffers(state, revision, reader),
    obligations: presentObligations(state, revision, today),
    grantPromises: presentGrantPromises(state, revision),
    promiseAnswers: presentPromiseAnswers(state, revision),
    credit: [...(findFiledFacts(state)?.credit ?? [])].map((entry) => ({
      ...entry,
      repairedOn: entry.repairedOn ?? null,
    })),
    temporaryLicence: findFiledFacts(state)?.temporaryLicence ?? null,
    revokedOn: 'revokedOn' in state ? (state.revokedOn ?? null) : null,
    clocks: clocks.map(presentClock),
    light: getCaseLight(clocks),
    documents: state.documents.map((document) => ({
      kind: document.kind,
      number: document.number,
      date: document.date,
      name: nameDocument(document.kind, revision.definition),
      sequence: document.sequence,
      digest: document.digest ?? null,
    })),
    version: state.version,
  }
}

/** What an officer found and the applicant has not been told yet. */
function presentProposal(proposal: FiledFacts['proposedCorrection']): CaseView['proposedCorrection'] {
  return proposal === undefined ? null : { on: proposal.on, points: mutable(proposal.points) }
}

/** What an applicant may see of a colleague's opinion ends where the review begins: steps yes, opinions no. */
function presentSteps(state: Parameters<typeof listCaseSteps>[0], revision: ItemRevision): CaseView['steps'] {
  return listCaseSteps(state, { revision }).map(({ step, status, openedOn }) => {
    const record = state.steps[step.step]
    return {
      step: step.step,
      name: readText(step.name),
      does: step.does,
      optional: step.optional === true,
      duty: step.duty,
      people: step.people,
      checks: listChecks(step).map(({ name, criterion, method, basis, evidence, published }) => ({
        ...name,
        criterion: criterion ?? null,
        method: method ?? null,
        basis: [...basis],
        evidence: [...evidence],
        published,
      })),
      status,
      openedOn: openedOn ?? null,
      assignedTo: record?.assignedTo ?? null,
      assignedToName: record?.assignedToName ?? null,
      outcome: record?.done?.outcome ?? null,
      opinion: record?.done?.opinion ?? null,
      doneOn: record?.done?.on ?? null,
      checkResults: mutable(record?.done?.checks ?? []),
      peopleNames: mutable(record?.done?.people ?? []),
      attachments: mutable(record?.done?.attachments ?? []),
    }
  })
}

/** The steps and orders without what officers wrote to one another. */
export function hideOpinions(view: CaseView): CaseView {
  return {
    ...view,
    deadlineOrder: view.deadlineOrder && { ...view.deadlineOrder, reason: null },
    steps: view.steps.map((step) => ({
      ...step,
      checks: step.checks.filter(({ published }) => published),
      opinion: null,
      outcome: null,
      assignedTo: null,
      assignedToName: null,
      checkResults: [],
      peopleNames: [],
      attachments: [],
    })),
  }
}

export function presentClock(clock: CaseClock): z.input<typeof caseClockSchema> {
  const { kind, title, basis, period, order, reading } = clock
  return {
    kind,
    title,
    basis: basis ?? null,
    start: period.start,
    limit: period.limit,
    unit: period.unit,
    dueAt: order?.due ?? null,
    reading: { ...reading, due: reading.due ?? null },
  }
}

export function presentExplainedClock(clock: ExplainedCaseClock): z.input<typeof explainedClockSchema> {
  return {
    ...presentClock(clock),
    derivation: clock.derivation.map((line) => ({
      kind: line.kind,
      from: line.from,
      to: line.to ?? null,
      firstDayNumber: line.firstDayNumber ?? null,
      lastDayNumber: line.lastDayNumber ?? null,
      text: line.text,
    })),
  }
}

/** An act as it is recorded; values of the form are told by their names only, for the case view shows them. */
export function presentEvent(
  recorded: Omit<RecordedEvent, 'event'> & { readonly event: { readonly type: string } },
  hash: string,
  reader: Actor,
): z.input<typeof timelineEntrySchema> {
  const { sequence, occurredAt, recordedAt, actor, event } = recorded
  const { type, ...payload } = event as { type: string } & Record<string, unknown>
  const hidden = new Set([
    ...withheld,
    ...(reader.kind === 'applicant' ? listInternal(type) : []),
    // The case view explains it, with the values as the reader may see them.
    // Where somebody stood; the case view tells it to those who may know.
    ...(type.startsWith('Remote') ? ['files', 'premises', 'placeConsent'] : []),
    ...(type === 'InstantlyJudged' ? ['inputs', 'rows', 'hindrances'] : []),
  ])
  const facts = Object.fromEntries(Object.entries(payload).filter(([key]) => !hidden.has(key)))
  return { sequence, type, occurredAt, recordedAt, actor: presentActor(actor), facts, hash }
}

const withheld = ['content', 'contact', 'applicant', 'from', 'to', 'fields']
const internal = ['opinion', 'checks', 'people', 'attachments', 'officer', 'officerName']

/** Why a head urges is a matter among officers, unlike the reasons that are owed to the applicant. */
function listInternal(type: string): readonly string[] {
  // What is proposed is told when the notice goes out.
  if (type === 'CorrectionProposed') return [...internal, 'points']
  if (type === 'DecisionReexamined') return [...internal, 'reason']
  return type === 'DeadlineOrdered' ? [...internal, 'reason'] : internal
}

function presentActor(actor: Actor) {
  switch (actor.kind) {
    case 'applicant':
      return { kind: actor.kind, name: actor.name, organisation: null }
    case 'officer':
      return { kind: actor.kind, name: nameOfficer(actor), organisation: actor.organisation }
    case 'system':
      return { kind: actor.kind, name: actor.process, organisation: null }
    default:
      return actor satisfies never
  }
}

export function maskForm(
  form: Readonly<Record<string, unknown>>,
  elements: Readonly<Record<string, DataElement>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([id, value]) => {
      const element = elements[id]
      return [id, element ? maskValue(element, value) : value]
    }),
  )
}

function maskValue(element: Pick<DataElement, 'type' | 'sensitivity' | 'columns'>, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return value
  if (Array.isArray(value) && element.columns) {
    const { columns } = element
    return value.map((row: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(row).map(([id, cell]) => [id, columns[id] ? maskValue(columns[id], cell) : cell]),
      ),
    )
  }
  if (element.type === 'resident-id') return maskResidentId(String(value))
  if (element.type === 'phone') return maskPhone(String(value))
  return element.sensitivity === 'sensitive' ? '＊＊＊' : value
}

export function maskContact(contact: { name: string; phone: string; address?: string }) {
  const address = contact.address === undefined ? {} : { address: maskAddress(contact.address) }
  return { name: contact.name, phone: maskPhone(contact.phone), ...address }
}

/** The contract's types know no `readonly`; nothing is copied. */
function mutable<T>(value: T): DeepMutable<T> {
  return value as DeepMutable<T>
}

type DeepMutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: DeepMutable<T[Key]> }
