import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { api, send } from '../../api/index.ts'

export type ManagedItem = components['schemas']['ManagedItem']

/** One item that the post manages, with how many cases are under way; null where there is none. */
export function useManagedItem(item: string | undefined) {
  return useQuery({
    queryKey: ['managed-item', item],
    queryFn: async (): Promise<ManagedItem | null> => {
      const page = await send(api.GET('/api/v1/managed-items', { params: { query: { item: item ?? '' } } }))
      return page.items[0] ?? null
    },
    enabled: item !== undefined,
  })
}
