import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema } from '../schemas.ts'

const materialSchema = z.strictObject({
  material: z.string(),
  name: bilingualSchema,
  basis: z.array(z.string()),
  required: z.boolean(),
  conditional: z.boolean().meta({ description: 'Demanded in some situations only.' }),
  softened: z.enum(['tolerant', 'commitment']).nullable().meta({
    description: 'Whether it may follow later (容缺) or a promise may stand for it (告知承诺).',
  }),
})

export const prerequisiteGraphSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        item: z.string(),
        name: bilingualSchema,
        authority: z.string(),
        authorityName: bilingualSchema,
        topics: z.array(z.string()),
        promisedDays: z.int(),
      }),
    ),
    links: z
      .array(
        z.strictObject({
          first: z.string(),
          next: z.string(),
          materials: z.array(materialSchema),
          alternatives: z
            .boolean()
            .meta({ description: 'Other items result in the like; one of them is enough.' }),
        }),
      )
      .meta({ description: 'next demands what first results in.' }),
    circles: z.array(
      z.strictObject({
        items: z.array(z.string()),
        links: z.array(
          z.strictObject({ first: z.string(), next: z.string(), materials: z.array(z.string()) }),
        ),
        waysOut: z.array(bilingualSchema).meta({ description: 'Empty where nobody can ever begin.' }),
        proposal: z
          .strictObject({ item: z.string(), for: z.string(), materials: z.array(z.string()) })
          .nullable()
          .meta({ description: 'A pre-approval (预审批) of item that keeps for from waiting.' }),
      }),
    ),
    topics: z.array(z.strictObject({ topic: z.string(), name: bilingualSchema })),
  })
  .meta({
    id: 'PrerequisiteGraph',
    description: 'What items demand of each other, over the whole catalogue.',
  })

const orderedSchema = z
  .strictObject({
    days: z.number().meta({ description: 'Working days in all.' }),
    criticalPath: z.array(z.string()),
    stuck: z.array(z.string()).meta({ description: 'Items that wait for each other and can never begin.' }),
    tasks: z.array(
      z.strictObject({
        item: z.string(),
        days: z.number(),
        stage: z.int(),
        startDay: z.number(),
        endDay: z.number(),
        waitsFor: z.array(z.strictObject({ item: z.string(), material: bilingualSchema })),
      }),
    ),
  })
  .meta({ id: 'OrderedItems' })

export const itemOrderSchema = z
  .strictObject({
    promised: orderedSchema,
    statutory: orderedSchema,
    assumedHeld: z
      .array(z.strictObject({ item: z.string(), material: bilingualSchema, issuers: z.array(z.string()) }))
      .meta({ description: 'What is demanded and nothing of the set results in: it must be held already.' }),
  })
  .meta({ id: 'ItemOrder', description: 'The shortest lawful order and time of some items.' })

/** What waits for what (前置事项), where that runs in circles (互为前置), and in which order a set of items goes quickest. */
export const prerequisiteRoutes = {
  readPrerequisites: defineRoute({
    id: 'readPrerequisites',
    method: 'GET',
    path: '/prerequisites',
    permission: 'catalogue.read',
    summary: 'What the items of the catalogue demand of each other, and where that runs in circles',
    title: '前置事项关系图',
    responses: { 200: prerequisiteGraphSchema },
  }),
  orderItems: defineRoute({
    id: 'orderItems',
    method: 'GET',
    path: '/prerequisites/order',
    permission: 'catalogue.read',
    summary: 'The shortest lawful order and time of some items',
    title: '事项最短办理顺序',
    query: z.strictObject({
      items: z
        .string()
        .max(60 * 81)
        .regex(/^[a-z0-9-]+(,[a-z0-9-]+){0,59}$/)
        .meta({ description: 'Ids of items, 60 at most, joined by commas.' }),
    }),
    responses: { 200: itemOrderSchema },
    examples: { query: { items: 'company-formation,food-business-licence' } },
  }),
} as const

export const prerequisiteRouteList: readonly AnyRoute[] = Object.values(
  prerequisiteRoutes,
) as unknown as AnyRoute[]
