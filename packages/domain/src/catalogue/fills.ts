import { remember } from '../kernel/index.ts'
import type { ConditionValues } from './evaluate-condition.ts'
import type { ItemDefinition } from './item.ts'
import type { QuestionDefinition } from './question.ts'
import type { DataElement } from './registries.ts'

/** A question whose answers say something of a data element. */
export interface Filler {
  readonly question: string
  /** Whether it takes several answers; then what they say is given together. */
  readonly several: boolean
  /** Answer → options of the element that it leaves. */
  readonly leaves: Readonly<Record<string, readonly string[]>>
}

/** What the answers leave of a data element, and which questions they answer. */
export interface Narrowing {
  /** Options of the element; none where the answers contradict each other. */
  readonly left: readonly string[]
  /** Ids of the questions, in the order of the definition. */
  readonly by: readonly string[]
}

/** What the answers say of a data element: its value, or what is left to choose from. */
export interface Filling extends Narrowing {
  /** The value that they give, so that nobody is asked; undefined where there is a choice, or nothing left. */
  readonly value: string | readonly string[] | undefined
}

type SituationsDefinition = Pick<ItemDefinition, 'situations'>

/** The questions that say something of an element, by element. */
export const listFillers: (definition: SituationsDefinition) => ReadonlyMap<string, readonly Filler[]> =
  remember((definition: SituationsDefinition) => {
    const fillers = new Map<string, Filler[]>()
    for (const [question, { several, fills = {} }] of Object.entries(definition.situations)) {
      for (const [element, said] of Object.entries(fills)) {
        const filler = { question, several, leaves: readLeaves(said) }
        fillers.set(element, [...(fillers.get(element) ?? []), filler])
      }
    }
    return fillers
  })

function readLeaves(said: NonNullable<QuestionDefinition['fills']>[string]): Filler['leaves'] {
  return Object.fromEntries(
    Object.entries(said).map(([answer, left]) => [answer, typeof left === 'string' ? [left] : left]),
  )
}

/**
 * What each element may be after the answers: what all questions that were answered leave of it. This one function
 * decides for every form, check and condition.
 * @param settled answers to questions that are shown, by question id
 * @returns undefined where the answers say nothing of the element
 */
export function readFilling(fillers: readonly Filler[], settled: ConditionValues): Filling | undefined {
  let left: readonly string[] | undefined
  let isList = false
  const by: string[] = []
  for (const { question, several, leaves } of fillers) {
    const said = readSaid(leaves, Object.hasOwn(settled, question) ? settled[question] : undefined)
    if (said === undefined) continue
    by.push(question)
    isList ||= several
    left = left === undefined ? said : meet(left, said, several)
  }
  if (left === undefined) return undefined
  const isGiven = isList ? left.length > 0 : left.length === 1
  return { left, by, value: isGiven ? (isList ? left : left[0]) : undefined }
}

/** What the answer leaves; undefined where one of the answers says nothing of the element. */
function readSaid(leaves: Filler['leaves'], answer: unknown): readonly string[] | undefined {
  const answers: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  const said = answers.map((entry) =>
    typeof entry === 'string' && Object.hasOwn(leaves, entry) ? leaves[entry] : undefined,
  )
  if (said.length === 0 || said.includes(undefined)) return undefined
  return [...new Set(said.flatMap((options) => options ?? []))]
}

/** Of lists that are given whole, two that differ leave nothing. */
function meet(one: readonly string[], other: readonly string[], isWhole: boolean): readonly string[] {
  const common = one.filter((option) => other.includes(option))
  return isWhole && (common.length < one.length || common.length < other.length) ? [] : common
}

/** The value as far as the answers leave it: what they give; else what the form says, where it is among what is left. */
export function keepWithin(filling: Narrowing & Pick<Filling, 'value'>, value: unknown): unknown {
  if (filling.value !== undefined) return filling.value
  return typeof value === 'string' && filling.left.includes(value) ? value : undefined
}

/** Whether two values of an element are the same; the order of several choices says nothing. */
export function isSameChoice(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((entry) => other.includes(entry))
}

/** The element with no options but those that are left. */
export function narrowElement(element: DataElement, { left }: Narrowing): DataElement {
  if (element.options === undefined) return element
  const options = Object.entries(element.options).filter(([option]) => left.includes(option))
  return { ...element, options: Object.fromEntries(options) }
}
