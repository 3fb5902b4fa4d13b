import { z } from 'zod'
import { dateSchema, letterSchema, lineSchema, textSchema } from './data-common.ts'

const organisationsSchema = z.array(lineSchema).min(1).max(60)

/** 并联审查征求意见函: to the authorities that are asked, with the day and what silence means. */
export const opinionRequestSchema = letterSchema.extend({
  organisations: organisationsSchema,
  requests: z
    .array(
      z.strictObject({
        organisation: lineSchema,
        step: lineSchema,
        due: dateSchema,
        /** The rule, where silence counts as consent. */
        silenceRule: textSchema.optional(),
      }),
    )
    .min(1)
    .max(60),
})

/** 联合勘验（验收）通知书: to the applicant and every authority that comes. */
export const inspectionNoticeSchema = letterSchema.extend({
  name: lineSchema,
  /** 2026年3月17日 09:00至11:00 */
  time: lineSchema,
  place: lineSchema,
  note: textSchema.optional(),
  /** Why another time, where one was told before. */
  change: textSchema.optional(),
  otherCases: z.int().min(0).max(100).default(0),
  parties: z
    .array(
      z.strictObject({
        organisation: lineSchema,
        people: z.array(lineSchema).max(40),
        looksAt: z.array(textSchema).max(200),
      }),
    )
    .min(1)
    .max(60),
  /** Those whose absence counts as consent, with the rule. */
  absence: z
    .array(z.strictObject({ organisation: lineSchema, rule: textSchema }))
    .max(60)
    .default([]),
})

const findingsSchema = z
  .array(
    z.strictObject({
      organisation: lineSchema,
      result: lineSchema,
      finding: textSchema,
      people: z.array(lineSchema).max(40),
    }),
  )
  .max(100)

/** 联合勘验（验收）笔录: the one record. */
export const inspectionRecordSchema = letterSchema.extend({
  name: lineSchema,
  time: lineSchema,
  place: lineSchema,
  present: z.array(lineSchema).max(60),
  absent: z.array(lineSchema).max(60),
  findings: findingsSchema,
  elsewhere: z
    .array(
      z.strictObject({
        number: z.string().max(80),
        itemName: lineSchema,
        findings: findingsSchema,
        absent: z.array(lineSchema).max(60),
      }),
    )
    .max(30),
  inspected: z.strictObject({
    name: lineSchema,
    /** 已签名 / 拒绝签名 / 待在平台确认 */
    signature: lineSchema,
    remark: textSchema.optional(),
  }),
})
