import { fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { makeDocument } from '../make-document.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, checkReason } from '../input-problems.ts'
import { listCaseSteps } from '../review.ts'
import { addWorkingDays } from '../tolerance.ts'
import { noJointFacts } from './joint-state.ts'
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
