import { type PlainDate, getBeijingDate } from '../../kernel/index.ts'
import type { InspectionSlot, JointParty } from './joint-events.ts'
import { type Inspection, type JointFacts, findAppointment } from './joint-state.ts'

/** How an opinion or an attendance that is owed stands. */
export interface JointDuty {
  readonly id: string
  readonly kind: 'give-opinion' | 'attend-inspection'
  /** The step, or the inspection. */
  readonly subject: string
  readonly party: JointParty
  readonly since: PlainDate
  readonly due: PlainDate
  /** consent: silence will count as consent. */
  readonly consequence: 'consent' | 'shown'
  readonly status: 'open' | 'kept' | 'broken' | 'released'
  readonly endedOn: PlainDate | undefined
  readonly appointment:
    { readonly slot: InspectionSlot; readonly name: string; readonly place: string } | undefined
}

interface Steps {
  readonly [step: string]:
    | { readonly done?: { readonly outcome: 'pass' | 'fail' | 'consent-by-silence'; readonly on: PlainDate } }
    | undefined
}

/**
 * What authorities owe in a joint act: an opinion on each step they were asked about, and to come to each inspection.
 * @param ended the day on which the case was decided or closed, from which nobody owes anything
 */
export function listJointDuties(
  joint: JointFacts | undefined,
  steps: Steps,
  ended: PlainDate | undefined,
): JointDuty[] {
  if (joint === undefined) return []
  const opinions = joint.requested.map((entry): JointDuty => {
    const { step, organisation, since, due, silenceConsents } = entry
    const party: JointParty = { kind: 'organisation', organisation }
    return {
      id: `give-opinion:${step}:${entry.notice}`,
      kind: 'give-opinion',
      subject: step,
      party,
      since,
      due,
      consequence: silenceConsents ? 'consent' : 'shown',
      ...judgeOpinion(steps[step]?.done, ended),
      appointment: undefined,
    }
  })
  return [
    ...opinions,
    ...joint.inspections.flatMap((inspection) => listInspectionDuties(inspection, joint, steps, ended)),
  ]
}

function judgeOpinion(
  done: { readonly outcome: string; readonly on: PlainDate } | undefined,
  ended: PlainDate | undefined,
): Pick<JointDuty, 'status' | 'endedOn'> {
  if (done !== undefined) {
    return { status: done.outcome === 'consent-by-silence' ? 'broken' : 'kept', endedOn: done.on }
  }
  return ended === undefined ? { status: 'open', endedOn: undefined } : { status: 'released', endedOn: ended }
}

/** To come, of everybody who was told, at every time that was appointed; and the opinion, of each authority. */
function listInspectionDuties(
  inspection: Inspection,
  { visits }: JointFacts,
  steps: Steps,
  ended: PlainDate | undefined,
): JointDuty[] {
  const { name, place, held, cancelled, appointments } = inspection
  const last = findAppointment(inspection)
  const attendances = appointments.flatMap((appointment, round) => {
    const { slot, on: since, parties } = appointment
    const told: readonly JointParty[] = [
      { kind: 'applicant' },
      ...parties.map(({ organisation }) => ({ kind: 'organisation', organisation }) as const),
    ]
    return told.map((party): JointDuty => {
      const who = party.kind === 'applicant' ? 'applicant' : party.organisation
      return {
        id: `attend-inspection:${inspection.inspection}:${round + 1}:${who}`,
        kind: 'attend-inspection',
        subject: inspection.inspection,
        party,
        since,
        due: getBeijingDate(slot.from),
        consequence: parties.some((entry) => entry.organisation === who && entry.absenceConsents)
          ? 'consent'
          : 'shown',
        ...judgeAttendance(),
        appointment: { slot, name, place },
      }

      function judgeAttendance(): Pick<JointDuty, 'status' | 'endedOn'> {
        // Another time was appointed since, so nobody need come at this one.
        const next = appointments[round + 1]
        if (next !== undefined) return { status: 'released', endedOn: next.on }
        if (held !== undefined) {
          const absent = party.kind === 'organisation' && held.absent.includes(party.organisation)
          return { status: absent ? 'broken' : 'kept', endedOn: held.on }
        }
        const over = cancelled?.on ?? ended
        return over === undefined
          ? { status: 'open', endedOn: undefined }
          : { status: 'released', endedOn: over }
      }
    })
  })
  if (last === undefined || cancelled !== undefined) return attendances
  const opinions = last.parties.flatMap(({ organisation, steps: invited, absenceConsents }) =>
    invited
      .filter((step) => visits[step] === inspection.inspection)
      .map((step): JointDuty => ({
        id: `give-opinion:${step}:${inspection.inspection}`,
        kind: 'give-opinion',
        subject: step,
        party: { kind: 'organisation', organisation },
        since: last.on,
        due: getBeijingDate(last.slot.from),
        consequence: absenceConsents ? 'consent' : 'shown',
        ...judgeOpinion(steps[step]?.done, ended),
        appointment: undefined,
      })),
  )
  return [...attendances, ...opinions]
}
