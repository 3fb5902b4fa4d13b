import {
  prerequisiteRoutes as operations,
  type itemOrderSchema,
  type prerequisiteGraphSchema,
} from '@tongban/contract'
import {
  type Bilingual,
  type ItemOrder,
  type ItemRevision,
  type WayOut,
  findPrerequisites,
  orderItems,
  readText,
  remember,
} from '@tongban/domain'
import type { z } from 'zod'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import type { CatalogueModuleOptions } from './options.ts'
import type { PublishedList } from './published-list.ts'

type Graph = z.input<typeof prerequisiteGraphSchema>

/**
 * What waits for what among the published items. It is computed once for each state of the catalogue: the list is the
 * same object until the catalogue changes, and what was computed of it lives as long.
 */
export function createPrerequisiteRoutes({ catalogue }: CatalogueModuleOptions): RouteHandler[] {
  const readItems = remember((list: PublishedList) =>
    Promise.all(list.items.map(({ item, revision }) => catalogue.getRevision(item, revision))),
  )
  const readGraph = remember(async (list: PublishedList): Promise<Graph> => {
    const [revisions, registries] = await Promise.all([readItems(list), catalogue.getRegistries()])
    const topics = new Set(list.items.flatMap((entry) => entry.topics))
    return {
      ...describeGraph(revisions),
      items: list.items.map(({ item, name, authority, authorityName, topics: own, promisedDays }) => ({
        item,
        name,
        authority,
        authorityName,
        topics: [...own],
        promisedDays,
      })),
      topics: [...topics].map((topic) => ({
        topic,
        name: readText(registries.topics?.[topic]?.name ?? topic),
      })),
    }
  })
  return [
    implementRoute(operations.readPrerequisites, async () => ({
      status: 200,
      body: await readGraph(await catalogue.getList()),
    })),
    implementRoute(operations.orderItems, async ({ query }) => {
      const list = await catalogue.getList()
      const all = await readItems(list)
      const wanted = new Set(query.items.split(','))
      const chosen = all.filter(({ item }) => wanted.has(item))
      if (chosen.length < wanted.size) return problem('not-found')
      return { status: 200, body: describeOrder(orderItems(chosen, all), nameMaterials(all)) }
    }),
  ]
}

function nameMaterials(revisions: readonly ItemRevision[]): (item: string, material: string) => Bilingual {
  const byItem = new Map(revisions.map((revision) => [revision.item, revision]))
  return (item, material) => readText(byItem.get(item)?.materials[material]?.name ?? material)
}

function describeGraph(revisions: readonly ItemRevision[]): Pick<Graph, 'links' | 'circles'> {
  const graph = findPrerequisites(revisions)
  const nameMaterial = nameMaterials(revisions)
  const names = new Map(revisions.map(({ item, definition }) => [item, readText(definition.name)]))
  const nameItem = (item: string) => names.get(item) ?? { zh: item, en: item }
  const circles = [...graph.circles, ...graph.knots.map(({ shortest }) => shortest)]
  return {
    links: graph.links.map(({ first, next, demands }) => ({
      first,
      next,
      materials: demands.map(({ material, basis, required, when, softened }) => ({
        material,
        name: nameMaterial(next, material),
        basis: [...basis],
        required,
        conditional: when !== undefined,
        softened: softened ?? null,
      })),
      alternatives: demands.every(({ issuers, elsewhere }) => issuers.length > 1 || elsewhere.length > 0),
    })),
    circles: circles.map(({ items, links, waysOut, proposal }) => ({
      items: [...items],
      links: links.map(({ first, next, demands }) => ({
        first,
        next,
        materials: demands.map(({ material }) => material),
      })),
      waysOut: waysOut.map((way) => describeWayOut(way, nameItem, nameMaterial)),
      proposal: proposal === undefined ? null : { ...proposal, materials: [...proposal.materials] },
    })),
  }
}

/** In words: how somebody who holds nothing yet can begin all the same. */
function describeWayOut(
  way: WayOut,
  nameItem: (item: string) => Bilingual,
  nameMaterial: (item: string, material: string) => Bilingual,
): Bilingual {
  const next = nameItem(way.next)
  const material = nameMaterial(way.next, way.material)
  switch (way.kind) {
    case 'other-item': {
      const other = nameItem(way.item)
      return {
        zh: `“${next.zh}”所需的“${material.zh}”也可以通过“${other.zh}”取得。`,
        en: `"${material.en}" for "${next.en}" can also be had by "${other.en}".`,
      }
    }
    case 'elsewhere':
      return {
        zh: `“${next.zh}”所需的“${material.zh}”也可以由其他机关颁发的证照代替。`,
        en: `Another authority issues what meets "${material.en}" for "${next.en}".`,
      }
    case 'other-situation':
      return {
        zh: `“${next.zh}”首次办理时不需要“${material.zh}”。`,
        en: `"${next.en}" does not demand "${material.en}" the first time.`,
      }
    case 'tolerant':
      return {
        zh: `“${next.zh}”所需的“${material.zh}”可以容缺后补。`,
        en: `"${material.en}" for "${next.en}" may follow later.`,
      }
    case 'commitment':
      return {
        zh: `“${next.zh}”所需的“${material.zh}”可以用告知承诺代替。`,
        en: `A promise may stand for "${material.en}" for "${next.en}".`,
      }
    default:
      return way satisfies never
  }
}

function describeOrder(
  order: ItemOrder,
  nameMaterial: (item: string, material: string) => Bilingual,
): z.input<typeof itemOrderSchema> {
  const describe = ({ tasks, days, criticalPath, stuck }: ItemOrder['promised']) => ({
    days,
    criticalPath: [...criticalPath],
    stuck: [...stuck],
    tasks: tasks.map((task) => ({
      item: task.id,
      days: task.days,
      stage: task.stage,
      startDay: task.startDay,
      endDay: task.endDay,
      waitsFor: task.waitsFor.map(({ task: item, reason }) => ({
        item,
        material: nameMaterial(task.id, reason.material),
      })),
    })),
  })
  return {
    promised: describe(order.promised),
    statutory: describe(order.statutory),
    assumedHeld: order.assumedHeld.map(({ item, material, issuers }) => ({
      item,
      material: nameMaterial(item, material),
      issuers: issuers.map((issuer) => issuer.item),
    })),
  }
}
