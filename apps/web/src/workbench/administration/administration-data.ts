import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { api, send, usePages } from '../../api/index.ts'
import { type AuditFilter, toAuditQuery } from './audit-filter.ts'

export type StaffAccount = components['schemas']['Account']
export type StaffPost = components['schemas']['StaffPost']
export type AuditEntry = components['schemas']['AuditEntry']
export type CalendarProposal = components['schemas']['CalendarProposal']

/** An action or an outcome of the audit, and what it is called. */
export interface AuditName {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
}

export interface Organisation {
  readonly organisation: string
  readonly parent: string | null
  readonly name: { readonly zh: string; readonly en: string }
  readonly level: string
  readonly kind: string
  readonly area: string
}

/** As many as the API gives at once. */
const pageEntries = 200

/** Every organisation: some dozens, kept for as long as the page is open. */
export function useOrganisations() {
  return useQuery({
    queryKey: ['organisations'],
    queryFn: async (): Promise<readonly Organisation[]> => {
      const all: Organisation[] = []
      let cursor: string | undefined
      do {
        const page: { items: Organisation[]; nextCursor: string | null } = await send(
          api.GET('/api/v1/organisations', {
            params: { query: { limit: pageEntries, ...(cursor === undefined ? {} : { cursor }) } },
          }),
        )
        all.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      return all
    },
    staleTime: 300_000,
  })
}

export interface DutyName {
  readonly duty: string
  readonly name: unknown
}

export function useDuties() {
  return useQuery({
    queryKey: ['registry', 'duties'],
    queryFn: () =>
      send(api.GET('/api/v1/registries/{registry}', { params: { path: { registry: 'duties' } } })),
    select: ({ entries }): readonly DutyName[] =>
      Object.entries(entries).map(([duty, entry]) => ({ duty, name: (entry as { name?: unknown }).name })),
    staleTime: 300_000,
  })
}

export interface AccountFilter {
  readonly search: string
  readonly organisation: string
}

export const accountsKey = ['staff-accounts'] as const

export function useAccounts({ search, organisation }: AccountFilter) {
  return usePages([...accountsKey, search, organisation], (cursor) =>
    send(
      api.GET('/api/v1/accounts', {
        params: {
          query: {
            limit: 50,
            ...(search === '' ? {} : { search }),
            ...(organisation === '' ? {} : { organisation }),
            ...(cursor === undefined ? {} : { cursor }),
          },
        },
      }),
    ),
  )
}

export function useAudit(filter: AuditFilter) {
  return usePages(['audit', filter], (cursor) =>
    send(
      api.GET('/api/v1/audit-entries', {
        params: {
          query: { limit: 100, ...toAuditQuery(filter), ...(cursor === undefined ? {} : { cursor }) },
        },
      }),
    ),
  )
}

/** What the actions and outcomes of the audit are called. */
export function useAuditNames() {
  return useQuery({
    queryKey: ['audit-names'],
    queryFn: () => send(api.GET('/api/v1/audit-names')),
    staleTime: Infinity,
  })
}
