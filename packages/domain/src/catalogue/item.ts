import { z } from 'zod'
import { checkSchema } from './approval-standard.ts'
import { conditionSchema } from './condition.ts'
import { decisionTableSchema } from './decision-table.ts'
import { greenChannelSchema } from './green-channel.ts'
import {
  falsePromiseTermsSchema,
  promiseWaySchema,
  temporaryLicenceTermsSchema,
  verificationTermsSchema,
} from './promise-terms.ts'
import { remoteTermsSchema } from './remote-terms.ts'
import { itemQuestionSchema } from './question.ts'
import { reformStatements } from './reform.ts'
import { basesSchema, organisationLevels } from './registries.ts'
import { stepKinds } from './step-kinds.ts'
import {
  basisSchema,
  elementIdentifierSchema,
  identifierSchema,
  paperAddressSchema,
  plainDateSchema,
  textSchema,
} from './text.ts'

/** Code tables of GB/T 39046-2020, annex A: our word → the code that is exchanged. */
export const itemTypeCodes = {
  licence: '01', // 行政许可
  penalty: '02',
  compulsion: '03',
  levy: '04',
  payment: '05', // 行政给付
  inspection: '06',
  confirmation: '07', // 行政确认
  reward: '08',
  adjudication: '09',
  other: '10',
  'public-service': '20', // 公共服务
} as const

const fieldSchema = z
  .union([
    elementIdentifierSchema,
    z.strictObject({
      element: elementIdentifierSchema,
      required: z.boolean().default(true),
      when: conditionSchema.optional(),
      help: textSchema.optional(),
      basis: basesSchema.optional(),
      // Without a default, so that the digest of a definition that does not say it stays what it was.
      of: z.enum(['another', 'child', 'ward', 'spouse', 'parent', 'deceased']).optional().meta({
        description:
          'It asks of somebody else than the applicant, such as a child whose guardian applies: it is not held against what is registered of the applicant, nor filled in from there. Items of one matter that name the same person ask once; another is nobody in particular.',
      }),
    }),
  ])
  .meta({ id: 'Field', description: 'A data element that is asked: its id, or its id and how it is asked.' })

const sectionSchema = z.strictObject({
  section: textSchema,
  when: conditionSchema.optional(),
  fields: z.array(fieldSchema).min(1).max(60),
})

const materialDemandSchema = z.union([
  identifierSchema,
  z.strictObject({
    material: identifierSchema,
    when: conditionSchema.optional(),
    basis: basesSchema.optional().meta({ description: 'Where it differs from the basis of the item.' }),
    required: z.boolean().default(true),
    original: z.enum(['original', 'copy', 'both']).default('copy'),
    copies: z.int().min(0).max(20).default(1),
    // Without a default, so that the digest of a definition that does not say it stays what it was.
    of: z.literal('another').optional().meta({
      description:
        'It is of somebody else than the one whom the item is for, such as a parent or a shareholder: nothing that this one obtains meets it.',
    }),
    standard: textSchema.optional().meta({ description: 'What makes it acceptable (受理标准).' }),
    tolerant: z
      .strictObject({
        days: z.int().min(1).max(180),
        onMiss: z.enum(['return', 'revoke', 'remind']),
        remindDays: z.int().min(1).max(30).optional().meta({
          description: 'Calendar days before its last day from which the applicant is reminded.',
        }),
        creditRecord: z.boolean().optional().meta({
          description: 'One that does not come in time is entered in the credit file.',
        }),
      })
      .optional()
      .meta({ description: 'May be supplied later (容缺受理), within so many working days.' }),
    commitment: identifierSchema.optional().meta({ description: 'A promise may stand for it (告知承诺).' }),
    blankForm: paperAddressSchema.optional().meta({
      description: 'A form to be filled in (空白表格), where it differs from that of the material.',
    }),
    sample: paperAddressSchema.optional().meta({
      description: 'One that was filled in (示范文本), where it differs from that of the material.',
    }),
  }),
])

