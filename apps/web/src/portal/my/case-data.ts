import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { useCallback } from 'react'
import { api, send } from '../../api/index.ts'

export type CaseAction = components['schemas']['CaseAction']

const keyOf = (caseId: string, part: string) => ['case', caseId, part] as const

/** The case as it stands. Offices act on it meanwhile: whoever comes back to the page sees it as it is. */
export function useCaseView(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId, 'view'),
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })),
    staleTime: 5_000,
    // The rule decides within seconds of the filing; nobody should have to load the page again for it.
    refetchInterval: ({ state }) =>
      state.data?.awaitsJudgement === true && state.dataUpdateCount < 30 ? 1500 : false,
  })
}

/** What the applicant may do with it now, and why not the rest. */
export function useCaseActions(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId, 'actions'),
    queryFn: async () =>
      (await send(api.GET('/api/v1/cases/{caseId}/actions', { params: { path: { caseId } } }))).actions,
    staleTime: 5_000,
  })
}

export function useCaseEvents(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId, 'events'),
    queryFn: async () =>
      (await send(api.GET('/api/v1/cases/{caseId}/events', { params: { path: { caseId } } }))).events,
    staleTime: 5_000,
  })
}

export function useCaseClocks(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId, 'clock'),
    queryFn: async () =>
      (await send(api.GET('/api/v1/cases/{caseId}/clock', { params: { path: { caseId } } }))).clocks,
    staleTime: 5_000,
  })
}

/** Reads the case, and the lists that it stands in, anew. */
export function useRefreshCase(caseId: string): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['case', caseId] }),
      queries.invalidateQueries({ queryKey: ['cases'] }),
      // A matter shows what its cases ask.
      queries.invalidateQueries({ queryKey: ['matter-case'] }),
      queries.invalidateQueries({ queryKey: ['matter-cases'] }),
    ])
  }, [queries, caseId])
}
