import { z } from 'zod'
import { dateSchema, letterSchema, lineSchema, textSchema } from './data-common.ts'

/** 远程勘验记录: what was asked for, what came with which time and place, and what was found on each shot. */
export const remoteInspectionRecordSchema = letterSchema.extend({
  step: lineSchema,
  requestedOn: dateSchema,
  result: lineSchema,
  opinion: textSchema,
  people: z.array(lineSchema).min(1).max(40),
  shots: z
    .array(
      z.strictObject({
        name: lineSchema,
        /** The point of the approval standard. */
        check: textSchema.optional(),
        result: lineSchema,
        reason: textSchema.optional(),
        /** One line a file: when it was taken, how far off, the beginning of its digest. */
        files: z.array(textSchema).max(60),
        missing: textSchema.optional(),
      }),
    )
    .min(1)
    .max(60),
})
