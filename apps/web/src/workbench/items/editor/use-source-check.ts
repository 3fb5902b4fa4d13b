import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, send } from '../../../api/index.ts'

const pauseMilliseconds = 600

/** Holds the text to the rules shortly after each pause in writing; what was found stays in sight meanwhile. */
export function useSourceCheck(source: string | undefined) {
  const [settled, setSettled] = useState(source)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(source), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [source])
  const check = useQuery({
    queryKey: ['source-check', settled],
    queryFn: () => send(api.POST('/api/v1/items/source-check', { body: { source: settled ?? '' } })),
    enabled: settled !== undefined,
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })
  return {
    findings: check.data?.findings ?? [],
    isComplete: check.data?.readable ?? false,
    /** What was found is about the text as it is now. */
    isCurrent:
      settled === source && check.data !== undefined && !check.isPlaceholderData && !check.isFetching,
    problem: check.error,
  }
}
