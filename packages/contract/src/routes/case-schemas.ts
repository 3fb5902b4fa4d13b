import { documentKinds, specialProcedureKinds } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, instantSchema, pageSchema, plainDateSchema } from '../schemas.ts'

/** A sentence of an officer or applicant. */
const sentence = (maximum = 2000) => z.string().max(maximum)

export const caseStatusSchema = z
  .enum([
    'draft',
    'pre-examination',
    'submitted',
    'received',
    'correction-requested',
    'in-review',
    'decided',
    'finished',
    'closed',
  ])
  .meta({ id: 'CaseStatus' })

export const deliveryWaySchema = z.enum(['window', 'post', 'electronic'])

/** Upload ids; the digest of a file that the case holds already stands for that file. */
const fileIdsSchema = z.array(z.string().min(1).max(100)).max(50)

const paperMaterialSchema = z
  .strictObject({
    originals: z.int().min(0).max(99).meta({ description: 'Originals that the authority keeps.' }),
    copies: z.int().min(0).max(99).meta({ description: 'Copies that it keeps.' }),
    originalSeen: z.boolean().meta({ description: 'Compared with the original, which went back.' }),
  })
  .meta({ id: 'PaperMaterial' })

/** What stands in the application: answers to the item's questions, form values, files by material. */
export const applicationContentSchema = z
  .strictObject({
    answers: z.record(
      z.string().max(120),
      z.union([z.string().max(200), z.array(z.string().max(200)).max(50)]),
    ),
    form: z.record(z.string().max(120), z.unknown()),
    materials: z.record(z.string().max(120), fileIdsSchema).meta({
      description: 'Ids of uploaded files by material; digests of files that the case already holds.',
    }),
    papers: z.record(z.string().max(120), paperMaterialSchema).optional().meta({
      description: 'What was handed over on paper, by material; only a clerk can say it.',
    }),
  })
  .meta({ id: 'ApplicationContent' })

export const contactSchema = z
  .strictObject({ name: sentence(100), phone: z.string().max(30), address: sentence(300).optional() })
  .meta({ id: 'Contact' })

export const filingSchema = z
  .strictObject({
    content: applicationContentSchema,
    contact: contactSchema,
    delivery: deliveryWaySchema,
    statement: sentence()
      .min(1)
      .optional()
      .meta({ description: 'What the applicant was shown and signed, word for word; it goes on record.' }),
  })
  .meta({ id: 'Filing' })

export const createCaseSchema = z
  .strictObject({
    item: z.string().min(1).max(80),
    applicant: z
      .union([
        z.strictObject({ subject: z.uuid().meta({ description: 'A subject for which the account acts.' }) }),
        z.strictObject({
          kind: z.enum(['person', 'enterprise']),
          name: sentence(100),
          identifier: z.string().max(30).meta({ description: 'Resident id or unified social credit code.' }),
          phone: z.string().max(30).optional(),
        }),
      ])
      .optional()
      .meta({
        description: 'Left out: the account’s own subject. In full: at the window, for who stands before it.',
      }),
    agent: z
      .strictObject({
        as: z.enum(['legal-representative', 'agent']),
        name: sentence(100),
        identifier: z.string().max(30).meta({ description: 'Resident id of the one who is present.' }),
        authorisation: z
          .string()
          .max(100)
          .optional()
          .meta({ description: 'Uploaded copy of the written authorisation.' }),
        authorisationOnPaper: z
          .boolean()
          .optional()
          .meta({ description: 'The written authorisation lies with the papers of the case.' }),
      })
      .optional()
      .meta({ description: 'At the window: who stands there for the applicant.' }),
    channel: z.enum(['window', 'web', 'mobile', 'post']).default('web'),
    filing: filingSchema.optional().meta({ description: 'Given: drafted and submitted in one act.' }),
  })
  .meta({ id: 'CreateCase' })

export const draftSchema = z
  .strictObject({
    content: applicationContentSchema.partial(),
    contact: contactSchema.partial().optional(),
    delivery: deliveryWaySchema.optional(),
    basedOn: instantSchema.nullable().optional().meta({
      description:
        'savedAt of the draft that this one goes on from, null where there was none: 412 when it was saved elsewhere since. Left out: the last save wins.',
    }),
  })
  .meta({ id: 'Draft' })

