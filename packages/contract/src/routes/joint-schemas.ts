import { z } from 'zod'
import { bilingualSchema, instantSchema, plainDateSchema, uuidSchema } from '../schemas.ts'

const fileSchema = z.strictObject({
  digest: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
})

const partySchema = z.strictObject({
  kind: z.enum(['applicant', 'organisation']),
  organisation: z.string().nullable(),
  name: bilingualSchema,
})

/** Proof that a notice came to a party. */
const serviceSchema = z.strictObject({
  way: z.enum(['platform', 'document-exchange', 'in-person', 'post']),
  receivedBy: z.string(),
  servedOn: plainDateSchema,
  reference: z.string().nullable(),
  attachments: z.array(fileSchema),
})

const slotSchema = z.strictObject({ from: instantSchema, until: instantSchema })

const noticeSchema = z
  .strictObject({
    number: z.string(),
    on: plainDateSchema,
    about: z.enum(['opinions', 'inspection']),
    inspection: z.string().nullable(),
    parties: z.array(
      z.strictObject({
        party: partySchema,
        service: serviceSchema.nullable().meta({ description: 'Null while nothing proves that it came.' }),
        proof: z.enum(['signature', 'entry', 'over']).meta({
          description:
            'How the service can still be proved: by a signature or an entry, by an entry of the calling authority alone, or no longer.',
        }),
      }),
    ),
  })
  .meta({ id: 'JointNotice' })

const opinionSchema = z
  .strictObject({
    step: z.string(),
    stepName: bilingualSchema,
    organisation: z.string(),
    organisationName: bilingualSchema,
    since: plainDateSchema,
    due: plainDateSchema,
    late: z.boolean().meta({ description: 'Still open past its day, or answered after it.' }),
    remindedOn: plainDateSchema.nullable(),
    silenceConsents: z.boolean(),
    outcome: z.enum(['pass', 'fail', 'consent-by-silence']).nullable(),
    opinion: z.string().nullable(),
    people: z.array(z.string()),
    doneOn: plainDateSchema.nullable(),
  })
  .meta({ id: 'JointOpinion', description: 'The opinion of one authority in a parallel review (并联审查).' })

const inspectionPartySchema = z.strictObject({
  organisation: z.string(),
  name: bilingualSchema,
  steps: z.array(z.string()),
  people: z.array(z.string()),
  looksAt: z.array(z.string()),
  absenceConsents: z.boolean(),
})

const findingSchema = z.strictObject({
  organisation: z.string(),
  organisationName: z.string(),
  outcome: z.enum(['pass', 'fail']),
  finding: z.string(),
  people: z.array(z.string()),
})

const inspectionSchema = z
  .strictObject({
    inspection: uuidSchema,
    name: z.string(),
    stage: z.enum(['proposed', 'appointed', 'held', 'cancelled']),
    stageName: bilingualSchema,
    cases: z.array(uuidSchema),
    place: z.string(),
    note: z.string().nullable(),
    slots: z.array(slotSchema),
    answers: z.array(
      z.strictObject({
        party: partySchema,
        fits: z.array(z.int()),
        people: z.array(z.string()),
        note: z.string().nullable(),
      }),
    ),
    invited: z.array(inspectionPartySchema),
    appointment: z
      .strictObject({
        slot: slotSchema,
        notice: z.string(),
        on: plainDateSchema,
        round: z.int().meta({ description: 'How often a time was appointed.' }),
      })
      .nullable(),
    cancelled: z.strictObject({ reason: z.string(), on: plainDateSchema }).nullable(),
    held: z
      .strictObject({
        on: plainDateSchema,
        sequence: z.int().meta({ description: 'Of the act, whose document is the record.' }),
        present: z.array(bilingualSchema),
        absent: z.array(bilingualSchema),
        findings: z.array(findingSchema),
        applicant: z.strictObject({
          name: z.string(),
          signed: z.enum(['on-paper', 'refused', 'later']),
          remark: z.string().nullable(),
        }),
        confirmed: z
          .strictObject({ name: z.string(), remark: z.string().nullable(), on: plainDateSchema })
          .nullable(),
      })
      .nullable(),
  })
  .meta({
    id: 'CaseInspection',
    description: 'An inspection of several authorities together (联合勘验、联合验收).',
  })

export const jointViewSchema = z
  .strictObject({
    notices: z.array(noticeSchema),
    opinions: z.array(opinionSchema),
    combined: z.strictObject({ opinion: z.string(), on: plainDateSchema }).nullable(),
    inspections: z.array(inspectionSchema),
  })
  .meta({ id: 'JointView' })

/** One appointment in the calendar of inspections. */
export const inspectionEntrySchema = z
  .strictObject({
    inspection: uuidSchema,
    name: z.string(),
    place: z.string(),
    from: instantSchema,
    until: instantSchema,
    status: z.enum(['open', 'kept', 'broken', 'released']),
    statusName: bilingualSchema,
    caseId: uuidSchema,
    number: z.string().nullable(),
    itemName: z.string(),
    applicantName: z.string(),
    organisations: z
      .array(bilingualSchema)
      .meta({ description: 'Those invited, as far as the reader sees them.' }),
  })
  .meta({ id: 'InspectionEntry' })

const count = z.int().min(0)

export const jointCountSchema = z
  .strictObject({
    organisation: z.string(),
    organisationName: bilingualSchema,
    asked: count.meta({ description: 'Opinions that it was asked for, and that are over.' }),
    inTime: count,
    late: count,
    silent: count.meta({ description: 'Its silence or absence counted as consent.' }),
    open: count,
    overdue: count.meta({ description: 'Of the open ones.' }),
    invited: count.meta({ description: 'Inspections that were held and to which it was invited.' }),
    came: count,
    absent: count,
  })
  .meta({ id: 'JointCount', description: 'How an organisation answered and came (联合办理情况).' })

export const slotsSchema = z.array(slotSchema).min(1).max(5)
export const slotInputSchema = slotSchema
export const jointAnswerSchema = z
  .strictObject({
    inspection: uuidSchema,
    cases: z.array(
      z.strictObject({
        caseId: uuidSchema,
        done: z.boolean(),
        detail: bilingualSchema.nullable().meta({ description: 'Why it was not done in this case.' }),
      }),
    ),
  })
  .meta({
    id: 'JointAnswer',
    description: 'In which of the cases the act was done; the same request may be sent again.',
  })
