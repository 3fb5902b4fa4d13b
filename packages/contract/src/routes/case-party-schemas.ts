import { z } from 'zod'
import { uuidSchema } from '../schemas.ts'

/** A file that the case holds. */
export const caseFileSchema = z.strictObject({
  digest: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
})

const nameDifferenceSchema = z.strictObject({ registered: z.string(), reason: z.string() }).nullable().meta({
  description:
    'The number is known by another name, and the clerk took that of the document; null for applicants.',
})

/** Who applies, as the page of a case shows it. */
export const caseApplicantSchema = z.strictObject({
  subject: uuidSchema,
  kind: z.enum(['person', 'enterprise']),
  name: z.string(),
  identifier: z.string().meta({ description: 'Masked.' }),
  nameDiffers: nameDifferenceSchema,
})

/** Who acts for the applicant. */
export const caseAgentSchema = z.strictObject({
  name: z.string(),
  as: z.string(),
  authorisationFile: caseFileSchema.nullable(),
  authorisationOnPaper: z.boolean(),
  nameDiffers: nameDifferenceSchema,
})
