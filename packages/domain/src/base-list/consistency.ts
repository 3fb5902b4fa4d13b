import { type ItemDefinition, type OrganisationLevel, organisationLevels } from '../catalogue/index.ts'
import { type BaseEntry, readCommonElement } from './base-entry.ts'
import { type ComparedElement, agreesOn, comparedElements, readElement } from './elements.ts'

/** An item on the published list, with the organisation that exercises it. */
export interface PlacedItem {
  readonly item: string
  readonly organisation: string
  readonly level: OrganisationLevel
  readonly definition: ItemDefinition
}

/** The items of all levels that claim one entry. */
export interface ComparedGroup {
  readonly entry: Pick<BaseEntry, 'entry' | 'common'>
  readonly items: readonly PlacedItem[]
}

/** One element of one item against the reference. */
export interface ElementComparison {
  readonly entry: string
  readonly item: string
  readonly organisation: string
  readonly level: OrganisationLevel
  readonly element: ComparedElement
  readonly agrees: boolean
  /** The entry where it states the element, else the item of the highest level that has it. */
  readonly reference: readonly string[]
  readonly referenceFrom: string
  readonly value: readonly string[]
}

export interface Consistency {
  readonly compared: number
  readonly agreeing: number
  /** Agreeing ÷ compared, from 0 to 1; undefined where nothing could be compared. */
  readonly rate: number | undefined
}

/**
 * Consistency of the levels (四级十一同): every element of every item against the entry, or, where the entry leaves it
 * open, against the item of the highest level. An item is not compared with itself.
 */
export function compareLevels(groups: readonly ComparedGroup[]): ElementComparison[] {
  return groups.flatMap(({ entry, items }) => {
    const ordered = items.toSorted(
      (left, right) =>
        organisationLevels.indexOf(left.level) - organisationLevels.indexOf(right.level) ||
        (left.item < right.item ? -1 : 1),
    )
    return comparedElements.flatMap((element) => {
      const common = readCommonElement(entry, element)
      const [highest] = ordered
      if (highest === undefined) return []
      const reference = common ?? readElement(highest.definition, element)
      const others = common === undefined ? ordered.slice(1) : ordered
      return others.map(({ item, organisation, level, definition }): ElementComparison => {
        const value = readElement(definition, element)
        return {
          entry: entry.entry,
          item,
          organisation,
          level,
          element,
          agrees: agreesOn(element, reference, value),
          reference,
          referenceFrom: common === undefined ? highest.item : entry.entry,
          value,
        }
      })
    })
  })
}

export function measureConsistency(comparisons: readonly Pick<ElementComparison, 'agrees'>[]): Consistency {
  const agreeing = comparisons.filter(({ agrees }) => agrees).length
  const compared = comparisons.length
  return { compared, agreeing, rate: compared === 0 ? undefined : agreeing / compared }
}
