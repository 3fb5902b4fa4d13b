import type { ItemRevision } from '@tongban/domain'

/** The organisations of an item by their ids, as acts on record name them. */
export function nameOrganisations({ organisations }: ItemRevision) {
  return Object.fromEntries(Object.entries(organisations).map(([id, { name }]) => [id, name]))
}
