import type { CaseFactsAtHand } from '../facts.ts'
import type { StepProgress } from '../plan.ts'
import { listCaseSteps } from '../review.ts'
import type { CaseState } from '../state.ts'
import { noJointFacts } from './joint-state.ts'

type InReview = Extract<CaseState, { status: 'in-review' }>

/** Open steps on which an opinion may be asked for: those of other organisations, and those that may keep silent. */
export function listStepsToAsk(
  state: InReview,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): readonly StepProgress[] {
  return listCaseSteps(state, facts).filter(
    ({ step, status }) =>
      status === 'open' &&
      ((step.organisation ?? state.authority) !== state.authority || step.onSilence === 'consent'),
  )
}

/** Open steps that may be done at an inspection together: the same, and those that are done on site. */
export function listStepsToVisit(
  state: InReview,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): readonly StepProgress[] {
  const { visits } = state.joint ?? noJointFacts
  const asked = new Set(listStepsToAsk(state, facts))
  return listCaseSteps(state, facts).filter(
    (entry) =>
      entry.status === 'open' &&
      visits[entry.step.step] === undefined &&
      (asked.has(entry) || entry.step.does === 'inspect'),
  )
}
