import { z } from 'zod'
import { bilingualSchema, plainDateSchema } from '../schemas.ts'

/** Promises on which whole items are decided, by item; as they stand in an application for a matter. */
export const itemPromisesSchema = z.record(z.string().max(80), z.string().min(1).max(20_000)).meta({
  description:
    'By item: the promise on which the whole item is to be decided (告知承诺制办理), word for word as promiseOffers has it. Left out for items that go the ordinary way.',
})

const namedMaterialSchema = z.strictObject({ material: z.string(), name: bilingualSchema })
const limitSchema = z.record(z.string(), z.unknown())

const wayTotalsSchema = z
  .strictObject({
    workingDays: z.int().meta({ description: 'Of the longest path, by the promised limits.' }),
    materials: z.int().meta({ description: 'Types of material that the applicant supplies.' }),
    inspections: z.int(),
  })
  .meta({ id: 'MatterWayTotals' })

export const promiseOfferSchema = z
  .strictObject({
    item: z.string(),
    name: bilingualSchema,
    question: z.string().meta({ description: 'Key of the question of the matter that chooses.' }),
    option: z.string().meta({ description: 'The answer that chooses the promise.' }),
    ordinary: z.string().meta({ description: 'An answer that chooses the ordinary way.' }),
    chosen: z.enum(['promise', 'ordinary']).nullable(),
    decides: z.enum(['officer', 'at-once']),
    verifyWithin: z.int().meta({ description: 'Working days after the decision.' }),
    replaced: z
      .array(
        namedMaterialSchema.extend({
          stillFor: z
            .array(z.string())
            .meta({ description: 'Items that demand it all the same, so that it stays in the one set.' }),
        }),
      )
      .meta({ description: 'Materials that the item demands in the ordinary way alone.' }),
    added: z.array(namedMaterialSchema).meta({ description: 'Those that it demands on the promise alone.' }),
    skipped: z
      .array(z.strictObject({ step: z.string(), name: bilingualSchema }))
      .meta({ description: 'Steps that are taken in the ordinary way alone.' }),
    limits: z.strictObject({ promise: limitSchema, ordinary: limitSchema }),
    whole: z
      .strictObject({ promise: wayTotalsSchema, ordinary: wayTotalsSchema })
      .meta({ description: 'The whole matter by either way of this item, everything else as answered.' }),
    notice: z
      .array(z.strictObject({ heading: bilingualSchema, text: bilingualSchema }))
      .meta({ description: '告知书' }),
    promise: bilingualSchema.meta({ description: '承诺书, to be sent word for word in promises.' }),
  })
  .meta({ id: 'MatterPromiseOffer' })

const revokedSchema = z
  .strictObject({ on: plainDateSchema, reason: z.string() })
  .meta({ id: 'MatterItemRevocation' })

export const revocationOfItemSchema = revokedSchema
  .nullable()
  .meta({ description: 'The grant was revoked afterwards, because a promise was false.' })

export const taskPromiseSchema = z
  .strictObject({
    whole: z.boolean().meta({ description: 'Whether the whole item was filed to be decided on a promise.' }),
    decides: z.enum(['officer', 'at-once']).nullable().meta({ description: 'Of whole items.' }),
    verifiedBy: plainDateSchema
      .nullable()
      .meta({ description: 'Once granted: the last day on which the promises are verified.' }),
    verification: z
      .enum(['awaited', 'kept', 'false'])
      .nullable()
      .meta({ description: 'What the verification found; null before the grant.' }),
    revoked: revocationOfItemSchema,
  })
  .meta({ id: 'MatterTaskPromise' })
