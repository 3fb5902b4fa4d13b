import {
  adoptionTargets,
  aspects,
  figureNames,
  identifierSchema,
  outsideItemSchema,
  reformClasses,
} from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, pageParameters } from '../schemas.ts'
import { findingSchema } from './catalogue.ts'

const placeSchema = z.string().trim().min(2).max(60)
const figuresSchema = z
  .strictObject({
    materials: z.int(),
    days: z.int(),
    statutoryDays: z.int(),
    steps: z.int(),
    visits: z.int(),
  })
  .meta({ id: 'ItemFigures' })
const changeSchema = z.strictObject({ before: z.int(), after: z.int() })

const comparisonSchema = z
  .strictObject({
    outside: outsideItemSchema,
    key: z.string(),
    matched: z
      .strictObject({
        item: z.string(),
        name: bilingualSchema,
        authority: z.string(),
        by: z.enum(['code', 'name']),
        mine: z.boolean(),
      })
      .nullable(),
    aspects: z.array(
      z.strictObject({
        aspect: z.enum(aspects),
        name: bilingualSchema,
        own: z.array(z.string()),
        outside: z.array(z.string()).nullable(),
        same: z.boolean().nullable(),
      }),
    ),
    figures: z.array(
      z.strictObject({
        figure: z.enum(figureNames),
        name: bilingualSchema,
        own: z.int(),
        outside: z.int().nullable(),
        isBetterOutside: z.boolean(),
      }),
    ),
    adoptable: z.int().meta({ description: 'Changes that can be taken over as they stand.' }),
    toDecide: z.int().meta({ description: 'Differences that people have to decide.' }),
    materials: z.strictObject({ onlyOwn: z.array(z.string()), onlyOutside: z.array(z.string()) }),
  })
  .meta({ id: 'OutsideComparison' })

const adoptionBody = { key: z.string().min(1).max(500), item: identifierSchema }
const changesSchema = z.array(z.string().min(1).max(120)).max(200)
const targetFields = {
  target: z.enum(adoptionTargets),
  name: bilingualSchema,
  pointer: z.string().meta({ description: 'JSON pointer into the definition: /materials/2.' }),
}
const decisionSchema = z
  .strictObject({ ...targetFields, what: bilingualSchema, reason: bilingualSchema })
  .meta({ id: 'AdoptionDecision', description: 'What nobody but a person may settle, with the reason.' })
const adoptionFindingSchema = findingSchema
  .extend({
    pointer: z.string(),
    isNew: z.boolean().meta({ description: 'The item as it is in force does not have it.' }),
  })
  .meta({ id: 'AdoptionFinding' })

