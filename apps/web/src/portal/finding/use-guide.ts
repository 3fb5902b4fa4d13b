import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Guide } from '@tongban/domain'
import { api, send } from '../../api/index.ts'

/** The item in the address. */
export function useItemParam(): string {
  const params: { readonly item?: unknown } = useParams({ strict: false })
  return typeof params.item === 'string' ? params.item.slice(0, 80) : ''
}

/** The service guide of an item as it is published now. @throws ApiProblem as the query's error: 404 where it is not */
export function useGuide(item: string) {
  return useQuery({
    queryKey: ['guide', item],
    queryFn: async (): Promise<Guide> => {
      const { guide } = await send(api.GET('/api/v1/items/{item}', { params: { path: { item } } }))
      return guide as unknown as Guide
    },
    staleTime: 60_000,
  })
}
