import { assert } from '../../kernel/index.ts'
import type { ItemRevision, LicenceType } from '../../catalogue/index.ts'
import { restaurantItem } from './case-fixture.ts'

/** The restaurant item with a licence of another validity. */
export function publishLicence(validity: LicenceType['validity']): ItemRevision {
  const { licence } = restaurantItem
  assert(licence !== undefined, 'the restaurant item results in a licence')
  return { ...restaurantItem, licence: { ...licence, validity } }
}
