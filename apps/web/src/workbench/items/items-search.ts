/** What the address of the list of items says. */
export interface ItemsSearch {
  readonly q?: string
  readonly state?: 'in-force' | 'to-come' | 'withdrawn'
}

const states = ['in-force', 'to-come', 'withdrawn'] as const

export function readItemsSearch(search: Record<string, unknown>): ItemsSearch {
  const state = states.find((one) => one === search['state'])
  return {
    ...(typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'].slice(0, 60) } : {}),
    ...(state === undefined ? {} : { state }),
  }
}
