import type { jointViewSchema } from '@tongban/contract'
import {
  type CaseState,
  type Inspection,
  type ItemRevision,
  type JointFacts,
  type JointParty,
  type PlainDate,
  findAppointment,
  findFiledFacts,
  findService,
  findServiceProof,
  getInspectionStage,
  inspectionStageNames,
  isAccepted,
  listInspectionParties,
  nameOrganisation,
  openItemNames,
} from '@tongban/domain'
import type { z } from 'zod'

type JointView = z.input<typeof jointViewSchema>

/** What several authorities do together in the case; the applicant sees who and when, and no opinion before the record. */
export function presentJoint(
  state: CaseState,
  revision: ItemRevision,
  own: boolean,
  today: PlainDate,
): JointView | null {
  const joint = findFiledFacts(state)?.joint
  if (joint === undefined) return null
  const nameParty = (party: JointParty) => ({
    kind: party.kind,
    organisation: party.kind === 'applicant' ? null : party.organisation,
    name:
      party.kind === 'applicant'
        ? { zh: state.applicant.name, en: state.applicant.name }
        : nameOrganisation(revision, party.organisation),
  })
  return {
    notices: joint.notices.map((notice) => ({
      number: notice.number,
      on: notice.on,
      about: notice.about,
      inspection: notice.inspection ?? null,
      parties: notice.parties.map((party) => {
        const service = findService(notice, party)
        const awaited = service === undefined && state.status === 'in-review'
        return {
          party: nameParty(party),
          proof: awaited ? findServiceProof(state, notice, party, today) : 'over',
          service: service
            ? { ...service, reference: service.reference ?? null, attachments: [...service.attachments] }
            : null,
        }
      }),
    })),
    opinions: presentOpinions(state, joint, revision, own, today),
    combined: own ? null : (joint.combined ?? null),
    inspections: joint.inspections.map((inspection) => ({
      ...presentInspection(inspection, revision),
      answers: inspection.answers.map((answer) => ({
        party: nameParty(answer.party),
        fits: [...answer.fits],
        people: [...answer.people],
        note: answer.note ?? null,
      })),
      invited: listInvitedParties(state, inspection, revision),
    })),
  }
}

function presentOpinions(
  state: CaseState,
  joint: JointFacts,
  revision: ItemRevision,
  own: boolean,
  today: PlainDate,
): JointView['opinions'] {
  const steps = isAccepted(state) ? state.steps : {}
  const { nameStep } = openItemNames(revision)
  return joint.requested.map(({ step, organisation, since, due, remindedOn, silenceConsents }) => {
    const done = steps[step]?.done
    const shown = own ? undefined : done
    return {
      step,
      stepName: nameStep(step),
      organisation,
      organisationName: nameOrganisation(revision, organisation),
      since,
      due,
      late: (done?.on ?? today) > due,
      remindedOn: remindedOn ?? null,
      silenceConsents,
      outcome: shown?.outcome ?? null,
      opinion: shown?.opinion ?? null,
      people: [...(shown?.people ?? [])],
      doneOn: done?.on ?? null,
    }
  })
}

function presentInspection(
  inspection: Inspection,
  revision: ItemRevision,
): Omit<JointView['inspections'][number], 'answers' | 'invited'> {
  const { held, cancelled, note, name, place, cases, slots, appointments } = inspection
  const stage = getInspectionStage(inspection)
  const appointment = findAppointment(inspection)
  const nameOf = (organisation: string) => nameOrganisation(revision, organisation)
  return {
    inspection: inspection.inspection,
    name,
    stage,
    stageName: inspectionStageNames[stage],
    cases: [...cases],
    place,
    note: note ?? null,
    slots: slots.map((slot) => ({ ...slot })),
    appointment: appointment
      ? {
          slot: { ...appointment.slot },
          notice: appointment.notice,
          on: appointment.on,
          round: appointments.length,
        }
      : null,
    cancelled: cancelled ?? null,
    held: held
      ? {
          on: held.on,
          sequence: held.sequence,
          present: held.present.map(nameOf),
          absent: held.absent.map(nameOf),
          findings: held.findings.map((finding) => ({ ...finding, people: [...finding.people] })),
          applicant: { ...held.applicant, remark: held.applicant.remark ?? null },
          confirmed: held.confirmed ? { ...held.confirmed, remark: held.confirmed.remark ?? null } : null,
        }
      : null,
  }
}

/** Those of the appointment; before one was made, those whose steps are to be done there. */
function listInvitedParties(
  state: CaseState,
  inspection: Inspection,
  revision: ItemRevision,
): JointView['inspections'][number]['invited'] {
  const parties =
    findAppointment(inspection)?.parties ??
    (state.status === 'in-review' ? listInspectionParties(state, inspection, { revision }) : [])
  return parties.map(({ organisation, steps, people, looksAt, absenceConsents }) => ({
    organisation,
    name: nameOrganisation(revision, organisation),
    steps: [...steps],
    people: [...people],
    looksAt: [...looksAt],
    absenceConsents,
  }))
}
