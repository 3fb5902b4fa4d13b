import { z } from 'zod'
import { dateSchema, lineSchema, textSchema } from './data-common.ts'

/** For whom something applies, in words; absent where for all. */
const whenSchema = lineSchema.max(2000).optional()
const basisSchema = z.array(lineSchema).max(50).default([])
const tickedSchema = z.array(z.int().min(0)).max(80).default([])
/** 告知书 and 承诺书 word for word; of a promise for a material there is no 告知书. */
const promisesSchema = z
  .array(
    z.strictObject({
      title: lineSchema,
      when: whenSchema,
      notice: z.array(z.strictObject({ heading: lineSchema, text: textSchema })).max(20),
      words: textSchema,
    }),
  )
  .max(100)

/**
 * 办事指南 on paper: what 行政许可法 第三十条 wants shown at the place of acceptance. It decides nothing and so bears
 * neither number nor seal.
 */
export const serviceGuideSchema = z.strictObject({
  /** 实施主体 */
  organisation: lineSchema,
  sealed: z.literal(false).default(false),
  /** Where the guide is on line; printed as a QR code. */
  verification: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(1000) }),
  itemName: lineSchema,
  summary: textSchema.optional(),
  /** 实施编码 */
  implementationCode: lineSchema,
  /** The facts of the item in a table, such as 事项类型. */
  facts: z.array(z.strictObject({ label: lineSchema, value: lineSchema })).max(20),
  conditions: z.array(z.strictObject({ text: textSchema, when: whenSchema, basis: basisSchema })).max(200),
  /** By situation, those for everybody first. */
  materials: z
    .array(
      z.strictObject({
        when: whenSchema,
        entries: z
          .array(z.strictObject({ name: lineSchema, form: lineSchema, notes: z.array(textSchema).max(10) }))
          .min(1)
          .max(200),
      }),
    )
    .max(100),
  promises: promisesSchema,
  steps: z
    .array(
      z.strictObject({
        stage: z.int().min(1),
        name: lineSchema,
        organisation: lineSchema,
        limit: lineSchema.optional(),
        when: whenSchema,
      }),
    )
    .max(1000),
  limits: z
    .array(
      z.strictObject({
        when: whenSchema,
        statutory: lineSchema,
        promised: lineSchema,
        basis: lineSchema.optional(),
      }),
    )
    .max(50),
  /** What is not counted in the limits (特别程序). */
  procedures: z.array(lineSchema).max(30).default([]),
  /** Empty where the item is free of charge. */
  fees: z
    .array(z.strictObject({ name: lineSchema, standard: textSchema, when: whenSchema, basis: basisSchema }))
    .max(50),
  basis: z.array(lineSchema).min(1).max(100),
  windows: z
    .array(
      z.strictObject({ name: lineSchema, address: lineSchema, hours: lineSchema, telephone: lineSchema }),
    )
    .max(50),
  contacts: z.strictObject({ consult: lineSchema, complain: lineSchema }),
  questions: z.array(z.strictObject({ question: textSchema, answer: textSchema })).max(100),
  revision: z.int().min(1),
  effectiveFrom: dateSchema,
})

/**
 * 申请表 on paper, to be filled in by hand: the same questions as on line, from the same definition. It is nobody's
 * document yet and so bears neither number nor seal.
 */
export const blankFormSchema = z.strictObject({
  organisation: lineSchema,
  sealed: z.literal(false).default(false),
  /** Where the guide is on line; printed as a QR code. */
  verification: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(1000) }),
  itemName: lineSchema,
  implementationCode: lineSchema,
  /** 示范文本: filled in to show how, with what nobody is called. */
  isSample: z.boolean().default(false),
  /** 办理情形: questions to be ticked. */
  questions: z
    .array(
      z.strictObject({
        ask: lineSchema,
        options: z.array(lineSchema).min(1).max(60),
        several: z.boolean(),
        when: whenSchema,
        /** Numbers of the options that are ticked, from 0. */
        ticked: tickedSchema,
      }),
    )
    .max(60),
  sections: z
    .array(
      z.strictObject({
        title: lineSchema.optional(),
        when: whenSchema,
        fields: z
          .array(
            z.strictObject({
              label: lineSchema,
              required: z.boolean(),
              when: whenSchema,
              /** What to know before writing. */
              note: textSchema.optional(),
              unit: lineSchema.optional(),
              /** Height of the place to write, in lines. */
              lines: z.int().min(1).max(8),
              /** To be ticked; empty where something is to be written. */
              options: z.array(lineSchema).max(80),
              /** Headings of a table; empty where it is none. */
              columns: z.array(lineSchema).max(20),
              ticked: tickedSchema,
              /** What a sample shows; of a table, one row. */
              value: textSchema.optional(),
              row: z.array(lineSchema).max(20).default([]),
            }),
          )
          .min(1)
          .max(100),
      }),
    )
    .max(60),
  /** To be signed at the window, each on a sheet of its own. */
  promises: promisesSchema,
  revision: z.int().min(1),
  effectiveFrom: dateSchema,
})
