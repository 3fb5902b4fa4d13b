import { type Finding, type ItemDefinition, type Registries, lintItem } from '@tongban/domain'
import type { Catalogue, CatalogueItem } from './read-catalogue.ts'
import type { Position } from './yaml-source.ts'

/** A finding with the line to mend. */
export interface LocatedFinding extends Finding, Position {
  readonly file: string
}

/** Lints one item of a file. */
export function lintCatalogueItem(
  item: CatalogueItem,
  registries: Registries,
  others: readonly ItemDefinition[],
): LocatedFinding[] {
  return lintItem(item.definition, registries, others).map((finding) => ({
    file: item.file,
    ...item.findPosition(finding.at),
    ...finding,
  }))
}

/**
 * Lints every item of a catalogue against all others.
 * @param options.progress called after each item.
 */
export function lintCatalogue(
  catalogue: Catalogue,
  options: { readonly progress?: (done: number, total: number) => void } = {},
): LocatedFinding[] {
  const definitions = catalogue.items.map(({ definition }) => definition)
  return catalogue.items.flatMap((item, index) => {
    const findings = lintCatalogueItem(item, catalogue.registries, definitions)
    options.progress?.(index + 1, catalogue.items.length)
    return findings
  })
}
