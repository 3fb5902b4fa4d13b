import { type Finding, type ItemDefinition, type Registries, lintItem, lintRegistries } from '@tongban/domain'
import type { Catalogue, CatalogueItem, RegistryName } from './read-catalogue.ts'
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

/** Lints the registries of a catalogue, each finding at the entry's own file. */
export function lintCatalogueRegistries(catalogue: Catalogue): LocatedFinding[] {
  return lintRegistries(catalogue.registries).flatMap((finding) => {
    const [registry, id] = finding.at
    const origin = catalogue.findOrigin(registry as RegistryName, String(id))
    if (origin === undefined) return []
    return [{ file: origin.file, ...origin.findPosition(finding.at), ...finding }]
  })
}

/**
 * Lints the registries and every item of a catalogue against all others.
 * @param options.progress called after each item.
 */
export function lintCatalogue(
  catalogue: Catalogue,
  options: { readonly progress?: (done: number, total: number) => void } = {},
): LocatedFinding[] {
  const definitions = catalogue.items.map(({ definition }) => definition)
  const inItems = catalogue.items.flatMap((item, index) => {
    const findings = lintCatalogueItem(item, catalogue.registries, definitions)
    options.progress?.(index + 1, catalogue.items.length)
    return findings
  })
  return [...lintCatalogueRegistries(catalogue), ...inItems]
}
