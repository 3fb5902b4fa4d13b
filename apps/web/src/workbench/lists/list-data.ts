import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import { useMemo } from 'react'
import { api, readEveryPage, send } from '../../api/index.ts'
import type { CaseListEntry } from '../../case/index.ts'
import { useSession } from '../../session/index.ts'
import type { ListView } from './list-filter.ts'

export type CaseProgress = components['schemas']['CaseProgress']
export type WorkCounts = components['schemas']['WorkCounts']
export type SavedFilter = components['schemas']['SavedFilter']

/** As many as the server tells the progress of in one answer. */
export const pageSize = 100

/** A longer list is read anew when that is asked for, and not whenever its window comes to the front. */
const pagesReadAnew = 5

/** Everything that an act on a case may change in lists begins its key with this. */
export const listsKey = ['lists'] as const

export function useWorkCounts() {
  return useQuery({
    queryKey: [...listsKey, 'counts'],
    queryFn: () => send(api.GET('/api/v1/cases/counts')),
  })
}

/** The list page by page, as far as it has been scrolled; what was read stays when the reader comes back to it. */
export function useCasePages({ filter, order }: ListView, options: { enabled: boolean; limit?: number }) {
  const { enabled, limit = pageSize } = options
  return useInfiniteQuery({
    queryKey: [...listsKey, 'pages', filter, order, limit],
    enabled,
    staleTime: 60_000,
    refetchOnWindowFocus: isShort,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      send(
        api.GET('/api/v1/cases', {
          params: { query: { ...filter, order, limit, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

interface PagesRead {
  readonly state: { readonly data: { readonly pages: readonly unknown[] } | undefined }
}

function isShort({ state }: PagesRead): boolean {
  return (state.data?.pages.length ?? 0) <= pagesReadAnew
}

export async function readProgress(caseIds: readonly string[]): Promise<CaseProgress[]> {
  const { items } = await send(
    api.GET('/api/v1/cases/progress', { params: { query: { cases: caseIds.join(',') } } }),
  )
  return items
}

const settled = new Set(['finished', 'closed', 'draft'])

/** One function for all renderings: another would be taken for another question, and all answers compared again. */
const collectData = (results: readonly { readonly data: CaseProgress[] | undefined }[]) =>
  results.map(({ data }) => data)

/** Steps and days left of the cases on the pages; it comes after the rows and does not hold them up. */
export function useProgress(pages: readonly (readonly CaseListEntry[])[]): ReadonlyMap<string, CaseProgress> {
  const asked = pages.map((page) =>
    page.filter((entry) => !settled.has(entry.status)).map(({ caseId }) => caseId),
  )
  const versions = pages.map((page) => page.map(({ version }) => version).join('.'))
  const answers = useQueries({
    queries: asked.map((caseIds, index) => ({
      queryKey: [...listsKey, 'progress', caseIds, versions[index]],
      enabled: caseIds.length > 0,
      staleTime: 60_000,
      refetchOnWindowFocus: pages.length <= pagesReadAnew,
      queryFn: () => readProgress(caseIds),
    })),
    combine: collectData,
  })
  return useMemo(
    () => new Map(answers.flatMap((entries) => (entries ?? []).map((entry) => [entry.caseId, entry]))),
    [answers],
  )
}

export interface Named {
  readonly id: string
  readonly name: Bilingual
}

/** Directories change rarely; once read they serve for the visit. */
const forVisit = { staleTime: Infinity } as const

export function useItemNames(enabled: boolean): readonly Named[] | undefined {
  return useQuery({
    ...forVisit,
    enabled,
    queryKey: ['item-names'],
    queryFn: () =>
      readEveryPage(async (query) => {
        const page = await send(api.GET('/api/v1/items', { params: { query } }))
        return { ...page, items: page.items.map(({ item, name }) => ({ id: item, name })) }
      }),
  }).data
}

export function useOrganisationNames(enabled: boolean): readonly Named[] | undefined {
  return useQuery({
    ...forVisit,
    enabled,
    queryKey: ['organisation-names'],
    queryFn: () =>
      readEveryPage(async (query) => {
        const page = await send(api.GET('/api/v1/organisations', { params: { query } }))
        return { ...page, items: page.items.map(({ organisation, name }) => ({ id: organisation, name })) }
      }),
  }).data
}

export function useDutyNames(enabled: boolean): readonly Named[] | undefined {
  return useQuery({
    ...forVisit,
    enabled,
    queryKey: ['duty-names'],
    queryFn: async () => {
      const { entries } = await send(
        api.GET('/api/v1/registries/{registry}', { params: { path: { registry: 'duties' } } }),
      )
      return Object.entries(entries).map(([id, entry]) => ({ id, name: readName(entry, id) }))
    },
  }).data
}

/** Colleagues of today, and whoever has steps in hand, also without a post any more; to those who may take steps. */
export function useOfficerNames(enabled: boolean): readonly Named[] | undefined {
  const { may } = useSession()
  return useQuery({
    ...forVisit,
    enabled: enabled && may('colleague.list') && may('case.claim'),
    queryKey: ['officer-names'],
    queryFn: async () => {
      const [{ colleagues }, { holders }] = await Promise.all([
        send(api.GET('/api/v1/colleagues', { params: { query: {} } })),
        send(api.GET('/api/v1/cases/holders')),
      ])
      const names = new Map([...colleagues, ...holders].map(({ account, name }) => [account, name]))
      return Array.from(names, ([id, name]) => ({ id, name: { zh: name, en: name } }))
    },
  }).data
}

/** The number of a filed matter; undefined while it is on the way, and to those who only see cases of it. */
export function useMatterNumber(matterCaseId: string | undefined): string | undefined {
  const { may } = useSession()
  const { data } = useQuery({
    ...forVisit,
    enabled: matterCaseId !== undefined && may('matter.read'),
    queryKey: ['matter-number', matterCaseId],
    retry: false,
    queryFn: async () => {
      const path = { matterCaseId: matterCaseId ?? '' }
      return (await send(api.GET('/api/v1/matter-cases/{matterCaseId}', { params: { path } }))).number
    },
  })
  return data ?? undefined
}

export function useSavedFilters() {
  return useQuery({
    queryKey: ['saved-filters'],
    queryFn: async () => (await send(api.GET('/api/v1/saved-filters'))).items,
  })
}

/** Names of a registry stand as a text for both languages or as one for each. */
function readName(entry: unknown, id: string): Bilingual {
  const name: unknown = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : id
  if (typeof name === 'object' && name !== null && 'zh' in name && 'en' in name) {
    return { zh: String(name.zh), en: String(name.en) }
  }
  return { zh: String(name), en: String(name) }
}
