import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, send } from '../api/index.ts'
import type { MatterAnswers } from './matter-answers.ts'

/** The guide of a matter. @throws ApiProblem as the query's error: 404 where it is not published */
export function useMatterGuide(matter: string) {
  return useQuery({
    queryKey: ['matter', matter],
    queryFn: () => send(api.GET('/api/v1/matters/{matter}', { params: { path: { matter } } })),
    staleTime: 60_000,
  })
}

/**
 * The matter for these answers; what was compiled before stays until the new one is there.
 * @param form values of the form, as far as they are there: items may depend on them
 * @throws ApiProblem as the query's error: 409 with `facts.findings` where it cannot be compiled
 */
export function useCompiledMatter(
  matter: string,
  answers: MatterAnswers,
  form: Readonly<Record<string, unknown>> = {},
  enabled = true,
) {
  return useQuery({
    queryKey: ['matter-compiled', matter, answers, form],
    queryFn: () =>
      send(
        api.POST('/api/v1/matters/{matter}/compilation', {
          params: { path: { matter } },
          body: { answers: { ...answers }, form: { ...form } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  })
}
