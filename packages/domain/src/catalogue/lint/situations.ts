import { findFactElement } from '../computed-facts.ts'
import {
  type Comparison,
  type Condition,
  type ConditionValues,
  type Scalar,
  evaluateCondition,
  listConditionSubjects,
  listConditionTests,
} from '../condition.ts'
import type { QuestionDefinition } from '../question.ts'
import {
  type ConditionalDefinition,
  type ConditionedPart,
  type DeclaredField,
  listConditionedParts,
  listDeclaredFields,
} from '../reading.ts'
import type { DataElement, Registries } from '../registries.ts'
import { type DeclaredSubject, listDeclaredSubjects, settleValues } from '../settle-values.ts'
import { findEntry } from './find-entry.ts'

/** What becomes of a condition over every combination of answers that can be given. */
export type Outcome = 'never' | 'sometimes' | 'always' | 'too-many'

/** Answers that can be given together, settled: those to hidden questions left out. */
export interface Situations {
  /** What becomes of all conditions together. */
  readonly judge: (conditions: readonly Condition[]) => Outcome
  /** Whether some answers make both hold; undefined where there are too many to try. */
  readonly canBothHold: (one: readonly Condition[], other: readonly Condition[]) => boolean | undefined
  /** Every settled combination of the answers on which these conditions depend; undefined where too many. */
  readonly list: (conditions: readonly Condition[]) => readonly ConditionValues[] | undefined
}

/** Past this many combinations a condition is not judged: the definition has grown beyond what people oversee. */
const combinationsMaximum = 4096

/** Conditions have no loops and few values, so that all that can happen can be tried. */
export function openSituations(
  definition: ConditionalDefinition,
  registries: Pick<Registries, 'elements'>,
): Situations {
  const declared = new Map(listDeclaredSubjects(definition).map((subject) => [subject.id, subject]))
  const parts = listConditionedParts(definition)
  const domains = new Map<string, readonly unknown[]>()
  const fields = listDeclaredFields(definition)
  const getDomain = (subject: string): readonly unknown[] => {
    const known = domains.get(subject)
    if (known !== undefined) return known
    const built = buildDomain(subject, definition, registries, fields, parts)
    domains.set(subject, built)
    return built
  }
  const list = (conditions: readonly Condition[]): readonly ConditionValues[] | undefined => {
    const subjects = closeOverSubjects(conditions, declared)
    let combinations: Record<string, unknown>[] = [{}]
    for (const subject of subjects) {
      const domain = getDomain(subject)
      if (combinations.length * domain.length > combinationsMaximum) return undefined
      combinations = combinations.flatMap((combination) =>
        domain.map((value) => (value === undefined ? combination : { ...combination, [subject]: value })),
      )
    }
    const shown = subjects.flatMap((subject) => declared.get(subject) ?? [])
    return combinations.map((combination) => settleValues(shown, combination))
  }
  const allHold = (conditions: readonly Condition[], values: ConditionValues) =>
    conditions.every((condition) => evaluateCondition(condition, values))
  return {
    list,
    judge: (conditions) => {
      const combinations = list(conditions)
      if (combinations === undefined) return 'too-many'
      const holding = combinations.filter((values) => allHold(conditions, values)).length
      return holding === 0 ? 'never' : holding === combinations.length ? 'always' : 'sometimes'
    },
    canBothHold: (one, other) =>
      list([...one, ...other])?.some((values) => allHold(one, values) && allHold(other, values)),
  }
}

/** The subjects of the conditions, those that decide whether these are shown and what they are, and so on. */
function closeOverSubjects(
  conditions: readonly Condition[],
  declared: ReadonlyMap<string, DeclaredSubject>,
): string[] {
  const found = new Set<string>()
  const open = conditions.flatMap(listConditionSubjects)
  for (let subject = open.pop(); subject !== undefined; subject = open.pop()) {
    if (found.has(subject)) continue
    found.add(subject)
    const { conditions = [], filledBy = [] } = declared.get(subject) ?? {}
    open.push(...conditions.flatMap(listConditionSubjects), ...filledBy.map(({ question }) => question))
  }
  return [...found]
}

function buildDomain(
  subject: string,
  definition: ConditionalDefinition,
  registries: Pick<Registries, 'elements'>,
  fields: readonly DeclaredField[],
  parts: readonly ConditionedPart[],
): readonly unknown[] {
  const question = findEntry(definition.situations, subject)
  if (question !== undefined) return listAnswers(question)
  const field = fields.find((entry) => entry.element === subject)
  const element = findFactElement(registries.elements, subject)
  // A decision table also looks at what no form asks: what a register or the platform says.
  const asked = field !== undefined || findEntry(definition.instant?.inputs ?? {}, subject) !== undefined
  if (!asked || element === undefined) return [undefined]
  const tests = parts.flatMap((part) => listConditionTests(part.when))
  const compared = tests.filter(([tested]) => tested === subject).map(([, expected]) => expected)
  const values = listElementValues(element, compared)
  return field?.required === false ? [undefined, ...values] : values
}

/** The values that an answer to a question can have: one option, or for several each alone, in pairs and all. */
export function listAnswers(question: QuestionDefinition): readonly unknown[] {
  const options = listOptions(question)
  return question.several ? listSubsets(options) : options
}

export function listOptions(question: QuestionDefinition): string[] {
  return question.options === 'yes-no' ? ['yes', 'no'] : Object.keys(question.options)
}

function listElementValues(
  element: DataElement,
  compared: readonly (Scalar | readonly Scalar[] | Comparison)[],
): readonly unknown[] {
  switch (element.type) {
    case 'yes-no':
      return ['yes', 'no']
    case 'choice':
      return Object.keys(element.options ?? {})
    case 'choices':
      return listSubsets(Object.keys(element.options ?? {}))
    case 'number':
    case 'money': {
      const minimum = element.minimum ?? (element.type === 'money' ? 0 : Number.NEGATIVE_INFINITY)
      const maximum = element.maximum ?? Number.POSITIVE_INFINITY
      const thresholds = compared.flatMap(listScalars).filter((scalar) => typeof scalar === 'number')
      const near = [...thresholds, 0, 1].flatMap((value) => [value - 0.5, value, value + 0.5])
      return [...new Set(near)].filter((value) => value >= minimum && value <= maximum)
    }
    default:
      return [...new Set(['\u{10FFFD}', ...compared.flatMap(listScalars)])]
  }
}

/** The values named in a comparison. */
export function listScalars(expected: Scalar | readonly Scalar[] | Comparison): Scalar[] {
  if (Array.isArray(expected)) return [...expected]
  if (typeof expected !== 'object') return [expected]
  const { is, not, oneOf, atLeast, atMost, above, below } = expected as Comparison
  return [is, not, ...(oneOf ?? []), atLeast, atMost, above, below].filter((value) => value !== undefined)
}

function listSubsets(options: readonly string[]): readonly string[][] {
  const pairs = options.flatMap((one, index) => options.slice(index + 1).map((other) => [one, other]))
  return [...options.map((option) => [option]), ...pairs, ...(options.length > 2 ? [[...options]] : [])]
}
