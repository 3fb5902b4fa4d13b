import { identifierSchema, standingAudiences, standingChannelStatuses } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import {
  bilingualSchema,
  instantSchema,
  pageParameters,
  pageSchema,
  plainDateSchema,
  uuidSchema,
} from '../schemas.ts'

const channelParams = z.strictObject({ channelId: uuidSchema })
const statusSchema = z.enum(standingChannelStatuses)
const audienceSchema = z.enum(standingAudiences)
const ids = z.array(z.string().min(1).max(80)).max(20)

const standingItemSchema = z
  .strictObject({
    item: identifierSchema,
    ground: z.string().min(1).max(80).meta({ description: 'One of those that the item names.' }),
    skips: ids.default([]).meta({ description: 'Steps that are left out.' }),
    later: ids.default([]).meta({ description: 'Materials that may come after the grant.' }),
    limit: z
      .int()
      .min(0)
      .max(60)
      .optional()
      .meta({ description: 'Working days promised from the filing on.' }),
  })
  .meta({ id: 'StandingChannelItem' })

export const standingTermsSchema = z
  .strictObject({
    authority: identifierSchema,
    name: z.string().trim().max(100),
    reason: z.string().trim().max(2000),
    document: z
      .string()
      .trim()
      .max(200)
      .meta({ description: 'The document on which it rests, with its number.' }),
    serves: audienceSchema,
    region: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .optional()
      .meta({ description: 'In words; a clerk confirms who belongs there.' }),
    from: plainDateSchema,
    until: plainDateSchema.meta({ description: 'The last day on which cases are taken in by it.' }),
    confirmed: z
      .boolean()
      .meta({ description: 'Whether a clerk confirms each case before anything is shortened.' }),
    items: z.array(standingItemSchema).max(200),
  })
  .meta({ id: 'StandingChannelTerms' })

const headSchema = z.strictObject({
  channelId: uuidSchema,
  number: z.string(),
  authority: z.string(),
  authorityName: bilingualSchema,
  name: z.string(),
  status: statusSchema,
  from: plainDateSchema,
  until: plainDateSchema,
  endedOn: plainDateSchema.nullable(),
  items: z.int(),
  proposedAt: instantSchema,
})
export const standingChannelHeadSchema = headSchema.meta({ id: 'StandingChannelHead' })

const givenSchema = z.strictObject({
  item: z.string(),
  itemName: bilingualSchema,
  groundName: bilingualSchema,
  basis: z.array(z.string()),
  skips: z.array(bilingualSchema),
  later: z.array(bilingualSchema),
  limitDays: z.int().nullable(),
  withdrawn: z
    .boolean()
    .meta({ description: 'The item is on the published list of the authority no longer.' }),
})

export const standingChannelSchema = headSchema
  .extend({
    reason: z.string(),
    document: z.string(),
    serves: audienceSchema,
    region: z.string().nullable(),
    confirmed: z.boolean(),
    given: z.array(givenSchema),
    course: z.array(
      z.strictObject({
        type: z.string(),
        by: z.string().nullable(),
        at: instantSchema,
        reason: z.string().nullable(),
      }),
    ),
    version: z.int(),
    actions: z.array(
      z.strictObject({
        action: z.enum(['approve', 'decline', 'withdraw', 'close']),
        available: z.boolean(),
        disabledReason: bilingualSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'StandingChannel' })

const offerSchema = z.strictObject({
  item: z.string(),
  name: bilingualSchema,
  authority: z.string(),
  authorityName: bilingualSchema,
  grounds: z.array(
    z.strictObject({ ground: z.string(), name: bilingualSchema, until: plainDateSchema.nullable() }),
  ),
  skips: z.array(z.strictObject({ step: z.string(), name: bilingualSchema })),
  later: z.array(z.strictObject({ material: z.string(), name: bilingualSchema, withinDays: z.int() })),
  limitDays: z.int().nullable().meta({ description: 'The fewest working days that may be promised.' }),
  owed: z.array(z.strictObject({ name: bilingualSchema, withinDays: z.int() })),
})
export const standingOffersSchema = z
  .strictObject({ items: z.array(offerSchema) })
  .meta({ id: 'StandingChannelOffers' })

export const standingInForceSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        channelId: uuidSchema,
        number: z.string(),
        name: z.string(),
        reason: z.string(),
        document: z.string(),
        serves: audienceSchema,
        region: z.string().nullable(),
        confirmed: z.boolean(),
        from: plainDateSchema,
        until: plainDateSchema,
        groundName: bilingualSchema,
        skips: z.array(bilingualSchema),
        later: z.array(z.strictObject({ material: z.string(), name: bilingualSchema, withinDays: z.int() })),
        limitDays: z.int().nullable(),
        owed: z.array(z.strictObject({ name: bilingualSchema, withinDays: z.int() })),
      }),
    ),
  })
  .meta({
    id: 'StandingChannelsInForce',
    description: 'Standing green channels that take in cases of an item today (专项绿色通道).',
  })

