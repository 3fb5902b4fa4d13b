import { z } from 'zod'
import { dateSchema, issueSchema, lineSchema, textSchema } from './data-common.ts'

const signatureSchema = z.strictObject({ name: lineSchema, on: dateSchema })

/** 交接备忘录: what two authorities hand over to each other, signed and sealed by both. */
export const handoverRecordSchema = issueSchema.extend({
  /** 接收单位; the organisation of the document is the one that hands over. */
  receiver: lineSchema,
  /** It takes back what passed before (回转). */
  returns: z.boolean(),
  basis: textSchema,
  effectiveOn: dateSchema,
  items: z
    .array(z.strictObject({ name: lineSchema, code: z.string().max(80) }))
    .min(1)
    .max(1000),
  files: textSchema,
  licences: textSchema,
  seals: textSchema,
  remarks: textSchema.optional(),
  /** SHA-256 of the terms that were signed. */
  digest: lineSchema,
  signedFrom: signatureSchema.optional(),
  signedTo: signatureSchema.optional(),
})
