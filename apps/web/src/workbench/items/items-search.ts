import { reformStatements } from '@tongban/domain'

/** What the address of the list of items says. */
export interface ItemsSearch {
  readonly q?: string
  readonly state?: 'in-force' | 'to-come' | 'withdrawn'
  readonly reform?: (typeof reforms)[number]
}

const reforms = [...reformStatements, 'none'] as const

const states = ['in-force', 'to-come', 'withdrawn'] as const

export function readItemsSearch(search: Record<string, unknown>): ItemsSearch {
  const state = states.find((one) => one === search['state'])
  const reform = reforms.find((one) => one === search['reform'])
  return {
    ...(typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'].slice(0, 60) } : {}),
    ...(state === undefined ? {} : { state }),
    ...(reform === undefined ? {} : { reform }),
  }
}

/** The place of a definition to which an address leads: a JSON pointer such as /materials/2. */
export function readPlace(search: Record<string, unknown>): { readonly at?: string } {
  const { at } = search
  return typeof at === 'string' && /^(\/[^/]{1,80}){1,8}$/.test(at) ? { at } : {}
}
