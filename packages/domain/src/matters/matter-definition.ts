import { z } from 'zod'
import {
  conditionSchema,
  identifierSchema,
  plainDateSchema,
  questionSchema,
  textSchema,
} from '../catalogue/index.ts'

const questionIdentifierSchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const answerValueSchema = z.string().regex(/^[a-z0-9][A-Za-z0-9-]*$/)
const answerSchema = z.union([answerValueSchema, z.array(answerValueSchema).min(1).max(50)])

/** An article, or the document of practice where no law speaks: `国办发〔2024〕3号`. */
const sourcesSchema = z
  .array(z.string().min(4).max(200))
  .min(1)
  .max(20)
  .meta({ description: 'Articles, or documents with their numbers, on which it rests.' })

const settledAnswerSchema = z.union([
  answerSchema,
  z.strictObject({
    from: questionIdentifierSchema.meta({ description: 'A question of the matter, whose answer is taken.' }),
    as: z.record(answerValueSchema, answerSchema).optional().meta({
      description: 'Answer of the matter: answer of the item; where it is left out they are the same.',
    }),
  }),
])

const memberSchema = z.strictObject({
  item: identifierSchema,
  with: z.record(questionIdentifierSchema, settledAnswerSchema).default({}).meta({
    description: 'Questions of the item that the matter answers; those that are left out are asked.',
  }),
  when: conditionSchema
    .optional()
    .meta({ description: 'Over the questions of the matter and fields of its other items.' }),
  holds: z.array(identifierSchema).max(60).default([]).meta({
    description:
      'Materials of the item that are at hand before the matter begins, though one of its items results in the like: the identity card of a parent.',
  }),
  optional: textSchema
    .optional()
    .meta({ description: 'The item is taken only by those who answer yes to this question.' }),
})

const orderSchema = z.strictObject({
  first: identifierSchema,
  next: identifierSchema,
  basis: sourcesSchema,
})

const preApprovalSchema = z.strictObject({
  item: identifierSchema.meta({ description: 'The item whose authority gives its opinion beforehand.' }),
  for: identifierSchema.meta({ description: 'The item that need not wait for the formal result.' }),
  effect: z
    .enum(['binding', 'advisory'])
    .meta({ description: 'binding: the formal act follows it unless the facts have changed.' }),
  days: z
    .int()
    .min(0)
    .max(90)
    .optional()
    .meta({ description: 'Working days for the opinion; else the promised limit of the item.' }),
  basis: sourcesSchema,
})

const noticeSchema = z
  .strictObject({
    notice: identifierSchema,
    kind: z
      .enum(['public-notice', 'announcement', 'waiting-period'])
      .meta({ description: '公示, 公告, or a time that a law lets pass and in which nobody objects.' }),
    name: textSchema,
    days: z.int().min(1).max(365),
    unit: z.enum(['working-day', 'calendar-day']).default('calendar-day'),
    basis: sourcesSchema,
    after: z.array(identifierSchema).default([]).meta({ description: 'Items that must be decided first.' }),
    before: z.array(identifierSchema).default([]).meta({ description: 'Items that wait for its end.' }),
    when: conditionSchema.optional(),
    onObjection: z
      .enum(['stop', 'examine'])
      .default('stop')
      .meta({ description: 'stop: the items that wait end; examine: they wait for the answer.' }),
  })
  .meta({ description: 'A time in which the public may object (公示、公告).' })

const jointInspectionSchema = z
  .strictObject({
    name: textSchema,
    items: z.array(identifierSchema).min(2).max(30),
    lead: identifierSchema.optional().meta({
      description: 'One of the items: its authority makes the appointment; else the first one does.',
    }),
  })
  .meta({ description: 'One appointment and one record for the inspections of several items (联合勘验).' })

/** The definition file of one matter (一件事): items of one or several departments, handled together. */
export const matterDefinitionSchema = z
  .strictObject({
    matter: identifierSchema,
    name: textSchema.meta({ description: 'As people say it: 我要开餐馆.' }),
    summary: textSchema.optional(),
    keywords: z
      .array(z.string().max(30))
      .max(30)
      .default([])
      .meta({ description: 'Everyday words: 开饭馆.' }),
    serves: z
      .array(z.enum(['person', 'enterprise', 'public-institution', 'social-organisation', 'government-body']))
      .min(1)
      .meta({ description: 'Who may file it; every item must serve them.' }),
    topics: z.array(identifierSchema).default([]),
    basis: sourcesSchema.optional(),
    lead: identifierSchema.meta({ description: 'The organisation that leads (牵头部门).' }),
    window: identifierSchema.optional().meta({
      description: 'The organisation at whose windows the matter is taken in, for example the hall.',
    }),
    situations: z.record(questionIdentifierSchema, questionSchema).default({}).meta({
      description:
        'Questions of the matter. One with the id and the options of a question of an item is asked in its place.',
    }),
    items: z.array(z.union([identifierSchema, memberSchema])).max(100),
    order: z
      .array(orderSchema)
      .default([])
      .meta({ description: 'Lawful order beside what licences and documents imply.' }),
    preApproval: z
      .array(preApprovalSchema)
      .default([])
      .meta({ description: 'An opinion given beforehand (预审批), where items wait for each other.' }),
    notices: z.array(noticeSchema).max(20).default([]),
    jointInspections: z.array(jointInspectionSchema).max(20).default([]),
    result: z
      .strictObject({
        tradeLicence: identifierSchema.meta({
          description: 'One licence for one trade (行业综合许可证); a licence type of the registries.',
        }),
        carries: z
          .array(identifierSchema)
          .min(1)
          .optional()
          .meta({ description: 'The licence types that it carries; else those of all items.' }),
      })
      .optional(),
    typical: z
      .record(z.string().max(160), answerSchema)
      .default({})
      .meta({ description: 'Answers of the usual case, for which the savings are published.' }),
    faq: z.array(z.strictObject({ q: textSchema, a: textSchema })).default([]),
    effective: z.strictObject({ from: plainDateSchema, to: plainDateSchema.optional() }).optional(),
  })
  .meta({ id: 'Matter', title: 'Tongban matter: items handled together' })

export type MatterDefinition = z.output<typeof matterDefinitionSchema>
export type MatterDefinitionInput = z.input<typeof matterDefinitionSchema>
export type MatterMember = z.output<typeof memberSchema>
export type MatterOrder = z.output<typeof orderSchema>
export type MatterPreApproval = z.output<typeof preApprovalSchema>
export type MatterNotice = z.output<typeof noticeSchema>
export type MatterJointInspection = z.output<typeof jointInspectionSchema>
export type MatterSettledAnswer = z.output<typeof settledAnswerSchema>
