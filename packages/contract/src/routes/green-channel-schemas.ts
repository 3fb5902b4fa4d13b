import { z } from 'zod'
import { bilingualSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { caseStatusSchema } from './case-schemas.ts'

const count = z.int().min(0)

export const greenChannelStatusSchema = z.enum(['requested', 'open', 'ended'])

const greenChannelEndSchema = z
  .enum(['declined', 'expired', 'granted', 'refused', 'case-ended', 'closed-by-officer'])
  .meta({ description: 'Why it is over.' })

const standingLinkSchema = z
  .strictObject({ channelId: z.uuid(), number: z.string(), name: z.string() })
  .nullable()
  .meta({ description: 'The standing channel under which the case was filed (专项绿色通道).' })

/** The green channel of a case as the case shows it. */
export const caseGreenChannelSchema = z
  .strictObject({
    status: greenChannelStatusSchema,
    ground: z.string(),
    groundName: bilingualSchema,
    basis: z.array(z.string()),
    reason: z.string(),
    requestedOn: plainDateSchema.nullable(),
    openedOn: plainDateSchema.nullable(),
    until: plainDateSchema
      .nullable()
      .meta({ description: 'The last day; it ends with it, or with the decision.' }),
    skips: z.array(bilingualSchema).meta({ description: 'Steps that are left out.' }),
    promisedDays: z
      .int()
      .nullable()
      .meta({ description: 'Working days from the acceptance; null: as ever.' }),
    later: z.array(bilingualSchema).meta({ description: 'Materials that may come after the grant.' }),
    endedOn: plainDateSchema.nullable(),
    because: greenChannelEndSchema.nullable(),
    standing: standingLinkSchema,
  })
  .meta({ id: 'CaseGreenChannel' })

/** What an item provides for emergencies, for those who may open it and for the guide. */
export const greenChannelOfferSchema = z
  .strictObject({
    openedBy: z.array(bilingualSchema),
    approval: z.enum(['head', 'none']),
    grounds: z.array(
      z.strictObject({
        ground: z.string(),
        name: bilingualSchema,
        basis: z.array(z.string()),
        proof: bilingualSchema.nullable(),
        until: plainDateSchema.nullable(),
      }),
    ),
    lastsDays: z.int().meta({ description: 'Working days.' }),
    limitDays: z.int().nullable().meta({ description: 'Working days promised from the opening.' }),
    skips: z.array(bilingualSchema),
    later: z.array(z.strictObject({ name: bilingualSchema, withinDays: z.int() })),
    owed: z.array(
      z.strictObject({
        name: bilingualSchema,
        by: bilingualSchema,
        withinDays: z.int(),
        basis: z.string().nullable(),
      }),
    ),
    onMiss: z.enum(['remind', 'answer']),
    from: plainDateSchema.nullable(),
    to: plainDateSchema.nullable(),
  })
  .meta({ id: 'GreenChannelOffer', description: 'What an item provides for emergencies (绿色通道).' })

export const greenChannelEntrySchema = z
  .strictObject({
    caseId: uuidSchema,
    number: z.string().nullable(),
    item: z.string(),
    itemName: z.string(),
    authority: z.string(),
    applicantName: z.string(),
    caseStatus: caseStatusSchema,
    status: greenChannelStatusSchema,
    because: greenChannelEndSchema.nullable(),
    ground: z.string(),
    groundName: bilingualSchema,
    reason: z.string(),
    requestedOn: plainDateSchema.nullable(),
    requestedBy: z.string().nullable().meta({ description: 'Name of the officer.' }),
    openedOn: plainDateSchema.nullable(),
    openedBy: z.string().nullable(),
    until: plainDateSchema.nullable(),
    endedOn: plainDateSchema.nullable(),
    skipped: count.meta({ description: 'Steps that were left out.' }),
    owed: count.meta({ description: 'What was owed from the grant on.' }),
    owedOpen: count.meta({ description: 'Of this, not done yet.' }),
    owedOverdue: count,
    standing: standingLinkSchema,
  })
  .meta({ id: 'GreenChannelEntry' })

export const greenChannelCountsSchema = z
  .strictObject({
    openings: count,
    requested: count.meta({ description: 'Wait for a head.' }),
    open: count,
    declined: count,
    granted: count,
    owed: count.meta({ description: 'What was owed from the grants on.' }),
    owedKept: count.meta({ description: 'Of this, done.' }),
    owedOpen: count,
    owedOverdue: count,
    items: z.array(
      z.strictObject({
        item: z.string(),
        itemName: z.string(),
        openings: count,
        granted: count,
        owedOpen: count,
        owedOverdue: count,
      }),
    ),
  })
  .meta({ id: 'GreenChannelCounts' })
