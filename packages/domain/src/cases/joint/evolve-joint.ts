import { assert, assertNever } from '../../kernel/index.ts'
import type { CaseEvent } from '../events.ts'
import { type CaseState, isAccepted } from '../state.ts'
import type { JointEvent, JointParty } from './joint-events.ts'
import { type Inspection, type JointFacts, isSameParty, noJointFacts } from './joint-state.ts'

const jointEvents: Readonly<Record<JointEvent['type'], true>> = {
  OpinionsRequested: true,
  NoticeServed: true,
  ReviewersReminded: true,
  OpinionsCombined: true,
  InspectionProposed: true,
  InspectionTimesAnswered: true,
  InspectionAppointed: true,
  InspectionRescheduled: true,
  InspectionCancelled: true,
  InspectionHeld: true,
  InspectionRecordConfirmed: true,
}

export function isJointEvent(event: CaseEvent): event is JointEvent {
  return Object.hasOwn(jointEvents, event.type)
}

/** The case after one more joint event, which has this sequence. */
export function passJoint(state: CaseState, event: JointEvent, sequence: number): CaseState {
  assert(isAccepted(state), `${event.type} before the acceptance`)
  return { ...state, joint: evolveJoint(state.joint, event, sequence) }
}

/**
 * The joint facts of a case after one more joint event.
 * @param sequence of the event
 */
function evolveJoint(before: JointFacts | undefined, event: JointEvent, sequence: number): JointFacts {
  const facts = before ?? noJointFacts
  switch (event.type) {
    case 'OpinionsRequested': {
      const { number } = event.document
      const parties = [...new Set(event.requests.map(({ organisation }) => organisation))].map(asParty)
      const asked = event.requests.map(({ step, organisation, due, silenceConsents }) => ({
        step,
        organisation,
        notice: number,
        since: event.on,
        due,
        silenceConsents,
      }))
      const again = new Set(asked.map(({ step }) => step))
      return {
        ...facts,
        notices: [...facts.notices, { number, on: event.on, about: 'opinions', parties, served: [] }],
        requested: [...facts.requested.filter(({ step }) => !again.has(step)), ...asked],
      }
    }
    case 'NoticeServed': {
      const { notice, party, service } = event
      assert(
        facts.notices.some(({ number }) => number === notice),
        `no notice ${notice}`,
      )
      return {
        ...facts,
        notices: facts.notices.map((entry) =>
          entry.number === notice ? { ...entry, served: [...entry.served, { party, service }] } : entry,
        ),
      }
    }
    case 'ReviewersReminded':
      return {
        ...facts,
        requested: facts.requested.map((entry) =>
          event.steps.includes(entry.step) ? { ...entry, remindedOn: event.on } : entry,
        ),
      }
    case 'OpinionsCombined':
      return { ...facts, combined: { opinion: event.opinion, on: event.on } }
    case 'InspectionProposed': {
      const { inspection, name, cases, steps, slots, place, note, on } = event
      const proposed: Inspection = {
        inspection,
        name,
        cases,
        steps,
        slots,
        place,
        ...(note === undefined ? {} : { note }),
        proposedOn: on,
        answers: [],
        appointments: [],
      }
      const visits = Object.fromEntries(steps.map((step) => [step, inspection]))
      return {
        ...facts,
        inspections: [...facts.inspections, proposed],
        visits: { ...facts.visits, ...visits },
      }
    }
    case 'InspectionTimesAnswered': {
      const { inspection, party, fits, people, note } = event
      const answer = { party, fits, people, ...(note === undefined ? {} : { note }) }
      return changeInspection(facts, inspection, (entry) => ({
        ...entry,
        answers: [...entry.answers.filter((given) => !isSameParty(given.party, party)), answer],
      }))
    }
    case 'InspectionAppointed':
    case 'InspectionRescheduled': {
      const { inspection, slot, parties } = event
      const { number, date: on } = event.document
      const told: JointParty[] = [
        { kind: 'applicant' },
        ...parties.map(({ organisation }) => asParty(organisation)),
      ]
      const changed = changeInspection(facts, inspection, (entry) => ({
        ...entry,
        appointments: [...entry.appointments, { slot, notice: number, on, parties }],
      }))
      const notice = { number, on, about: 'inspection', inspection, parties: told, served: [] } as const
      return { ...changed, notices: [...changed.notices, notice] }
    }
    case 'InspectionCancelled': {
      const { reason, on } = event
      const changed = changeInspection(facts, event.inspection, (entry) => ({
        ...entry,
        cancelled: { reason, on },
      }))
      return releaseVisits(changed, ([, inspection]) => inspection === event.inspection)
    }
    case 'InspectionHeld': {
      const { on, findings, present, absent, applicant, attachments } = event
      return changeInspection(facts, event.inspection, (entry) => ({
        ...entry,
        held: { on, sequence, findings, present, absent, attachments, applicant },
      }))
    }
    case 'InspectionRecordConfirmed': {
      const { name, remark, on } = event
      return changeInspection(facts, event.inspection, (entry) => {
        assert(entry.held !== undefined, 'a record is confirmed before it is made')
        const confirmed = { name, ...(remark === undefined ? {} : { remark }), on }
        return { ...entry, held: { ...entry.held, confirmed } }
      })
    }
    default:
      return assertNever(event, 'unknown event')
  }
}

/**
 * A step that was sent back is asked for anew: what was told of it before counts no longer, so that nobody consents
 * by silence on a notice that he answered.
 */
export function releaseStep(facts: JointFacts, step: string): JointFacts {
  const requested = facts.requested.filter((entry) => entry.step !== step)
  return releaseVisits({ ...facts, requested }, ([entry]) => entry === step)
}

function releaseVisits(
  facts: JointFacts,
  released: (visit: readonly [string, string]) => boolean,
): JointFacts {
  const visits = Object.entries(facts.visits).filter((visit) => !released(visit))
  return { ...facts, visits: Object.fromEntries(visits) }
}

function changeInspection(
  facts: JointFacts,
  id: string,
  change: (inspection: Inspection) => Inspection,
): JointFacts {
  assert(
    facts.inspections.some(({ inspection }) => inspection === id),
    `no inspection ${id}`,
  )
  return {
    ...facts,
    inspections: facts.inspections.map((entry) => (entry.inspection === id ? change(entry) : entry)),
  }
}

function asParty(organisation: string): JointParty {
  return { kind: 'organisation', organisation }
}
