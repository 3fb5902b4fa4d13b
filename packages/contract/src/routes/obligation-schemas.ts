import { obligationKinds } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, plainDateSchema, uuidSchema } from '../schemas.ts'

export const obligationStatusSchema = z.enum(['open', 'kept', 'broken', 'released']).meta({
  description:
    'broken: missed, or a promise that was found false; released: the case ended before anybody could say.',
})

/** What an obligation says wherever it is shown. */
const obligationFacts = {
  obligationId: z.string().meta({ description: 'Unique within the case: supply-material:floor-plan' }),
  kind: z.enum(obligationKinds),
  kindName: bilingualSchema,
  material: z.string().meta({
    description: 'What it is about: a material, a step on which an opinion is owed, or an inspection.',
  }),
  since: plainDateSchema,
  due: plainDateSchema.nullable().meta({ description: 'The last day; null where there is none.' }),
  overdue: z.boolean().meta({ description: 'Open, and its last day is over.' }),
  consequence: z.enum(['case-ends', 'recorded', 'shown', 'consent']).meta({
    description: 'What follows by itself when the last day is over; consent: silence counts as consent.',
  }),
  status: obligationStatusSchema,
  statusName: bilingualSchema,
  endedOn: plainDateSchema.nullable(),
} as const

const partySchema = z.enum(['applicant', 'organisation'])

/** An obligation as its case shows it. */
export const caseObligationSchema = z
  .strictObject({
    ...obligationFacts,
    materialName: bilingualSchema,
    debtor: partySchema,
    debtorName: bilingualSchema,
    cure: z.string().meta({ description: 'The act that ends it.' }),
    promise: z.string().nullable().meta({ description: 'As it was signed, word for word.' }),
    note: z.string().nullable().meta({
      description: 'Why what came was not in order, or what the verification found.',
    }),
  })
  .meta({ id: 'CaseObligation' })

/** A promise on which the grant of a case rests. */
export const grantPromiseSchema = z
  .strictObject({
    material: z.string().meta({ description: 'The material for which it stands, or whole-item.' }),
    materialName: bilingualSchema,
    on: plainDateSchema.meta({ description: 'The day on which it came to the authority.' }),
    consequences: bilingualSchema.meta({ description: 'What follows where it is false, as the item says.' }),
    verifier: bilingualSchema,
    due: plainDateSchema.meta({ description: 'The last day of the verification.' }),
  })
  .meta({ id: 'GrantPromise' })

/** An obligation in a list. */
export const obligationSchema = z
  .strictObject({
    ...obligationFacts,
    materialName: bilingualSchema,
    caseId: uuidSchema
      .nullable()
      .meta({ description: 'Null for what is owed in a matter, and not in a case.' }),
    preApproval: z
      .strictObject({
        matterCaseId: uuidSchema,
        for: z.string().meta({ description: 'The item that waits for the opinion.' }),
      })
      .nullable()
      .meta({ description: 'Of an opinion that is owed beforehand on the item of a matter.' }),
    number: z.string().nullable(),
    item: z.string(),
    itemName: z.string(),
    applicantName: z.string(),
    debtor: partySchema,
    debtorName: bilingualSchema,
    creditorName: bilingualSchema,
  })
  .meta({ id: 'Obligation', description: 'Something that somebody owes somebody by a day (待履行事项).' })

const count = z.int().min(0)

export const promiseCountSchema = z
  .strictObject({
    item: z.string(),
    itemName: bilingualSchema,
    given: count.meta({
      description: 'Promises on which something was granted, for a material or a whole item.',
    }),
    verified: count.meta({ description: 'Promises that stood for materials and were verified.' }),
    false: count.meta({ description: 'Of these, found false.' }),
    falseRate: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: 'False of those verified; null while none was.' }),
    revoked: count.meta({ description: 'Of the false ones, those after which the grant was revoked.' }),
    waiting: count.meta({ description: 'Not yet verified.' }),
    overdue: count.meta({ description: 'Of these, past their last day.' }),
    supplied: count.meta({ description: 'Materials that followed as promised.' }),
    missed: count.meta({ description: 'Materials that never followed.' }),
  })
  .meta({ id: 'PromiseCount', description: 'How the promises of an item were kept.' })
