import { useQuery } from '@tanstack/react-query'
import {
  type Bilingual,
  computedFacts,
  type DataElement,
  type Duty,
  findFactElement,
  type LicenceType,
  type MaterialType,
  readText,
  type Topic,
} from '@tongban/domain'
import { useMemo } from 'react'
import { api, send } from '../../../api/index.ts'
import { type Names, yesNo } from '../difference/describe-difference.ts'

/** All that an item may refer to, as it is kept now. */
export interface Registries {
  readonly elements: Readonly<Record<string, DataElement>>
  readonly materials: Readonly<Record<string, MaterialType>>
  readonly licences: Readonly<Record<string, LicenceType>>
  readonly duties: Readonly<Record<string, Duty>>
  readonly topics: Readonly<Record<string, Topic>>
  readonly organisations: Readonly<Record<string, { readonly name: Bilingual; readonly kind: string }>>
}

const kinds = ['elements', 'materials', 'licences', 'duties', 'topics'] as const

async function readRegistries(): Promise<Registries> {
  const [organisations, ...entries] = await Promise.all([
    readOrganisations(),
    ...kinds.map((registry) =>
      send(api.GET('/api/v1/registries/{registry}', { params: { path: { registry } } })),
    ),
  ])
  const read = Object.fromEntries(kinds.map((kind, index) => [kind, entries[index]?.entries ?? {}]))
  return { ...(read as unknown as Omit<Registries, 'organisations'>), organisations }
}

async function readOrganisations(): Promise<Registries['organisations']> {
  const found: Record<string, { name: Bilingual; kind: string }> = {}
  let cursor: string | undefined
  do {
    const page: {
      items: { organisation: string; name: Bilingual; kind: string }[]
      nextCursor: string | null
    } = await send(
      api.GET('/api/v1/organisations', {
        params: { query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    )
    for (const { organisation, name, kind } of page.items) found[organisation] = { name, kind }
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return found
}

/** Read once for the editor; what is added elsewhere is there after five minutes or a reload. */
export function useRegistries() {
  return useQuery({ queryKey: ['registries'], queryFn: readRegistries, staleTime: 5 * 60_000 })
}

/** What ids are called. */
export function useNames(registries: Registries | undefined): Names {
  return useMemo(
    () => ({
      find: (kind, id) => {
        const entries = registries?.[kind] as Readonly<Record<string, unknown>> | undefined
        // Conditions of a decision table look at what the platform computes too.
        const known = kind === 'elements' ? { ...entries, ...computedFacts } : entries
        if (known === undefined || !Object.hasOwn(known, id)) return undefined
        const entry = known[id] as {
          name?: Parameters<typeof readText>[0]
          label?: Parameters<typeof readText>[0]
        }
        const text = entry.name ?? entry.label
        return text === undefined ? undefined : readText(text)
      },
      listOptions: (id) => {
        const element = findFactElement(registries?.elements ?? {}, id)
        if (element?.type === 'yes-no') return yesNo
        return Object.fromEntries(
          Object.entries(element?.options ?? {}).map(([value, text]) => [value, readText(text)]),
        )
      },
    }),
    [registries],
  )
}