const stepSchema = z
  .strictObject({
    step: identifierSchema,
    name: textSchema,
    does: z.enum(stepKinds),
    duty: identifierSchema.meta({ description: 'Who may take it; from the registry of duties.' }),
    organisation: identifierSchema.optional().meta({ description: 'Where it is not the authority itself.' }),
    limit: z
      .int()
      .min(0)
      .max(60)
      .optional()
      .meta({ description: 'Working days within the whole (环节时限).' }),
    people: z
      .int()
      .min(1)
      .max(9)
      .default(1)
      .meta({ description: 'Officers who must take part; 2 or more on site.' }),
    when: conditionSchema.optional(),
    // Without a default, so that the digest of a definition that does not say it stays what it was.
    optional: z
      .boolean()
      .optional()
      .meta({ description: 'Taken where needed (必要时); nothing waits for it.' }),
    checks: z
      .array(checkSchema)
      .max(40)
      .default([])
      .meta({ description: 'What the officer must look at (审查要点), each with its standard (审批标准).' }),
    basis: basisSchema
      .optional()
      .meta({ description: 'The article that demands the step; no emergency does without it then.' }),
    onSilence: z.enum(['wait', 'consent']).default('wait').meta({ description: 'consent: 缺席默认.' }),
    // Without a default, so that the digest of a definition that does not say it stays what it was.
    silence: z
      .strictObject({
        rule: textSchema.meta({
          description: 'What the notice says of silence and absence (缺席默认规则), word for word.',
        }),
        noticeDays: z.int().min(1).max(30).meta({
          description: 'Working days between the proven service of the notice and the inspection, at least.',
        }),
        basis: basesSchema.optional().meta({ description: 'Articles or documents that lay the rule down.' }),
      })
      .optional()
      .meta({ description: 'Under which rule silence counts as consent; without one it never does.' }),
    // Without a default, so that the digest of a definition that does not say it stays what it was.
    remote: remoteTermsSchema.optional().meta({ description: 'It may be done from afar (远程勘验).' }),
  })
  .meta({ id: 'Step' })

const stageSchema = z.union([stepSchema, z.strictObject({ parallel: z.array(stepSchema).min(2).max(500) })])

/** What may stop the clock (行政许可法 第四十五条). */
export const specialProcedureKinds = [
  'hearing', // 听证
  'tender', // 招标
  'auction', // 拍卖
  'inspection', // 检验
  'testing', // 检测
  'quarantine', // 检疫
  'appraisal', // 鉴定
  'expert-review', // 专家评审
] as const

const commitmentSchema = z.strictObject({
  promises: textSchema.meta({ description: 'What the applicant promises, in the first person.' }),
  consequence: textSchema.meta({ description: 'What a false promise brings, as the applicant is told it.' }),
  basis: basisSchema.optional(),
  verify: verificationTermsSchema,
  onFalse: falsePromiseTermsSchema.optional(),
})

const limitSchema = z
  .strictObject({
    statutory: z.int().min(0).max(730),
    promised: z.int().min(0).max(730).meta({ description: '0 means on the spot.' }),
    unit: z.enum(['working-day', 'calendar-day']).default('working-day'),
    basis: basisSchema.optional().meta({ description: 'The article that sets the statutory limit.' }),
    when: conditionSchema.optional(),
  })
  .meta({ id: 'Limit' })

const feeSchema = z.strictObject({
  name: textSchema,
  standard: textSchema,
  yuan: z.number().min(0).optional(),
  basis: z.string().min(4).max(200),
  online: z.boolean().default(true),
  when: conditionSchema.optional(),
})

