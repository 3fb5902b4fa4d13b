import { baseEntrySchema, claimStates, comparedElements, organisationLevels } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, instantSchema } from '../schemas.ts'

export const levelSchema = z.enum(organisationLevels)
export const elementSchema = z.enum(comparedElements)
export const wordsSchema = z.array(bilingualSchema)
export const rateSchema = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .meta({ description: 'From 0 to 1; null where there is nothing to count.' })

/** An element and what it says in words that people read. */
export const elementValueSchema = z
  .strictObject({ element: elementSchema, name: bilingualSchema, value: wordsSchema })
  .meta({ id: 'ElementValue' })

export const deviationSchema = z
  .strictObject({
    element: elementSchema,
    name: bilingualSchema,
    common: wordsSchema.meta({ description: 'As the base list says it.' }),
    local: wordsSchema.meta({ description: 'As the item on the published list says it.' }),
  })
  .meta({ id: 'ElementDeviation' })

export const baseClaimSchema = z
  .strictObject({
    entry: z.string(),
    version: z.int(),
    name: bilingualSchema,
    code: z.string(),
    organisation: z.string(),
    organisationName: bilingualSchema,
    level: levelSchema,
    state: z.enum(claimStates).meta({
      description:
        'open: not answered; refused: with the reason; unpublished: claimed, no item on the published list; behind: the entry says something else than the item; settled.',
    }),
    item: z.string().nullable(),
    reason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: instantSchema.nullable(),
    deviations: z.array(deviationSchema),
    mine: z.boolean().meta({ description: 'Lies within the jurisdiction of the one who asks.' }),
  })
  .meta({ id: 'BaseClaim' })

export const countSchema = z
  .strictObject({
    toClaim: z.int(),
    claimed: z.int(),
    refused: z.int(),
    behind: z.int(),
    claimedRate: rateSchema,
    answeredRate: rateSchema,
  })
  .meta({ id: 'ClaimCount' })

export const entryHeadSchema = z.strictObject({
  entry: z.string(),
  version: z.int(),
  publisher: z.string(),
  publisherName: bilingualSchema,
  name: bilingualSchema,
  code: z.string(),
  type: z.string(),
  levels: z.array(levelSchema),
  publishedAt: instantSchema,
  claims: countSchema,
  mine: z.boolean(),
})

export const baseEntryHeadSchema = entryHeadSchema.meta({ id: 'BaseEntryHead' })

// Of its own shape: what is told has the defaults filled in that a writer may leave out.
export const definitionSchema = z.strictObject(baseEntrySchema.shape).meta({ id: 'BaseEntryDefinition' })

export const comparedEntrySchema = z.strictObject({
  entry: z.string(),
  name: bilingualSchema,
  code: z.string(),
})
