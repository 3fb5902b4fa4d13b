import { evidenceKinds } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema } from '../schemas.ts'

/** A point of the approval standard of a step (审批标准). */
export const reviewCheckSchema = bilingualSchema
  .extend({
    criterion: bilingualSchema.nullable().meta({ description: 'When it is met (量化标准).' }),
    method: bilingualSchema.nullable(),
    basis: z.array(z.string()),
    evidence: z
      .array(z.enum(evidenceKinds))
      .meta({ description: 'Kinds of evidence of which one must be given; empty where none is demanded.' }),
    published: z.boolean().meta({ description: 'Whether applicants may read it.' }),
  })
  .meta({ id: 'ReviewCheck' })

export const checkEvidenceSchema = z
  .union([
    z.strictObject({
      kind: z.literal('material'),
      material: z.string().min(1).max(80),
      page: z.int().min(1).max(10_000).optional(),
    }),
    z.strictObject({
      kind: z.enum(['photo', 'inspection-record']),
      file: z.string().min(1).max(100).meta({
        description: 'A file among the attachments of the step: its id when sent, its digest when read.',
      }),
    }),
  ])
  .meta({ id: 'CheckEvidence', description: 'What shows that a point of the standard is met or not.' })

export const checkResultSchema = z
  .strictObject({
    check: z.string().max(4000),
    met: z.boolean(),
    note: z.string().max(1000).optional(),
    evidence: z.array(checkEvidenceSchema).max(20).optional(),
  })
  .meta({ id: 'CheckResult' })
