import type { Comparison, Condition, Scalar } from '@tongban/domain'
import { isRecord } from '../source/definition-source.ts'

/** How a test compares; `is` with several values holds for each of them. */
export type Operator = 'is' | 'not' | 'atLeast' | 'atMost' | 'above' | 'below' | 'filled' | 'empty'

/** A condition as the builder shows it. */
export type ConditionNode =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ConditionNode[] }
  | { readonly kind: 'not'; readonly part: ConditionNode }
  | {
      readonly kind: 'test'
      readonly subject: string
      readonly operator: Operator
      readonly values: readonly Scalar[]
    }

/** Reads a condition of the file; undefined where it is none that the language knows. */
export function readCondition(value: unknown): ConditionNode | undefined {
  if (!isRecord(value)) return undefined
  const { all, any, not } = value
  if (Array.isArray(all)) return readGroup('all', all)
  if (Array.isArray(any)) return readGroup('any', any)
  if (isRecord(not)) {
    const part = readCondition(not)
    return part === undefined ? undefined : { kind: 'not', part }
  }
  const tests: ConditionNode[] = []
  for (const [subject, expected] of Object.entries(value)) {
    const read = readTests(subject, expected)
    if (read === undefined) return undefined
    tests.push(...read)
  }
  const [only] = tests
  return tests.length === 1 ? only : tests.length === 0 ? undefined : { kind: 'all', parts: tests }
}

function readGroup(kind: 'all' | 'any', entries: readonly unknown[]): ConditionNode | undefined {
  const parts = entries.map(readCondition)
  return parts.every((part) => part !== undefined) ? { kind, parts } : undefined
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function readTests(subject: string, expected: unknown): ConditionNode[] | undefined {
  const test = (operator: Operator, values: readonly Scalar[]): ConditionNode => ({
    kind: 'test',
    subject,
    operator,
    values,
  })
  if (isScalar(expected)) return [test('is', [expected])]
  if (Array.isArray(expected)) return expected.every(isScalar) ? [test('is', expected)] : undefined
  if (!isRecord(expected)) return undefined
  const found: ConditionNode[] = []
  for (const [key, value] of Object.entries(expected as Comparison)) {
    if (key === 'oneOf' && Array.isArray(value)) found.push(test('is', value))
    else if (key === 'filled') found.push(test(value === false ? 'empty' : 'filled', []))
    else if (isScalar(value) && isOperator(key)) found.push(test(key, [value]))
    else return undefined
  }
  return found.length === 0 ? undefined : found
}

function isOperator(key: string): key is Operator {
  return ['is', 'not', 'atLeast', 'atMost', 'above', 'below'].includes(key)
}

/** The condition in the shortest way of writing; undefined where nothing is left of it. */
export function writeCondition(node: ConditionNode): Condition | undefined {
  switch (node.kind) {
    case 'not': {
      const part = writeCondition(node.part)
      return part === undefined ? undefined : { not: part }
    }
    case 'test':
      return writeTest(node)
    default: {
      const parts = node.parts.map(writeCondition).filter((part) => part !== undefined)
      const [only] = parts
      if (parts.length <= 1) return only
      if (node.kind === 'any') return { any: parts }
      const isPlain = node.parts.every((part) => part.kind === 'test')
      const subjects = new Set(node.parts.map((part) => (part.kind === 'test' ? part.subject : '')))
      if (isPlain && subjects.size === node.parts.length) return Object.assign({}, ...parts) as Condition
      return { all: parts }
    }
  }
}

function writeTest(node: Extract<ConditionNode, { kind: 'test' }>): Condition | undefined {
  const { subject, operator, values } = node
  const [first] = values
  if (subject === '') return undefined
  switch (operator) {
    case 'filled':
      return { [subject]: { filled: true } }
    case 'empty':
      return { [subject]: { filled: false } }
    case 'is':
      if (first === undefined) return undefined
      return { [subject]: values.length === 1 ? first : [...values] }
    default:
      return first === undefined ? undefined : { [subject]: { [operator]: first } }
  }
}
