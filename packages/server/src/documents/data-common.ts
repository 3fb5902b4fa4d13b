import { findPlainDate } from '@tongban/domain'
import { z } from 'zod'

/** Words of a name or a phrase on one line. */
export const lineSchema = z.string().trim().min(1).max(500)
/** Reasons and explanations; line breaks make paragraphs. */
export const textSchema = z.string().trim().min(1).max(20_000)
/** `YYYY-MM-DD`; templates write it as 2026年3月2日. */
export const dateSchema = z.string().refine((text) => findPlainDate(text) !== undefined, 'not a date')
export const daysSchema = z.int().min(1).max(3650)

/** Where the document can be checked; printed as a QR code with the code to type beside it. */
export const verificationSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(1000),
  code: lineSchema.optional(),
})

export const contactSchema = z.strictObject({
  person: lineSchema.optional(),
  telephone: lineSchema,
  address: lineSchema.optional(),
})

/** What every document has: who makes it out, its number, its day, its seal. */
export const issueSchema = z.strictObject({
  /** Full name of the authority that signs (落款). */
  organisation: lineSchema,
  /** 文号, for example 江北审批受〔2026〕00012号. */
  documentNumber: lineSchema,
  date: dateSchema,
  /** Whether the seal is printed; false for a draft. */
  sealed: z.boolean().default(true),
  /** Shown before the act: marked over every page as having no effect. */
  preview: z.boolean().default(false),
  /** Words under the star of a special seal, for example 行政审批专用章. */
  sealCaption: z.string().trim().min(1).max(12).optional(),
  verification: verificationSchema.optional(),
})

/** What every document of a case has besides. */
export const letterSchema = issueSchema.extend({
  applicant: z.strictObject({ kind: z.enum(['person', 'organisation']), name: lineSchema }),
  itemName: lineSchema,
  /** 办件编号 */
  caseNumber: lineSchema,
  /** The day on which the authority received the application. */
  appliedOn: dateSchema,
  /**
   * Absent for an administrative licence. For other powers, the provision on which this act rests, for example
   * 《不动产登记暂行条例》第十七条; the document then does not speak of a licence.
   */
  basisOtherThanLicensing: lineSchema.optional(),
  contact: contactSchema.optional(),
})

/** 行政复议法 第二十条、第二十二条第二款 (60 calendar days), 行政诉讼法 第四十六条 (six months). */
export const remediesSchema = z.strictObject({
  /** 行政复议机关 */
  review: lineSchema,
  /** Where an application for review can be filed online; owed where the decision is served online. */
  reviewChannel: lineSchema.optional(),
  /** 人民法院 */
  court: lineSchema,
})
