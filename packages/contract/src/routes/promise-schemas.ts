import { creditRecordKinds } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, plainDateSchema, uuidSchema, instantSchema } from '../schemas.ts'

const sentence = (maximum = 2000) => z.string().max(maximum)

/** What the authority tells and the applicant signs, where the whole item is decided on a promise. */
export const promiseWaySchema = z
  .strictObject({
    choice: z.strictObject({
      question: z.string(),
      option: z.string().meta({ description: 'The answer that chooses this way.' }),
    }),
    notice: z
      .array(z.strictObject({ heading: bilingualSchema, text: bilingualSchema }))
      .meta({ description: '告知书' }),
    promise: bilingualSchema.meta({ description: '承诺书: to be signed word for word, in either language.' }),
    decides: z.enum(['officer', 'at-once']),
    verifyWithin: z.int().meta({ description: 'Working days after the grant.' }),
  })
  .meta({ id: 'PromiseWay' })

export const onPromiseDecisionSchema = z
  .strictObject({
    opinion: sentence(),
    conditions: z.array(sentence()).max(50).default([]),
    validTo: plainDateSchema.optional(),
  })
  .meta({ id: 'OnPromiseDecision' })

export const temporaryLicenceSchema = z
  .strictObject({
    assigned: z.record(z.string().max(120), z.unknown()).default({}).meta({
      description: 'Values that the authority gives, for fields that the form does not ask.',
    }),
  })
  .meta({ id: 'TemporaryLicenceIssue' })

export const statementSchema = z
  .strictObject({ statement: sentence(5000), files: z.array(uuidSchema).max(20).default([]) })
  .meta({ id: 'Statement' })

export const creditRecordSchema = z
  .strictObject({
    caseId: uuidSchema,
    record: z.int(),
    kind: z.enum(creditRecordKinds),
    kindName: bilingualSchema,
    subjectName: z.string(),
    number: z.string().nullable(),
    item: z.string(),
    itemName: z.string(),
    authorityName: bilingualSchema,
    reason: z.string(),
    on: plainDateSchema,
    by: z.string().meta({ description: 'Who decided it; the platform where time or a rule did.' }),
    repairedOn: plainDateSchema.nullable(),
    repairReason: z.string().nullable(),
  })
  .meta({ id: 'CreditRecord', description: 'An entry in the credit file; never taken away, only repaired.' })

export const exclusionEntrySchema = z
  .strictObject({
    kind: z.enum(['person', 'enterprise']),
    name: z.string().trim().min(1).max(100),
    identifier: z.string().trim().min(1).max(40),
    item: z.string().max(80).optional().meta({ description: 'Only for this item; else for every one.' }),
    reason: sentence(),
    basis: sentence(500),
    from: plainDateSchema,
    until: plainDateSchema.optional().meta({ description: 'The last day; without it until it is removed.' }),
  })
  .meta({ id: 'PromiseExclusionEntry' })

export const exclusionSchema = z
  .strictObject({
    exclusionId: uuidSchema,
    kind: z.enum(['person', 'enterprise']),
    name: z.string(),
    item: z.string().nullable(),
    itemName: bilingualSchema.nullable(),
    reason: z.string(),
    basis: z.string(),
    from: plainDateSchema,
    until: plainDateSchema.nullable(),
    organisationName: bilingualSchema,
    addedAt: instantSchema,
    addedByName: z.string(),
    removedAt: instantSchema.nullable(),
    removedByName: z.string().nullable(),
    removalReason: z.string().nullable(),
  })
  .meta({ id: 'PromiseExclusion' })
