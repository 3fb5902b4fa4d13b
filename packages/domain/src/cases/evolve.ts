import { type Instant, type PlainDate, assert, assertNever, getBeijingDate } from '../kernel/index.ts'
import { isGreenChannelEvent, passGreenChannel } from './evolve-green-channel.ts'
import type { GreenChannelEvent } from './green-channel-events.ts'
import { type CaseEvent, type RecordedEvent, bookkeepingEventTypes } from './events.ts'
import { evolveInstant, isInstantEvent } from './instant/evolve-instant.ts'
import type { InstantEvent } from './instant/instant-events.ts'
import { evolvePromises } from './promises/evolve-promises.ts'
import { isJointEvent, passJoint, releaseStep } from './joint/evolve-joint.ts'
import type { JointEvent } from './joint/joint-events.ts'
import { isRemoteEvent, passRemote } from './remote/evolve-remote.ts'
import type { RemoteEvent } from './remote/remote-events.ts'
import {
  type AcceptedCase,
  type CaseFacts,
  type CaseState,
  type FiledFacts,
  type OwedRecord,
  type StepRecord,
  acceptedStatuses,
  findFiledFacts,
  takeCaseFacts,
} from './state.ts'
import { addPromises } from './owed-material.ts'
import { passToAuthority } from './transfer.ts'

/**
 * The case after one more event. Events are facts: what does not fit here was never lawful to append, so it throws.
 * @throws BrokenInvariant on a gap in the sequence, an unknown event, or one that its status does not allow.
 */
export function evolve(state: CaseState | undefined, recorded: RecordedEvent): CaseState {
  const { event, sequence } = recorded
  const common = advance(state, recorded)
  if (event.type === 'ApplicationDrafted') {
    assert(state === undefined, 'a case begins once')
    const { item, revision, authority, applicant, agent, channel, takenInAt, matter } = event
    return {
      ...common,
      item,
      revision,
      authority,
      applicant,
      agent,
      channel,
      takenInAt,
      ...(matter === undefined ? {} : { matter }),
      status: 'draft',
      documents: [],
    }
  }
  assert(state !== undefined, `${event.type} before the case began`)
  const after = isGreenChannelEvent(event)
    ? passGreenChannel(state, event, recorded)
    : isInstantEvent(event)
      ? evolveInstant(state, event, recorded)
      : isJointEvent(event)
        ? passJoint(state, event, sequence)
        : isRemoteEvent(event)
          ? passRemote(state, event, recorded)
          : apply(state, event, recorded.occurredAt)
  const next = { ...after, ...common }
  if (!('document' in event) || event.document === undefined) return next
  return { ...next, documents: [...state.documents, { ...event.document, sequence }] }
}

/** The case after all its events, or undefined where there are none. */
export function replay(events: readonly RecordedEvent[]): CaseState | undefined {
  return events.reduce<CaseState | undefined>(evolve, undefined)
}

function advance(state: CaseState | undefined, { event, sequence, recordedAt }: RecordedEvent) {
  assert(sequence === (state?.sequence ?? 0) + 1, `event ${sequence} after ${state?.sequence ?? 0}`)
  assert(state === undefined || recordedAt >= state.lastRecordedAt, 'the record runs backwards')
  return {
    sequence,
    version: bookkeepingEventTypes.has(event.type) ? (state?.version ?? sequence) : sequence,
    lastRecordedAt: recordedAt,
  } satisfies Partial<CaseFacts>
}