/** A saved draft as its writer finds it again. */
export const savedDraftSchema = z
  .strictObject({
    draft: draftSchema
      .omit({ basedOn: true })
      .nullable()
      .meta({ description: 'Null where nothing has been saved yet.' }),
    savedAt: instantSchema.nullable(),
    files: z
      .array(z.strictObject({ fileId: z.string(), name: z.string(), mediaType: z.string(), size: z.int() }))
      .meta({ description: 'Of the file ids in the draft those that the caller uploaded.' }),
  })
  .meta({ id: 'SavedDraft' })

export const correctionPointSchema = z
  .strictObject({
    subject: z
      .string()
      .max(200)
      .meta({ description: 'form:<element>, answer:<question>, material:<id> or condition:<index>' }),
    problem: sentence(1000),
    demand: sentence(1000),
    basis: sentence(200).optional(),
  })
  .meta({ id: 'CorrectionPoint' })

export const preExaminationSchema = z
  .strictObject({
    outcome: z.enum(['ready', 'amend']),
    opinion: sentence(),
    points: z.array(correctionPointSchema).max(100).default([]),
  })
  .meta({ id: 'PreExamination' })

export const correctionNoticeSchema = z
  .strictObject({ points: z.array(correctionPointSchema).max(100) })
  .meta({ id: 'CorrectionNotice' })

export const acceptanceRefusalSchema = z
  .strictObject({
    ground: z.enum(['no-permission-needed', 'not-competent', 'limits-reached', 'other-lawful-ground']),
    reason: sentence(),
    basis: sentence(200).optional(),
    competentAuthority: sentence(100).optional(),
  })
  .meta({ id: 'AcceptanceRefusal' })

export const stepCompletionSchema = z
  .strictObject({
    outcome: z.enum(['pass', 'fail']),
    opinion: sentence(),
    checks: z
      .array(z.strictObject({ check: sentence(4000), met: z.boolean(), note: sentence(1000).optional() }))
      .max(60)
      .default([]),
    people: z
      .array(sentence(50))
      .max(20)
      .default([])
      .meta({ description: 'Others who took part; the caller is always counted.' }),
    attachments: fileIdsSchema.default([]),
  })
  .meta({ id: 'StepCompletion' })

export const specialProcedureSchema = z
  .strictObject({
    kind: z.enum(specialProcedureKinds),
    reason: sentence(),
    days: z.int().min(1).max(365).meta({ description: 'Working days it will take.' }),
  })
  .meta({ id: 'SpecialProcedureStart' })

export const specialProcedureEndSchema = z
  .strictObject({ result: sentence(), attachments: fileIdsSchema.default([]) })
  .meta({ id: 'SpecialProcedureEnd' })

export const extensionRequestSchema = z
  .strictObject({ days: z.int().min(1).max(60), reason: sentence() })
  .meta({ id: 'ExtensionRequest' })

export const deadlineOrderSchema = z
  .strictObject({
    due: instantSchema.meta({ description: 'The moment by which the procedure is to have ended.' }),
    reason: sentence(),
  })
  .meta({ id: 'DeadlineOrder' })

export const reasonSchema = z.strictObject({ reason: sentence() }).meta({ id: 'Reason' })

export const grantSchema = z
  .strictObject({
    opinion: sentence(),
    conditions: z.array(sentence(500)).max(20).default([]),
    validTo: plainDateSchema
      .optional()
      .meta({ description: 'Only where the licence type leaves it to the decision.' }),
  })
  .meta({ id: 'Grant' })

export const licenceIssueSchema = z
  .strictObject({
    assigned: z
      .record(z.string().max(120), z.unknown())
      .default({})
      .meta({ description: 'Licence fields that the authority itself gives, for example enterprise.uscc.' }),
  })
  .meta({ id: 'LicenceIssue' })

export const refusalSchema = z
  .strictObject({ reason: sentence(), basis: z.array(sentence(200)).max(20).default([]) })
  .meta({ id: 'Refusal' })

export const deliverySchema = z
  .strictObject({
    way: deliveryWaySchema,
    recipient: sentence(100),
    consignment: sentence(60)
      .optional()
      .meta({ description: 'Number of the consignment, where it goes by post.' }),
  })
  .meta({ id: 'Delivery' })

export const terminationSchema = z
  .strictObject({
    ground: z.enum([
      'applicant-gone',
      'applicant-request',
      'objectively-impossible',
      'materials-not-supplied',
    ]),
    reason: sentence(),
  })
  .meta({ id: 'Termination' })

export const clericalCorrectionSchema = z
  .strictObject({ element: z.string().max(120), to: z.unknown(), reason: sentence() })
  .meta({ id: 'ClericalCorrection' })

