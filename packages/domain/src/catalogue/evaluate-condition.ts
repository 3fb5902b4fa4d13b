/** A value that answers and form values may be compared with. */
export type Scalar = string | number | boolean

/** What a value must be; every part that is given must hold. */
export interface Comparison {
  readonly is?: Scalar | undefined
  readonly not?: Scalar | undefined
  readonly oneOf?: readonly Scalar[] | undefined
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  readonly above?: number | undefined
  readonly below?: number | undefined
  readonly filled?: boolean | undefined
}

/**
 * A condition is data: `{ business: [catering, canteen] }`, `{ premises.area: { atLeast: 300 } }`, joined by
 * `all`, `any` and `not`. Several subjects in one object must all hold. It has no loops and no calls, so that lint
 * can reason over it and browser and server give the same answer.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly [subject: string]: Scalar | readonly Scalar[] | Comparison }

/** Answers to the item's questions and values of its form, by question id or element id. */
export type ConditionValues = Readonly<Record<string, unknown>>

/** Whether the condition holds; an unanswered subject satisfies nothing but `filled: false` and `not`. */
export function evaluateCondition(condition: Condition | undefined, values: ConditionValues): boolean {
  if (condition === undefined) return true
  if (isAll(condition)) return condition.all.every((part) => evaluateCondition(part, values))
  if (isAny(condition)) return condition.any.some((part) => evaluateCondition(part, values))
  if (isNot(condition)) return !evaluateCondition(condition.not, values)
  return Object.entries(condition).every(([subject, expected]) => matches(values[subject], expected))
}

/**
 * The same where some subjects are unknown, as in a past application that was never asked for them: 'unknown' where the
 * answer hangs on one of these, and true or false only where it is so whatever they are.
 */
export function evaluateWithUnknown(
  condition: Condition | undefined,
  values: ConditionValues,
  unknown: ReadonlySet<string>,
): boolean | 'unknown' {
  if (condition === undefined || unknown.size === 0) return evaluateCondition(condition, values)
  if (isNot(condition)) {
    const inner = evaluateWithUnknown(condition.not, values, unknown)
    return inner === 'unknown' ? 'unknown' : !inner
  }
  if (isAny(condition)) {
    const answers = new Set(condition.any.map((part) => evaluateWithUnknown(part, values, unknown)))
    return answers.has(true) || (answers.has('unknown') ? 'unknown' : false)
  }
  const answers = new Set<boolean | 'unknown'>(
    isAll(condition)
      ? condition.all.map((part) => evaluateWithUnknown(part, values, unknown))
      : Object.entries(condition).map(([subject, expected]) =>
          unknown.has(subject) ? 'unknown' : matches(values[subject], expected),
        ),
  )
  if (answers.has(false)) return false
  return answers.has('unknown') ? 'unknown' : true
}

/** The ids of the questions and elements that a condition looks at, each once. */
export function listConditionSubjects(condition: Condition | undefined): string[] {
  if (condition === undefined) return []
  if (isAll(condition)) return unique(condition.all.flatMap(listConditionSubjects))
  if (isAny(condition)) return unique(condition.any.flatMap(listConditionSubjects))
  if (isNot(condition)) return listConditionSubjects(condition.not)
  return Object.keys(condition)
}

/** The single tests of a condition, whatever joins them: subject and what it is compared with. */
export function listConditionTests(
  condition: Condition | undefined,
): [string, Scalar | readonly Scalar[] | Comparison][] {
  if (condition === undefined) return []
  if (isAll(condition)) return condition.all.flatMap(listConditionTests)
  if (isAny(condition)) return condition.any.flatMap(listConditionTests)
  if (isNot(condition)) return listConditionTests(condition.not)
  return Object.entries(condition)
}

function matches(value: unknown, expected: Scalar | readonly Scalar[] | Comparison): boolean {
  if (Array.isArray(expected)) return expected.some((entry) => equals(value, entry))
  if (typeof expected !== 'object') return equals(value, expected)
  const comparison = expected as Comparison
  const number = typeof value === 'number' ? value : Number.NaN
  return (
    (comparison.filled === undefined || comparison.filled === isFilled(value)) &&
    (comparison.is === undefined || equals(value, comparison.is)) &&
    (comparison.not === undefined || (isFilled(value) && !equals(value, comparison.not))) &&
    (comparison.oneOf === undefined || comparison.oneOf.some((entry) => equals(value, entry))) &&
    (comparison.atLeast === undefined || number >= comparison.atLeast) &&
    (comparison.atMost === undefined || number <= comparison.atMost) &&
    (comparison.above === undefined || number > comparison.above) &&
    (comparison.below === undefined || number < comparison.below)
  )
}

/** A question with several answers satisfies a test when one of them does. */
function equals(value: unknown, expected: Scalar): boolean {
  return Array.isArray(value) ? value.includes(expected) : value === expected
}

/** Whether there is a value at all: neither absent nor empty. */
export function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}

function isAll(condition: Condition): condition is { readonly all: readonly Condition[] } {
  return Array.isArray((condition as { all?: unknown }).all)
}

function isAny(condition: Condition): condition is { readonly any: readonly Condition[] } {
  return Array.isArray((condition as { any?: unknown }).any)
}

function isNot(condition: Condition): condition is { readonly not: Condition } {
  const inner = (condition as { not?: unknown }).not
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
}

function unique(subjects: string[]): string[] {
  return [...new Set(subjects)]
}
