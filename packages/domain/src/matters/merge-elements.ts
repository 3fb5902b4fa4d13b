import { type DataElement, type ItemRevision, readText } from '../catalogue/index.ts'
import { type Bilingual, assert } from '../kernel/index.ts'

/** Why a data element cannot be asked once for several items. */
export interface ElementContradiction {
  readonly element: string
  readonly items: readonly [string, string]
  readonly what: Bilingual
}

/** A rule of the merged element that is stricter than that of some of the items. */
export interface StricterRule {
  readonly rule: 'minimum' | 'maximum' | 'maxLength' | 'options' | 'pattern' | 'sensitivity'
  /** The item whose rule it is. */
  readonly item: string
}

export interface MergedElement {
  readonly definition: DataElement
  readonly stricter: readonly StricterRule[]
  readonly contradictions: readonly ElementContradiction[]
}

const sensitivities = ['public', 'internal', 'personal', 'sensitive'] as const

/**
 * One data element as several revisions keep it. Revisions that were published at different times may hold it
 * differently; a value that satisfies the merged one satisfies all. The words are those of the newest revision.
 * @param revisions at least one; each keeps the element.
 */
export function mergeElement(element: string, revisions: readonly ItemRevision[]): MergedElement {
  const stricter: StricterRule[] = []
  const contradictions: ElementContradiction[] = []
  const copies = revisions.flatMap((revision) => {
    const definition = Object.hasOwn(revision.elements, element) ? revision.elements[element] : undefined
    return definition === undefined
      ? []
      : [{ item: revision.item, publishedAt: revision.publishedAt, definition }]
  })
  const [first, ...others] = copies.toSorted(
    (left, right) =>
      (left.publishedAt > right.publishedAt ? -1 : left.publishedAt < right.publishedAt ? 1 : 0) ||
      (left.item < right.item ? -1 : 1),
  )
  assert(first !== undefined, `no revision keeps the element ${element}`)
  let merged = first.definition
  for (const other of others) {
    const complain = (what: Bilingual) =>
      contradictions.push({ element, items: [first.item, other.item], what })
    if (other.definition.type !== merged.type) {
      complain({
        zh: `一处填“${merged.type}”，另一处填“${other.definition.type}”`,
        en: `it is ${merged.type} for one and ${other.definition.type} for the other`,
      })
      continue
    }
    if ((other.definition.unit ?? '') !== (merged.unit ?? '')) {
      complain({ zh: '计量单位不同', en: 'the units differ' })
      continue
    }
    if (JSON.stringify(describeColumns(other.definition)) !== JSON.stringify(describeColumns(merged))) {
      complain({ zh: '表格的列不同', en: 'the columns of the table differ' })
      continue
    }
    const next = takeStricter(merged, other.definition)
    for (const rule of next.rules) stricter.push({ rule, item: other.item })
    merged = next.definition
    if (merged.options !== undefined && Object.keys(merged.options).length === 0) {
      complain({ zh: '没有共同的选项', en: 'no option is common to both' })
    }
    if ((merged.minimum ?? -Infinity) > (merged.maximum ?? Infinity)) {
      complain({
        zh: `最小值${merged.minimum}大于最大值${merged.maximum}`,
        en: `the minimum ${merged.minimum} is above the maximum ${merged.maximum}`,
      })
    }
  }
  return { definition: merged, stricter, contradictions }
}

function takeStricter(
  one: DataElement,
  other: DataElement,
): { readonly definition: DataElement; readonly rules: readonly StricterRule['rule'][] } {
  const rules: StricterRule['rule'][] = []
  let definition = one
  const take = (rule: StricterRule['rule'], part: Partial<DataElement>) => {
    definition = { ...definition, ...part }
    rules.push(rule)
  }
  if (other.minimum !== undefined && other.minimum > (one.minimum ?? -Infinity))
    take('minimum', { minimum: other.minimum })
  if (other.maximum !== undefined && other.maximum < (one.maximum ?? Infinity))
    take('maximum', { maximum: other.maximum })
  if (other.maxLength !== undefined && other.maxLength < (one.maxLength ?? Infinity))
    take('maxLength', { maxLength: other.maxLength })
  if (other.pattern !== undefined && other.pattern !== one.pattern) {
    const pattern = one.pattern === undefined ? other.pattern : `(?=(?:${one.pattern})$)(?:${other.pattern})`
    take('pattern', { pattern })
  }
  if (one.options !== undefined && other.options !== undefined) {
    const { options } = other
    const common = Object.entries(one.options).filter(([value]) => Object.hasOwn(options, value))
    if (common.length < Object.keys(one.options).length)
      take('options', { options: Object.fromEntries(common) })
  }
  if (sensitivities.indexOf(other.sensitivity) > sensitivities.indexOf(one.sensitivity))
    take('sensitivity', { sensitivity: other.sensitivity })
  return { definition, rules }
}

/** What a table is made of, without the words. */
function describeColumns({ columns }: DataElement): unknown {
  return Object.entries(columns ?? {}).map(([name, { type, options }]) => [
    name,
    type,
    Object.keys(options ?? {}).toSorted(),
  ])
}

/** The contradiction as a sentence. */
export function describeContradiction(
  { items, what }: ElementContradiction,
  definition: DataElement,
): Bilingual {
  const label = readText(definition.label)
  return {
    zh: `“${label.zh}”在事项“${items[0]}”和“${items[1]}”中要求互相矛盾：${what.zh}。`,
    en: `"${label.en}" contradicts itself between the items "${items[0]}" and "${items[1]}": ${what.en}.`,
  }
}
