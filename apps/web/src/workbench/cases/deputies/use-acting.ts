import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { api, type ApiProblem, send, toApiProblem } from '../../../api/index.ts'
import { useAnnounce } from '../../../design/index.ts'
import { useSession } from '../../../session/index.ts'

/** Acts in somebody's place in this session, or as oneself again; everything on the page is read anew after it. */
export function useActing() {
  const { refresh } = useSession()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const actAs = useCallback(
    async (deputation: string | null) => {
      setPending(true)
      setProblem(undefined)
      try {
        await send(api.PUT('/api/v1/account/acting', { body: { deputation } }))
        await refresh()
        await queries.invalidateQueries()
        announce(
          deputation === null
            ? { zh: '已恢复本人身份。', en: 'You act as yourself again.' }
            : { zh: '已开始代理，每项操作都记明代理关系。', en: 'You act as deputy; each act says so.' },
        )
      } catch (thrown) {
        setProblem(toApiProblem(thrown))
      } finally {
        setPending(false)
      }
    },
    [refresh, queries, announce],
  )
  return { actAs, pending, problem }
}
