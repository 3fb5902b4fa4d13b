import { z } from 'zod'
import { bilingualSchema, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { documentReferenceSchema } from './case-view-schemas.ts'

export const opinionOutcomeSchema = z.enum(['favourable', 'conditional', 'unfavourable']).meta({
  id: 'OpinionOutcome',
})

const sentences = (most: number) => z.array(z.string().min(1).max(most)).max(20)

/** What an officer says beforehand. */
export const opinionInputSchema = z
  .strictObject({
    outcome: opinionOutcomeSchema,
    reason: z.string().min(1).max(2000),
    conditions: sentences(500)
      .default([])
      .meta({ description: 'Of a conditional opinion: what must be so for the formal act.' }),
    basis: sentences(200).default([]).meta({ description: 'Articles on which it rests; one at least.' }),
  })
  .meta({ id: 'OpinionInput' })

/** An opinion as it was given (预审意见). */
export const opinionSchema = z
  .strictObject({
    outcome: opinionOutcomeSchema,
    outcomeName: bilingualSchema,
    effect: z.enum(['binding', 'advisory']),
    reason: z.string(),
    conditions: z.array(z.string()),
    basis: z.array(z.string()),
    on: plainDateSchema,
    continuedOn: plainDateSchema.nullable().meta({
      description: 'When the applicant went on in spite of an unfavourable opinion that only advises.',
    }),
    document: documentReferenceSchema.extend({
      sequence: z.int().meta({ description: 'Place of the act in the chain of the matter.' }),
      digest: z.string().nullable().meta({ description: 'Null until the sealed file is there.' }),
    }),
  })
  .meta({ id: 'Opinion' })

export const preApprovalStatusSchema = z.enum(['open', 'given', 'cancelled']).meta({
  id: 'PreApprovalStatus',
  description: 'open: the authority owes its opinion; cancelled: it is of no use any more.',
})

export const preApprovalEntrySchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    task: z.string(),
    item: z.string(),
    itemName: bilingualSchema,
    for: z.string().meta({ description: 'The item that waits for the opinion.' }),
    forName: bilingualSchema,
    matterNumber: z.string(),
    matterName: bilingualSchema,
    applicantName: z.string(),
    effect: z.enum(['binding', 'advisory']),
    status: preApprovalStatusSchema,
    outcome: opinionOutcomeSchema.nullable(),
    since: plainDateSchema,
    due: plainDateSchema,
    givenOn: plainDateSchema.nullable(),
    overdue: z.boolean().meta({ description: 'Not given though its day is over. Silence is never consent.' }),
  })
  .meta({ id: 'PreApprovalEntry' })

export const preApprovalPageSchema = pageSchema(preApprovalEntrySchema).meta({ id: 'PreApprovalPage' })

/** One opinion with what the officer needs for it: of the joint application what belongs to the item, and no more. */
export const preApprovalSchema = preApprovalEntrySchema
  .extend({
    basis: z.array(z.string()).meta({ description: 'Where it is laid down that the opinion is given.' }),
    filedOn: plainDateSchema,
    applicant: z.strictObject({
      name: z.string(),
      kind: z.enum(['person', 'enterprise']),
      identifier: z.string().meta({ description: 'Masked for persons.' }),
    }),
    answers: z.array(z.strictObject({ question: bilingualSchema, answer: bilingualSchema })),
    form: z.array(z.strictObject({ element: z.string(), label: bilingualSchema, value: z.string() })),
    materials: z.array(
      z.strictObject({
        material: z.string(),
        name: bilingualSchema,
        basis: z.array(z.string()),
        awaited: z.boolean().meta({ description: 'Comes with the result of an earlier item.' }),
        onPaper: z.boolean(),
        substitute: z.enum(['licence', 'later', 'commitment', 'authorisation']).nullable(),
        files: z.array(
          z.strictObject({ digest: z.string(), name: z.string(), mediaType: z.string(), size: z.int() }),
        ),
      }),
    ),
    conditions: z.array(z.strictObject({ text: bilingualSchema, basis: z.array(z.string()) })),
    offeredBasis: z.array(z.string()).meta({ description: 'Articles of the item, to choose from.' }),
    opinion: opinionSchema.nullable(),
    may: z.strictObject({
      give: z.boolean(),
      reason: bilingualSchema.nullable().meta({ description: 'Why the opinion cannot be given now.' }),
    }),
    version: z.int(),
  })
  .meta({ id: 'PreApproval' })
