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

/** The act that it tells of, by case or licence and place in its chain; a reminder of one is told apart. */
const messageIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[1-9]\d{0,5}(\.reminder)?$/)
  .meta({ id: 'MessageId', example: '0193f3a5-7c00-7000-8000-000000000001.4' })

export const messageSchema = z
  .strictObject({
    messageId: messageIdSchema,
    kind: z.string().meta({ description: 'Type of the act, or CorrectionDueSoon.' }),
    at: instantSchema,
    title: bilingualSchema,
    body: bilingualSchema,
    caseId: uuidSchema.nullable(),
    licenceId: uuidSchema.nullable(),
    matterCaseId: uuidSchema.nullable().meta({ description: 'Of what happened to a matter as a whole.' }),
    objection: z.int().nullable().meta({
      description:
        'Number of one’s own objection to a notice, of what became of it; listOwnObjections has it.',
    }),
    number: z.string().nullable().meta({ description: '办件编号, or 证号 for a licence.' }),
    about: z.string().meta({ description: 'Name of the item, or of the type of licence.' }),
    applicantName: z.string(),
    due: plainDateSchema.nullable().meta({ description: 'The last day for what is asked.' }),
    important: z.boolean().meta({ description: 'Something is to be done, or an outcome is told.' }),
    read: z.boolean(),
  })
  .meta({ id: 'Message', description: 'What the platform tells an applicant (消息).' })

const unreadSchema = z
  .strictObject({
    unread: z.int().min(0).meta({ description: 'Counted up to 100; 100 stands for that many or more.' }),
  })
  .meta({ id: 'UnreadMessages' })

export const messageRoutes = {
  listMessages: defineRoute({
    id: 'listMessages',
    method: 'GET',
    path: '/messages',
    permission: 'message.read',
    summary: 'What the platform has told the applicant within a year, newest first',
    title: '查看消息',
    query: z.strictObject(pageParameters),
    responses: { 200: pageSchema(messageSchema).meta({ id: 'MessagePage' }) },
  }),
  countUnreadMessages: defineRoute({
    id: 'countUnreadMessages',
    method: 'GET',
    path: '/messages/unread',
    permission: 'message.read',
    summary: 'How many messages are unread',
    title: '查看未读消息数',
    responses: { 200: unreadSchema },
  }),
  markMessagesRead: defineRoute({
    id: 'markMessagesRead',
    method: 'POST',
    path: '/messages/readings',
    permission: 'message.read',
    summary: 'Mark messages as read: those that are named, or all that were told up to a moment',
    title: '标记消息为已读',
    body: z.union([
      z.strictObject({ messages: z.array(messageIdSchema).min(1).max(200) }),
      z.strictObject({
        until: instantSchema.meta({ description: 'Time of the newest message that was seen.' }),
      }),
    ]),
    responses: { 200: unreadSchema },
    idempotent: false,
    examples: { body: { messages: ['0193f3a5-7c00-7000-8000-000000000001.4'] } },
  }),
} as const

export const messageRouteList: readonly AnyRoute[] = Object.values(messageRoutes) as unknown as AnyRoute[]
