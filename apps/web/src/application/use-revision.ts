import type { ItemRevision } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { api, send } from '../api/index.ts'

/**
 * A published revision with everything that it refers to. Without a number the one that is in force now.
 * @throws ApiProblem as the query's error: 404 where the item is on no published list
 */
export function useRevision(item: string, revision?: number, enabled = true) {
  return useQuery({ ...describeRevision(item, revision), enabled })
}

/** How it is read, for whoever reads several at once. */
export function describeRevision(item: string, revision?: number) {
  return {
    queryKey: ['item-revision', item, revision ?? 'current'],
    queryFn: async (): Promise<ItemRevision> => {
      const number = revision ?? (await findCurrentNumber(item))
      const answer = await send(
        api.GET('/api/v1/items/{item}/revisions/{revision}', {
          params: { path: { item, revision: number } },
        }),
      )
      return answer.revision as unknown as ItemRevision
    },
    // A revision never changes; which is the current one may.
    staleTime: revision === undefined ? 60_000 : Infinity,
  }
}

async function findCurrentNumber(item: string): Promise<number> {
  const { guide } = await send(api.GET('/api/v1/items/{item}', { params: { path: { item } } }))
  return Number(guide['revision'])
}
