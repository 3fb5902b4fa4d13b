import { baseEntrySchema, claimStates, identifierSchema } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, pageParameters, pageSchema } from '../schemas.ts'
import {
  levelSchema,
  elementSchema,
  wordsSchema,
  rateSchema,
  elementValueSchema,
  deviationSchema,
  baseClaimSchema,
  countSchema,
  entryHeadSchema,
  baseEntryHeadSchema,
  definitionSchema,
  comparedEntrySchema,
} from './base-list-schemas.ts'

const entryParams = z.strictObject({ entry: identifierSchema })
const claimParams = z.strictObject({ entry: identifierSchema, organisation: identifierSchema })
const reasonSchema = z.string().trim().min(10).max(1000)

const exampleEntry = {
  entry: 'elderly-courtesy-card',
  levels: ['county', 'town'],
  claimants: ['minghu-civil-affairs'],
  common: {
    name: '老年人优待证办理',
    code: '992009601001',
    type: 'public-service',
    basis: ['老年人权益保障法 第五十三条'],
    fee: 'none',
  },
}

export const baseListRoutes = {
  listBaseEntries: defineRoute({
    id: 'listBaseEntries',
    method: 'GET',
    path: '/base-lists/entries',
    permission: 'base-list.read',
    summary: 'Entries of the base lists, in force now',
    title: '基本目录',
    query: z.strictObject({
      ...pageParameters,
      q: z.string().min(1).max(60).optional(),
      publisher: identifierSchema.optional(),
    }),
    responses: { 200: pageSchema(baseEntryHeadSchema).meta({ id: 'BaseEntryPage' }) },
    examples: { query: { q: '老年' } },
  }),
  readBaseEntry: defineRoute({
    id: 'readBaseEntry',
    method: 'GET',
    path: '/base-lists/entries/{entry}',
    permission: 'base-list.read',
    summary: 'An entry with its common elements, its versions and what became of each claim',
    title: '查看基本目录事项',
    params: entryParams,
    responses: {
      200: entryHeadSchema
        .extend({
          definition: definitionSchema,
          common: z.array(elementValueSchema),
          local: z
            .array(z.strictObject({ element: elementSchema, name: bilingualSchema }))
            .meta({ description: 'Elements that each place sets for itself.' }),
          versions: z.array(
            z.strictObject({
              version: z.int(),
              publishedAt: instantSchema,
              publishedBy: z.string(),
              note: z.string().nullable(),
              changed: z
                .array(deviationSchema)
                .meta({ description: 'common: this version; local: the one before.' }),
            }),
          ),
          claimList: z.array(baseClaimSchema),
        })
        .meta({ id: 'BaseEntryDetail' }),
    },
    examples: { params: { entry: 'elderly-courtesy-card' } },
  }),
  publishBaseEntry: defineRoute({
    id: 'publishBaseEntry',
    method: 'PUT',
    path: '/base-lists/entries/{entry}',
    permission: 'base-list.publish',
    summary: 'Publish an entry, new or as its next version; those who claimed it have it to adopt at once',
    title: '发布基本目录事项',
    params: entryParams,
    body: z.strictObject({
      definition: baseEntrySchema,
      publisher: identifierSchema,
      baseVersion: z.int().min(0).meta({ description: 'The version that was looked at; 0 for a new entry.' }),
      note: z.string().min(1).max(1000).optional(),
    }),
    responses: {
      200: z.strictObject({
        entry: z.string(),
        version: z.int(),
        affected: z.int().meta({ description: 'Claims that have the change to adopt.' }),
      }),
    },
    examples: {
      params: { entry: 'elderly-courtesy-card' },
      body: { definition: exampleEntry, publisher: 'yunling-civil-affairs', baseVersion: 0 },
    },
  }),
  importBaseList: defineRoute({
    id: 'importBaseList',
    method: 'POST',
    path: '/base-lists/import',
    permission: 'base-list.publish',
    summary:
      'Publish many entries at once, as a file of a base list has them; those that say the same are left alone',
    title: '导入基本目录',
    body: z.strictObject({
      publisher: identifierSchema,
      entries: z.array(baseEntrySchema).min(1).max(5000),
      note: z.string().min(1).max(1000).optional(),
    }),
    bodyLimit: 16 * 1024 * 1024,
    responses: {
      200: z.strictObject({ published: z.int(), unchanged: z.int(), affected: z.int() }),
    },
    examples: { body: { publisher: 'yunling-civil-affairs', entries: [exampleEntry] } },
  }),
  checkBaseListTable: defineRoute({
    id: 'checkBaseListTable',
    method: 'POST',
    path: '/base-lists/table-checks',
    permission: 'base-list.publish',
    summary:
      'Read the rows of a spreadsheet as entries: what is wrong by row and column, and what would be new, changed and gone',
    title: '检查基本目录表格',
    body: z.strictObject({
      publisher: identifierSchema,
      rows: z
        .array(z.array(z.string().max(20_000)).max(60))
        .min(1)
        .max(5100)
        .meta({
          description: 'The cells of a sheet as text, the names of the columns among the first five rows.',
        }),
    }),
    bodyLimit: 16 * 1024 * 1024,
    responses: {
      200: z
        .strictObject({
          findings: z.array(
            z.strictObject({ row: z.int().min(1), column: z.string(), message: bilingualSchema }),
          ),
          entries: z
            .array(definitionSchema)
            .meta({ description: 'The rows that are right, as importBaseList takes them.' }),
          added: z.array(comparedEntrySchema),
          changed: z.array(
            comparedEntrySchema.extend({
              changed: z
                .array(deviationSchema)
                .meta({ description: 'common: as the table says it; local: as published.' }),
              levels: z.boolean(),
              claimants: z.boolean(),
            }),
          ),
          unchanged: z.int(),
          gone: z.array(comparedEntrySchema).meta({
            description: 'Published by the same organisation and not in the table; they stay in force.',
          }),
        })
        .meta({ id: 'BaseListTableCheck' }),
    },
    idempotent: false,
    examples: {
      body: {
        publisher: 'yunling-civil-affairs',
        rows: [
          ['事项名称', '基本编码'],
          ['老年人优待证办理', '992009601001'],
        ],
      },
    },
  }),
  listBaseClaims: defineRoute({
    id: 'listBaseClaims',
    method: 'GET',
    path: '/base-lists/claims',
    permission: 'base-list.read',
    summary: 'What each organisation is to claim, and what it did; work to do first',
    title: '认领清单',
    query: z.strictObject({
      ...pageParameters,
      q: z.string().min(1).max(60).optional(),
      organisation: identifierSchema.optional(),
      level: levelSchema.optional(),
      state: z.enum(claimStates).optional(),
      mine: z
        .enum(['yes', 'no'])
        .optional()
        .meta({ description: 'yes: only those of the own jurisdiction.' }),
    }),
    responses: { 200: pageSchema(baseClaimSchema).meta({ id: 'BaseClaimPage' }) },
    examples: { query: { state: 'behind', mine: 'yes' } },
  }),
  countBaseClaims: defineRoute({
    id: 'countBaseClaims',
    method: 'GET',
    path: '/base-lists/claim-rates',
    permission: 'base-list.read',
    summary: 'Rates of claiming, over all and by organisation and level',
    title: '认领率',
    responses: {
      200: z
        .strictObject({
          total: countSchema,
          byLevel: z.array(z.strictObject({ level: levelSchema, name: bilingualSchema, count: countSchema })),
          byOrganisation: z.array(
            z.strictObject({ organisation: z.string(), name: bilingualSchema, count: countSchema }),
          ),
        })
        .meta({ id: 'ClaimRates' }),
    },
  }),
  answerBaseClaim: defineRoute({
    id: 'answerBaseClaim',
    method: 'POST',
    path: '/base-lists/entries/{entry}/claims/{organisation}',
    permission: 'base-list.claim',
    summary:
      'Claim an entry (认领) with an item of one’s own or a new draft, or refuse it with a reason (不认领)',
    title: '认领或者不认领',
    params: claimParams,
    body: z.discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('claim'),
        item: identifierSchema
          .optional()
          .meta({ description: 'Where absent, a draft with the common elements is begun.' }),
      }),
      z.strictObject({ act: z.literal('refuse'), reason: reasonSchema }),
    ]),
    responses: {
      200: z.strictObject({
        claim: baseClaimSchema,
        draftId: z.string().nullable().meta({ description: 'The draft that was begun, where one was.' }),
      }),
    },
    examples: {
      params: { entry: 'elderly-courtesy-card', organisation: 'minghu-civil-affairs' },
      body: { act: 'claim', item: 'elderly-courtesy-card' },
    },
  }),
  adoptBaseEntry: defineRoute({
    id: 'adoptBaseEntry',
    method: 'POST',
    path: '/base-lists/entries/{entry}/claims/{organisation}/adoption',
    permission: 'base-list.claim',
    summary:
      'Take over what the entry says now: published at once, or as a draft where something is left to write',
    title: '采用共性要素',
    params: claimParams,
    responses: {
      200: z.strictObject({
        item: z.string(),
        revision: z.int().nullable().meta({ description: 'The new revision; null where a draft was begun.' }),
        draftId: z.string().nullable(),
        byHand: z
          .array(z.strictObject({ element: elementSchema, name: bilingualSchema }))
          .meta({ description: 'What has to be written by hand before it can be published.' }),
      }),
    },
    examples: { params: { entry: 'elderly-courtesy-card', organisation: 'minghu-civil-affairs' } },
  }),
  readItemInheritance: defineRoute({
    id: 'readItemInheritance',
    method: 'GET',
    path: '/managed-items/{item}/inheritance',
    permission: 'item.draft',
    summary: 'Which elements an item inherits from a base list, and where it departs from it',
    title: '事项的共性要素和个性要素',
    params: z.strictObject({ item: identifierSchema }),
    responses: {
      200: z.strictObject({
        claim: baseClaimSchema.nullable(),
        common: z.array(elementValueSchema),
        local: z.array(z.strictObject({ element: elementSchema, name: bilingualSchema })),
      }),
    },
    examples: { params: { item: 'elderly-courtesy-card' } },
  }),
  compareLevels: defineRoute({
    id: 'compareLevels',
    method: 'GET',
    path: '/catalogue-consistency',
    permission: 'catalogue.compare',
    summary:
      'Consistency of the levels over eleven elements (四级十一同): rates, and each element of each item',
    title: '四级十一同一致性',
    query: z.strictObject({
      ...pageParameters,
      entry: identifierSchema.optional(),
      organisation: identifierSchema.optional(),
      level: levelSchema.optional(),
      element: elementSchema.optional(),
      agrees: z.enum(['yes', 'no']).optional(),
    }),
    responses: {
      200: z
        .strictObject({
          compared: z.int(),
          agreeing: z.int(),
          rate: rateSchema,
          byElement: z.array(
            z.strictObject({
              element: elementSchema,
              name: bilingualSchema,
              compared: z.int(),
              agreeing: z.int(),
              rate: rateSchema,
            }),
          ),
          byLevel: z.array(
            z.strictObject({
              level: levelSchema,
              name: bilingualSchema,
              compared: z.int(),
              agreeing: z.int(),
              rate: rateSchema,
            }),
          ),
          items: z.array(
            z
              .strictObject({
                entry: z.string(),
                entryName: bilingualSchema,
                item: z.string(),
                itemName: bilingualSchema,
                organisation: z.string(),
                organisationName: bilingualSchema,
                level: levelSchema,
                element: elementSchema,
                elementName: bilingualSchema,
                agrees: z.boolean(),
                reference: wordsSchema,
                referenceFrom: z.string(),
                value: wordsSchema,
              })
              .meta({ id: 'ElementComparison' }),
          ),
          nextCursor: z.string().nullable(),
        })
        .meta({ id: 'CatalogueConsistency' }),
    },
    examples: { query: { agrees: 'no' } },
  }),
} as const

export const baseListRouteList: readonly AnyRoute[] = Object.values(baseListRoutes) as unknown as AnyRoute[]