function apply(
  state: CaseState,
  event: Exclude<
    CaseEvent,
    { type: 'ApplicationDrafted' } | GreenChannelEvent | InstantEvent | JointEvent | RemoteEvent
  >,
  at: Instant,
): CaseState {
  const on = getBeijingDate(at)
  switch (event.type) {
    case 'DraftDiscarded':
      return close(state, 'discarded', at)
    case 'PreExaminationRequested':
      return {
        ...must(state, 'draft'),
        status: 'pre-examination',
        content: event.content,
        contact: event.contact,
      }
    case 'ApplicationPreExamined': {
      const { content: _content, contact: _contact, ...facts } = must(state, 'pre-examination')
      const { outcome, opinion, points } = event
      return { ...facts, status: 'draft', preExamination: { outcome, opinion, points } }
    }
    case 'ApplicationSubmitted': {
      const { preExamination: _preExamination, ...facts } = must(state, 'draft')
      const { number, content, contact, delivery } = event
      return {
        ...facts,
        status: 'submitted',
        number,
        content,
        contact,
        delivery,
        materialsOn: event.on,
        submittedOn: event.on,
        notices: [],
        owed: [],
        promises: [],
      }
    }
    case 'ApplicationReceived':
      return { ...must(state, 'submitted'), status: 'received', receivedOn: event.on }
    case 'CorrectionProposed': {
      const { points, on: proposedOn } = event
      return { ...must(state, 'submitted', 'received'), proposedCorrection: { points, on: proposedOn } }
    }
    case 'CorrectionRequested': {
      const { proposedCorrection: _proposed, ...facts } = must(state, 'submitted', 'received')
      const notice = { points: event.points, on, due: event.due, content: facts.content }
      return { ...facts, status: 'correction-requested', notices: [...facts.notices, notice] }
    }
    case 'ApplicationResubmitted': {
      const facts = must(state, 'correction-requested')
      const answered = { on: event.on, changed: event.changed }
      const notices = facts.notices.map((notice, index) =>
        index === facts.notices.length - 1 ? { ...notice, answered } : notice,
      )
      return { ...facts, status: 'submitted', content: event.content, notices, materialsOn: event.on }
    }
    case 'CorrectionLapsed':
      return close(must(state, 'correction-requested'), 'correction-not-supplied', at)
    case 'ApplicationAccepted':
    case 'AcceptedBySilence': {
      const bySilence = event.type === 'AcceptedBySilence'
      const owed = (event.owed ?? []).map((material) => ({ ...material, since: on }))
      return accept(must(state, 'submitted', 'received'), { on: event.on, bySilence, openedOn: on, owed })
    }
    case 'MaterialSupplied':
      return supply(must(state, 'in-review'), event)
    case 'SuppliedMaterialExamined': {
      const { outcome, reason, due } = event
      return changeOwed(
        must(state, 'in-review'),
        event.material,
        ({ suppliedOn, fault: _fault, ...entry }) =>
          outcome === 'in-order'
            ? { ...entry, ...(suppliedOn ? { suppliedOn } : {}), metOn: event.on }
            : { ...entry, due: due ?? entry.due, ...(reason === undefined ? {} : { fault: reason }) },
      )
    }
    case 'OwedMaterialOverdue':
      return changeOwed(must(state, 'in-review'), event.material, (entry) => ({ ...entry, overdue: true }))
    case 'OwedMaterialsLapsed': {
      const missed = event.materials.reduce<Extract<CaseState, { status: 'in-review' }>>(
        (before, material) => changeOwed(before, material, (entry) => ({ ...entry, overdue: true })),
        must(state, 'in-review'),
      )
      return close(missed, 'terminated', at)
    }
    case 'AcceptanceRefused':
      return close(must(state, 'submitted', 'received'), 'acceptance-refused', at)
    case 'StepAssigned':
      return changeStep(must(state, ...acceptedStatuses), event.step, (step) => ({
        ...step,
        assignedTo: event.officer,
        assignedToName: event.officerName,
      }))
    case 'StepCompleted': {
      const { outcome, opinion, checks, people, attachments } = event
      const done = { outcome, opinion, checks, people, attachments, on }
      return changeStep(must(state, ...acceptedStatuses), event.step, (step) => ({ ...step, done }))
    }
    case 'StepConsentedBySilence': {
      const done = {
        outcome: 'consent-by-silence' as const,
        opinion: '',
        checks: [],
        people: [],
        attachments: [],
        on,
      }
      return changeStep(must(state, 'in-review'), event.step, (step) => ({ ...step, done }))
    }
    case 'StepReopened':
      return releaseJointStep(
        changeStep(must(state, ...acceptedStatuses), event.step, ({ done: _done, ...step }) => ({
          ...step,
          reopenedOn: on,
        })),
        event.step,
      )
    case 'SpecialProcedureStarted': {
      const facts = must(state, 'in-review')
      const { procedure, kind, name, days } = event
      return { ...facts, procedures: [...facts.procedures, { procedure, kind, name, days, from: event.on }] }
    }
    case 'SpecialProcedureEnded': {
      const facts = must(state, 'in-review')
      const procedures = facts.procedures.map((entry) =>
        entry.procedure === event.procedure ? { ...entry, to: event.on } : entry,
      )
      return { ...facts, procedures }
    }
    case 'ExtensionRequested':
      return {
        ...must(state, 'in-review'),
        extension: { state: 'requested', days: event.days, reason: event.reason },
      }
    case 'ExtensionApproved':
      return {
        ...must(state, 'in-review'),
        extension: { state: 'approved', days: event.days, reason: event.reason },
      }
    case 'ExtensionDeclined': {
      const facts = must(state, 'in-review')
      assert(facts.extension !== undefined, 'an extension that nobody asked for')
      return { ...facts, extension: { ...facts.extension, state: 'declined' } }
    }
    case 'DeadlineOrdered': {
      const facts = must(state, 'submitted', 'received', 'correction-requested', 'in-review')
      return { ...facts, deadlineOrder: { due: event.due, reason: event.reason, orderedAt: at } }
    }
    case 'ApplicationGranted':
    case 'GrantedOnPromise':
      return {
        ...must(state, 'in-review'),
        status: 'decided',
        decision: { outcome: 'granted', on: event.on, at, validTo: event.validTo },
        promises: (event.verifications ?? []).map((entry) => ({ ...entry, since: event.on })),
      }
    case 'PromiseVerified':
    case 'MendingOrdered':
    case 'MendingLapsed':
    case 'RevocationProposed':
    case 'StatementMade':
    case 'GrantRevoked':
    case 'GrantRevokedBySilence':
    case 'FalsePromiseConcluded':
    case 'CreditRecorded':
    case 'CreditRepaired':
    case 'TemporaryLicenceIssued':
      return evolvePromises(state, event)
    case 'ApplicationRefused':
      return {
        ...must(state, 'in-review'),
        status: 'decided',
        decision: { outcome: 'refused', on: event.on, at },
      }
    case 'LicenceIssued': {
      const { licence, licenceType, number, identifier } = event
      return { ...must(state, 'decided'), licence: { licence, licenceType, number, identifier } }
    }
    case 'ResultDelivered':
      return { ...must(state, 'decided'), status: 'finished', deliveredOn: event.on }
    case 'ApplicationWithdrawn':
      return close(
        must(state, 'pre-examination', 'submitted', 'received', 'correction-requested', 'in-review'),
        'withdrawn',
        at,
      )
    case 'ProcedureTerminated':
      return close(
        must(state, 'submitted', 'received', 'correction-requested', 'in-review'),
        'terminated',
        at,
      )
    case 'CaseVoided':
      return close(state, 'voided', at)
    case 'ClericalErrorCorrected': {
      const facts = must(state, 'decided', 'finished')
      const form = { ...facts.content.form, [event.element]: event.to }
      return { ...facts, content: { ...facts.content, form } }
    }
    case 'MovedToRevision':
      return { ...state, revision: event.to }
    case 'DocumentProduced': {
      const documents = state.documents.map((document) =>
        document.number === event.number ? { ...document, digest: event.digest, size: event.size } : document,
      )
      return { ...state, documents }
    }
    case 'CaseTransferred':
      return passToAuthority(state, event)
    case 'ClockRecomputed':
    case 'PersonalDataShown':
      return state
    default:
      return assertNever(event, 'unknown event')
  }
}