/** The definition file of a service item (政务服务事项实施清单), as a bureau writes it. */
export const itemDefinitionSchema = z
  .strictObject({
    item: identifierSchema,
    name: textSchema,
    summary: textSchema.optional(),
    keywords: z
      .array(z.string().max(30))
      .max(30)
      .default([])
      .meta({ description: 'Everyday words: 开饭馆.' }),
    code: z.strictObject({
      base: z
        .string()
        .regex(/^\d{12}$/)
        .meta({ description: 'Base code (基本编码), 12 digits.' }),
      authority: identifierSchema.meta({ description: 'The organisation that decides.' }),
      level: z.enum(organisationLevels),
      handling: z
        .string()
        .regex(/^\d{2}$/)
        .default('01'),
    }),
    type: z.enum(
      Object.keys(itemTypeCodes) as [keyof typeof itemTypeCodes, ...(keyof typeof itemTypeCodes)[]],
    ),
    powerSource: z
      .enum([
        'own',
        'passed-down',
        'authorised-from-above',
        'authorised-by-peer',
        'entrusted-from-above',
        'entrusted-by-peer',
      ])
      .default('own'),
    serves: z
      .array(z.enum(['person', 'enterprise', 'public-institution', 'social-organisation', 'government-body']))
      .min(1),
    topics: z
      .array(identifierSchema)
      .default([])
      .meta({ description: 'Life-cycle topics under which it is found.' }),
    basis: basesSchema,
    conditions: z
      .array(z.strictObject({ text: textSchema, basis: basesSchema, when: conditionSchema.optional() }))
      .min(1)
      .meta({ description: 'Conditions of acceptance or grant (受理条件), each with its article.' }),
    case: z.enum(['on-the-spot', 'promised']).meta({ description: '即办件 or 承诺件' }),
    limits: z.union([limitSchema, z.array(limitSchema).min(1).max(10)]),
    visits: z.int().min(0).max(9),
    visitsReason: textSchema.optional(),
    online: z
      .enum(['none', 'consult', 'apply', 'entire'])
      .default('entire')
      .meta({ description: 'Depth; entire is IV.' }),
    handledAcross: z.array(z.enum(['nation', 'provinces', 'cities', 'counties'])).default([]),
    situations: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), itemQuestionSchema).default({}),
    form: z
      .array(z.union([fieldSchema, sectionSchema]))
      .min(1)
      .max(80),
    materials: z.array(materialDemandSchema).max(60).default([]),
    steps: z.array(stageSchema).min(1).max(20),
    correction: z
      .strictObject({ days: z.int().min(1).max(90), onMiss: z.enum(['close', 'remind']) })
      .default({ days: 15, onMiss: 'close' })
      .meta({ description: 'Working days to answer a one-time notice, and what happens after.' }),
    specialProcedures: z
      .array(
        z.strictObject({
          kind: z.enum(specialProcedureKinds),
          name: textSchema,
          days: z
            .int()
            .min(1)
            .max(365)
            .meta({ description: 'Working days it may take; told to the applicant.' }),
          basis: basisSchema.default('行政许可法 第四十五条'),
        }),
      )
      .default([]),
    silenceForbidden: z.strictObject({ basis: basesSchema }).optional().meta({
      description: 'A law wants the opinion itself, so that no silence counts as consent (不适用缺席默认).',
    }),
    extension: z
      .strictObject({ days: z.int().min(1).max(60), basis: basisSchema })
      .optional()
      .meta({ description: 'At most so many working days more, once, with the head’s approval.' }),
    commitments: z
      .record(identifierSchema, commitmentSchema)
      .optional()
      .meta({ description: 'Texts of the promises that may stand for materials (告知承诺书), by id.' }),
    onPromise: promiseWaySchema.optional().meta({
      description: 'The whole item may be decided on a promise (告知承诺制办理).',
    }),
    result: z
      .strictObject({
        licence: identifierSchema.optional(),
        temporary: temporaryLicenceTermsSchema.optional(),
        document: textSchema.optional().meta({ description: 'The result where no licence is issued.' }),
        // Without a default, so that the digest of a definition that does not say it stays what it was.
        material: identifierSchema.optional().meta({
          description:
            'The material as which other items demand the document; it is passed on, not asked for.',
        }),
        delivery: z.array(z.enum(['window', 'post', 'electronic'])).min(1),
      })
      .refine(
        (result) => result.licence !== undefined || result.document !== undefined,
        'a licence or a document',
      ),
    fee: z.union([z.literal('none'), z.array(feeSchema).min(1)]),
    quantityLimit: textSchema.optional(),
    intermediaries: z.array(textSchema).default([]),
    contacts: z.strictObject({
      consult: z.string().regex(/^0\d{2,3}-\d{7,8}$/),
      complain: z.string().regex(/^0\d{2,3}-(\d{7,8}|12345)$/),
    }),
    // Without a default, so that the digest of a definition that has none stays what it was.
    instant: decisionTableSchema
      .optional()
      .meta({ description: 'Decided at once where a row grants (秒批), else by people.' }),
    followUp: z
      .strictObject({ supervisor: identifierSchema, within: z.int().min(1).max(365), matter: textSchema })
      .optional(),
    // Without a default, for the same reason.
    greenChannel: greenChannelSchema
      .optional()
      .meta({ description: 'What may be shortened in an emergency, and what is owed for it (绿色通道).' }),
    // Without a default, for the same reason.
    reform: z.enum(reformStatements).optional().meta({
      description:
        'Class of the reform of business licences (证照分离), named by each licence for enterprises: cancelled cannot be applied for, filing is not refused, outside is no licence to do business.',
    }),
    faq: z.array(z.strictObject({ q: textSchema, a: textSchema })).default([]),
    effective: z.strictObject({ from: plainDateSchema, to: plainDateSchema.optional() }).optional(),
  })
  .meta({ id: 'ServiceItem', title: 'Tongban service item' })

export type ItemDefinition = z.output<typeof itemDefinitionSchema>
export type ItemDefinitionInput = z.input<typeof itemDefinitionSchema>
export type StepDefinition = z.output<typeof stepSchema>
export type LimitDefinition = z.output<typeof limitSchema>
export type FeeDefinition = z.output<typeof feeSchema>
export type MaterialDemandDefinition = Exclude<z.output<typeof materialDemandSchema>, string>
export type GrantConditionDefinition = ItemDefinition['conditions'][number]
export type CommitmentDefinition = z.output<typeof commitmentSchema>
export type SpecialProcedureKind = (typeof specialProcedureKinds)[number]
