import {
  type ConditionalDefinition,
  type DataElement,
  listDeclaredFields,
  openSituations,
} from '../../catalogue/index.ts'
import type { MatterDefinition } from '../matter-definition.ts'
import { type MatterSources, type PublishedMember, listMembers, listPublishedMembers } from '../members.ts'
import { mergeQuestions } from '../questions.ts'
import type { MatterContext } from './matter-rule.ts'

/** All that rules look at, read once. */
export function openMatterContext(definition: MatterDefinition, sources: MatterSources): MatterContext {
  const published = listPublishedMembers(definition, sources)
  return {
    definition,
    sources,
    members: listMembers(definition),
    published,
    questions: mergeQuestions(definition, published),
    situations: openSituations(describeConditions(definition, published), {
      elements: collectElements(published),
    }),
  }
}

/**
 * The data elements that the items keep. Where revisions keep one differently, every value that any of them lets pass is
 * tried; whether they contradict each other is found out elsewhere.
 */
export function collectElements(
  published: readonly PublishedMember[],
): Readonly<Record<string, DataElement>> {
  const elements = new Map<string, DataElement>()
  for (const [id, element] of published.flatMap(({ revision }) => Object.entries(revision.elements))) {
    const known = elements.get(id)
    elements.set(id, known === undefined || known.type !== element.type ? element : widen(known, element))
  }
  return Object.fromEntries(elements)
}

function widen(one: DataElement, other: DataElement): DataElement {
  const { minimum, maximum, ...unbound } = one
  return {
    ...unbound,
    ...(minimum === undefined || other.minimum === undefined
      ? {}
      : { minimum: Math.min(minimum, other.minimum) }),
    ...(maximum === undefined || other.maximum === undefined
      ? {}
      : { maximum: Math.max(maximum, other.maximum) }),
    ...(one.options === undefined ? {} : { options: { ...one.options, ...other.options } }),
  }
}

/** The data elements that the forms of the items ask for, each once. */
export function listAskedElements(published: readonly PublishedMember[]): string[] {
  return [
    ...new Set(
      published.flatMap(({ revision }) =>
        listDeclaredFields(revision.definition).map(({ element }) => element),
      ),
    ),
  ]
}

/** The conditions of a matter in the shape in which those of an item are tried out. */
function describeConditions(
  { situations }: MatterDefinition,
  published: readonly PublishedMember[],
): ConditionalDefinition {
  return {
    situations,
    form: listAskedElements(published),
    materials: published.flatMap(({ item, when }) =>
      when === undefined ? [] : [{ material: item, when, required: true, original: 'copy', copies: 1 }],
    ),
    steps: [],
    limits: [],
    fee: 'none',
    conditions: [],
  }
}
