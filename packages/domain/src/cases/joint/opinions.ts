import { fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { type Actor, nameOfficer } from '../../permissions/index.ts'
import { makeDocument } from '../make-document.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, checkReason, inputProblem } from '../input-problems.ts'
import { listCaseSteps } from '../review.ts'
import { addWorkingDays } from '../tolerance.ts'
import type { JointParty, NoticeService } from './joint-events.ts'
import { type JointNotice, findService, isSameParty, noJointFacts } from './joint-state.ts'
import { listStepsToAsk } from './joint-steps.ts'
import { findSilenceRule } from './silent-consent.ts'

/** Days for an opinion on a step that names no limit of its own. */
export const usualOpinionWorkingDays = 3

/** 征求意见: those asked are told by when they speak, and what follows from silence. */
export function requestOpinions(
  state: Status<'in-review'>,
  command: Command<'RequestOpinions'>,
  facts: CaseFactsAtHand,
): Decision {
  const open = listStepsToAsk(state, facts)
  const steps = open.filter(({ step }) => command.steps.includes(step.step))
  const unknown = command.steps.filter((step) => !open.some((entry) => entry.step.step === step))
  if (unknown.length > 0 || steps.length === 0) return fail({ kind: 'no-opinion-open', steps: unknown })
  const on = getBeijingDate(facts.now)
  const requests = []
  for (const { step } of steps) {
    const due = addWorkingDays(on, step.limit ?? usualOpinionWorkingDays, facts.calendar)
    if (!due.ok) return due
    requests.push({
      step: step.step,
      organisation: step.organisation ?? state.authority,
      due: due.value,
      silenceConsents: findSilenceRule(step, facts.revision) !== undefined,
    })
  }
  return succeed([
    { type: 'OpinionsRequested', requests, on, document: makeDocument(facts, 'opinion-request', on) },
  ])
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

export function remindReviewers(
  state: Status<'in-review'>,
  command: Command<'RemindReviewers'>,
  facts: CaseFactsAtHand,
): Decision {
  const open = listAwaited(state, facts)
  const steps = [...new Set(command.steps)]
  const unknown = steps.filter((step) => !open.includes(step))
  if (unknown.length > 0 || steps.length === 0) return fail({ kind: 'no-opinion-open', steps: unknown })
  const problems = checkFilled('/note', command.note)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'ReviewersReminded', steps, note: command.note, on: getBeijingDate(facts.now) }])
}

/** Steps whose opinion was asked for and has not come. */
export function listAwaited(state: Status<'in-review'>, facts: Pick<CaseFactsAtHand, 'revision'>): string[] {
  const requested = new Set(state.joint?.requested.map(({ step }) => step))
  return listCaseSteps(state, facts)
    .filter(({ step, status }) => status !== 'done' && requested.has(step.step))
    .map(({ step }) => step.step)
}

/**
 * 汇总意见: one opinion from those of all. It changes none of them: a dissent stands against a grant until the authority
 * that gave it has looked again and changed it itself.
 */
export function combineOpinions(
  state: Status<'in-review'>,
  command: Command<'CombineOpinions'>,
  facts: CaseFactsAtHand,
): Decision {
  const asked = listJointSteps(state)
  if (asked.length === 0) return fail({ kind: 'no-opinion-open', steps: [] })
  const open = asked.filter((step) => state.steps[step]?.done === undefined)
  if (open.length > 0) return fail({ kind: 'opinions-open', steps: open })
  const problems = checkReason('/opinion', command.opinion)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const of = (outcome: 'pass' | 'fail' | 'consent-by-silence') =>
    asked.filter((step) => state.steps[step]?.done?.outcome === outcome)
  return succeed([
    {
      type: 'OpinionsCombined',
      opinion: command.opinion,
      inFavour: of('pass'),
      against: of('fail'),
      silent: of('consent-by-silence'),
      on: getBeijingDate(facts.now),
    },
  ])
}

/** Steps on which authorities were asked or invited. */
export function listJointSteps({ joint = noJointFacts }: Status<'in-review'>): string[] {
  return [...new Set([...joint.requested.map(({ step }) => step), ...Object.keys(joint.visits)])]
}
