import type { QueryClient } from '@tanstack/react-query'
import { api, send } from '../../api/index.ts'
import { describeRevision } from '../../application/index.ts'
import type { ItemToExamine } from './matter-examination.ts'

/** A case that was taken in, as it stands. */
export function describeTakenIn(caseId: string) {
  return {
    queryKey: ['intake-done', caseId],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })),
  }
}

/** The same with what may be done with it and the revision of its item. */
export function describeExamination(queries: QueryClient, caseId: string) {
  return {
    queryKey: ['intake-done', caseId, 'examination'],
    queryFn: async (): Promise<ItemToExamine> => {
      const path = { path: { caseId } }
      const [view, { actions }] = await Promise.all([
        send(api.GET('/api/v1/cases/{caseId}', { params: path })),
        send(api.GET('/api/v1/cases/{caseId}/actions', { params: path })),
      ])
      const revision = await queries.fetchQuery(describeRevision(view.item, view.revision))
      return { view, actions, revision }
    },
  }
}
