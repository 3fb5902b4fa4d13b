import { QueryClient } from '@tanstack/react-query'
import { toApiProblem } from './problem.ts'

const attempts = 3

/** Reads are tried again where that can help, and no sooner than the server asks; writes only by the person. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, thrown) => failures < attempts && isPassing(toApiProblem(thrown).status),
        retryDelay: (failures, thrown) => 1000 * (toApiProblem(thrown).retryAfter ?? 2 ** failures),
      },
      mutations: { retry: false },
    },
  })
}

function isPassing(status: number): boolean {
  return status === 0 || status === 429 || status === 503
}
