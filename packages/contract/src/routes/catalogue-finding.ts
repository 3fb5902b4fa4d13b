import { organisationLevels, reformClasses } from '@tongban/domain'
import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { bilingualSchema, pageParameters, pageSchema } from '../schemas.ts'

export const itemListEntrySchema = z
  .strictObject({
    item: z.string(),
    revision: z.int(),
    name: bilingualSchema,
    authority: z.string(),
    authorityName: bilingualSchema,
    type: z.string(),
    case: z.enum(['on-the-spot', 'promised']),
    serves: z.array(z.string()),
    topics: z.array(z.string()),
    online: z.string(),
    visits: z.int(),
    promisedDays: z.int().nullable().meta({ description: 'The shortest promised limit; 0 is on the spot.' }),
    handlingCode: z.string(),
    level: z.enum(organisationLevels),
    reform: z
      .enum(reformClasses)
      .nullable()
      .meta({ description: 'Class of the reform of business licences (证照分离), where one is named.' }),
    summary: bilingualSchema.nullable(),
    foundBy: z
      .string()
      .nullable()
      .meta({ description: 'The name or everyday word that fits what was sought; null where nothing was.' }),
  })
  .meta({ id: 'ItemListEntry' })

/** What narrows the published list; the same for the list and its counts. */
const itemFilters = {
  q: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Everyday words, pinyin or initials; typing errors are forgiven.' }),
  authority: z.string().max(80).optional(),
  serves: z
    .enum(['person', 'enterprise', 'public-institution', 'social-organisation', 'government-body'])
    .optional(),
  topic: z.string().max(80).optional(),
  type: z.string().max(40).optional(),
  level: z.enum(organisationLevels).optional(),
  online: z.enum(['none', 'consult', 'apply', 'entire']).optional(),
  reform: z.enum(reformClasses).optional(),
}

const countedSchema = z
  .strictObject({ value: z.string(), name: bilingualSchema, count: z.int() })
  .meta({ id: 'ItemCount', description: 'A value to narrow by, and how many items it leaves.' })

/** Finding an item on the published list. */
export const catalogueFindingRoutes = {
  listItems: defineRoute({
    id: 'listItems',
    method: 'GET',
    path: '/items',
    permission: 'catalogue.read',
    summary: 'Find published service items by everyday words, authority, audience or topic',
    title: '查找事项',
    query: z.strictObject({
      ...pageParameters,
      ...itemFilters,
      sort: z
        .enum(['relevance', 'limit', 'newest'])
        .default('relevance')
        .meta({ description: 'limit: the shortest promised limit first; newest: published last.' }),
    }),
    responses: {
      200: pageSchema(itemListEntrySchema)
        .extend({
          total: z.int().meta({ description: 'Items on all pages.' }),
          approximate: z
            .boolean()
            .meta({ description: 'Nothing is written as it was sought; typing errors were forgiven.' }),
        })
        .meta({ id: 'ItemPage' }),
    },
    examples: { query: { q: '开饭馆' } },
  }),
  countItems: defineRoute({
    id: 'countItems',
    method: 'GET',
    path: '/item-counts',
    permission: 'catalogue.read',
    summary:
      'How many published items each audience, topic, authority, level, online depth and class of reform would leave',
    title: '事项分类统计',
    query: z.strictObject(itemFilters),
    responses: {
      200: z
        .strictObject({
          total: z.int(),
          serves: z.array(countedSchema),
          topics: z.array(
            z.strictObject({
              value: z.string(),
              name: bilingualSchema,
              count: z.int(),
              serves: z.enum(['person', 'enterprise']),
              stage: z.string().nullable(),
              stageName: bilingualSchema.nullable(),
            }),
          ),
          authorities: z.array(countedSchema),
          levels: z.array(countedSchema),
          online: z.array(countedSchema),
          reforms: z.array(countedSchema),
        })
        .meta({
          id: 'ItemCounts',
          description: 'Each kind counts what all the other filters leave. Topics in the order of a life.',
        }),
    },
    examples: { query: { serves: 'person' } },
  }),
  suggestItems: defineRoute({
    id: 'suggestItems',
    method: 'GET',
    path: '/item-suggestions',
    permission: 'catalogue.read',
    summary: 'The few items that best fit what is being typed',
    title: '事项搜索提示',
    query: z.strictObject({ q: z.string().min(1).max(60) }),
    responses: {
      200: z.strictObject({
        approximate: z.boolean(),
        items: z.array(
          z
            .strictObject({
              item: z.string(),
              name: bilingualSchema,
              authorityName: bilingualSchema,
              foundBy: z.string().nullable(),
            })
            .meta({ id: 'ItemSuggestion' }),
        ),
      }),
    },
    examples: { query: { q: 'kfg' } },
  }),
} as const
