import type { components } from '@tongban/client'
import { groupBy } from './lay-out-graph.ts'

type Graph = components['schemas']['PrerequisiteGraph']
type Link = Graph['links'][number]

/** What must be done before an item, by any one of some items. */
export interface Prerequisite {
  readonly firsts: readonly string[]
  readonly materials: Link['materials']
  readonly alternatives: boolean
}

export interface AuthorityGroup {
  readonly authority: string
  readonly name: Graph['items'][number]['authorityName']
  readonly items: readonly string[]
}

/** The items under their authorities, in the order in which the catalogue names both. */
export function groupByAuthority(graph: Pick<Graph, 'items'>, items: readonly string[]): AuthorityGroup[] {
  const shown = new Set(items)
  const groups = groupBy(
    graph.items.filter(({ item }) => shown.has(item)),
    ({ authority }) => authority,
  )
  return [...groups].map(([authority, entries]) => ({
    authority,
    name: entries[0]?.authorityName ?? { zh: authority, en: authority },
    items: entries.map(({ item }) => item),
  }))
}

/** What comes before an item: items that result in the same are told together where any one of them will do. */
export function joinAlternatives({ links }: Pick<Graph, 'links'>, item: string): Prerequisite[] {
  const before = links.filter(({ first, next }) => next === item && first !== item)
  const same = groupBy(before, ({ first, materials, alternatives }) =>
    alternatives ? JSON.stringify(materials) : first,
  )
  return [...same.values()].flatMap((joined) => {
    const [one] = joined
    if (one === undefined) return []
    const { materials, alternatives } = one
    return [{ firsts: joined.map(({ first }) => first), materials, alternatives }]
  })
}
