import type { StepDefinition } from './item.ts'

const shortened: ReadonlySet<StepDefinition['does']> = new Set(['review', 'inspect', 'expert-review'])

/**
 * Whether an emergency may do without the step (绿色通道). Never without acceptance, decision and delivery, whose
 * documents the law demands (行政许可法 第三十二条、第三十八条、第四十四条); never without the legal review of the decision;
 * and never without a step that names the article which demands it, or that is another authority's say.
 */
export function isStepSkippable(step: StepDefinition): boolean {
  return shortened.has(step.does) && step.basis === undefined && step.organisation === undefined
}
