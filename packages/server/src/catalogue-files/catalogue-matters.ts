import { createHash } from 'node:crypto'
import {
  type Finding,
  type ItemDefinition,
  type MatterSources,
  type PlainDate,
  type PrerequisiteItem,
  type Registries,
  buildRevision,
  getInstant,
  getPlainDate,
  lintMatter,
} from '@tongban/domain'
import type { Catalogue } from './read-catalogue.ts'
import type { CatalogueMatter } from './read-matter.ts'
import type { LocatedFinding } from './lint-catalogue.ts'

/** The day from which definitions without one are in force, long before anybody asks. */
const always = getPlainDate('1950-01-01')

/**
 * The items of a folder as if they were published as they are, for compiling matters without a store. An item that names
 * what is not registered cannot be published, and so counts as unpublished.
 * @param on the day on which items must be in force; where it is left out that is not looked at.
 */
export function buildMatterSources(
  catalogue: Pick<Catalogue, 'items' | 'registries'>,
  on?: PlainDate,
): MatterSources {
  const built = catalogue.items.map(({ definition }) => ({
    item: definition.item,
    revision: build(definition, catalogue.registries),
  }))
  return {
    revisions: built.flatMap(({ revision }) => (revision.ok ? [revision.value] : [])),
    unpublished: built.flatMap(({ item, revision }) => (revision.ok ? [] : [item])),
    registries: catalogue.registries,
    ...(on !== undefined && { on }),
  }
}

/** The items of a folder with the registries that they refer to. */
export function listPrerequisiteItems(
  catalogue: Pick<Catalogue, 'items' | 'registries'>,
): PrerequisiteItem[] {
  const { materials, elements } = catalogue.registries
  return catalogue.items.map(({ definition }) => ({ definition, materials, elements }))
}

/** Lints one matter of a file against the items of a catalogue. */
export function lintCatalogueMatter(matter: CatalogueMatter, sources: MatterSources): LocatedFinding[] {
  return locateMatterFindings(matter, lintMatter(matter.definition, sources))
}

/** Findings with the lines of the file to mend; those over answers, which no file holds, at its beginning. */
export function locateMatterFindings(
  { file, findPosition }: CatalogueMatter,
  findings: readonly Finding[],
): LocatedFinding[] {
  return findings.map((finding) => ({ file, ...findPosition(finding.at), ...finding }))
}

function build(definition: ItemDefinition, registries: Registries) {
  return buildRevision({
    definition,
    registries,
    revision: 1,
    effectiveFrom: definition.effective === undefined ? always : getPlainDate(definition.effective.from),
    publishedAt: getInstant('1950-01-01T00:00:00.000Z'),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  })
}
