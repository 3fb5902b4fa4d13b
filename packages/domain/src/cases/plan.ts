import {
  type ItemRevision,
  type Requirements,
  type StepDefinition,
  resolveRequirements,
} from '../catalogue/index.ts'
import { type PlainDate, remember } from '../kernel/index.ts'
import type { ApplicationContent } from './parties.ts'
import type { AcceptedCase } from './state.ts'

/** What the item demands of this application, from its own answers and values. */
export function resolveCaseRequirements(revision: ItemRevision, content: ApplicationContent): Requirements {
  return openRequirements(revision)(content)
}

/** Every act asks for them several times, and neither a published revision nor what was filed ever changes. */
const openRequirements = remember((revision: ItemRevision) =>
  remember((content: ApplicationContent) =>
    resolveRequirements(revision, { ...content.form, ...content.answers }),
  ),
)

/**
 * All that a notice may speak of in this application: `answer:<question>`, `form:<element>`, `material:<id>` and
 * `condition:<index>`, where the index is that of the item's definition, so that it means the same whatever is answered.
 */
export function listSubjects(revision: ItemRevision, content: ApplicationContent): string[] {
  const { questions, fields, materials, conditions } = resolveCaseRequirements(revision, content)
  const declared = revision.definition.conditions
  return [
    ...questions.map(({ id }) => `answer:${id}`),
    ...fields.map(({ element }) => `form:${element}`),
    ...materials.map(({ material }) => `material:${material}`),
    ...conditions.map((condition) => `condition:${declared.indexOf(condition)}`),
  ]
}

/** Stages between acceptance and decision, the parallel steps of each side by side. */
export const listReviewStages = remember((requirements: Requirements) =>
  listStages(requirements, (step) => !outsideReview.has(step.does)),
)

/** Stages of what is left to do once the case is decided: 制证、公示、归档. */
export const listFollowThroughStages = remember((requirements: Requirements) =>
  listStages(requirements, (step) => step.does === 'follow-through'),
)

const outsideReview: ReadonlySet<StepDefinition['does']> = new Set([
  'accept',
  'decide',
  'follow-through',
  'deliver',
])

function listStages(
  requirements: Requirements,
  belongs: (step: StepDefinition) => boolean,
): readonly (readonly StepDefinition[])[] {
  return requirements.stages.map((stage) => stage.filter(belongs)).filter((stage) => stage.length > 0)
}

/** The step of a kind that stands once in each plan: accept, decide, deliver. */
export function findStepThat(
  does: 'accept' | 'decide' | 'deliver',
  requirements: Requirements,
): StepDefinition | undefined {
  return requirements.stages.flat().find((step) => step.does === does)
}

export interface StepProgress {
  readonly step: StepDefinition
  /** `skipped`: the case was decided without it, because it is optional or the application was refused. */
  readonly status: 'waiting' | 'open' | 'done' | 'skipped'
  /** The day on which its stage opened, or it was sent back after that; its own limit runs from it. */
  readonly openedOn?: PlainDate
  /** Unfinished steps of earlier stages. */
  readonly waitsFor: readonly string[]
}

/**
 * Every step that officers take in the case, in order, and where it stands: those of the review, and from the decision
 * on those that follow it through. A stage opens when the one before is done, the first of the follow-through with the
 * decision. Nothing waits for an optional step (必要时办理): it is open from the day on which its stage opens until the
 * decision, or for good where it follows the decision through.
 */
export function listStepProgress(state: AcceptedCase, requirements: Requirements): readonly StepProgress[] {
  return openProgress(state)(requirements)
}

/** Decisions, settlements and the summary of one act all ask where the same state stands. */
const openProgress = remember((state: AcceptedCase) =>
  remember((requirements: Requirements) => computeProgress(state, requirements)),
)

function computeProgress(state: AcceptedCase, requirements: Requirements): StepProgress[] {
  const review = listProgress(state, listReviewStages(requirements), state.reviewOpenedOn)
  if (state.status === 'in-review') return review
  return [
    ...review.map((entry): StepProgress =>
      entry.status === 'done' ? entry : { ...entry, status: 'skipped', waitsFor: [] },
    ),
    ...listProgress(state, listFollowThroughStages(requirements), state.decision.on),
  ]
}

function listProgress(
  state: AcceptedCase,
  stages: readonly (readonly StepDefinition[])[],
  firstOpenedOn: PlainDate,
): StepProgress[] {
  const progress: StepProgress[] = []
  let openedOn: PlainDate | undefined = firstOpenedOn
  const unfinished: string[] = []
  for (const stage of stages) {
    const waitsFor = [...unfinished]
    let doneOn: PlainDate | undefined
    for (const step of stage) {
      const record = state.steps[step.step]
      const done = record?.done
      const status = done ? 'done' : waitsFor.length === 0 ? 'open' : 'waiting'
      progress.push({
        step,
        status,
        openedOn: openedOn && findLater(openedOn, record?.reopenedOn),
        waitsFor,
      })
      if (step.optional) continue
      if (done) doneOn = findLater(done.on, doneOn)
      else unfinished.push(step.step)
    }
    // A stage of optional steps alone holds nothing up: the next one is open as early as it is.
    openedOn = unfinished.length > 0 ? undefined : (doneOn ?? openedOn)
  }
  return progress
}

function findLater(day: PlainDate, other: PlainDate | undefined): PlainDate {
  return other !== undefined && other > day ? other : day
}
