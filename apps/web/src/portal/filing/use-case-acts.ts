import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, send } from '../../api/index.ts'
import { toSentContent } from '../../application/index.ts'
import { useAnnounce } from '../../design/index.ts'
import type { FilingActs } from './check-step.tsx'
import { readCase } from './filing-calls.ts'

/** Filing a case, and asking for a look before that. @param caseId undefined while there is none */
export function useCaseActs(caseId: string | undefined): FilingActs | undefined {
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  if (caseId === undefined) return undefined
  return {
    send: async (act, { content, contact, delivery, statement }, key) => {
      const params = { path: { caseId }, header: { 'Idempotency-Key': key } }
      const body = { content: toSentContent(content), contact }
      if (act === 'file') {
        await send(
          api.POST('/api/v1/cases/{caseId}/submission', { params, body: { ...body, delivery, statement } }),
        )
      } else {
        await send(api.POST('/api/v1/cases/{caseId}/pre-examination-request', { params, body }))
      }
    },
    findDone: async (act) => {
      const found = await readCase(caseId)
      if (found.status === 'draft') return undefined
      return found.status === 'pre-examination' ? 'examine' : act
    },
    leave: async (act) => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      if (act === 'examine')
        announce({
          zh: '已申请预审，结果会通知您。',
          en: 'The pre-examination was asked for; you will be told.',
        })
      await navigate({
        to: act === 'file' ? '/my/cases/$caseId/receipt' : '/my/cases/$caseId',
        params: { caseId },
      })
    },
  }
}
