import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Loading, ProblemNotice } from '../../design/index.ts'
import { readCase } from './filing-calls.ts'

/** Goes on with a draft that is known by its case: the page where it is filled in is that of its item. */
export function EditPage(): ReactElement {
  const { caseId = '' } = useParams({ strict: false }) as { readonly caseId?: string }
  const { step } = useSearch({ strict: false }) as { readonly step?: unknown }
  const found = useQuery({ queryKey: ['case', caseId], queryFn: () => readCase(caseId) })
  if (found.error) return <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <Loading />
  if (found.data.status !== 'draft') return <Navigate to="/my/cases/$caseId" params={{ caseId }} replace />
  const search = { case: caseId, ...(typeof step === 'string' ? { step } : {}) }
  return <Navigate to="/apply/$item" params={{ item: found.data.item }} search={search} replace />
}
