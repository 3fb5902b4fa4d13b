import { z } from 'zod'
import { basisSchema, identifierSchema, textSchema } from './text.ts'

/**
 * What follows from a promise that was found false (行政许可法 第六十九条): a time to put the matter right where the item
 * gives one, else the revocation of the decision. The holder is told before and may state its case (第七条).
 */
export const falsePromiseTermsSchema = z
  .strictObject({
    mend: z.int().min(1).max(180).optional().meta({
      description: 'Working days in which it may be put right (限期整改); without it nothing can be mended.',
    }),
    revoke: z.enum(['four-eyes', 'automatic']).default('four-eyes').meta({
      description:
        'four-eyes: one officer proposes, a head decides. automatic: the platform proposes it, and revokes where nobody states its case in time; else people decide.',
    }),
    statementDays: z.int().min(1).max(30).default(5).meta({
      description: 'Working days in which the holder may state its case before (陈述、申辩).',
    }),
    basis: basisSchema.default('行政许可法 第六十九条'),
  })
  .meta({ id: 'FalsePromiseTerms' })

/** Who verifies a promise afterwards, and until when. */
export const verificationTermsSchema = z
  .strictObject({
    within: z.int().min(1).max(365).meta({ description: 'Working days after the grant.' }),
    by: identifierSchema.optional().meta({
      description:
        'The organisation that verifies; else the supervisor of the follow-up, else the authority.',
    }),
    examines: z
      .array(textSchema)
      .max(20)
      .optional()
      .meta({ description: 'What is examined afterwards (核查内容).' }),
  })
  .meta({ id: 'VerificationTerms' })

/** Deciding a whole item on a promise (告知承诺制办理); which answer of the guidance chooses it is `choice`. */
export const promiseWaySchema = z.strictObject({
  choice: z
    .strictObject({ question: z.string().regex(/^[a-z][A-Za-z0-9]*$/), option: z.string().min(1).max(60) })
    .meta({
      description:
        'The question of the guidance and the answer that chooses this way; every other answer is the ordinary way.',
    }),
  scope: textSchema.optional().meta({ description: 'For what it may be chosen (适用范围).' }),
  notice: z
    .strictObject({
      conditions: textSchema.meta({ description: 'The conditions that must be met (许可条件).' }),
      standards: textSchema.meta({ description: 'By what they are measured (标准和技术要求).' }),
      consequences: textSchema.meta({ description: 'What a false or broken promise brings (法律后果).' }),
    })
    .meta({ description: 'What the authority tells the applicant beforehand (告知书).' }),
  promises: textSchema.meta({ description: 'What the applicant promises, in the first person (承诺书).' }),
  basis: basisSchema.optional(),
  decides: z.enum(['officer', 'at-once']).default('officer').meta({
    description:
      'officer: one act of an officer accepts and grants. at-once: the platform does, when it is filed.',
  }),
  verify: verificationTermsSchema,
  onFalse: falsePromiseTermsSchema.optional(),
  refuses: z
    .strictObject({
      creditRecordYears: z.int().min(1).max(10).optional().meta({
        description:
          'Whoever has a credit record of the last so many years, not repaired since, has the ordinary way.',
      }),
    })
    .optional()
    .meta({ description: 'Who may not choose it, beyond the general exclusions.' }),
})

/** A licence for the time being (临时证照), until the formal one takes its place. */
export const temporaryLicenceTermsSchema = z.strictObject({
  licence: identifierSchema.meta({
    description: 'A licence type of its own: template, numbers, validity.',
  }),
  on: z
    .array(z.enum(['tolerance', 'promise']))
    .min(1)
    .meta({
      description:
        'tolerance: while a material is to follow; promise: until the promises on which the grant rests are verified.',
    }),
  days: z.int().min(1).max(366).meta({
    description: 'Calendar days from its issue; never longer than its type is valid.',
  }),
  basis: basisSchema.optional(),
})

export type FalsePromiseTerms = z.output<typeof falsePromiseTermsSchema>
export type VerificationTerms = z.output<typeof verificationTermsSchema>
export type PromiseWayDefinition = z.output<typeof promiseWaySchema>
export type TemporaryLicenceTerms = z.output<typeof temporaryLicenceTermsSchema>
