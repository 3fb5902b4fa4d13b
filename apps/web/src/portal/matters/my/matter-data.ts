import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import { waitForPapers } from '../../../case/index.ts'
import { readMatterCase } from '../filing/matter-calls.ts'

/** The matter case in the address. */
export function useMatterCaseParam(): string {
  const params: { readonly matterCaseId?: unknown } = useParams({ strict: false })
  return typeof params.matterCaseId === 'string' ? params.matterCaseId : ''
}

/** The matter as it stands. Offices act on its items meanwhile: whoever comes back to the page sees it as it is. */
export function useMatterCase(matterCaseId: string, enabled = true) {
  return useQuery({
    queryKey: ['matter-case', matterCaseId],
    queryFn: () => readMatterCase(matterCaseId),
    staleTime: 5_000,
    // Papers are sealed soon after the act.
    refetchInterval: ({ state }) => waitForPapers(state),
    enabled,
  })
}

/** Reads the matter, its cases, and the lists that they stand in, anew. */
export function useRefreshMatter(matterCaseId: string): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['matter-case', matterCaseId] }),
      queries.invalidateQueries({ queryKey: ['matter-cases'] }),
      queries.invalidateQueries({ queryKey: ['cases'] }),
      queries.invalidateQueries({ queryKey: ['case'] }),
    ])
  }, [queries, matterCaseId])
}
