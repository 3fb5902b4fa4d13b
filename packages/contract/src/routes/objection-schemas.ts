import { z } from 'zod'
import { bilingualSchema, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'

export const objectionInputSchema = z
  .strictObject({
    by: z.string().min(1).max(100).optional().meta({
      description: 'Who objects, where a clerk takes it down; else the name of the account.',
    }),
    contact: z.string().min(1).max(200).optional().meta({
      description:
        'Telephone or address of whoever objects at a window, by which the answer is told; an account is told by the platform, and what it sends here is not looked at.',
    }),
    text: z.string().min(1).max(2000),
  })
  .meta({ id: 'ObjectionInput' })

export const objectionAnswerSchema = z
  .strictObject({ upheld: z.boolean(), text: z.string().min(1).max(2000) })
  .meta({ id: 'ObjectionAnswer' })

/** What the lead authority found of an objection. */
export const objectionFindingSchema = z
  .strictObject({ upheld: z.boolean(), text: z.string(), on: plainDateSchema })
  .meta({ id: 'ObjectionFinding' })

/** An objection as whoever raised it may follow it, whatever has become of the notice. */
export const ownObjectionSchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    notice: z.string(),
    objection: z.int().meta({ description: 'Its number within the notice, from 1.' }),
    noticeName: bilingualSchema,
    from: plainDateSchema,
    until: plainDateSchema,
    noticeStatus: z.enum(['running', 'passed', 'stopped']),
    endedOn: plainDateSchema
      .nullable()
      .meta({ description: 'The day on which the notice passed or stopped.' }),
    matterName: bilingualSchema,
    applicantName: z.string().meta({ description: 'As on the notice: enterprises in full, persons masked.' }),
    lead: z.strictObject({ id: z.string(), name: bilingualSchema }),
    text: z.string(),
    on: plainDateSchema,
    answer: objectionFindingSchema
      .nullable()
      .meta({ description: 'Null too where the notice ended before it was examined.' }),
    next: z
      .strictObject({
        itemName: bilingualSchema,
        authorityName: bilingualSchema,
        remedies: z
          .strictObject({ review: bilingualSchema, court: bilingualSchema })
          .nullable()
          .meta({ description: 'Where the decision on the item is reviewed and sued over.' }),
        consult: z.string(),
        complain: z.string(),
      })
      .nullable()
      .meta({ description: 'The item that waits for the notice; whom to ask, and where to turn.' }),
  })
  .meta({ id: 'OwnObjection' })

export const ownObjectionPageSchema = pageSchema(ownObjectionSchema).meta({ id: 'OwnObjectionPage' })