export const benchmarkRoutes = {
  listBenchmarkPlaces: defineRoute({
    id: 'listBenchmarkPlaces',
    method: 'GET',
    path: '/benchmarks',
    permission: 'catalogue.compare',
    summary: 'Places whose items were loaded to be compared with',
    title: '对标城市',
    responses: {
      200: z.strictObject({
        places: z.array(
          z.strictObject({
            place: z.string(),
            items: z.int(),
            matched: z.int(),
            better: z.int().meta({ description: 'Matched items that the other place asks less for.' }),
            loadedAt: instantSchema,
            loadedBy: z.string(),
          }),
        ),
      }),
    },
  }),
  loadBenchmark: defineRoute({
    id: 'loadBenchmark',
    method: 'PUT',
    path: '/benchmarks/{place}',
    permission: 'benchmark.load',
    summary: 'Load the items of another place, in the stead of those loaded before',
    title: '导入对标城市事项',
    params: z.strictObject({ place: placeSchema }),
    body: z.strictObject({ items: z.array(outsideItemSchema).min(1).max(20_000) }),
    bodyLimit: 16 * 1024 * 1024,
    responses: { 200: z.strictObject({ place: z.string(), items: z.int(), matched: z.int() }) },
    examples: {
      params: { place: '邻江市' },
      body: { items: [{ name: '食品经营许可', code: '990131101001', promisedDays: 3, visits: 0 }] },
    },
  }),
  compareBenchmark: defineRoute({
    id: 'compareBenchmark',
    method: 'GET',
    path: '/benchmarks/{place}',
    permission: 'catalogue.compare',
    summary: 'Own items against those of a place, over the six aspects and the figures',
    title: '对标比较',
    params: z.strictObject({ place: placeSchema }),
    query: z.strictObject({
      ...pageParameters,
      q: z.string().min(1).max(60).optional(),
      show: z.enum(['matched', 'better', 'unmatched']).default('matched'),
    }),
    responses: {
      200: z.strictObject({ items: z.array(comparisonSchema), nextCursor: z.string().nullable() }),
    },
    examples: { params: { place: '邻江市' } },
  }),
  previewAdoption: defineRoute({
    id: 'previewAdoption',
    method: 'POST',
    path: '/benchmarks/{place}/adoption-previews',
    permission: 'item.draft',
    summary:
      'What can be taken over from another place, what people have to decide, and what the rules say of it',
    title: '对标采用预览',
    params: z.strictObject({ place: placeSchema }),
    body: z.strictObject({
      ...adoptionBody,
      changes: changesSchema
        .optional()
        .meta({ description: 'Ids of the changes to try together; all of them where absent.' }),
    }),
    responses: {
      200: z
        .strictObject({
          changes: z.array(
            z.strictObject({
              id: z.string(),
              ...targetFields,
              before: bilingualSchema,
              after: bilingualSchema,
              chosen: z.boolean(),
            }),
          ),
          decisions: z.array(decisionSchema),
          findings: z
            .array(adoptionFindingSchema)
            .meta({ description: 'What the rules say of the definition with the chosen changes.' }),
          note: z.string().meta({ description: 'What the draft says of where its changes come from.' }),
        })
        .meta({ id: 'AdoptionPreview' }),
    },
    idempotent: false,
    examples: {
      params: { place: '邻江市' },
      body: { key: '990131101001', item: 'food-business-licence' },
    },
  }),
  adoptBenchmark: defineRoute({
    id: 'adoptBenchmark',
    method: 'POST',
    path: '/benchmarks/{place}/adoptions',
    permission: 'item.draft',
    summary:
      'Take changes of another place over into one draft of the own item, with one note of where they come from',
    title: '采用对标内容',
    params: z.strictObject({ place: placeSchema }),
    body: z.strictObject({ ...adoptionBody, changes: changesSchema.min(1) }),
    responses: {
      200: z.strictObject({
        draftId: z.string(),
        note: z.string(),
        decisions: z.array(decisionSchema).meta({ description: 'What is left for people, in the draft.' }),
      }),
    },
    examples: {
      params: { place: '邻江市' },
      body: { key: '990131101001', item: 'food-business-licence', changes: ['days', 'visits'] },
    },
  }),
  measureReductions: defineRoute({
    id: 'measureReductions',
    method: 'GET',
    path: '/catalogue-reductions',
    permission: 'catalogue.compare',
    summary: 'The five reductions of a year (五减) from the revisions: per item, department and in all',
    title: '五减成效',
    query: z.strictObject({
      year: z.coerce.number().int().min(2000).max(2199),
      authority: identifierSchema.optional(),
    }),
    responses: {
      200: z
        .strictObject({
          year: z.int(),
          totals: z.strictObject({
            materials: changeSchema,
            days: changeSchema,
            steps: changeSchema,
            visits: changeSchema,
            items: changeSchema,
          }),
          statutoryCut: z
            .number()
            .nullable()
            .meta({ description: 'Σ(statutory − promised) ÷ Σ statutory, at the end of the year.' }),
          departments: z.array(
            z.strictObject({
              authority: z.string(),
              name: bilingualSchema,
              materials: changeSchema,
              days: changeSchema,
              steps: changeSchema,
              visits: changeSchema,
              items: changeSchema,
            }),
          ),
          items: z.array(
            z.strictObject({
              item: z.string(),
              name: bilingualSchema,
              authority: z.string(),
              before: figuresSchema,
              after: figuresSchema.nullable(),
              isNew: z.boolean(),
            }),
          ),
        })
        .meta({ id: 'CatalogueReductions' }),
    },
    examples: { query: { year: 2026 } },
  }),
  countReformClasses: defineRoute({
    id: 'countReformClasses',
    method: 'GET',
    path: '/catalogue-reform',
    permission: 'catalogue.compare',
    summary: 'Business licences by the class of their reform (证照分离), over all and by department',
    title: '证照分离改革统计',
    responses: {
      200: z.strictObject({
        classes: z.array(
          z.strictObject({ reform: z.enum(reformClasses), name: bilingualSchema, items: z.int() }),
        ),
        without: z.int().meta({
          description: 'Licences for enterprises that were published before each had to name its class.',
        }),
        departments: z.array(
          z.strictObject({
            authority: z.string(),
            name: bilingualSchema,
            counts: z.record(z.enum(reformClasses), z.int()),
            without: z.int(),
          }),
        ),
        items: z.array(
          z.strictObject({
            item: z.string(),
            name: bilingualSchema,
            authority: z.string(),
            authorityName: bilingualSchema,
            reform: z.enum(reformClasses).nullable(),
          }),
        ),
      }),
    },
  }),
} as const

export const benchmarkRouteList: readonly AnyRoute[] = Object.values(benchmarkRoutes) as unknown as AnyRoute[]
