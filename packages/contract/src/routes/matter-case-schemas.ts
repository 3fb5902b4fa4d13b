import { z } from 'zod'
import { bilingualSchema, instantSchema, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import {
  caseStatusSchema,
  contactSchema,
  deliveryWaySchema,
  paperMaterialSchema,
  fileIdsSchema,
} from './case-schemas.ts'
import { caseAskingSchema } from './case-asking-schema.ts'
import { documentReferenceSchema } from './case-view-schemas.ts'
import { objectionFindingSchema } from './objection-schemas.ts'
import { opinionSchema } from './pre-approval-schemas.ts'
import { matterSubstituteSchema } from './matter-filing-schemas.ts'
import { itemPromisesSchema, revocationOfItemSchema, taskPromiseSchema } from './matter-promise-schemas.ts'
import { jointClockSchema, planTaskSchema } from './matter-schemas.ts'

export const matterCaseStatusSchema = z
  .enum(['draft', 'in-progress', 'ended', 'discarded'])
  .meta({ id: 'MatterCaseStatus' })

/** What an act on a matter case answers, the first time and each time that it is sent again. */
export const matterAnswerSchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    number: z.string().nullable().meta({ description: '一件事编号, from the filing on.' }),
    status: matterCaseStatusSchema,
    version: z.int().meta({ description: 'Also sent as ETag.' }),
    events: z.array(z.string()),
  })
  .meta({ id: 'MatterAnswer' })

export const matterTaskStatusSchema = z
  .enum(['waiting', 'running', 'granted', 'refused', 'closed', 'not-filed', 'passed', 'stopped'])
  .meta({
    id: 'MatterTaskStatus',
    description:
      'waiting: for what comes before; running: the case, the opinion or the notice is under way; granted, refused, closed: how the case of the item ended; not-filed: it never came to a case; passed, stopped: how a notice or an opinion ended.',
  })

const becauseSchema = z
  .strictObject({
    kind: z.enum(['prerequisite', 'withdrawn', 'not-fileable', 'needless']),
    task: z.string().nullable().meta({ description: 'What it waited for, of prerequisite.' }),
    text: bilingualSchema,
  })
  .meta({ id: 'MatterBecause' })

const objectionSchema = z
  .strictObject({
    objection: z.int(),
    by: z.string().meta({ description: 'Name; shown to the lead authority alone.' }),
    contact: z.string().nullable().meta({
      description: 'How the answer reaches whoever objected at a window; shown to the lead authority alone.',
    }),
    text: z.string(),
    on: plainDateSchema,
    answer: objectionFindingSchema.nullable(),
  })
  .meta({ id: 'MatterObjection' })

export const matterTaskSchema = planTaskSchema
  .extend({
    status: matterTaskStatusSchema,
    statusName: bilingualSchema,
    because: becauseSchema
      .nullable()
      .meta({ description: 'Why it was not filed, or was closed with others.' }),
    authority: z.strictObject({ id: z.string(), name: bilingualSchema }).nullable(),
    case: z
      .strictObject({
        caseId: uuidSchema.nullable().meta({ description: 'Null where the reader may not open it.' }),
        number: z.string().nullable(),
        status: caseStatusSchema,
        statusName: bilingualSchema,
        closeReason: z.string().nullable(),
        outcome: z.enum(['granted', 'refused']).nullable(),
        submittedOn: plainDateSchema.nullable(),
        acceptedOn: plainDateSchema.nullable(),
        acceptanceDue: plainDateSchema.nullable(),
        promisedDue: plainDateSchema.nullable().meta({ description: 'Its own, by its own clock.' }),
        statutoryDue: plainDateSchema.nullable(),
        decidedOn: plainDateSchema.nullable(),
        licence: uuidSchema.nullable(),
        asking: caseAskingSchema.nullable().meta({
          description:
            'What of the case may ask something of the applicant, for whom the page of the matter shows it; null for officers and of cases that are neither under way nor granted.',
        }),
      })
      .nullable(),
    endedOn: plainDateSchema.nullable(),
    notice: z
      .strictObject({
        from: plainDateSchema,
        until: plainDateSchema.meta({ description: 'The last day on which anybody may object.' }),
        onObjection: z.enum(['stop', 'examine']).nullable().meta({
          description:
            'stop: an objection ends it; examine: it waits for the answer; null: a time that only passes.',
        }),
        objections: z.array(objectionSchema),
      })
      .nullable(),
    preApproval: z
      .strictObject({
        effect: z.enum(['binding', 'advisory']),
        for: z.string(),
        basis: z.array(z.string()),
        since: plainDateSchema.nullable(),
        due: plainDateSchema.nullable().meta({ description: 'When the authority owes its opinion.' }),
        opinion: opinionSchema.nullable(),
        awaitsApplicant: z.boolean().meta({
          description: 'Unfavourable advice is there: the applicant goes on or withdraws.',
        }),
      })
      .nullable(),
    promise: taskPromiseSchema
      .nullable()
      .meta({ description: 'Of items that were filed on a promise, or whose grant rests on some.' }),
  })
  .meta({ id: 'MatterTask' })

