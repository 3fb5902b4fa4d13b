import { getGeneralLimit } from '../base-list/index.ts'
import { type ItemDefinition, listLimits } from '../catalogue/index.ts'
import type { DefinitionEdit } from './adoption.ts'

/** The promise of the general limit; 0 days make it a case that is finished on the spot. */
export function promiseDays(definition: ItemDefinition, days: number): readonly DefinitionEdit[] {
  const general = getGeneralLimit(definition)
  const place = listLimits(definition).find(({ limit }) => limit === general)
  if (place === undefined) return []
  return [
    { path: [...place.path, 'promised'], value: days },
    ...(days === 0 ? [{ path: ['case'], value: 'on-the-spot' }] : []),
  ]
}
