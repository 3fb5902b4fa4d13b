import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { api, send } from '../../api/index.ts'
import type { ItemSearch } from './search-words.ts'

export type ItemCounts = components['schemas']['ItemCounts']

/** How many items each filter would leave. */
export function useItemCounts(search: Omit<ItemSearch, 'sort' | 'cursor'>) {
  return useQuery({
    queryKey: ['item-counts', search] as const,
    queryFn: () => send(api.GET('/api/v1/item-counts', { params: { query: search as never } })),
    placeholderData: (before: ItemCounts | undefined) => before,
    staleTime: 5 * 60_000,
  })
}
