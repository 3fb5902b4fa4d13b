import { fail, succeed } from '../kernel/index.ts'
import { standsFor } from '../permissions/index.ts'
import { checkStep, isHead } from './giver.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { findOpenRemote } from './remote/remote-state.ts'
import { readRevisionOfCase } from './shortened-revision.ts'
import { checkAnswers } from './approval-checks.ts'
import { checkFilled, checkReason } from './input-problems.ts'
import {
  type StepProgress,
  listFollowThroughStages,
  listReviewStages,
  listStepProgress,
  resolveCaseRequirements,
} from './plan.ts'
import type { CaseRejection, InputProblem } from './rejection.ts'
import type { AcceptedCase } from './state.ts'

/** The steps of the case as `listStepProgress` tells them. */
export function listCaseSteps(
  state: AcceptedCase,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): readonly StepProgress[] {
  const revision = readRevisionOfCase(facts.revision, state)
  return listStepProgress(state, resolveCaseRequirements(revision, state.content))
}

/** Those that may be taken or sent back now: the review until the decision, its follow-through afterwards. */
export function listCurrentSteps(
  state: AcceptedCase,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): StepProgress[] {
  return listCaseSteps(state, facts).filter(
    ({ step }) => state.status === 'in-review' || step.does === 'follow-through',
  )
}

/** Steps for which the decision waits. */
export function listUnfinishedSteps(
  state: Status<'in-review'>,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): string[] {
  return listCaseSteps(state, facts)
    .filter(({ step, status }) => status !== 'done' && !step.optional)
    .map(({ step }) => step.step)
}

/** Steps whose opinion advises against a grant; that of an optional step weighs as much, once given. */
export function listFailedSteps(
  state: Status<'in-review'>,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): string[] {
  return listCaseSteps(state, facts)
    .map((entry) => entry.step.step)
    .filter((step) => state.steps[step]?.done?.outcome === 'fail')
}

export function assignStep(
  state: AcceptedCase,
  command: Command<'AssignStep'>,
  facts: CaseFactsAtHand,
): Decision {
  const progress = findOpenStep(state, command.step, facts)
  if ('kind' in progress) return fail(progress)
  const { actor } = facts
  // One takes a step oneself and may hand on what is one's own; only a head takes a step away from somebody.
  const current = state.steps[command.step]?.assignedTo
  const self = actor.kind === 'officer' && actor.account === command.officer
  const own = actor.kind === 'officer' && current !== undefined && standsFor(actor, current)
  if (!self && !own && !isHead(actor)) return fail({ kind: 'head-required' })
  // A head gives away the steps of its own organisations; the authority's head those of the whole case.
  if (actor.kind === 'officer' && isHead(actor)) {
    const within = [progress.step.organisation ?? state.authority, state.authority]
    if (!within.some((organisation) => actor.jurisdiction.includes(organisation))) {
      return fail({ kind: 'out-of-jurisdiction' })
    }
  }
  if (self && !isHead(actor)) {
    const refusal = checkStep(actor, state, progress.step)
    if (refusal) return fail(refusal)
    if (current !== undefined && current !== command.officer && !own)
      return fail({ kind: 'assigned-to-another', officer: current })
  }
  const reason = command.reason?.trim() ?? ''
  if (!self && !isHead(actor)) {
    const problems = checkReason('/reason', reason)
    if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  }
  const { step, officer, officerName } = command
  return succeed([{ type: 'StepAssigned', step, officer, officerName, ...(reason === '' ? {} : { reason }) }])
}

export function completeStep(
  state: AcceptedCase,
  command: Command<'CompleteStep'>,
  facts: CaseFactsAtHand,
): Decision {
  // What is being looked at from afar ends with its own record, or is given up with a reason.
  if (findOpenRemote(state.remote, command.step))
    return fail({ kind: 'remote-under-way', step: command.step })
  return completeOpenStep(state, command, facts)
}

