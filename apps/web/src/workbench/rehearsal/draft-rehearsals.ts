import { useQuery } from '@tanstack/react-query'
import { api, send } from '../../api/index.ts'
import { isUnderWay, lookInterval } from './rehearsals.ts'

/** Rehearsals of a draft, the newest first; looked at again while one runs. */
export function useDraftRehearsals(draftId: string) {
  return useQuery({
    queryKey: ['draft-rehearsals', draftId],
    queryFn: () =>
      send(api.GET('/api/v1/item-drafts/{draftId}/rehearsals', { params: { path: { draftId } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) === true ? lookInterval : false),
  })
}

/** One of them, whole; undefined chooses none. */
export function useDraftRehearsal(draftId: string, rehearsalId: string | undefined) {
  return useQuery({
    queryKey: ['draft-rehearsal', draftId, rehearsalId],
    queryFn: () =>
      send(
        api.GET('/api/v1/item-drafts/{draftId}/rehearsals/{rehearsalId}', {
          params: { path: { draftId, rehearsalId: rehearsalId ?? '' } },
        }),
      ),
    enabled: rehearsalId !== undefined,
    refetchInterval: ({ state }) =>
      state.data !== undefined && isUnderWay(state.data) ? lookInterval : false,
  })
}