export const assignmentSchema = z
  .strictObject({
    account: z.string().max(100).optional().meta({ description: 'Left out: the caller takes the step.' }),
    reason: sentence()
      .optional()
      .meta({ description: 'Why it is handed over; needed from an officer who hands on a step of its own.' }),
  })
  .meta({ id: 'Assignment' })

export const documentReferenceSchema = z.strictObject({
  kind: z.enum(documentKinds),
  number: z.string(),
  date: plainDateSchema,
})

/** What a command answers, the first time and each time that it is sent again. */
export const commandAnswerSchema = z
  .strictObject({
    caseId: z.uuid(),
    number: z.string().nullable().meta({ description: '办件编号, from the submission on.' }),
    status: caseStatusSchema,
    version: z.int().meta({ description: 'Also sent as ETag.' }),
    events: z.array(z.string()),
    documents: z.array(documentReferenceSchema),
  })
  .meta({
    id: 'CommandAnswer',
    example: {
      caseId: '0193f3a5-7c00-7000-8000-000000000001',
      number: '99010220260302084Q000012',
      status: 'in-review',
      version: 4,
      events: ['ApplicationAccepted'],
      documents: [{ kind: 'acceptance-notice', number: '明湖审批受〔2026〕00012号', date: '2026-03-02' }],
    },
  })

const readingSchema = z.strictObject({
  state: z.enum(['running', 'stopped', 'ended']),
  due: plainDateSchema.nullable(),
  usedDays: z.number(),
  remainingDays: z.number(),
  overdueDays: z.number(),
  light: z.enum(['normal', 'warning', 'yellow', 'red']),
})

export const caseClockSchema = z
  .strictObject({
    kind: z.enum(['acceptance', 'correction', 'statutory', 'promised', 'ordered', 'delivery']),
    title: bilingualSchema,
    basis: z.string().nullable(),
    start: plainDateSchema,
    limit: z.int(),
    unit: z.enum(['working', 'calendar']),
    dueAt: instantSchema.nullable().meta({ description: 'The moment, where the deadline was ordered.' }),
    reading: readingSchema,
  })
  .meta({ id: 'CaseClock' })

export const explainedClockSchema = caseClockSchema
  .extend({
    derivation: z.array(
      z.strictObject({
        kind: z.string(),
        from: plainDateSchema,
        to: plainDateSchema.nullable(),
        firstDayNumber: z.int().nullable(),
        lastDayNumber: z.int().nullable(),
        text: bilingualSchema,
      }),
    ),
  })
  .meta({ id: 'ExplainedClock' })

export const caseListEntrySchema = z
  .strictObject({
    caseId: z.uuid(),
    number: z.string().nullable(),
    item: z.string(),
    itemName: z.string(),
    authority: z.string(),
    applicantName: z.string(),
    channel: z.string(),
    status: caseStatusSchema,
    closeReason: z.string().nullable(),
    outcome: z.enum(['granted', 'refused']).nullable(),
    draftedAt: instantSchema,
    submittedOn: plainDateSchema.nullable(),
    acceptedOn: plainDateSchema.nullable(),
    decidedOn: plainDateSchema.nullable(),
    finishedOn: plainDateSchema.nullable(),
    acceptanceDue: plainDateSchema.nullable(),
    correctionDue: plainDateSchema.nullable(),
    statutoryDue: plainDateSchema.nullable(),
    promisedDue: plainDateSchema.nullable(),
    deliveryDue: plainDateSchema.nullable(),
    stopped: z.boolean(),
    openDuties: z.array(z.string()),
    assignedToMe: z.boolean(),
    licence: z.uuid().nullable(),
    version: z.int(),
  })
  .meta({ id: 'CaseListEntry' })

export const casePageSchema = pageSchema(caseListEntrySchema).meta({ id: 'CasePage' })

const fileSchema = z.strictObject({
  digest: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
})

const stepSchema = z.strictObject({
  step: z.string(),
  name: bilingualSchema,
  does: z.string(),
  optional: z.boolean().meta({ description: 'Taken where needed (必要时); nothing waits for it.' }),
  duty: z.string(),
  people: z.int(),
  checks: z.array(bilingualSchema),
  status: z.enum(['waiting', 'open', 'done', 'skipped']),
  openedOn: plainDateSchema.nullable(),
  assignedTo: z.string().nullable(),
  assignedToName: z.string().nullable(),
  outcome: z.string().nullable(),
  opinion: z.string().nullable(),
  doneOn: plainDateSchema.nullable(),
  checkResults: z.array(z.strictObject({ check: z.string(), met: z.boolean(), note: z.string().optional() })),
  peopleNames: z.array(z.string()).meta({ description: 'Who took part; empty for applicants.' }),
  attachments: z.array(fileSchema),
})