const fileSchema = z.strictObject({
  digest: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
})

const jointCorrectionSchema = z
  .strictObject({
    round: z.int(),
    on: plainDateSchema,
    due: plainDateSchema.meta({ description: 'The earliest of the last days of its items.' }),
    answeredOn: plainDateSchema.nullable(),
    items: z.array(
      z.strictObject({
        item: z.string(),
        itemName: bilingualSchema,
        caseId: uuidSchema,
        due: plainDateSchema,
        answered: z.boolean(),
        points: z.array(
          z.strictObject({
            subject: z
              .string()
              .meta({ description: 'form:<element>, answer:<question>, material:<id>, condition:<index>' }),
            problem: z.string(),
            demand: z.string(),
            basis: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'JointCorrection' })

const consequenceSchema = z
  .strictObject({
    task: z.string(),
    outcome: z.enum(['refused', 'closed', 'not-filed', 'stopped', 'revoked']),
    on: plainDateSchema,
    what: bilingualSchema.meta({ description: 'What happened.' }),
    text: bilingualSchema.meta({
      description: 'What happened and what it means for the rest, in a sentence.',
    }),
    notFiled: z.array(z.string()).meta({ description: 'Tasks that will not be begun because of it.' }),
    goOn: z.array(z.string()).meta({ description: 'Tasks that go on.' }),
    resting: z.array(z.string()).meta({
      description: 'Of revoked: items that were filed on it; their authorities decide what follows.',
    }),
  })
  .meta({ id: 'MatterConsequence' })

const documentSchema = documentReferenceSchema.extend({
  name: bilingualSchema,
  sequence: z.int(),
  digest: z.string().nullable().meta({ description: 'Null until the sealed file is there.' }),
})

/** A matter that was filed, as its reader may see it. */
export const matterCaseViewSchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    number: z.string().nullable(),
    matter: z.string(),
    matterName: bilingualSchema,
    revision: z.int(),
    lead: z.strictObject({ id: z.string(), name: bilingualSchema }),
    applicant: z.strictObject({
      subject: uuidSchema,
      kind: z.enum(['person', 'enterprise']),
      name: z.string(),
      identifier: z.string().meta({ description: 'Masked.' }),
    }),
    agent: z.strictObject({ name: z.string(), as: z.string() }).nullable(),
    channel: z.string(),
    status: matterCaseStatusSchema,
    statusName: bilingualSchema,
    filedOn: plainDateSchema.nullable(),
    endedOn: plainDateSchema.nullable(),
    content: z
      .strictObject({
        answers: z.record(z.string(), z.unknown()),
        form: z.record(z.string(), z.unknown()),
        materials: z.record(z.string(), z.array(fileSchema)),
        papers: z.record(z.string(), paperMaterialSchema),
        substitutes: z.record(
          z.string(),
          z.strictObject({ by: z.enum(['licence', 'later', 'commitment']), licence: uuidSchema.nullable() }),
        ),
        promises: itemPromisesSchema,
      })
      .nullable()
      .meta({
        description: 'As it stands after the answers to corrections; personal numbers masked for officers.',
      }),
    contact: contactSchema.nullable(),
    delivery: deliveryWaySchema.nullable(),
    tasks: z
      .array(matterTaskSchema)
      .meta({ description: 'The plan with what has become of it; empty in a draft.' }),
    clock: jointClockSchema.nullable().meta({
      description: 'The joint due dates; each item has its own clock beside it, which is the lawful one.',
    }),
    corrections: z.array(jointCorrectionSchema).meta({ description: 'Newest first.' }),
    consequences: z.array(consequenceSchema),
    documents: z.array(documentSchema).meta({
      description: 'Papers of the matter as a whole; those of its items lie with their cases.',
    }),
    may: z.strictObject({
      submit: z.boolean(),
      discard: z.boolean(),
      answerCorrection: z.boolean(),
      withdraw: z.array(z.string()).meta({ description: 'Items that may be withdrawn now.' }),
      answerObjections: z.boolean(),
    }),
    version: z.int(),
  })
  .meta({ id: 'MatterCase' })

export const matterCaseListEntrySchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    number: z.string().nullable(),
    matter: z.string(),
    matterName: bilingualSchema,
    lead: z.string(),
    applicantName: z.string(),
    channel: z.string(),
    status: matterCaseStatusSchema,
    draftedAt: instantSchema,
    filedOn: plainDateSchema.nullable(),
    endedOn: plainDateSchema.nullable(),
    promisedDue: plainDateSchema.nullable(),
    statutoryDue: plainDateSchema.nullable(),
    correctionDue: plainDateSchema.nullable(),
    items: z.strictObject({
      total: z.int(),
      ended: z.int().meta({ description: 'With any result, or without one: withdrawn, closed, not filed.' }),
      granted: z.int(),
      refused: z.int(),
      askedOfApplicant: z
        .int()
        .meta({ description: 'Of which something is asked: a correction, what is owed, or a decision.' }),
    }),
    awaitsDecision: z.boolean().meta({
      description: 'Unfavourable advice is there: nothing follows before the applicant goes on or withdraws.',
    }),
    version: z.int(),
  })
  .meta({ id: 'MatterCaseListEntry' })

export const matterCasePageSchema = pageSchema(matterCaseListEntrySchema).meta({ id: 'MatterCasePage' })

/** The one answer to a joint correction: only what changes need be there; the rest stays as it was. */
export const matterCorrectionAnswerSchema = z
  .strictObject({
    answers: z
      .record(
        z.string().max(80),
        z.record(z.string().max(120), z.union([z.string().max(200), z.array(z.string().max(200)).max(50)])),
      )
      .default({})
      .meta({ description: 'By item: answers to its own questions, where a correction calls for another.' }),
    form: z.record(z.string().max(120), z.unknown()).default({}),
    materials: z.record(z.string().max(120), fileIdsSchema).default({}),
    papers: z.record(z.string().max(120), paperMaterialSchema).optional(),
    substitutes: z.record(z.string().max(120), matterSubstituteSchema).optional(),
    promises: itemPromisesSchema.optional(),
  })
  .meta({ id: 'MatterCorrectionAnswer' })

export const matterWithdrawalSchema = z
  .strictObject({
    items: z
      .array(z.string().min(1).max(80))
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Left out: the whole matter, as far as it is not decided.' }),
    reason: z.string().max(2000),
  })
  .meta({ id: 'MatterWithdrawal' })

/** What would follow from withdrawing these items, before it is done. */
export const matterWithdrawalPreviewSchema = z
  .strictObject({
    withdrawn: z.array(z.string()),
    notFiled: z.array(z.string()).meta({ description: 'Items that wait for them and would not be filed.' }),
    goOn: z.array(z.string()),
  })
  .meta({ id: 'MatterWithdrawalPreview' })

/** A notice to the public that runs (公示). */
export const matterNoticeSchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    notice: z.string(),
    name: bilingualSchema,
    matterName: bilingualSchema,
    applicantName: z.string().meta({ description: 'Enterprises in full; persons masked.' }),
    from: plainDateSchema,
    until: plainDateSchema,
    basis: z.array(z.string()),
    lead: z.strictObject({ id: z.string(), name: bilingualSchema }),
    objections: z.int(),
  })
  .meta({ id: 'MatterNotice' })

