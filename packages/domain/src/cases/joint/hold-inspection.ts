import { type ItemRevision, readText } from '../../catalogue/index.ts'
import { type Bilingual, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { makeDocument } from '../make-document.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, checkReason, inputProblem } from '../input-problems.ts'
import { findInspection } from './inspections.ts'
import type { InspectionFinding } from './joint-events.ts'
import { findAppointment } from './joint-state.ts'

/**
 * Makes the one record (勘验笔录): who was there, what each authority found, how the applicant stands to it. What was
 * found is what the authorities that came have said in their own steps, each in its own name.
 */
export function holdInspection(
  state: Status<'in-review'>,
  command: Command<'HoldInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection, applicant, elsewhere, attachments } = command
  const found = findInspection(state, inspection, ['appointed'])
  if ('kind' in found) return fail(found)
  const appointment = findAppointment(found)
  if (appointment === undefined || facts.now < appointment.slot.from) {
    const from = appointment?.slot.from ?? facts.now
    return fail({ kind: 'inspection-not-begun', name: found.name, from })
  }
  const invited = appointment.parties.map(({ organisation }) => organisation)
  const present = invited.filter((organisation) => command.present.includes(organisation))
  const problems = [
    ...checkFilled('/applicant/name', applicant.name),
    ...(applicant.signed === 'refused' ? checkReason('/applicant/remark', applicant.remark ?? '') : []),
    // In another case of the same appointment somebody may have been there when nobody came for this one.
    ...(present.length > 0 || elsewhere.some(({ findings }) => findings.length > 0)
      ? []
      : [
          inputProblem(
            '/present',
            'not-in-range',
            '请勾选到场的参加单位，至少一个；全部未到场的，请改期或者取消。',
            'Name the invited authorities that came, at least one; where none came, appoint another time or cancel.',
          ),
        ]),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const came = appointment.parties.filter(({ organisation }) => present.includes(organisation))
  const missing = came.flatMap(({ steps }) => steps).filter((step) => !isSpoken(state, step))
  if (missing.length > 0) return fail({ kind: 'finding-missing', steps: missing })
  const on = getBeijingDate(facts.now)
  return succeed([
    {
      type: 'InspectionHeld',
      inspection,
      findings: listInspectionFindings(state, inspection, facts),
      present,
      absent: invited.filter((organisation) => !present.includes(organisation)),
      applicant,
      elsewhere,
      attachments,
      on,
      document: makeDocument(facts, 'inspection-record', on),
    },
  ])
}

const isSpoken = (state: Status<'in-review'>, step: string) => {
  const outcome = state.steps[step]?.done?.outcome
  return outcome === 'pass' || outcome === 'fail'
}

/** What the authorities of this case said; one that did not come may have written beforehand. */
export function listInspectionFindings(
  state: Status<'in-review'>,
  inspection: string,
  { revision }: Pick<CaseFactsAtHand, 'revision'>,
): InspectionFinding[] {
  const found = state.joint?.inspections.find((entry) => entry.inspection === inspection)
  const parties = (found && findAppointment(found)?.parties) ?? []
  return parties.flatMap(({ organisation, steps }) =>
    steps.flatMap((step) => {
      const done = state.steps[step]?.done
      if (done === undefined || done.outcome === 'consent-by-silence') return []
      const { outcome, opinion: finding, people } = done
      const organisationName = nameOrganisation(revision, organisation).zh
      return [{ organisation, organisationName, outcome, finding, people }]
    }),
  )
}

/** An organisation by the name that it had when the revision was published. */
export function nameOrganisation(revision: ItemRevision, organisation: string): Bilingual {
  const { authority, organisations } = revision
  const named = organisation === authority.id ? authority : organisations[organisation]
  return named === undefined ? { zh: organisation, en: organisation } : readText(named.name)
}

/** The applicant confirms on the platform what it did not sign on paper, and says what it thinks of it. */
export function confirmInspectionRecord(
  state: Status<'in-review' | 'decided' | 'finished'>,
  command: Command<'ConfirmInspectionRecord'>,
  facts: CaseFactsAtHand,
): Decision {
  const found = state.joint?.inspections.find(({ inspection }) => inspection === command.inspection)
  if (found === undefined) return fail({ kind: 'inspection-unknown', inspection: command.inspection })
  if (found.held === undefined) {
    const stage = found.cancelled === undefined ? 'appointed' : 'cancelled'
    return fail({ kind: 'inspection-stage', name: found.name, stage, allowed: ['held'] })
  }
  const { applicant, confirmed } = found.held
  if (confirmed !== undefined || applicant.signed !== 'later') {
    return fail({ kind: 'record-confirmed', name: found.name })
  }
  const problems = checkFilled('/name', command.name)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const remark = command.remark?.trim() ?? ''
  return succeed([
    {
      type: 'InspectionRecordConfirmed',
      inspection: command.inspection,
      name: command.name.trim(),
      ...(remark === '' ? {} : { remark }),
      on: getBeijingDate(facts.now),
    },
  ])
}
