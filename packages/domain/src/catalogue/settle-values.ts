import { type Condition, type ConditionValues, evaluateCondition } from './evaluate-condition.ts'
import type { ItemDefinition } from './item.ts'
import { listDeclaredFields } from './reading.ts'

/** A question or a field, and the conditions under which it is shown. */
export interface DeclaredSubject {
  readonly id: string
  readonly conditions: readonly Condition[]
}

/** Everything that conditions of the item may look at. */
export function listDeclaredSubjects(
  definition: Pick<ItemDefinition, 'situations' | 'form'>,
): DeclaredSubject[] {
  const questions = Object.entries(definition.situations).map(([id, question]) => ({
    id,
    conditions: question.when === undefined ? [] : [question.when],
  }))
  const fields = listDeclaredFields(definition).map(({ element, conditions }) => ({
    id: element,
    conditions,
  }))
  return [...questions, ...fields]
}

/**
 * The values that may decide anything: those of declared questions and fields only where they are shown. What is not
 * declared is kept as it is.
 */
export function settleValues(declared: readonly DeclaredSubject[], values: ConditionValues): ConditionValues {
  const settled: Record<string, unknown> = Object.fromEntries(Object.entries(values))
  const given = declared.filter(({ id, conditions }) => Object.hasOwn(values, id) && conditions.length > 0)
  for (const { id } of given) delete settled[id]
  // Subjects may depend on one another in any order; without a circle (lint refuses one) as many passes as there are
  // subjects always settle them.
  for (const _ of given) {
    let changed = false
    for (const { id, conditions } of given) {
      const shown = conditions.every((when) => evaluateCondition(when, settled))
      if (shown === Object.hasOwn(settled, id)) continue
      changed = true
      if (shown) settled[id] = values[id]
      else delete settled[id]
    }
    if (!changed) break
  }
  return settled
}
