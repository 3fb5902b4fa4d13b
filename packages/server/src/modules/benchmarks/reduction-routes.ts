import { benchmarkRoutes as operations } from '@tongban/contract'
import {
  type ItemReduction,
  type ReductionTotals,
  type ReformClass,
  getBeijingDate,
  measureReductions,
  readText,
  findReformClass,
  needsReformClass,
  reformClasses,
  reformNames,
  sumReductions,
} from '@tongban/domain'
import { type RouteHandler, implementRoute } from '../../http/index.ts'
import type { BenchmarkOptions } from './options.ts'
import { readHistories, readPublishedDefinitions } from './queries.ts'

export function createReductionRoutes({ database: { pool }, catalogue }: BenchmarkOptions): RouteHandler[] {
  return [
    implementRoute(operations.measureReductions, async ({ query, context }) => {
      const today = getBeijingDate(context.now)
      const histories = await readHistories(pool, query.authority)
      const { items, totals } = measureReductions(histories, query.year, today)
      const { organisations } = await catalogue.getRegistries()
      const names = new Map(
        histories.map(({ item, revisions }) => [item, revisions.at(-1)?.definition.name ?? item]),
      )
      const departments = [...new Set(items.map(({ authority }) => authority))].toSorted()
      return {
        status: 200,
        body: {
          year: query.year,
          totals: present(totals),
          statutoryCut: cutOf(items),
          departments: departments.map((authority) => ({
            authority,
            name: readText(organisations[authority]?.name ?? authority),
            ...present(sumReductions(items.filter((item) => item.authority === authority))),
          })),
          items: items.map(({ item, authority, before, after, isNew }) => ({
            item,
            name: readText(names.get(item) ?? item),
            authority,
            before,
            after: after ?? null,
            isNew,
          })),
        },
      }
    }),

    implementRoute(operations.countReformClasses, async ({ context }) => {
      const published = await readPublishedDefinitions(pool, getBeijingDate(context.now))
      const { organisations } = await catalogue.getRegistries()
      const business = published.filter(
        ({ definition }) =>
          findReformClass(definition) !== undefined ||
          (definition.reform === undefined && needsReformClass(definition)),
      )
      return {
        status: 200,
        body: {
          classes: reformClasses.map((reform) => ({
            reform,
            name: reformNames[reform],
            items: business.filter(({ definition }) => findReformClass(definition) === reform).length,
          })),
          without: business.filter(({ definition }) => definition.reform === undefined).length,
          departments: [...new Set(business.map(({ authority }) => authority))]
            .toSorted()
            .map((authority) => {
              const own = business.filter((one) => one.authority === authority)
              const countOf = (reform: ReformClass | undefined) =>
                own.filter(({ definition }) => findReformClass(definition) === reform).length
              return {
                authority,
                name: readText(organisations[authority]?.name ?? authority),
                counts: {
                  cancelled: countOf('cancelled'),
                  filing: countOf('filing'),
                  commitment: countOf('commitment'),
                  improved: countOf('improved'),
                },
                without: countOf(undefined),
              }
            }),
          items: business.map(({ item, authority, definition }) => ({
            item,
            name: readText(definition.name),
            authority,
            authorityName: readText(organisations[authority]?.name ?? authority),
            reform: findReformClass(definition) ?? null,
          })),
        },
      }
    }),
  ]
}

function present({ figures, items }: ReductionTotals) {
  return { ...figures, items }
}

/** Σ(statutory − promised) ÷ Σ statutory. */
function cutOf(items: readonly ItemReduction[]): number | null {
  const after = items.flatMap((item) => item.after ?? [])
  const statutory = after.reduce((sum, { statutoryDays }) => sum + statutoryDays, 0)
  const promised = after.reduce((sum, { days }) => sum + days, 0)
  return statutory === 0 ? null : (statutory - promised) / statutory
}
