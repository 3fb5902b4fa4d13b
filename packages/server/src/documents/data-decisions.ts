import { z } from 'zod'
import { dateSchema, letterSchema, lineSchema, remediesSchema, textSchema } from './data-common.ts'

/** What it means for the other items of the matter (一件事); no reason of the decision, so it stands after it. */
const matterSchema = textSchema.optional()

/** 不予受理决定书 (行政许可法 第三十二条第一款第一、二项) */
export const acceptanceRefusalSchema = letterSchema.extend({
  ground: z.enum(['no-permission-needed', 'not-competent', 'limits-reached', 'other-lawful-ground']),
  reason: textSchema,
  /** Provision, needed for the two last grounds. */
  basis: lineSchema.optional(),
  /** Whom to ask instead. */
  competentAuthority: lineSchema.optional(),
  matter: matterSchema,
  remedies: remediesSchema,
})

/** What a decision is called by the kind of its item: 准予行政许可, 不予登记. */
const decisionShape = { title: lineSchema, ruling: lineSchema }

/** 准予行政许可决定书 (第三十八条第一款) */
export const grantDecisionSchema = letterSchema.extend({
  ...decisionShape,
  acceptedOn: dateSchema,
  /** Provisions of the special law, besides 行政许可法. */
  basis: z.array(lineSchema).max(20).default([]),
  /** What is permitted: field by field. */
  content: z
    .array(z.strictObject({ label: lineSchema, value: textSchema }))
    .max(60)
    .default([]),
  conditions: z.array(textSchema).max(50).default([]),
  /** Where the platform decided by the published rules of the item and no officer did (秒批). */
  rule: z.strictObject({ name: lineSchema, row: lineSchema, reason: textSchema }).optional(),
  /** Promises of the applicant on which it rests (告知承诺); one without a subject stands for all conditions. */
  promises: z
    .array(
      z.strictObject({
        subject: lineSchema.optional(),
        on: dateSchema,
        verifier: lineSchema,
        due: dateSchema,
        consequences: textSchema,
        basis: lineSchema.optional(),
      }),
    )
    .max(60)
    .default([]),
  validFrom: dateSchema.optional(),
  validTo: dateSchema.optional(),
  /** The licence that is issued on it. */
  licence: z.strictObject({ name: lineSchema, number: lineSchema.optional() }).optional(),
  remedies: remediesSchema,
})

/** 不予行政许可决定书 (第三十八条第二款) */
export const refusalDecisionSchema = letterSchema.extend({
  ...decisionShape,
  acceptedOn: dateSchema,
  reason: textSchema,
  /** Provisions that the application does not meet. */
  basis: z.array(lineSchema).min(1).max(20),
  /** 技术标准、技术规范, where the refusal rests on a test (第五十五条第三款). */
  technicalStandards: z.array(lineSchema).max(20).default([]),
  matter: matterSchema,
  remedies: remediesSchema,
})
