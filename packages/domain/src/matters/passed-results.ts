import { type DemandedMaterial, listMaterialDemands } from '../catalogue/index.ts'
import type { SelectedItem } from './select-items.ts'

/** What an item results in, where another item of the matter demands it. */
export interface PassedResult {
  readonly item: string
  /** The licence type; undefined where the document itself is the material. */
  readonly licence: string | undefined
}

/** A demand that other items of the matter can meet. */
export interface PassableDemand {
  readonly demand: DemandedMaterial
  /** Any one is enough; in the order of the matter. */
  readonly issuers: readonly [PassedResult, ...PassedResult[]]
}

/**
 * The demands of a selected item that others of the matter can meet by their results. Left out is what the item holds
 * already and what must be of somebody else.
 */
export function listPassableDemands(
  { member, requirements }: SelectedItem,
  items: readonly SelectedItem[],
): PassableDemand[] {
  const declared = listMaterialDemands(member.revision.definition)
  const isAnothers = (material: string) =>
    declared.some(({ demand }) => demand.material === material && demand.of === 'another')
  return requirements.materials.flatMap((demand): PassableDemand[] => {
    const { material, metBy } = demand
    if (member.holds.includes(material) || isAnothers(material)) return []
    const [first, ...others] = items.flatMap((other): PassedResult[] => {
      if (other.member.item === member.item) return []
      const { result } = other.member.revision.definition
      if (result.licence !== undefined && metBy.includes(result.licence))
        return [{ item: other.member.item, licence: result.licence }]
      return result.material === material ? [{ item: other.member.item, licence: undefined }] : []
    })
    return first === undefined ? [] : [{ demand, issuers: [first, ...others] }]
  })
}
