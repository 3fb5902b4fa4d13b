import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, send } from '../../api/index.ts'

export interface MatterSearch {
  readonly q?: string | undefined
  readonly serves?: 'person' | 'enterprise' | undefined
  readonly topic?: string | undefined
  readonly cursor?: string | undefined
}

/** Published matters. */
export function useMatters({ q, serves, topic, cursor }: MatterSearch, limit: number, enabled = true) {
  return useQuery({
    queryKey: ['matters', q, serves, topic, cursor, limit],
    queryFn: () =>
      send(
        api.GET('/api/v1/matters', {
          params: {
            query: {
              limit,
              ...(q === undefined ? {} : { q }),
              ...(serves === undefined ? {} : { serves }),
              ...(topic === undefined ? {} : { topic }),
              ...(cursor === undefined ? {} : { cursor }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
    enabled,
  })
}
