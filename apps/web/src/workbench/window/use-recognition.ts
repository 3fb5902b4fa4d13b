import { useQuery } from '@tanstack/react-query'
import { api, send } from '../../api/index.ts'
import { getToday } from '../../language/index.ts'
import type { Present } from './intake.ts'
import { isWholeNumber } from './present.ts'

/** Whom the register has under the number that was typed; asked once for each number. */
export function useRecognition({ kind, identifier }: Pick<Present, 'kind' | 'identifier'>, asks: boolean) {
  const isWhole = isWholeNumber(kind, identifier, getToday())
  const { data, error } = useQuery({
    queryKey: ['recognition', kind, identifier],
    queryFn: () => send(api.POST('/api/v1/subjects/recognitions', { body: { kind, identifier } })),
    enabled: isWhole && asks,
    staleTime: 300_000,
    gcTime: 0,
  })
  /** Undefined until it is answered; null where nobody is registered under it yet. */
  const known = isWhole ? data?.subject : undefined
  return { isWhole, known, error }
}
