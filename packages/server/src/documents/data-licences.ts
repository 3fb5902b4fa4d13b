import { z } from 'zod'
import { dateSchema, lineSchema, textSchema, verificationSchema } from './data-common.ts'

/** A licence of any type (证照); the templates differ in layout only. */
export const licenceSchema = z
  .strictObject({
    /** Name of the licence as printed, for example 食品经营许可证. */
    title: lineSchema,
    /** 正本 or 副本; absent where the type has one form only. */
    copy: z.enum(['original', 'duplicate']).optional(),
    numberLabel: lineSchema.default('编号'),
    number: lineSchema,
    /** Electronic licence identifier (电子证照标识), 1.2.156.3005.2.… */
    identifier: lineSchema.optional(),
    /** A sentence before the fields, for example 经审核，符合……规定，准予从事下列活动。 */
    statement: textSchema.optional(),
    /** In the order in which they are printed. */
    fields: z
      .array(z.strictObject({ label: lineSchema, value: z.string().max(20_000) }))
      .min(1)
      .max(60),
    issuer: lineSchema,
    /** 签发人 */
    signatory: lineSchema.optional(),
    date: dateSchema,
    validFrom: dateSchema.optional(),
    validTo: dateSchema.optional(),
    /** Prints 长期有效. */
    longTerm: z.boolean().default(false),
    notes: z.array(textSchema).max(20).default([]),
    sealed: z.boolean().default(true),
    sealCaption: z.string().trim().min(1).max(12).optional(),
    verification: verificationSchema,
    /** Prints 样本 across the page. */
    specimen: z.boolean().default(false),
  })
  .refine((licence) => !(licence.longTerm && licence.validTo), 'a long-term licence has no last day')
