import {
  type ItemRevision,
  type Requirements,
  type StepDefinition,
  resolveRequirements,
} from '../catalogue/index.ts'
import type { PlainDate } from '../kernel/index.ts'
import type { ApplicationContent } from './parties.ts'
import type { AcceptedFacts } from './state.ts'

/** What the item demands of this application, from its own answers and values. */
export function resolveCaseRequirements(revision: ItemRevision, content: ApplicationContent): Requirements {
  return resolveRequirements(revision, { ...content.form, ...content.answers })
}

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
export function listReviewStages(requirements: Requirements): StepDefinition[][] {
  return requirements.stages
    .map((stage) => stage.filter((step) => !['accept', 'decide', 'deliver'].includes(step.does)))
    .filter((stage) => stage.length > 0)
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
  readonly status: 'waiting' | 'open' | 'done'
  /** The day on which its stage opened, or it was sent back after that; its own limit runs from it. */
  readonly openedOn?: PlainDate
  /** Unfinished steps of earlier stages. */
  readonly waitsFor: readonly string[]
}

/** Every review step in order, and where it stands. A stage opens when the one before is done. */
export function listStepProgress(
  state: AcceptedFacts,
  stages: readonly (readonly StepDefinition[])[],
): StepProgress[] {
  const progress: StepProgress[] = []
  let openedOn: PlainDate | undefined = state.reviewOpenedOn
  let unfinished: string[] = []
  for (const stage of stages) {
    const waitsFor = unfinished
    for (const step of stage) {
      const { done, reopenedOn } = state.steps[step.step] ?? {}
      const status = done ? 'done' : waitsFor.length === 0 ? 'open' : 'waiting'
      const since = openedOn === undefined ? undefined : latest([openedOn, reopenedOn])
      progress.push({ step, status, openedOn: since, waitsFor })
    }
    const days = stage.map((step) => state.steps[step.step]?.done?.on)
    unfinished = [
      ...unfinished,
      ...stage.filter((step) => !state.steps[step.step]?.done).map((step) => step.step),
    ]
    openedOn = unfinished.length > 0 ? undefined : latest(days)
  }
  return progress
}

function latest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.reduce(
    (last, day) => (last === undefined || (day !== undefined && day > last) ? day : last),
    undefined,
  )
}