/** The matter to which a case belongs, and its siblings as far as the reader may know of them. */
export const matterOfCaseSchema = z
  .strictObject({
    matterCaseId: uuidSchema,
    readable: z.boolean().meta({ description: 'Whether the reader may open the matter itself.' }),
    number: z.string(),
    matterName: bilingualSchema,
    lead: z.strictObject({ id: z.string(), name: bilingualSchema }),
    promisedDue: plainDateSchema.nullable(),
    statutoryDue: plainDateSchema.nullable(),
    items: z.array(
      z.strictObject({
        item: z.string(),
        itemName: bilingualSchema,
        authorityName: bilingualSchema,
        status: matterTaskStatusSchema,
        statusName: bilingualSchema,
        caseId: uuidSchema
          .nullable()
          .meta({ description: 'Null where there is none or it is out of reach.' }),
        caseStatus: caseStatusSchema.nullable(),
        correctionProposed: z.boolean().meta({
          description: 'Examined; its corrections wait to go out together with those of the siblings.',
        }),
        waitsFor: z.array(z.string()),
        onPromise: z.boolean().meta({ description: 'Filed to be decided on a promise as a whole.' }),
        revoked: revocationOfItemSchema,
        self: z.boolean(),
      }),
    ),
    correction: z
      .strictObject({
        proposed: z
          .array(z.string())
          .meta({ description: 'Items whose corrections wait to go out together.' }),
        awaited: z.array(z.string()).meta({ description: 'Items that nobody has examined yet.' }),
        releasedOn: plainDateSchema.nullable().meta({ description: 'By when they go out at the latest.' }),
      })
      .nullable(),
    opinions: z
      .array(
        z.strictObject({
          for: z.strictObject({ item: z.string(), name: bilingualSchema }),
          opinion: opinionSchema,
        }),
      )
      .meta({ description: 'What the authority of this case said of it beforehand (预审批).' }),
  })
  .meta({ id: 'MatterOfCase' })