const contentSchema = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  form: z.record(z.string(), z.unknown()),
  materials: z.record(z.string(), z.array(fileSchema)),
  papers: z.record(z.string(), paperMaterialSchema),
})

/** A case as its reader may see it; personal numbers are masked. */
export const caseViewSchema = z
  .strictObject({
    caseId: z.uuid(),
    number: z.string().nullable(),
    item: z.string(),
    itemName: bilingualSchema,
    revision: z.int(),
    authority: z.string(),
    authorityName: bilingualSchema,
    applicant: z.strictObject({
      subject: z.uuid(),
      kind: z.enum(['person', 'enterprise']),
      name: z.string(),
      identifier: z.string().meta({ description: 'Masked.' }),
    }),
    agent: z
      .strictObject({
        name: z.string(),
        as: z.string(),
        authorisationFile: fileSchema.nullable(),
        authorisationOnPaper: z.boolean(),
      })
      .nullable(),
    channel: z.string(),
    status: caseStatusSchema,
    statusName: bilingualSchema,
    closeReason: z.string().nullable(),
    draft: z.unknown().nullable().meta({ description: 'The saved draft, while it is one.' }),
    preExamination: z
      .strictObject({ outcome: z.string(), opinion: z.string(), points: z.array(correctionPointSchema) })
      .nullable(),
    content: contentSchema.nullable(),
    contact: z
      .strictObject({ name: z.string(), phone: z.string(), address: z.string().optional() })
      .nullable(),
    delivery: deliveryWaySchema.nullable(),
    notices: z.array(
      z.strictObject({
        on: plainDateSchema,
        due: plainDateSchema,
        points: z.array(correctionPointSchema),
        answeredOn: plainDateSchema.nullable(),
        changed: z
          .array(z.string())
          .nullable()
          .meta({ description: 'What the answer changed, as the subjects of points; null until it comes.' }),
        content: contentSchema.meta({ description: 'The application that the notice spoke of.' }),
      }),
    ),
    submittedOn: plainDateSchema.nullable(),
    receivedOn: plainDateSchema.nullable(),
    acceptedOn: plainDateSchema.nullable(),
    acceptedBySilence: z.boolean().nullable(),
    steps: z.array(stepSchema),
    procedures: z.array(
      z.strictObject({
        procedure: z.int(),
        kind: z.string(),
        name: bilingualSchema,
        days: z.int(),
        from: plainDateSchema,
        to: plainDateSchema.nullable(),
      }),
    ),
    deadlineOrder: z
      .strictObject({
        due: instantSchema,
        reason: z.string().nullable().meta({ description: 'Null for applicants.' }),
        orderedAt: instantSchema,
      })
      .nullable(),
    timeliness: z
      .strictObject({
        verdict: z.enum(['on-time', 'late', 'running', 'overdue']),
        against: z.enum(['ordered', 'promised', 'statutory']),
        due: z.union([instantSchema, plainDateSchema]).nullable(),
      })
      .nullable()
      .meta({ description: 'Whether it ends in time: by the order, else by promise and law.' }),
    extension: z.strictObject({ state: z.string(), days: z.int(), reason: z.string() }).nullable(),
    decision: z
      .strictObject({
        outcome: z.enum(['granted', 'refused']),
        on: plainDateSchema,
        validTo: plainDateSchema.nullable(),
      })
      .nullable(),
    licence: z
      .strictObject({
        licence: z.uuid(),
        licenceType: z.string(),
        number: z.string(),
        identifier: z.string(),
      })
      .nullable(),
    clocks: z.array(caseClockSchema),
    light: z.enum(['normal', 'warning', 'yellow', 'red']),
    documents: z.array(
      documentReferenceSchema.extend({
        name: bilingualSchema,
        sequence: z.int(),
        digest: z.string().nullable(),
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'Case' })

export const caseActionSchema = z
  .strictObject({
    command: z.string(),
    name: bilingualSchema,
    available: z.boolean(),
    disabledReason: bilingualSchema.nullable(),
    steps: z.array(z.string()).nullable(),
  })
  .meta({ id: 'CaseAction' })

export const timelineEntrySchema = z
  .strictObject({
    sequence: z.int(),
    type: z.string(),
    occurredAt: instantSchema,
    recordedAt: instantSchema,
    actor: z.strictObject({ kind: z.string(), name: z.string(), organisation: z.string().nullable() }),
    facts: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: 'TimelineEntry' })
