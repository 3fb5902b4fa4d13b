import { type Condition, type ConditionValues, evaluateCondition } from './evaluate-condition.ts'
import { type Filler, isSameChoice, keepWithin, listFillers, readFilling } from './fills.ts'
import type { ItemDefinition } from './item.ts'
import { listDeclaredFields } from './reading.ts'

/** A question or a field, and the conditions under which it is shown. */
export interface DeclaredSubject {
  readonly id: string
  readonly conditions: readonly Condition[]
  /** Questions whose answers give or narrow the value of the field. */
  readonly filledBy?: readonly Filler[]
}

/** Everything that conditions of the item may look at. */
export function listDeclaredSubjects(
  definition: Pick<ItemDefinition, 'situations' | 'form'>,
): DeclaredSubject[] {
  const questions = Object.entries(definition.situations).map(([id, question]) => ({
    id,
    conditions: question.when === undefined ? [] : [question.when],
  }))
  const fillers = listFillers(definition)
  const fields = listDeclaredFields(definition).map(({ element, conditions }) => {
    const filledBy = fillers.get(element)
    return { id: element, conditions, ...(filledBy === undefined ? {} : { filledBy }) }
  })
  return [...questions, ...fields]
}

/**
 * The values that may decide anything: those of declared questions and fields only where they are shown, and of a field
 * that an answer gives or narrows what the answer says. What is not declared is kept as it is.
 */
export function settleValues(declared: readonly DeclaredSubject[], values: ConditionValues): ConditionValues {
  const settled: Record<string, unknown> = Object.fromEntries(Object.entries(values))
  const open = declared.filter(
    ({ id, conditions, filledBy }) =>
      filledBy !== undefined || (Object.hasOwn(values, id) && conditions.length > 0),
  )
  for (const { id } of open) delete settled[id]
  // Subjects may depend on one another in any order; without a circle (lint refuses one) as many passes as there are
  // subjects always settle them.
  for (const _ of open) {
    let changed = false
    for (const { id, conditions, filledBy } of open) {
      const shown = conditions.every((when) => evaluateCondition(when, settled))
      const filling = filledBy === undefined ? undefined : readFilling(filledBy, settled)
      const value = !shown ? undefined : filling === undefined ? values[id] : keepWithin(filling, values[id])
      const isThere = shown && (filling === undefined ? Object.hasOwn(values, id) : value !== undefined)
      if (isThere === Object.hasOwn(settled, id) && (!isThere || isSameChoice(settled[id], value))) continue
      changed = true
      if (isThere) settled[id] = value
      else delete settled[id]
    }
    if (!changed) break
  }
  return settled
}
