import { z } from 'zod'
import { dateSchema, letterSchema, lineSchema, remediesSchema, textSchema } from './data-common.ts'

/** 容缺材料补正告知书 */
export const supplyNoticeSchema = letterSchema.extend({
  material: lineSchema,
  reason: textSchema,
  /** The last day for a better one. */
  due: dateSchema,
})

/** 责令限期整改通知书 */
export const mendingOrderSchema = letterSchema.extend({
  /** The material for which the promise stood; absent where it stood for the whole item. */
  subject: lineSchema.optional(),
  demand: textSchema,
  due: dateSchema,
})

/** 拟撤销行政许可事先告知书 (行政许可法 第七条) */
export const revocationNoticeSchema = letterSchema.extend({
  title: lineSchema,
  subject: lineSchema.optional(),
  reason: textSchema,
  basis: lineSchema,
  /** The last day for a statement. */
  due: dateSchema,
})

/** 撤销行政许可决定书 (行政许可法 第六十九条) */
export const revocationDecisionSchema = letterSchema.extend({
  title: lineSchema,
  subject: lineSchema.optional(),
  reason: textSchema,
  basis: lineSchema,
  granted: z.strictObject({ number: lineSchema }).optional(),
  /** Where nobody stated a case: the last day for it. */
  silentSince: dateSchema.optional(),
  licences: z
    .array(z.strictObject({ name: lineSchema, number: lineSchema }))
    .max(10)
    .default([]),
  remedies: remediesSchema,
})
