import { baseListRoutes as operations } from '@tongban/contract'
import {
  type ElementComparison,
  comparedElementNames,
  comparedElements,
  getBeijingDate,
  levelLabels,
  measureConsistency,
  organisationLevels,
  readText,
} from '@tongban/domain'
import { z } from 'zod'
import { type RouteHandler, cutPage, implementRoute, readCursor } from '../../http/index.ts'
import { describeElementWords } from './describe-words.ts'
import type { BaseListOptions } from './options.ts'
import { readConsistency } from './read-consistency.ts'
import { readEntries } from './store.ts'

const placeSchema = z.strictObject({ skip: z.int().min(0) })

/** 四级十一同: rates over what the filter leaves, and each element of each item. */
export function createConsistencyRoute(options: BaseListOptions): RouteHandler {
  return implementRoute(operations.compareLevels, async ({ query, context }) => {
    const { comparisons, items } = await readConsistency(options, getBeijingDate(context.now))
    const registries = await options.catalogue.getRegistries()
    const entries = new Map(
      (await readEntries(options.database.pool)).map((entry) => [entry.entry_id, entry]),
    )
    // Rates are of all that is compared within the filter; to ask for the differing ones alone does not make it worse.
    const within = comparisons.filter(
      ({ entry, organisation, level, element }) =>
        (query.entry === undefined || entry === query.entry) &&
        (query.organisation === undefined || organisation === query.organisation) &&
        (query.level === undefined || level === query.level) &&
        (query.element === undefined || element === query.element),
    )
    const shown = within.filter(
      ({ agrees }) => query.agrees === undefined || agrees === (query.agrees === 'yes'),
    )
    const skip = readCursor(placeSchema, query.cursor)?.skip ?? 0
    const page = cutPage(shown.slice(skip, skip + query.limit + 1), query.limit, () => ({
      skip: skip + query.limit,
    }))
    const { rate, ...total } = measureConsistency(within)
    return {
      status: 200,
      body: {
        ...total,
        rate: rate ?? null,
        byElement: comparedElements.map((element) => ({
          element,
          name: comparedElementNames[element],
          ...measure(within.filter((one) => one.element === element)),
        })),
        byLevel: organisationLevels
          .filter((level) => within.some((one) => one.level === level))
          .map((level) => ({
            level,
            name: levelLabels[level],
            ...measure(within.filter((one) => one.level === level)),
          })),
        items: page.items.map((one) => {
          const definition = items.get(one.item)?.definition
          const entry = entries.get(one.entry)?.definition
          return {
            entry: one.entry,
            entryName: readText(entry?.common.name ?? one.entry),
            item: one.item,
            itemName: readText(definition?.name ?? one.item),
            organisation: one.organisation,
            organisationName: readText(registries.organisations[one.organisation]?.name ?? one.organisation),
            level: one.level,
            element: one.element,
            elementName: comparedElementNames[one.element],
            agrees: one.agrees,
            reference: describeElementWords(one.element, one.reference, registries),
            referenceFrom: one.referenceFrom,
            value: describeElementWords(one.element, one.value, registries),
          }
        }),
        nextCursor: page.nextCursor,
      },
    }
  })
}

function measure(comparisons: readonly ElementComparison[]) {
  const { rate, ...counts } = measureConsistency(comparisons)
  return { ...counts, rate: rate ?? null }
}