export function completeOpenStep(
  state: AcceptedCase,
  command: Command<'CompleteStep'>,
  facts: CaseFactsAtHand,
): Decision {
  const progress = findStepToComplete(state, command.step, facts)
  if ('kind' in progress) return fail(progress)
  const people = [...new Set(command.people.map((name) => name.trim()).filter((name) => name.length > 0))]
  // 行政许可法 第三十四条第三款: verification on site takes two officers or more; an item may want more of other steps.
  if (people.length < progress.step.people) {
    return fail({ kind: 'too-few-people', required: progress.step.people, given: people.length })
  }
  const problems = [...checkOpinion(command), ...checkAnswers(command, progress.step, state)]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { step, outcome, opinion, checks, attachments } = command
  return succeed([{ type: 'StepCompleted', step, outcome, opinion, checks, people, attachments }])
}

/** The step, where it is open and this officer's to complete; else why it is not. */
export function findStepToComplete(
  state: AcceptedCase,
  step: string,
  facts: Pick<CaseFactsAtHand, 'actor' | 'revision'>,
): StepProgress | CaseRejection {
  const progress = findOpenStep(state, step, facts)
  if ('kind' in progress) return progress
  const { actor } = facts
  const refusal = checkStep(actor, state, progress.step)
  if (refusal) return refusal
  const assigned = state.steps[step]?.assignedTo
  if (assigned !== undefined && actor.kind === 'officer' && !standsFor(actor, assigned)) {
    return { kind: 'assigned-to-another', officer: assigned }
  }
  return progress
}

/**
 * Sends a step back for another look; later steps that rested on it open again with it. Nothing rests on an optional
 * step, so it comes back alone.
 */
export function reopenStep(
  state: AcceptedCase,
  command: Command<'ReopenStep'>,
  facts: CaseFactsAtHand,
): Decision {
  const progress = findCurrentStep(state, command.step, facts)
  if ('kind' in progress) return fail(progress)
  if (progress.status !== 'done') return fail({ kind: 'step-not-open', step: command.step, waitsFor: [] })
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const requirements = resolveCaseRequirements(facts.revision, state.content)
  const stages =
    state.status === 'in-review' ? listReviewStages(requirements) : listFollowThroughStages(requirements)
  const at = stages.findIndex((stage) => stage.includes(progress.step))
  const later = (progress.step.optional ? [] : stages.slice(at + 1))
    .flat()
    .filter((step) => state.steps[step.step]?.done)
    .map((step) => step.step)
  return succeed(
    [...later.toReversed(), command.step].map((step) => ({
      type: 'StepReopened',
      step,
      reason: command.reason,
    })),
  )
}

function findOpenStep(
  state: AcceptedCase,
  step: string,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): StepProgress | CaseRejection {
  const progress = findCurrentStep(state, step, facts)
  if ('kind' in progress) return progress
  if (progress.status === 'done') {
    const done = state.steps[step]?.done
    return done?.outcome === 'consent-by-silence'
      ? { kind: 'step-consented', step, on: done.on }
      : { kind: 'step-done', step }
  }
  if (progress.status === 'waiting') return { kind: 'step-not-open', step, waitsFor: progress.waitsFor }
  return progress
}

/** A step of the part of the plan in which the case is: before the decision or after it. */
function findCurrentStep(
  state: AcceptedCase,
  step: string,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): StepProgress | CaseRejection {
  const steps = listCaseSteps(state, facts)
  const progress = steps.find((entry) => entry.step.step === step)
  const inReview = state.status === 'in-review'
  if (progress !== undefined) {
    const current = inReview || progress.step.does === 'follow-through'
    return current ? progress : { kind: 'step-before-decision', step }
  }
  const later = inReview
    ? listFollowThroughStages(resolveCaseRequirements(facts.revision, state.content)).flat()
    : []
  if (later.some((entry) => entry.step === step)) return { kind: 'step-after-decision', step }
  return { kind: 'step-unknown', step, steps: steps.map((entry) => entry.step.step) }
}

function checkOpinion(command: Command<'CompleteStep'>): InputProblem[] {
  return command.outcome === 'fail'
    ? checkReason('/opinion', command.opinion)
    : checkFilled('/opinion', command.opinion)
}
