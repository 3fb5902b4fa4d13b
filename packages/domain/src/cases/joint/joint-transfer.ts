import type { JointParty } from './joint-events.ts'
import {
  type Inspection,
  type JointFacts,
  type JointNotice,
  findAppointment,
  getInspectionStage,
  isSameParty,
} from './joint-state.ts'

interface Transfer {
  readonly previous: string
  readonly authority: string
  /** Steps on which somebody has spoken: what was said stays with who said it. */
  readonly spoken: ReadonlySet<string>
}

/**
 * Joint acts that are still to be done, after the case passed to another authority (事项划转): the new one is asked and
 * invited in the place of the former. Who comes and which times suit it says itself, and a notice that the former had
 * signed for is served anew, for nobody signs for another organisation.
 */
export function passJointToAuthority(joint: JointFacts, transfer: Transfer): JointFacts {
  const { previous, authority, spoken } = transfer
  const requested = joint.requested.map((entry) =>
    entry.organisation === previous && !spoken.has(entry.step)
      ? { ...entry, organisation: authority }
      : entry,
  )
  const inspections = joint.inspections.map((inspection) => {
    const stage = getInspectionStage(inspection)
    return stage === 'held' || stage === 'cancelled' ? inspection : passInspection(inspection, transfer)
  })
  const passed = { ...joint, requested, inspections }
  return { ...passed, notices: joint.notices.map((notice) => passNotice(notice, passed, transfer)) }
}

function passInspection(inspection: Inspection, { previous, authority, spoken }: Transfer): Inspection {
  const answers = inspection.answers.filter(({ party }) => !isSameParty(party, asParty(previous)))
  const last = findAppointment(inspection)
  const former = last?.parties.find(({ organisation }) => organisation === previous)
  const open = former?.steps.filter((step) => !spoken.has(step)) ?? []
  if (last === undefined || former === undefined || open.length === 0) return { ...inspection, answers }
  const invited = last.parties.find(({ organisation }) => organisation === authority)
  const successor = {
    organisation: authority,
    steps: [...(invited?.steps ?? []), ...open],
    people: invited?.people ?? [],
    looksAt: [...(invited?.looksAt ?? []), ...former.looksAt],
    absenceConsents: former.absenceConsents && (invited?.absenceConsents ?? true),
  }
  const steps = former.steps.filter((step) => spoken.has(step))
  const parties = last.parties.flatMap((party) => {
    if (party === former) return steps.length > 0 ? [{ ...former, steps }, successor] : [successor]
    return party === invited ? [] : [party]
  })
  const appointments = [...inspection.appointments.slice(0, -1), { ...last, parties }]
  return { ...inspection, answers, appointments }
}

function passNotice(
  notice: JointNotice,
  joint: Pick<JointFacts, 'requested' | 'inspections'>,
  { previous, authority }: Transfer,
): JointNotice {
  const [former, successor] = [asParty(previous), asParty(authority)]
  const named = listNamed(notice, joint)
  const told = notice.parties.some((party) => isSameParty(party, former))
  if (!told || !named.includes(authority)) return notice
  const stays = named.includes(previous)
  const parties = notice.parties
    .filter((party) => !isSameParty(party, successor))
    .flatMap((party) => (isSameParty(party, former) ? (stays ? [party, successor] : [successor]) : [party]))
  return {
    ...notice,
    parties,
    served: notice.served.filter(({ party }) => stays || !isSameParty(party, former)),
  }
}

/** The organisations from which something is expected on a notice. */
function listNamed(
  { number, inspection }: JointNotice,
  { requested, inspections }: Pick<JointFacts, 'requested' | 'inspections'>,
): string[] {
  const visited = inspections.find((entry) => entry.inspection === inspection)
  const appointment = visited && findAppointment(visited)
  const parties = appointment?.notice === number ? appointment.parties : []
  const asked = requested.filter((entry) => entry.notice === number)
  return [...asked, ...parties].map(({ organisation }) => organisation)
}

const asParty = (organisation: string): JointParty => ({ kind: 'organisation', organisation })