/** Narrows the case to the statuses in which an event may stand. */
function must<S extends CaseState['status']>(
  state: CaseState,
  ...statuses: S[]
): Extract<CaseState, { status: S }> {
  assert(
    (statuses as string[]).includes(state.status),
    `an event of ${statuses.join('/')} in ${state.status}`,
  )
  return state as Extract<CaseState, { status: S }>
}

function accept(
  { proposedCorrection: _proposed, ...facts }: FiledFacts,
  acceptance: { on: PlainDate; bySilence: boolean; openedOn: PlainDate; owed: readonly OwedRecord[] },
): CaseState {
  return {
    ...facts,
    content: addPromises(facts.content, acceptance.owed),
    status: 'in-review',
    acceptedOn: acceptance.on,
    acceptedBySilence: acceptance.bySilence,
    reviewOpenedOn: acceptance.openedOn,
    owed: acceptance.owed,
    steps: {},
    procedures: [],
  }
}

function releaseJointStep(state: AcceptedCase, step: string): CaseState {
  return state.joint === undefined ? state : { ...state, joint: releaseStep(state.joint, step) }
}

function changeStep(
  state: AcceptedCase,
  step: string,
  change: (record: StepRecord) => StepRecord,
): AcceptedCase {
  return { ...state, steps: { ...state.steps, [step]: change(state.steps[step] ?? {}) } }
}

/** The material is with the application now, and nothing stands in its place any more. */
function supply(
  state: Extract<CaseState, { status: 'in-review' }>,
  { material, files, paper, on }: Extract<CaseEvent, { type: 'MaterialSupplied' }>,
): CaseState {
  const { [material]: _substitute, ...substitutes } = state.content.substitutes ?? {}
  const { substitutes: _before, ...rest } = state.content
  const content = {
    ...rest,
    materials: files.length > 0 ? { ...rest.materials, [material]: files } : rest.materials,
    ...(paper === undefined ? {} : { papers: { ...rest.papers, [material]: paper } }),
    ...(Object.keys(substitutes).length > 0 ? { substitutes } : {}),
  }
  return changeOwed({ ...state, content }, material, ({ fault: _fault, ...entry }) => ({
    ...entry,
    suppliedOn: on,
  }))
}

function changeOwed<S extends Extract<CaseState, { status: 'in-review' }>>(
  state: S,
  material: string,
  change: (entry: OwedRecord) => OwedRecord,
): S {
  assert(
    state.owed.some((entry) => entry.material === material),
    `${material} is not owed`,
  )
  return { ...state, owed: state.owed.map((entry) => (entry.material === material ? change(entry) : entry)) }
}

function close(
  state: CaseState,
  reason: Extract<CaseState, { status: 'closed' }>['reason'],
  closedAt: Instant,
): CaseState {
  return {
    ...takeCaseFacts(state),
    status: 'closed',
    reason,
    closedOn: getBeijingDate(closedAt),
    closedAt,
    filed: findFiledFacts(state),
  }
}
