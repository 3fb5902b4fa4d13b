import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, send } from '../../../api/index.ts'
import { toMatterContent } from '../../../application/matter/index.ts'
import type { FilingActs } from '../../filing/check-step.tsx'
import type { CompiledMatter } from '../../../matter/index.ts'
import { readMatterCase } from './matter-calls.ts'

/** Filing a matter. @param matterCaseId undefined while there is none */
export function useMatterActs(
  matterCaseId: string | undefined,
  compiled: CompiledMatter,
): FilingActs | undefined {
  const navigate = useNavigate()
  const queries = useQueryClient()
  if (matterCaseId === undefined) return undefined
  return {
    send: async (_act, { content, contact, delivery, statement }, key) => {
      await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/submission', {
          params: { path: { matterCaseId }, header: { 'Idempotency-Key': key } },
          body: { content: toMatterContent(content, compiled), contact, delivery, statement },
        }),
      )
    },
    findDone: async (act) => ((await readMatterCase(matterCaseId)).status === 'draft' ? undefined : act),
    leave: async () => {
      await queries.invalidateQueries({ queryKey: ['matter-case', matterCaseId] })
      await queries.invalidateQueries({ queryKey: ['matter-cases'] })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await navigate({ to: '/my/matters/$matterCaseId/receipt', params: { matterCaseId } })
    },
  }
}
