import { type ItemDefinitionInput, dataElementSchema, materialTypeSchema } from '../../catalogue/index.ts'
import { writeItem } from '../../catalogue/testing/catalogue-fixture.ts'
import type { PrerequisiteItem } from '../demands.ts'

type MaterialInput = NonNullable<ItemDefinitionInput['materials']>[number]

/** Materials that licences meet: `x-licence` is met by the licence `x`; `foreign` by one that nobody here issues. */
function writeMaterials(ids: readonly string[]): PrerequisiteItem['materials'] {
  return Object.fromEntries(
    ids.map((id) => {
      const metBy =
        id === 'any-of-two' ? ['a', 'b'] : id === 'foreign' ? ['passport', 'a'] : id.replace(/-licence$/, '')
      return [id, materialTypeSchema.parse({ name: id, ...(id.endsWith('paper') ? {} : { metBy }) })]
    }),
  )
}

/**
 * An item that issues the licence of its own name and demands those of others.
 * @param demands ids of materials (`a-licence`), or demands with conditions.
 */
export function writePrerequisiteItem(
  item: string,
  demands: readonly MaterialInput[] = [],
  changes: Partial<ItemDefinitionInput> = {},
): PrerequisiteItem {
  const materials = writeMaterials(
    demands.map((demand) => (typeof demand === 'string' ? demand : demand.material)),
  )
  return {
    definition: writeItem({
      item,
      situations: {},
      form: ['premises.area'],
      materials: [...demands],
      result: { licence: item, delivery: ['electronic'] },
      limits: { statutory: 20, promised: 5 },
      ...changes,
    }),
    materials,
    elements: {
      'premises.area': dataElementSchema.parse({
        label: '面积',
        type: 'number',
        minimum: 1,
        maximum: 100_000,
      }),
    },
  }
}
