import { type PlainDate, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { type Actor, nameOfficer } from '../../permissions/index.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, inputProblem } from '../input-problems.ts'
import type { StepRecord } from '../state.ts'
import type { JointParty, NoticeService } from './joint-events.ts'
import {
  type JointFacts,
  type JointNotice,
  findAppointment,
  findService,
  isSameParty,
  noJointFacts,
} from './joint-state.ts'

/** How it can still be proved that a notice came: by a signature or an entry, by an entry alone, or no longer. */
export type ServiceProof = 'signature' | 'entry' | 'over'

/**
 * Whoever was there or has spoken need not prove that it was told, and a notice whose time was given up tells nothing.
 * After the day of an inspection nobody signs for its notice any more; what was served before may still be entered, and
 * once the record is made only for an authority that stayed away and has not spoken, for its silence may rest on it.
 */
export function findServiceProof(
  state: JointState,
  notice: JointNotice,
  party: JointParty,
  today: PlainDate,
): ServiceProof {
  if (!isAwaited(state, notice, party)) return 'over'
  const inspection = findInspectionOf(state, notice)
  const day = inspection && findAppointment(inspection)?.slot.from
  if (day === undefined) return 'signature'
  return inspection?.held !== undefined || today > getBeijingDate(day) ? 'entry' : 'signature'
}

/** Whether something still rests on the service of a notice that is not proved. */
export function hasUnprovedService(state: JointState): boolean {
  return (state.joint?.notices ?? []).some((notice) =>
    notice.parties.some(
      (party) => findService(notice, party) === undefined && isAwaited(state, notice, party),
    ),
  )
}

function isAwaited(state: JointState, notice: JointNotice, party: JointParty): boolean {
  const isOpen = (step: string) => state.steps[step]?.done === undefined
  const organisation = party.kind === 'organisation' ? party.organisation : undefined
  if (notice.about === 'opinions') {
    const requested = state.joint?.requested ?? []
    return requested.some(
      (entry) => entry.notice === notice.number && entry.organisation === organisation && isOpen(entry.step),
    )
  }
  const inspection = findInspectionOf(state, notice)
  const appointment = inspection && findAppointment(inspection)
  if (appointment?.notice !== notice.number || inspection?.cancelled !== undefined) return false
  if (inspection?.held === undefined) return true
  const invited = appointment.parties.find((entry) => entry.organisation === organisation)
  return (
    invited !== undefined &&
    inspection.held.absent.includes(invited.organisation) &&
    invited.steps.some(isOpen)
  )
}

const findInspectionOf = ({ joint }: JointState, { inspection }: JointNotice) =>
  joint?.inspections.find((entry) => entry.inspection === inspection)

interface JointState {
  readonly joint?: JointFacts | undefined
  readonly steps: Readonly<Record<string, StepRecord>>
}

/** Proof of service: signed for by whom it is addressed to, or entered by the calling authority with what proves it. */
export function recordNoticeService(
  state: Status<'in-review'>,
  { notice: number, outside }: Command<'RecordNoticeService'>,
  facts: CaseFactsAtHand,
): Decision {
  const { notices } = state.joint ?? noJointFacts
  const notice = notices.find((entry) => entry.number === number)
  if (notice === undefined) {
    return fail({
      kind: 'notice-unknown',
      notice: number,
      notices: notices.map((entry) => entry.number),
    })
  }
  const { actor, now } = facts
  const today = getBeijingDate(now)
  const ours = actor.kind === 'officer' && actor.jurisdiction.includes(state.authority)
  const party: JointParty | undefined =
    outside === undefined
      ? findOwnParty(notice, actor)
      : ours
        ? outside.organisation === undefined
          ? { kind: 'applicant' }
          : { kind: 'organisation', organisation: outside.organisation }
        : undefined
  if (party === undefined || !notice.parties.some((entry) => isSameParty(entry, party))) {
    return fail({ kind: 'not-invited' })
  }
  if (findService(notice, party) !== undefined) return fail({ kind: 'notice-served', notice: number })
  const proof = findServiceProof(state, notice, party, today)
  if (proof === 'over' || (proof === 'entry' && outside === undefined)) {
    return fail({ kind: 'notice-over', notice: number, proof })
  }
  if (outside === undefined) {
    const receivedBy = actor.kind === 'officer' ? nameOfficer(actor) : nameOf(actor)
    const service: NoticeService = { way: 'platform', receivedBy, servedOn: today, attachments: [] }
    return succeed([{ type: 'NoticeServed', notice: number, party, service }])
  }
  const { way, receivedBy, servedOn, reference, attachments } = outside
  const problems = [
    ...checkFilled('/outside/receivedBy', receivedBy),
    ...checkFilled('/outside/reference', reference),
    ...(servedOn >= notice.on && servedOn <= today
      ? []
      : [
          inputProblem(
            '/outside/servedOn',
            'not-in-range',
            '送达日期应当在通知发出之日至今天之间。',
            'The day of service lies between the notice and today.',
          ),
        ]),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const service: NoticeService = { way, receivedBy, servedOn, reference, attachments }
  return succeed([{ type: 'NoticeServed', notice: number, party, service }])
}

/** Nobody signs for an organisation but its own people; the applicant or its agent signs for the applicant. */
export function findOwnParty(notice: Pick<JointNotice, 'parties'>, actor: Actor): JointParty | undefined {
  if (actor.kind === 'system') return undefined
  return notice.parties.find((party) =>
    party.kind === 'applicant'
      ? actor.kind === 'applicant'
      : actor.kind === 'officer' && actor.organisation === party.organisation,
  )
}

function nameOf(actor: Actor): string {
  return actor.kind === 'system' ? actor.process : actor.name
}
