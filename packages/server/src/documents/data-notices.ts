import { z } from 'zod'
import {
  dateSchema,
  daysSchema,
  issueSchema,
  letterSchema,
  lineSchema,
  remediesSchema,
  textSchema,
} from './data-common.ts'

/** 收件凭证: that materials were received, and what happens next. */
export const receiptSchema = letterSchema.extend({
  receivedBy: lineSchema.optional(),
  /** The last day on which the authority can ask for corrections (行政许可法 第三十二条第一款第四项). */
  answerDue: dateSchema.optional(),
  materials: z
    .array(
      z.strictObject({
        name: lineSchema,
        /** 原件、复印件、电子件 */
        form: lineSchema.optional(),
        copies: z.int().min(0).max(9999).default(1),
        note: lineSchema.optional(),
      }),
    )
    .min(1)
    .max(500),
})

/** 受理通知书 */
export const acceptanceNoticeSchema = letterSchema.extend({
  acceptedOn: dateSchema,
  /** Accepted because the authority was silent (第三十二条第一款第四项). */
  bySilence: z.boolean().default(false),
  statutoryLimit: z
    .strictObject({ days: daysSchema, unit: z.enum(['working-day', 'calendar-day']) })
    .optional(),
  promisedLimit: z
    .strictObject({ days: daysSchema, unit: z.enum(['working-day', 'calendar-day']) })
    .optional(),
  /** The last day for the decision; the promised one where there is a promise. */
  decisionDue: dateSchema.optional(),
  /** Materials that may follow (容缺受理). */
  missingMaterials: z
    .array(z.strictObject({ name: lineSchema, due: dateSchema }))
    .max(100)
    .default([]),
  /** None: free of charge. */
  fees: z
    .array(z.strictObject({ name: lineSchema, standard: lineSchema, basis: lineSchema }))
    .max(50)
    .default([]),
})

/** 补正材料一次性告知书 */
export const correctionNoticeSchema = letterSchema.extend({
  points: z
    .array(
      z.strictObject({
        subject: lineSchema,
        problem: textSchema,
        demand: textSchema,
        basis: lineSchema.optional(),
      }),
    )
    .min(1)
    .max(500),
  /** The last day for the answer. */
  due: dateSchema,
  /** How the materials can be handed in: online, at which window. */
  channels: z.array(lineSchema).max(10).default([]),
})

/** 特别程序告知书 (第四十五条) */
export const specialProcedureNoticeSchema = letterSchema.extend({
  acceptedOn: dateSchema,
  /** 听证、检验、专家评审…… */
  procedureName: lineSchema,
  reason: textSchema,
  /** Provision that asks for the procedure. */
  basis: lineSchema,
  startsOn: dateSchema,
  /** Working days that it may take. */
  days: daysSchema,
})

/** 延期告知书 (第四十二条) */
export const extensionNoticeSchema = letterSchema.extend({
  acceptedOn: dateSchema,
  reason: textSchema,
  /** Working days. */
  days: daysSchema,
  previousDue: dateSchema,
  due: dateSchema,
  /** Whether several authorities handle the matter together (第四十二条第二款). */
  joint: z.boolean().default(false),
  approvedOn: dateSchema.optional(),
})

/** 终止（撤回）通知书 */
export const terminationNoticeSchema = letterSchema.extend({
  acceptedOn: dateSchema.optional(),
  ground: z.enum([
    'withdrawn',
    'applicant-gone',
    'applicant-request',
    'objectively-impossible',
    'materials-not-supplied',
    'promise-not-kept',
  ]),
  reason: textSchema.optional(),
  /** Of what cannot go on for objective reasons: the provision by which it ends. */
  basis: lineSchema.optional(),
  remedies: remediesSchema,
  /** The correction notice that went unanswered, and its last day. */
  correctionNotice: z.strictObject({ number: lineSchema, due: dateSchema }).optional(),
})

/** 更正通知书 */
export const clericalCorrectionSchema = letterSchema.extend({
  /** The document or licence in which the error stands. */
  corrected: z.strictObject({ name: lineSchema, number: lineSchema, date: dateSchema }),
  reason: textSchema,
  corrections: z
    .array(z.strictObject({ place: lineSchema, from: z.string().max(20_000), to: textSchema }))
    .min(1)
    .max(100),
})

/** 送达回证 */
export const deliveryReceiptSchema = issueSchema.extend({
  itemName: lineSchema,
  caseNumber: lineSchema,
  recipient: lineSchema,
  documents: z
    .array(
      z.strictObject({
        name: lineSchema,
        number: lineSchema.optional(),
        copies: z.int().min(1).max(999).default(1),
      }),
    )
    .min(1)
    .max(50),
  way: z.enum(['window', 'post', 'electronic']),
  /** Window, postal address or account that it went to. */
  place: lineSchema.optional(),
  /** Number of the consignment by post. */
  consignment: lineSchema.optional(),
  deliveredBy: lineSchema.optional(),
  /** Who took it, where that is known; left to be signed by hand otherwise. */
  receivedBy: lineSchema.optional(),
  receivedOn: dateSchema.optional(),
  note: textSchema.optional(),
})
