import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import type { ItemRevision, Requirements } from '@tongban/domain'
import { useCallback, useMemo } from 'react'
import { api, send } from '../../api/index.ts'
import { fromFiledContent, resolveContent } from '../../application/index.ts'
import type { CaseView } from '../../case/index.ts'

export type CaseAction = components['schemas']['CaseAction']
export type CaseStep = CaseView['steps'][number]
export type FiledContent = NonNullable<CaseView['content']>

/** What every part of the case page is given. */
export interface OpenCase {
  readonly view: CaseView
  readonly revision: ItemRevision
  /** What the item asks of this application; undefined for a draft, which the authority does not see. */
  readonly requirements: Requirements | undefined
  readonly actions: readonly CaseAction[]
}

/** How often a page looks whether a document has been made out. */
const documentMilliseconds = 3_000

const keyOf = (caseId: string, part: string) => ['case', caseId, part] as const

/** The case as it stands, with the revision of its item and what may be done with it now. */
export function useOpenCase(caseId: string) {
  const path = { path: { caseId } }
  const view = useQuery({
    queryKey: keyOf(caseId, 'view'),
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}', { params: path })),
    // Colleagues work on the same case: whoever comes back to the page sees it as it is.
    refetchOnWindowFocus: 'always',
    // A document takes a moment to be made out; the reader shall not have to ask for it.
    refetchInterval: ({ state }) =>
      state.data?.documents.some(({ digest }) => digest === null) === true ? documentMilliseconds : false,
    staleTime: 5_000,
  })
  const actions = useQuery({
    queryKey: keyOf(caseId, 'actions'),
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}/actions', { params: path })),
    refetchOnWindowFocus: 'always',
    staleTime: 5_000,
  })
  const revision = useRevisionOf(view.data)
  const content = view.data?.content ?? undefined
  const requirements = useMemo(
    () =>
      revision.data === undefined || content === undefined
        ? undefined
        : resolveContent(revision.data, fromFiledContent(content)),
    [revision.data, content],
  )
  const failed = view.error ?? actions.error ?? revision.error
  const open: OpenCase | undefined =
    view.data && actions.data && revision.data
      ? { view: view.data, actions: actions.data.actions, revision: revision.data, requirements }
      : undefined
  const retry = useCallback(
    () => Promise.all([view.refetch(), actions.refetch(), revision.refetch()]),
    [view, actions, revision],
  )
  return { open, failed: open === undefined ? failed : null, retry }
}

/** The revision that the case keeps for life. */
function useRevisionOf(view: CaseView | undefined) {
  const { item, revision } = view ?? { item: '', revision: 0 }
  return useQuery({
    queryKey: ['item-revision', item, revision],
    queryFn: async () => {
      const answer = await send(
        api.GET('/api/v1/items/{item}/revisions/{revision}', { params: { path: { item, revision } } }),
      )
      return answer.revision as unknown as ItemRevision
    },
    enabled: view !== undefined,
    staleTime: Infinity,
  })
}

/** The acts of the case in order, as of a version; read when the part of the page that shows them is. */
export function useCaseEvents({ caseId, version }: Pick<CaseView, 'caseId' | 'version'>) {
  return useQuery({
    queryKey: [...keyOf(caseId, 'events'), version],
    queryFn: async () =>
      (await send(api.GET('/api/v1/cases/{caseId}/events', { params: { path: { caseId } } }))).events,
    staleTime: 5_000,
  })
}

/** The clocks with their derivation line by line. */
export function useCaseClocks(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId, 'clock'),
    queryFn: async () =>
      (await send(api.GET('/api/v1/cases/{caseId}/clock', { params: { path: { caseId } } }))).clocks,
    staleTime: 5_000,
  })
}

/** Reads everything of the case anew; resolves once it is there. */
export function useRefreshCase(caseId: string): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(() => queries.invalidateQueries({ queryKey: ['case', caseId] }), [queries, caseId])
}

/** Officers whose post of today covers an organisation; that of the reader where none is given. */
export function useColleagues(query: { readonly organisation?: string; readonly duty?: string }) {
  return useQuery({
    queryKey: ['colleagues', query],
    queryFn: async () => (await send(api.GET('/api/v1/colleagues', { params: { query } }))).colleagues,
  })
}
