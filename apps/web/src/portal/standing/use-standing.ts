import { useQuery } from '@tanstack/react-query'
import { api, send } from '../../api/index.ts'

/** Standing green channels that take in cases of the item today; none where nothing can be learnt of them. */
export function useStandingChannels(item: string, enabled = true) {
  return useQuery({
    queryKey: ['standing-channels-in-force', item],
    queryFn: async () => {
      const { items } = await send(
        api.GET('/api/v1/items/{item}/standing-channels', { params: { path: { item } } }),
      )
      return items
    },
    enabled: enabled && item !== '',
    staleTime: 60_000,
  }).data
}
