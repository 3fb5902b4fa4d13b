import { type Condition, type ItemRevision, type Place, listMaterialDemands } from '../catalogue/index.ts'

/** What must be known of an item; a published revision has it, and so has a definition with its registries. */
export type PrerequisiteItem = Pick<ItemRevision, 'definition' | 'materials' | 'elements'>

/** An item that results in what another demands. */
export interface PrerequisiteIssuer {
  readonly item: string
  /** The licence type that it issues; undefined where its document itself is the material. */
  readonly licence: string | undefined
}

/** A material that one item demands and others result in. */
export interface PrerequisiteDemand {
  /** The item that demands it. */
  readonly item: string
  readonly material: string
  /** In which situation; undefined where always. */
  readonly when: Condition | undefined
  readonly required: boolean
  readonly basis: readonly string[]
  /** Whether it may follow later (容缺) or a promise may stand for it (告知承诺). */
  readonly softened: 'tolerant' | 'commitment' | undefined
  /** Any one of them is enough. Sorted by id; the item itself may be among them, where it renews what is held. */
  readonly issuers: readonly PrerequisiteIssuer[]
  /** Licence types that meet it and that no item given here issues. */
  readonly elsewhere: readonly string[]
  /** Where it stands in the definition of the item: `['materials', 2]`. */
  readonly path: Place
}

/** One item demands what another results in. */
export interface PrerequisiteLink {
  /** The item that comes first, because it results in what the other demands. */
  readonly first: string
  readonly next: string
  /** What is demanded; at least one. */
  readonly demands: readonly PrerequisiteDemand[]
}

/**
 * Every demand that another item, or the item itself, can meet: by the licence that it issues, or by the document that
 * it results in and that counts as the material. What must be of somebody else is none.
 * @returns sorted by item, then as the item lists its materials.
 */
export function listPrerequisiteDemands(items: readonly PrerequisiteItem[]): PrerequisiteDemand[] {
  const sorted = items.toSorted((left, right) => compareText(left.definition.item, right.definition.item))
  const byLicence = new Map<string, string[]>()
  const byMaterial = new Map<string, string[]>()
  for (const { definition } of sorted) {
    const { licence, material } = definition.result
    if (licence !== undefined) addTo(byLicence, licence, definition.item)
    if (material !== undefined) addTo(byMaterial, material, definition.item)
  }
  return sorted.flatMap(({ definition, materials }) =>
    listMaterialDemands(definition).flatMap(({ demand, path }): PrerequisiteDemand[] => {
      if (demand.of === 'another') return []
      const metBy = listLicencesThatMeet(materials, demand.material)
      const issuers = [
        ...metBy.flatMap((licence) => (byLicence.get(licence) ?? []).map((item) => ({ item, licence }))),
        ...(byMaterial.get(demand.material) ?? []).map((item) => ({ item, licence: undefined })),
      ].toSorted((left, right) => compareText(left.item, right.item))
      if (issuers.length === 0) return []
      return [
        {
          item: definition.item,
          material: demand.material,
          when: demand.when,
          required: demand.required,
          basis: demand.basis ?? definition.basis,
          softened:
            demand.tolerant !== undefined
              ? 'tolerant'
              : demand.commitment !== undefined
                ? 'commitment'
                : undefined,
          issuers,
          elsewhere: metBy.filter((licence) => !byLicence.has(licence)),
          path,
        },
      ]
    }),
  )
}

/** The licence types that meet a material, in the order of the registry; none where it is always brought. */
export function listLicencesThatMeet(
  materials: PrerequisiteItem['materials'],
  material: string,
): readonly string[] {
  const metBy = Object.hasOwn(materials, material) ? materials[material]?.metBy : undefined
  return metBy === undefined ? [] : typeof metBy === 'string' ? [metBy] : metBy
}

function addTo(groups: Map<string, string[]>, key: string, item: string): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [item])
  else known.push(item)
}

/** By UTF-16 units, so that the order is the same in every language of a machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
