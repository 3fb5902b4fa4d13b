import { type ItemRevision, type StepDefinition, listDeclaredSteps } from '../catalogue/index.ts'
import { remember } from '../kernel/index.ts'

/** The duties that these kinds of steps name in this item; those of every step that examines or decides by default. */
export function listDuties(revision: ItemRevision, ...does: readonly StepDefinition['does'][]): string[] {
  const wanted = does.length > 0 ? does : untilDecision
  const duties = sortDuties(revision.definition)
  return [...new Set(wanted.flatMap((kind) => duties.get(kind) ?? []))]
}

/** What steps up to the decision do. */
export const untilDecision = ['review', 'inspect', 'expert-review', 'legal-review', 'decide'] as const

/** Every act asks for duties; plans of hundreds of steps name a handful. */
const sortDuties = remember((definition: ItemRevision['definition']) => {
  const duties = new Map<StepDefinition['does'], string[]>()
  for (const { step } of listDeclaredSteps(definition)) {
    const known = duties.get(step.does) ?? []
    if (!known.includes(step.duty)) duties.set(step.does, [...known, step.duty])
  }
  return duties
})
