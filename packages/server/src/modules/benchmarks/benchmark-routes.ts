import { benchmarkRoutes as operations } from '@tongban/contract'
import {
  type OutsideItem,
  type Registries,
  aspectNames,
  assert,
  compareOutside,
  figureLabels,
  getBeijingDate,
  identifyOutsideItem,
  matchOutsideItem,
  planOutsideAdoption,
  readText,
} from '@tongban/domain'
import { z } from 'zod'
import { type RouteHandler, cutPage, implementRoute, problem, readCursor } from '../../http/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import type { BenchmarkOptions } from './options.ts'
import { type PublishedDefinition, readPublishedDefinitions } from './queries.ts'
import { type StoredOutsideItem, listPlaces, readItems, replaceItems } from './store.ts'

const placeSchema = z.strictObject({ key: z.string().max(500) })

export function createBenchmarkRoutes(options: BenchmarkOptions): RouteHandler[] {
  return [createPlacesRoute(options), createLoadRoute(options), createCompareRoute(options)]
}

function createPlacesRoute({ database: { pool }, catalogue }: BenchmarkOptions): RouteHandler {
  return implementRoute(operations.listBenchmarkPlaces, async ({ context }) => {
    const own = await readPublishedDefinitions(pool, getBeijingDate(context.now))
    const registries = await catalogue.getRegistries()
    const names = await listPlaces(pool)
    const places = await Promise.all(
      names.map(async (place) => {
        const items = await readItems(pool, place)
        const compared = items.map((item) => compareOne(item, own, registries))
        const [newest] = items
        assert(newest !== undefined, 'a place with no items is not listed')
        return {
          place,
          items: items.length,
          matched: compared.filter(({ matched }) => matched !== undefined).length,
          better: compared.filter(({ isBetter }) => isBetter).length,
          loadedAt: new Date(newest.loadedAt).toISOString(),
          loadedBy: newest.loadedBy,
        }
      }),
    )
    return { status: 200, body: { places } }
  })
}

function createLoadRoute({ database: { pool } }: BenchmarkOptions): RouteHandler {
  return implementRoute(operations.loadBenchmark, async ({ params, body, actor, context }) => {
    const { name } = getOfficer(actor)
    const repeated = listRepeated(body.items)
    if (repeated.length > 0) return problem('rule-refused', { errors: repeated })
    const items = body.items.map((content) => ({ key: identifyOutsideItem(content), content }))
    await replaceItems(pool, params.place, items, { by: name, now: context.now })
    const own = await readPublishedDefinitions(pool, getBeijingDate(context.now))
    const definitions = own.map(({ definition }) => definition)
    const matched = items.filter(({ content }) => matchOutsideItem(content, definitions) !== undefined).length
    context.noteForAudit({ place: params.place, items: items.length })
    return { status: 200, body: { place: params.place, items: items.length, matched } }
  })
}

/** An item that a list names twice: which of the two counts only its author knows. */
function listRepeated(items: readonly OutsideItem[]) {
  const first = new Map<string, number>()
  return items.flatMap((item, index) => {
    const key = identifyOutsideItem(item)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, index)
      return []
    }
    return [
      {
        pointer: `/items/${index}/name`,
        code: 'named-twice',
        message: {
          zh: `“${item.name}”与第${before + 1}项重复，一个事项只能列一次，请删去多余的一项。`,
          en: `"${item.name}" is item ${before + 1} already; name it once.`,
        },
      },
    ]
  })
}

function compareOne(
  { content }: StoredOutsideItem,
  own: readonly PublishedDefinition[],
  registries: Registries,
) {
  const found = matchOutsideItem(
    content,
    own.map(({ definition }) => definition),
  )
  const published = found && own.find(({ definition }) => definition === found.item)
  const comparison = found && compareOutside(found.item, content, registries)
  const adoption = found && planOutsideAdoption(found.item, content, registries)
  return {
    adoption,
    matched: found && published && { ...published, by: found.by },
    comparison,
    isBetter: comparison?.figures.some(({ isBetterOutside }) => isBetterOutside) ?? false,
  }
}

function createCompareRoute({ database: { pool }, catalogue }: BenchmarkOptions): RouteHandler {
  return implementRoute(operations.compareBenchmark, async ({ params, query, actor, context }) => {
    const { jurisdiction } = getOfficer(actor)
    const items = await readItems(pool, params.place)
    if (items.length === 0) return problem('not-found')
    const own = await readPublishedDefinitions(pool, getBeijingDate(context.now))
    const registries = await catalogue.getRegistries()
    const after = readCursor(placeSchema, query.cursor)?.key
    const rows = items
      .filter(
        ({ key, content }) => (after === undefined || key > after) && content.name.includes(query.q ?? ''),
      )
      .map((item) => ({ item, ...compareOne(item, own, registries) }))
      .filter(({ matched, isBetter }) =>
        query.show === 'unmatched' ? !matched : query.show === 'better' ? isBetter : matched,
      )
    const page = cutPage(rows.slice(0, query.limit + 1), query.limit, ({ item }) => ({ key: item.key }))
    return {
      status: 200,
      body: {
        items: page.items.map(({ item, matched, comparison, adoption }) => ({
          outside: item.content,
          key: item.key,
          matched:
            matched === undefined
              ? null
              : {
                  item: matched.item,
                  name: readText(matched.definition.name),
                  authority: matched.authority,
                  by: matched.by,
                  mine: jurisdiction.includes(matched.authority),
                },
          aspects: (comparison?.aspects ?? []).map(({ aspect, own: ours, outside, same }) => ({
            aspect,
            name: aspectNames[aspect],
            own: [...ours],
            outside: outside === undefined ? null : [...outside],
            same: same ?? null,
          })),
          figures: (comparison?.figures ?? []).map(({ figure, outside, ...rest }) => ({
            ...rest,
            figure,
            name: figureLabels[figure],
            outside: outside ?? null,
          })),
          adoptable: adoption?.changes.length ?? 0,
          toDecide: adoption?.decisions.length ?? 0,
          materials: {
            onlyOwn: [...(comparison?.materials.onlyOwn ?? [])],
            onlyOutside: [...(comparison?.materials.onlyOutside ?? [])],
          },
        })),
        nextCursor: page.nextCursor,
      },
    }
  })
}
