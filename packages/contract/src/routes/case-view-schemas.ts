import { z } from 'zod'
import { bilingualSchema, instantSchema, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import {
  caseMatterSchema,
  caseStatusSchema,
  deliveryWaySchema,
  paperMaterialSchema,
  correctionPointSchema,
  documentKindSchema,
  itemTypeSchema,
} from './case-schemas.ts'
import { caseAgentSchema, caseApplicantSchema, caseFileSchema as fileSchema } from './case-party-schemas.ts'
import { checkResultSchema, reviewCheckSchema } from './approval-schemas.ts'
import { caseGreenChannelSchema, greenChannelOfferSchema } from './green-channel-schemas.ts'
import { instantJudgementSchema } from './instant-approval-schemas.ts'
import { jointViewSchema } from './joint-schemas.ts'
import { remoteInspectionSchema, remoteOfferSchema } from './remote-inspection-schemas.ts'
import { caseObligationSchema, grantPromiseSchema } from './obligation-schemas.ts'

export const documentReferenceSchema = z
  .strictObject({ kind: documentKindSchema, number: z.string(), date: plainDateSchema })
  .meta({ id: 'DocumentReference' })

/** What a command answers, the first time and each time that it is sent again. */
export const commandAnswerSchema = z
  .strictObject({
    caseId: uuidSchema,
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

const readingSchema = z
  .strictObject({
    state: z.enum(['running', 'stopped', 'ended']),
    due: plainDateSchema.nullable(),
    usedDays: z.number(),
    remainingDays: z.number(),
    overdueDays: z.number(),
    light: z.enum(['normal', 'warning', 'yellow', 'red']),
  })
  .meta({ id: 'ClockReading' })

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
    caseId: uuidSchema,
    matterCaseId: uuidSchema.nullable().meta({
      description: 'The matter (一件事) with which it was filed; GET /cases/{caseId}/matter tells more.',
    }),
    number: z.string().nullable(),
    item: z.string(),
    itemName: z.string(),
    itemType: itemTypeSchema.nullable(),
    authority: z.string(),
    applicantName: z.string(),
    channel: z.string(),
    status: caseStatusSchema,
    closeReason: z.string().nullable(),
    outcome: z.enum(['granted', 'refused']).nullable(),
    revokedOn: plainDateSchema
      .nullable()
      .meta({ description: 'The day on which the grant was revoked (撤销).' }),
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
    greenChannel: z.enum(['requested', 'to-confirm', 'open']).nullable().meta({
      description:
        'Where the green channel of an emergency waits for a head, for the clerk who confirms it, or is open.',
    }),
    openDuties: z.array(z.string()),
    assignedToMe: z.boolean(),
    licence: uuidSchema.nullable(),
    version: z.int(),
  })
  .meta({ id: 'CaseListEntry' })

export const casePageSchema = pageSchema(caseListEntrySchema).meta({ id: 'CasePage' })

const stepSchema = z.strictObject({
  step: z.string(),
  name: bilingualSchema,
  does: z.string(),
  optional: z.boolean().meta({ description: 'Taken where needed (必要时); nothing waits for it.' }),
  duty: z.string(),
  people: z.int(),
  checks: z.array(reviewCheckSchema),
  status: z.enum(['waiting', 'open', 'done', 'skipped']),
  openedOn: plainDateSchema.nullable(),
  assignedTo: z.string().nullable(),
  assignedToName: z.string().nullable(),
  outcome: z.string().nullable(),
  opinion: z.string().nullable(),
  doneOn: plainDateSchema.nullable(),
  checkResults: z.array(checkResultSchema),
  peopleNames: z.array(z.string()).meta({ description: 'Who took part; empty for applicants.' }),
  attachments: z.array(fileSchema),
})

/** A promise that was found false, and what becomes of it. */
export const promiseAnswerSchema = z
  .strictObject({
    material: z.string().meta({ description: 'whole-item where the whole item was decided on it.' }),
    materialName: bilingualSchema,
    finding: z.string(),
    due: plainDateSchema.meta({ description: 'The last day on which the authority says what follows.' }),
    mending: z
      .strictObject({ due: plainDateSchema, over: z.boolean() })
      .nullable()
      .meta({ description: 'The time to put it right, where the item gives one.' }),
    proposal: z
      .strictObject({
        reason: z.string(),
        basis: z.string(),
        due: plainDateSchema.meta({ description: 'The last day on which the holder may state its case.' }),
        byPlatform: z.boolean(),
      })
      .nullable(),
    statements: z.array(
      z.strictObject({ statement: z.string(), files: z.array(fileSchema), on: plainDateSchema }),
    ),
    concluded: z
      .strictObject({ conclusion: z.enum(['revoked', 'rectified']), reason: z.string(), on: plainDateSchema })
      .nullable(),
  })
  .meta({ id: 'PromiseAnswer' })

const caseCreditSchema = z.strictObject({
  record: z.int(),
  kind: z.enum(['false-promise', 'material-not-supplied']),
  material: z.string(),
  reason: z.string(),
  on: plainDateSchema,
  repairedOn: plainDateSchema.nullable(),
})

const contentSchema = z
  .strictObject({
    answers: z.record(z.string(), z.unknown()),
    form: z.record(z.string(), z.unknown()),
    materials: z.record(z.string(), z.array(fileSchema)),
    papers: z.record(z.string(), paperMaterialSchema),
    substitutes: z
      .record(
        z.string(),
        z.strictObject({
          by: z.enum(['later', 'commitment', 'licence', 'authorisation']),
          promise: z.string().nullable().meta({ description: 'As it was signed, word for word.' }),
          licence: z
            .strictObject({
              licence: uuidSchema,
              licenceType: z.string(),
              number: z.string(),
              validTo: plainDateSchema.nullable(),
            })
            .nullable(),
        }),
      )
      .meta({ description: 'What stands in the place of materials that were not handed in.' }),
    promise: z.string().nullable().meta({
      description: 'On which the whole item is to be decided, as it was signed; null in the ordinary way.',
    }),
  })
  .meta({ id: 'FiledContent', description: 'An application as it was filed.' })

/** A case as its reader may see it; personal numbers are masked. */
export const caseViewSchema = z
  .strictObject({
    caseId: uuidSchema,
    number: z.string().nullable(),
    item: z.string(),
    itemName: bilingualSchema,
    itemType: itemTypeSchema,
    revision: z.int(),
    authority: z.string(),
    authorityName: bilingualSchema,
    applicant: caseApplicantSchema,
    registerDifferences: z
      .array(
        z.strictObject({
          element: z.string(),
          label: bilingualSchema,
          registered: z.string(),
          stated: z.string(),
        }),
      )
      .meta({
        description:
          'What the form says otherwise than is registered of the applicant, numbers masked; empty for applicants.',
      }),
    agent: caseAgentSchema.nullable(),
    channel: z.string(),
    matter: caseMatterSchema.nullable(),
    proposedCorrection: z
      .strictObject({ on: plainDateSchema, points: z.array(correctionPointSchema) })
      .nullable()
      .meta({ description: 'Waits to go out with the corrections of its siblings; null for applicants.' }),
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
    awaitsJudgement: z.boolean().meta({
      description: 'Filed by the applicant under an item with a decision table that has not been asked yet.',
    }),
    instant: instantJudgementSchema.nullable().meta({
      description:
        'What the decision table said (秒批); null where the item has none or it was not asked yet.',
    }),
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
        licence: uuidSchema,
        licenceType: z.string(),
        number: z.string(),
        identifier: z.string(),
      })
      .nullable(),
    greenChannel: caseGreenChannelSchema.nullable(),
    greenChannelOffer: greenChannelOfferSchema.nullable().meta({
      description: 'What the item provides for emergencies; null for applicants and where it does not.',
    }),
    joint: jointViewSchema.nullable().meta({
      description: 'What several authorities do together; null where nothing of the kind was begun.',
    }),
    remoteInspections: z.array(remoteInspectionSchema),
    remoteOffers: z.array(remoteOfferSchema).meta({
      description: 'Steps that the reader may have done from afar; empty for applicants.',
    }),
    obligations: z.array(caseObligationSchema).meta({
      description: 'What is or was owed in the case: materials that follow, promises that are verified.',
    }),
    grantPromises: z.array(grantPromiseSchema),
    promiseAnswers: z.array(promiseAnswerSchema).meta({
      description: 'Promises that were found false, and what becomes of them.',
    }),
    credit: z.array(caseCreditSchema).meta({
      description: 'Entries in the credit file of the applicant that the case brought.',
    }),
    temporaryLicence: z
      .strictObject({
        licence: uuidSchema,
        licenceType: z.string(),
        number: z.string(),
        identifier: z.string(),
        validTo: plainDateSchema,
      })
      .nullable()
      .meta({ description: 'The licence for the time being (临时证照).' }),
    revokedOn: plainDateSchema
      .nullable()
      .meta({ description: 'The day on which the grant was revoked (撤销).' }),
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
    waitsFor: z.enum(['condition', 'stage', 'person']).nullable().meta({
      description:
        'What an act that cannot be done now waits for: something within the case, another stage of it, or somebody with another post.',
    }),
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
