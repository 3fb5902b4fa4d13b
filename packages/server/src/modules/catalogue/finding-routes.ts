import { catalogueRoutes as operations } from '@tongban/contract'
import {
  type Bilingual,
  type Registries,
  audienceLabels,
  levelLabels,
  lifeStageNames,
  lifeStages,
  onlineLabels,
  organisationLevels,
  readText,
  reformNames,
} from '@tongban/domain'
import { z } from 'zod'
import { type RouteHandler, cutPage, implementRoute, readCursor } from '../../http/index.ts'
import type { CatalogueModuleOptions } from './options.ts'
import type { ListedItem, PublishedList } from './published-list.ts'

interface Filters {
  readonly authority?: string | undefined
  readonly serves?: string | undefined
  readonly topic?: string | undefined
  readonly type?: string | undefined
  readonly level?: string | undefined
  readonly online?: string | undefined
  readonly reform?: string | undefined
}

const suggestionsShown = 8
const placeSchema = z.strictObject({ item: z.string().max(80), at: z.int().min(0) })

/** Finding an item among all that are published, which this process holds in memory. */
export function createFindingRoutes({ catalogue }: CatalogueModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.listItems, async ({ query }) => {
      const place = readCursor(placeSchema, query.cursor)
      const { found, isApproximate } = seek(await catalogue.getList(), query.q)
      const fitting = sortItems(
        found.filter(({ entry }) => passes(entry, query)),
        query.sort,
      )
      const rows = fitting.map((row, at) => ({ ...row, at }))
      const page = cutPage(
        rows.slice(findStart(rows, place)).slice(0, query.limit + 1),
        query.limit,
        (row) => ({
          item: row.entry.item,
          at: row.at,
        }),
      )
      return {
        status: 200,
        body: {
          total: fitting.length,
          approximate: isApproximate,
          nextCursor: page.nextCursor,
          items: page.items.map(({ entry: { publishedAt: _publishedAt, ...entry }, by }) => ({
            ...entry,
            topics: [...entry.topics],
            foundBy: by ?? null,
          })),
        },
      }
    }),

    implementRoute(operations.countItems, async ({ query }) => {
      const [list, registries] = await Promise.all([catalogue.getList(), catalogue.getRegistries()])
      const { found } = seek(list, query.q)
      const items = found.map(({ entry }) => entry)
      return { status: 200, body: countItems(items, query, registries) }
    }),

    implementRoute(operations.suggestItems, async ({ query }) => {
      const { found, isApproximate } = seek(await catalogue.getList(), query.q)
      return {
        status: 200,
        body: {
          approximate: isApproximate,
          items: found.slice(0, suggestionsShown).map(({ entry, by }) => ({
            item: entry.item,
            name: entry.name,
            authorityName: entry.authorityName,
            foundBy: by ?? null,
          })),
        },
      }
    }),
  ]
}

interface FoundRow {
  readonly entry: ListedItem
  readonly by: string | undefined
}

function seek(
  list: PublishedList,
  words: string | undefined,
): { readonly found: readonly FoundRow[]; readonly isApproximate: boolean } {
  if (words === undefined) {
    return { found: list.items.map((entry) => ({ entry, by: undefined })), isApproximate: false }
  }
  const { items, isApproximate } = list.index.search(words)
  return { found: items, isApproximate }
}

/** After the last item of the page before, wherever it stands now; where it is gone, at its number. */
function findStart(
  rows: readonly FoundRow[],
  place: { readonly item: string; readonly at: number } | undefined,
): number {
  if (place === undefined) return 0
  const index = rows.findIndex(({ entry }) => entry.item === place.item)
  return index === -1 ? place.at : index + 1
}

function sortItems(rows: readonly FoundRow[], sort: 'relevance' | 'limit' | 'newest'): readonly FoundRow[] {
  switch (sort) {
    case 'relevance':
      return rows
    case 'limit':
      return rows.toSorted((one, other) => one.entry.promisedDays - other.entry.promisedDays)
    case 'newest':
      return rows.toSorted(
        (one, other) => Date.parse(other.entry.publishedAt) - Date.parse(one.entry.publishedAt),
      )
    default:
      return sort satisfies never
  }
}

type Filter = keyof Filters

const tests: Readonly<Record<Filter, (item: ListedItem, wanted: string) => boolean>> = {
  authority: (item, wanted) => item.authority === wanted,
  serves: (item, wanted) => (item.serves as readonly string[]).includes(wanted),
  topic: (item, wanted) => item.topics.includes(wanted),
  type: (item, wanted) => item.type === wanted,
  level: (item, wanted) => item.level === wanted,
  online: (item, wanted) => item.online === wanted,
  reform: (item, wanted) => item.reform === wanted,
}

/** @param except a filter that is left out, to count what its other values would leave */
function passes(item: ListedItem, filters: Filters, except?: Filter): boolean {
  return (Object.keys(tests) as Filter[]).every((filter) => {
    const wanted = filters[filter]
    return wanted === undefined || filter === except || tests[filter](item, wanted)
  })
}

function countItems(items: readonly ListedItem[], filters: Filters, registries: Registries) {
  const count = (filter: Filter, valuesOf: (item: ListedItem) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const item of items) {
      if (!passes(item, filters, filter)) continue
      for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  const present = (counts: ReadonlyMap<string, number>, names: Readonly<Record<string, Bilingual>>) =>
    Object.entries(names).flatMap(([value, name]) => {
      const found = counts.get(value)
      return found === undefined ? [] : [{ value, name, count: found }]
    })
  const authorityNames = Object.fromEntries(
    items.map(({ authority, authorityName }) => [authority, authorityName]),
  )
  return {
    total: items.filter((item) => passes(item, filters)).length,
    serves: present(
      count('serves', (item) => item.serves),
      audienceLabels,
    ),
    topics: presentTopics(
      count('topic', (item) => item.topics),
      registries.topics ?? {},
    ),
    authorities: present(
      count('authority', (item) => [item.authority]),
      authorityNames,
    ).toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
    levels: present(
      count('level', (item) => [item.level]),
      Object.fromEntries(organisationLevels.map((level) => [level, levelLabels[level]])),
    ),
    online: present(
      count('online', (item) => [item.online]),
      onlineLabels,
    ),
    reforms: present(
      count('reform', (item) => (item.reform === null ? [] : [item.reform])),
      reformNames,
    ),
  }
}

/** In the order of a life: by stage, those without one last, within a stage as the registry has them. */
function presentTopics(counts: ReadonlyMap<string, number>, topics: NonNullable<Registries['topics']>) {
  return Object.entries(topics)
    .flatMap(([value, topic]) => {
      const count = counts.get(value)
      if (count === undefined) return []
      const stage = topic.stage ?? null
      return [
        {
          value,
          name: readText(topic.name),
          count,
          serves: topic.serves,
          stage,
          stageName: stage === null ? null : lifeStages[stage].name,
        },
      ]
    })
    .toSorted((one, other) => placeOf(one.stage) - placeOf(other.stage))
}

function placeOf(stage: string | null): number {
  const place = (lifeStageNames as readonly (string | null)[]).indexOf(stage)
  return place === -1 ? lifeStageNames.length : place
}
