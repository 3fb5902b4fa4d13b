import { z } from 'zod'
import { contactSchema, dateSchema, issueSchema, lineSchema, textSchema } from './data-common.ts'
import { receiptSchema } from './data-notices.ts'

/** What the papers of a matter as a whole have; the lead authority makes them out. */
export const matterLetterSchema = issueSchema.extend({
  applicant: z.strictObject({ kind: z.enum(['person', 'organisation']), name: lineSchema }),
  matterName: lineSchema,
  /** 一件事编号 */
  matterNumber: lineSchema,
  appliedOn: dateSchema,
  contact: contactSchema.optional(),
})

/** 一件事收件凭证: what was filed as one, who handles what, and by when. */
export const matterReceiptSchema = matterLetterSchema.extend({
  items: z
    .array(
      z.strictObject({
        name: lineSchema,
        authority: lineSchema,
        /** 办件编号; none while it waits for what comes before. */
        caseNumber: lineSchema.optional(),
        /** What it waits for. */
        waitsFor: z.array(lineSchema).max(200).default([]),
      }),
    )
    .min(1)
    .max(200),
  materials: receiptSchema.shape.materials,
  /** Materials that nobody is asked for, since an earlier item brings them. */
  passedOn: z.array(lineSchema).max(200).default([]),
  promisedDue: dateSchema.optional(),
  statutoryDue: dateSchema.optional(),
})

/** 一件事补正材料一次性告知书: every point of every item in one paper. */
export const jointCorrectionNoticeSchema = matterLetterSchema.extend({
  items: z
    .array(
      z.strictObject({
        name: lineSchema,
        authority: lineSchema,
        caseNumber: lineSchema,
        /** 文号 of the notice of that item. */
        notice: lineSchema,
        due: dateSchema,
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
      }),
    )
    .min(1)
    .max(200),
  /** The earliest of the last days: whoever keeps it keeps them all. */
  due: dateSchema,
  channels: z.array(lineSchema).max(10).default([]),
})
