import { z } from 'zod'
import { lineSchema, textSchema } from './data-common.ts'
import { matterLetterSchema } from './data-matters.ts'

/** 预审意见书: what an authority says of an item before its formal act, and how far it binds itself. */
export const preApprovalOpinionSchema = matterLetterSchema.extend({
  /** The item that the opinion is about. */
  onItem: lineSchema,
  /** The item that waits for the opinion. */
  forName: lineSchema,
  /** Where it is laid down that the opinion is given. */
  rule: z.array(lineSchema).min(1).max(20),
  /** 同意、附条件同意、不同意 */
  outcome: lineSchema,
  favourable: z.boolean(),
  binding: z.boolean(),
  reason: textSchema,
  conditions: z.array(textSchema).max(20).default([]),
  basis: z.array(lineSchema).min(1).max(20),
  /** Materials that were looked at. */
  examined: z.array(lineSchema).max(200).default([]),
})