const reasonBody = z.strictObject({ reason: z.string().max(2000) })

const exampleTerms = {
  authority: 'minghu-approval-bureau',
  name: '防汛抢险专项绿色通道',
  reason: '湖区发生洪水，供水、排水管线多处损坏，须立即抢修。',
  document: '明湖区防汛抗旱指挥部关于启动防汛二级应急响应的通知（明防指〔2026〕3号）',
  serves: 'enterprise',
  from: '2026-12-01',
  until: '2026-12-15',
  confirmed: false,
  items: [
    {
      item: 'road-excavation',
      ground: 'disaster-response',
      skips: ['inspect'],
      later: ['road-restoration-agreement'],
      limit: 1,
    },
  ],
}

const actOn = {
  method: 'POST',
  params: channelParams,
  responses: { 200: standingChannelSchema },
  etag: 'required',
} as const

/** Green channels that a bureau opens for a time, for every case of the items it names (专项绿色通道). */
export const standingChannelRoutes = {
  listStandingChannels: defineRoute({
    id: 'listStandingChannels',
    method: 'GET',
    path: '/standing-channels',
    permission: 'green-channel.list',
    summary: 'Standing green channels of the own jurisdiction, newest first',
    title: '专项绿色通道',
    query: z.strictObject({ ...pageParameters, status: statusSchema.optional() }),
    responses: { 200: pageSchema(standingChannelHeadSchema).meta({ id: 'StandingChannelPage' }) },
  }),
  listStandingOffers: defineRoute({
    id: 'listStandingOffers',
    method: 'GET',
    path: '/standing-channel-offers',
    permission: 'standing-channel.propose',
    summary: 'Items of the own jurisdiction that provide for a green channel, and what each allows',
    title: '可列入专项绿色通道的事项',
    responses: { 200: standingOffersSchema },
  }),
  proposeStandingChannel: defineRoute({
    id: 'proposeStandingChannel',
    method: 'POST',
    path: '/standing-channels',
    permission: 'standing-channel.propose',
    summary: 'Propose a standing green channel; another head opens it',
    title: '提请启用专项绿色通道',
    body: standingTermsSchema,
    responses: { 201: standingChannelSchema },
    etag: 'returned',
    examples: { body: exampleTerms },
  }),
  readStandingChannel: defineRoute({
    id: 'readStandingChannel',
    method: 'GET',
    path: '/standing-channels/{channelId}',
    permission: 'green-channel.list',
    summary: 'A standing green channel with what it gives and its course',
    title: '查看专项绿色通道',
    params: channelParams,
    responses: { 200: standingChannelSchema },
    etag: 'returned',
  }),
  approveStandingChannel: defineRoute({
    ...actOn,
    id: 'approveStandingChannel',
    path: '/standing-channels/{channelId}/approval',
    permission: 'standing-channel.approve',
    summary: 'Open the channel that another head proposed',
    title: '批准启用专项绿色通道',
  }),
  declineStandingChannel: defineRoute({
    ...actOn,
    id: 'declineStandingChannel',
    path: '/standing-channels/{channelId}/refusal',
    permission: 'standing-channel.approve',
    summary: 'Decline the channel that another head proposed',
    title: '不同意启用专项绿色通道',
    body: reasonBody,
    examples: { body: { reason: '险情已经解除，按单个办件启用即可。' } },
  }),
  withdrawStandingChannel: defineRoute({
    ...actOn,
    id: 'withdrawStandingChannel',
    path: '/standing-channels/{channelId}/withdrawal',
    permission: 'standing-channel.propose',
    summary: 'Take back a proposal that nobody answered yet',
    title: '撤回专项绿色通道提请',
    body: reasonBody,
    examples: { body: { reason: '事项范围有误，调整后重新提请。' } },
  }),
  closeStandingChannel: defineRoute({
    ...actOn,
    id: 'closeStandingChannel',
    path: '/standing-channels/{channelId}/closing',
    permission: 'standing-channel.propose',
    summary: 'Close a channel before its last day; cases taken in by it keep their terms',
    title: '提前关闭专项绿色通道',
    body: reasonBody,
    examples: { body: { reason: '洪水已经退去，应急响应终止。' } },
  }),
  listStandingChannelsInForce: defineRoute({
    id: 'listStandingChannelsInForce',
    method: 'GET',
    path: '/items/{item}/standing-channels',
    permission: 'catalogue.read',
    summary: 'Standing green channels that take in cases of the item today',
    title: '事项当前适用的专项绿色通道',
    params: z.strictObject({ item: identifierSchema }),
    responses: { 200: standingInForceSchema },
    examples: { params: { item: 'road-excavation' } },
  }),
} as const

export const standingChannelRouteList: readonly AnyRoute[] = Object.values(
  standingChannelRoutes,
) as unknown as AnyRoute[]
