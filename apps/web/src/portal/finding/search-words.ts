import { useNavigate, useSearch } from '@tanstack/react-router'

/** What the address of the results page says: everything that one would send on or come back to. */
export interface ItemSearch {
  readonly q?: string | undefined
  readonly serves?: string | undefined
  readonly topic?: string | undefined
  readonly authority?: string | undefined
  readonly level?: string | undefined
  readonly online?: string | undefined
  readonly reform?: string | undefined
  readonly sort?: string | undefined
  readonly cursor?: string | undefined
}

export const filterNames = ['serves', 'topic', 'authority', 'level', 'online', 'reform'] as const
export type FilterName = (typeof filterNames)[number]

const names = ['q', ...filterNames, 'sort', 'cursor'] as const
const lengths: Readonly<Record<string, number>> = { q: 60, cursor: 1000 }

/** The address as it may be sent to the platform: an address that somebody changed by hand is cut to what fits. */
export function readItemSearch(search: Readonly<Record<string, unknown>>): ItemSearch {
  const read: Record<string, string> = {}
  for (const name of names) {
    const value = search[name]
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const words = String(value)
      .trim()
      .slice(0, lengths[name] ?? 80)
    if (words !== '') read[name] = words
  }
  return read
}

/** The search in the address, and how to change it: another filter begins at the first page again. */
export function useItemSearch(): readonly [ItemSearch, (change: ItemSearch) => void] {
  const search = readItemSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const change = (changed: ItemSearch) =>
    void navigate({ to: '/search', search: { ...search, cursor: undefined, ...changed } } as never)
  return [search, change]
}
