import {
  type Comparison,
  type Condition,
  type ConditionalDefinition,
  type Scalar,
  type Situations,
  listDeclaredFields,
  openSituations,
} from '../catalogue/index.ts'
import type { PrerequisiteItem } from './demands.ts'

/** What several items together can be asked, so that conditions of different items can be tried against each other. */
export interface JointSituations {
  readonly situations: Situations
  /** A condition of one of the items, its questions told apart from those of the others. */
  readonly adapt: (item: string, when: Condition) => Condition
}

/**
 * The situations of several items at once. Each has its own questions; data elements are the same for all, because
 * they ask the same thing about the same applicant.
 */
export function openJointSituations(items: readonly PrerequisiteItem[]): JointSituations {
  const questionsOf = new Map(
    items.map(({ definition }) => [definition.item, new Set(Object.keys(definition.situations))]),
  )
  const adapt = (item: string, when: Condition) =>
    renameSubjects(when, (subject) =>
      questionsOf.get(item)?.has(subject) === true ? `${item}/${subject}` : subject,
    )
  const fields = items.flatMap(({ definition }) =>
    listDeclaredFields(definition).map((field) => ({
      element: field.element,
      required: field.required,
      conditions: field.conditions.map((when) => adapt(definition.item, when)),
    })),
  )
  // A value is there where any of the items asks for it.
  const form = [...new Set(fields.map(({ element }) => element))].map((element) => {
    const same = fields.filter((field) => field.element === element)
    const isAlwaysAsked = same.some(({ conditions }) => conditions.length === 0)
    return {
      element,
      required: same.some(({ required }) => required),
      ...(isAlwaysAsked ? {} : { when: { any: same.map(({ conditions }) => ({ all: conditions })) } }),
    }
  })
  const joint: ConditionalDefinition = {
    situations: Object.fromEntries(
      items.flatMap(({ definition }) =>
        Object.entries(definition.situations).map(([id, question]) => [
          `${definition.item}/${id}`,
          question.when === undefined
            ? question
            : { ...question, when: adapt(definition.item, question.when) },
        ]),
      ),
    ),
    form,
    materials: items.flatMap(({ definition }) =>
      definition.materials.flatMap((demand) =>
        typeof demand === 'string' || demand.when === undefined
          ? []
          : [{ ...demand, when: adapt(definition.item, demand.when) }],
      ),
    ),
    steps: [],
    limits: [],
    fee: 'none',
    conditions: [],
  }
  const elements = Object.assign({}, ...items.map((item) => item.elements)) as PrerequisiteItem['elements']
  return { situations: openSituations(joint, { elements }), adapt }
}

/** The same condition over other names of its subjects. */
export function renameSubjects(when: Condition, rename: (subject: string) => string): Condition {
  const { all, any, not } = when as {
    readonly all?: readonly Condition[]
    readonly any?: readonly Condition[]
    readonly not?: Condition
  }
  if (Array.isArray(all)) return { all: all.map((part) => renameSubjects(part, rename)) }
  if (Array.isArray(any)) return { any: any.map((part) => renameSubjects(part, rename)) }
  if (typeof not === 'object' && !Array.isArray(not)) return { not: renameSubjects(not, rename) }
  const tests = Object.entries(when) as [string, Scalar | readonly Scalar[] | Comparison][]
  return Object.fromEntries(tests.map(([subject, expected]) => [rename(subject), expected]))
}
