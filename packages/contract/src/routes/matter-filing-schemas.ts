import { z } from 'zod'
import { instantSchema, uuidSchema } from '../schemas.ts'
import {
  contactSchema,
  createCaseSchema,
  deliveryWaySchema,
  paperMaterialSchema,
  fileIdsSchema,
} from './case-schemas.ts'
import { itemPromisesSchema } from './matter-promise-schemas.ts'

const promisesSchema = z
  .record(z.string().max(80), z.string().min(1).max(20_000))
  .meta({ description: 'By item: the promise as that item publishes it, word for word.' })

/** What stands in the place of a material of the joint set. */
export const matterSubstituteSchema = z
  .discriminatedUnion('by', [
    z
      .strictObject({ by: z.literal('licence'), licence: uuidSchema })
      .meta({ description: 'Fetched from the licence library, for every item that it meets.' }),
    z
      .strictObject({ by: z.literal('later'), promises: promisesSchema })
      .meta({ description: 'Supplied later (容缺).' }),
    z
      .strictObject({ by: z.literal('commitment'), promises: promisesSchema })
      .meta({ description: 'A promise stands for it (告知承诺).' }),
  ])
  .meta({ id: 'MatterSubstitute' })

export const matterContentSchema = z
  .strictObject({
    answers: z.record(
      z.string().max(160),
      z.union([z.string().max(200), z.array(z.string().max(200)).max(50)]),
    ),
    form: z.record(z.string().max(120), z.unknown()),
    materials: z.record(z.string().max(120), fileIdsSchema),
    papers: z.record(z.string().max(120), paperMaterialSchema).optional(),
    substitutes: z.record(z.string().max(120), matterSubstituteSchema).optional(),
    promises: itemPromisesSchema.optional(),
  })
  .meta({ id: 'MatterContent' })

export const matterFilingSchema = z
  .strictObject({
    content: matterContentSchema,
    contact: contactSchema,
    delivery: deliveryWaySchema.meta({
      description: 'Taken for every item that offers it; the others go by the first way that they offer.',
    }),
    statement: z.string().min(1).max(2000).optional(),
  })
  .meta({ id: 'MatterFiling' })

export const createMatterCaseSchema = createCaseSchema
  .omit({ item: true, filing: true })
  .extend({
    matter: z.string().min(1).max(80),
    filing: matterFilingSchema.optional().meta({ description: 'Given: drafted and filed in one act.' }),
  })
  .meta({ id: 'CreateMatterCase' })

export const matterDraftSchema = z
  .strictObject({
    content: matterContentSchema.partial().meta({ id: 'UnfinishedMatterContent' }),
    contact: contactSchema.partial().optional(),
    delivery: deliveryWaySchema.optional(),
    basedOn: instantSchema.nullable().optional().meta({
      description: 'savedAt of the draft that this one goes on from: 412 when it was saved elsewhere since.',
    }),
  })
  .meta({ id: 'MatterDraft' })

export const savedMatterDraftSchema = z
  .strictObject({
    draft: matterDraftSchema.omit({ basedOn: true }).nullable(),
    savedAt: instantSchema.nullable(),
    files: z.array(
      z.strictObject({ fileId: z.string(), name: z.string(), mediaType: z.string(), size: z.int() }),
    ),
  })
  .meta({ id: 'SavedMatterDraft' })
