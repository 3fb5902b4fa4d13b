import { documentKinds, itemTypeCodes, specialProcedureKinds } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, instantSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { checkResultSchema } from './approval-schemas.ts'

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

export const documentKindSchema = z.enum(documentKinds).meta({ id: 'DocumentKind' })

export const deliveryWaySchema = z.enum(['window', 'post', 'electronic'])

/** Upload ids; the digest of a file that the case holds already stands for that file. */
export const fileIdsSchema = z.array(z.string().min(1).max(100)).max(50)

export const paperMaterialSchema = z
  .strictObject({
    originals: z.int().min(0).max(99).meta({ description: 'Originals that the authority keeps.' }),
    copies: z.int().min(0).max(99).meta({ description: 'Copies that it keeps.' }),
    originalSeen: z.boolean().meta({ description: 'Compared with the original, which went back.' }),
  })
  .meta({ id: 'PaperMaterial' })

/** What stands in the place of a material; a promise is sent as it was shown, for that is what was signed. */
const promiseSchema = z
  .string()
  .min(1)
  .max(20_000)
  .meta({ description: 'The promise as it was shown and signed, word for word, in either language.' })

export const substituteSchema = z
  .discriminatedUnion('by', [
    z
      .strictObject({ by: z.literal('later'), promise: promiseSchema })
      .meta({ description: 'Supplied later (容缺), where the item lets it.' }),
    z
      .strictObject({ by: z.literal('commitment'), promise: promiseSchema })
      .meta({ description: 'A promise stands for it (告知承诺), where the item lets it.' }),
    z
      .strictObject({
        by: z.literal('licence'),
        licence: uuidSchema.meta({ description: 'A licence of the applicant, in force, that meets it.' }),
      })
      .meta({ description: 'Fetched from the licence library (免提交).' }),
  ])
  .meta({ id: 'Substitute' })

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
    substitutes: z.record(z.string().max(120), substituteSchema).optional().meta({
      description: 'What stands in the place of materials that are not handed in, by material.',
    }),
    promise: sentence(10_000).optional().meta({
      description:
        'The promise on which the whole item is to be decided (告知承诺制办理), word for word as the item publishes it.',
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

const nameReasonSchema = sentence(1000).optional().meta({
  description:
    'Where the number is known by another name: what proves that of the document. It goes on record with both names.',
})

export const createCaseSchema = z
  .strictObject({
    item: z.string().min(1).max(80),
    applicant: z
      .union([
        z.strictObject({
          subject: uuidSchema.meta({ description: 'A subject for which the account acts.' }),
        }),
        z
          .strictObject({
            kind: z.enum(['person', 'enterprise']),
            name: sentence(100),
            identifier: z
              .string()
              .max(30)
              .meta({ description: 'Resident id or unified social credit code.' }),
            phone: z.string().max(30).optional(),
            nameReason: nameReasonSchema,
          })
          .meta({ id: 'ApplicantPresent' }),
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
        nameReason: nameReasonSchema,
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
      .meta({ id: 'AgentPresent', description: 'At the window: who stands there for the applicant.' })
      .optional(),
    channel: z.enum(['window', 'web', 'mobile', 'post']).default('web'),
    filing: filingSchema.optional().meta({ description: 'Given: drafted and submitted in one act.' }),
  })
  .meta({ id: 'CreateCase' })

export const draftSchema = z
  .strictObject({
    content: applicationContentSchema.partial().meta({ id: 'UnfinishedContent' }),
    contact: contactSchema.partial().optional(),
    delivery: deliveryWaySchema.optional(),
    basedOn: instantSchema.nullable().optional().meta({
      description:
        'savedAt of the draft that this one goes on from, null where there was none: 412 when it was saved elsewhere since. Left out: the last save wins.',
    }),
  })
  .meta({ id: 'Draft' })

export const draftSavedSchema = z.strictObject({ savedAt: instantSchema }).meta({ id: 'DraftSaved' })

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

export const acceptanceSchema = z
  .strictObject({
    signed: z.record(z.string().max(120), promiseSchema).default({}).meta({
      description:
        'By material: promises to supply it later (容缺) that the applicant signed on paper at the window.',
    }),
  })
  .optional()
  .meta({ id: 'Acceptance' })

export const materialSupplySchema = z
  .strictObject({
    files: fileIdsSchema.default([]),
    paper: paperMaterialSchema.optional().meta({ description: 'Only a clerk can say it.' }),
  })
  .meta({ id: 'MaterialSupply' })

export const materialExaminationSchema = z
  .strictObject({
    outcome: z.enum(['in-order', 'not-in-order']),
    reason: sentence().optional().meta({ description: 'Why it is not in order; told to the applicant.' }),
  })
  .meta({ id: 'MaterialExamination' })

export const promiseVerificationSchema = z
  .strictObject({
    outcome: z.enum(['kept', 'false']),
    finding: sentence().meta({ description: 'What was found, and how.' }),
    attachments: fileIdsSchema.default([]),
  })
  .meta({ id: 'PromiseVerification' })

export const falsePromiseConclusionSchema = z
  .strictObject({
    conclusion: z.enum(['revoked', 'rectified']).meta({
      description: 'revoked: the licence was revoked, on its own page; rectified: the matter was put right.',
    }),
    reason: sentence(),
  })
  .meta({ id: 'FalsePromiseConclusion' })

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
    checks: z.array(checkResultSchema).max(60).default([]),
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
  .strictObject({
    reason: sentence(),
    basis: z.array(sentence(200)).max(20).default([]),
    departure: z
      .strictObject({ ground: z.enum(['facts', 'law', 'conditions']), statement: sentence() })
      .optional()
      .meta({
        description:
          'Owed where a binding opinion given beforehand (预审批) was favourable: what has changed since.',
      }),
  })
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
    basis: sentence(200)
      .optional()
      .meta({ description: 'The provision by which it ends; needed with objectively-impossible.' }),
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

/** The kind of power (GB/T 39046-2020); what is not granted is called by it (不予登记, 不予备案). */
export const itemTypeSchema = z
  .enum(Object.keys(itemTypeCodes) as [keyof typeof itemTypeCodes, ...(keyof typeof itemTypeCodes)[]])
  .meta({ id: 'ItemType' })

/** The matter (一件事) to which a case belongs, as the case itself names it. */
export const caseMatterSchema = z
  .strictObject({ matterCaseId: uuidSchema, number: z.string(), name: bilingualSchema })
  .meta({ id: 'CaseMatter' })
