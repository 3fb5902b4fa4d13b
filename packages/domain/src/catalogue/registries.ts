import { z } from 'zod'
import { lifeStageNames } from './life-stages.ts'
import { stepKinds } from './step-kinds.ts'
import {
  basisSchema,
  elementIdentifierSchema,
  identifierSchema,
  paperAddressSchema,
  textSchema,
} from './text.ts'

const optionsSchema = z
  .record(z.string().regex(/^[a-z0-9][A-Za-z0-9-]*$/), textSchema)
  .meta({ description: 'Value and what people read: catering: 餐饮服务' })

/** One question that the state asks, written down once and bound wherever it is asked (数据元). */
export const dataElementSchema = z
  .strictObject({
    label: textSchema,
    type: z.enum([
      'text', // one line
      'long-text',
      'number',
      'money', // yuan, two decimals
      'date',
      'yes-no',
      'choice',
      'choices',
      'uscc', // 统一社会信用代码
      'resident-id', // 公民身份号码
      'person-name',
      'phone',
      'email',
      'address',
      'table', // rows of the columns
    ]),
    help: textSchema.optional(),
    options: optionsSchema.optional().meta({ description: 'For choice and choices.' }),
    columns: z
      .record(
        z.string().regex(/^[a-z][A-Za-z0-9]*$/),
        z.lazy(() => columnSchema),
      )
      .optional()
      .meta({ description: 'For table.' }),
    unit: z.string().max(20).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxLength: z.int().min(1).max(20_000).optional(),
    pattern: z.string().max(200).optional(),
    sensitivity: z
      .enum(['public', 'internal', 'personal', 'sensitive'])
      .default('internal')
      .meta({ description: 'personal and sensitive values are masked where the act does not need them.' }),
    // Without a default, so that the digest of a revision that has none stays what it was.
    example: z.string().min(1).max(200).optional().meta({
      description: 'What a filled-in sample (示范文本) shows in this field; of a choice, its value.',
    }),
    register: identifierSchema.optional().meta({ description: 'The register that answers for the value.' }),
  })
  .meta({ id: 'DataElement' })

const columnSchema = z.strictObject({
  label: textSchema,
  type: z.enum([
    'text',
    'number',
    'money',
    'date',
    'yes-no',
    'choice',
    'resident-id',
    'person-name',
    'phone',
    'uscc',
  ]),
  options: optionsSchema.optional(),
  sensitivity: z.enum(['public', 'internal', 'personal', 'sensitive']).default('internal'),
})

/** What people are asked to bring (材料); one that a licence meets is fetched, not asked for. */
export const materialTypeSchema = z
  .strictObject({
    name: textSchema,
    source: z.enum(['applicant', 'government', 'other']).default('applicant'),
    metBy: z.union([identifierSchema, z.array(identifierSchema).min(1)]).optional(),
    forms: z
      .array(z.enum(['paper', 'electronic']))
      .min(1)
      .default(['electronic']),
    accepts: z
      .array(z.enum(['pdf', 'png', 'jpg', 'docx', 'xlsx', 'ofd', 'dwg', 'zip']))
      .min(1)
      .default(['pdf', 'png', 'jpg']),
    instructions: textSchema.optional().meta({ description: 'How to fill in or obtain it (填报须知).' }),
    blankForm: paperAddressSchema.optional().meta({ description: 'A form to be filled in (空白表格).' }),
    sample: paperAddressSchema.optional().meta({ description: 'One that was filled in (示范文本).' }),
    // Without a default, so that the digest of a revision that has none stays what it was.
    authorises: z.literal('agent').optional().meta({
      description:
        'agent: it is the written authorisation of an agent (授权委托书). What was shown of it when the agent applied counts, and it is not asked for again.',
    }),
  })
  .meta({ id: 'MaterialType' })

/** What the state issues (证照). */
export const licenceTypeSchema = z
  .strictObject({
    name: textSchema,
    code: z
      .string()
      .regex(/^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{3}$/)
      .meta({ description: 'Licence type code: the definer’s unified social credit code and three digits.' }),
    holder: z.enum(['person', 'enterprise', 'either']),
    validity: z
      .union([
        z.strictObject({ years: z.int().min(1).max(50) }),
        z.strictObject({ months: z.int().min(1).max(600) }),
        z.literal('long-term'),
        z.literal('stated'), // the decision states the last day
      ])
      .meta({
        description: 'From the day of the decision; long-term has no end; stated is set by the decision.',
      }),
    fields: z.array(elementIdentifierSchema).min(1).max(60),
    publicFields: z.array(elementIdentifierSchema).default([]).meta({
      description: 'What the public verification page may show besides name, number, holder, dates, state.',
    }),
    template: identifierSchema.default('licence-generic'),
    numberFormat: z
      .string()
      .max(80)
      .default('{area}{year}{serial:6}')
      .meta({ description: 'Number of the licence, for example JY2{area}{serial:6}.' }),
  })
  .meta({ id: 'LicenceType' })

/** A duty that steps name and accounts are given (岗位). */
export const dutySchema = z
  .strictObject({
    name: textSchema,
    does: z.array(z.enum(stepKinds)).min(1),
  })
  .meta({ id: 'Duty' })

export const organisationLevels = ['nation', 'province', 'city', 'county', 'town', 'community'] as const

const windowSchema = z.strictObject({
  name: textSchema,
  address: textSchema,
  hours: textSchema,
  phone: z.string().regex(/^0\d{2,3}-\d{7,8}$/),
})

/** A place or an organisation of the government (机构), in the levels of GB/T 39046. */
export const organisationSchema = z
  .strictObject({
    name: textSchema,
    shortName: z.string().min(1).max(20),
    kind: z.enum(['government', 'approval-bureau', 'department', 'hall', 'station']),
    level: z.enum(organisationLevels),
    parent: identifierSchema.optional(),
    area: z
      .string()
      .regex(/^\d{6}(\d{3}(\d{3})?)?$/)
      .meta({ description: '6, 9 or 12 digits' }),
    uscc: z
      .string()
      .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
      .optional(),
    documentWord: z
      .string()
      .max(20)
      .optional()
      .meta({ description: 'The characters in front of its document numbers (机关代字): 江北审批.' }),
    numberFormats: z
      .record(z.string(), z.string().max(80))
      .default({})
      .meta({ description: 'Per document kind, or default: {word}{kind}〔{year}〕{serial:5}号' }),
    windows: z.array(windowSchema).default([]),
    remedies: z
      .strictObject({ review: textSchema, court: textSchema })
      .optional()
      .meta({ description: 'Where its decisions are reviewed (行政复议) and sued over (行政诉讼).' }),
  })
  .meta({ id: 'Organisation' })

/** A life-cycle topic (主题) under which people or enterprises find services. */
export const topicSchema = z
  .strictObject({
    name: textSchema,
    serves: z.enum(['person', 'enterprise']),
    stage: z
      .enum(lifeStageNames)
      .optional()
      .meta({ description: 'Where it stands in the life of a person or an enterprise (全生命周期).' }),
  })
  .meta({ id: 'Topic' })

export const elementsFileSchema = z.strictObject({
  elements: z.record(elementIdentifierSchema, dataElementSchema),
})
export const materialsFileSchema = z.strictObject({
  materials: z.record(identifierSchema, materialTypeSchema),
})
export const licencesFileSchema = z.strictObject({ licences: z.record(identifierSchema, licenceTypeSchema) })
export const dutiesFileSchema = z.strictObject({ duties: z.record(identifierSchema, dutySchema) })
export const organisationsFileSchema = z.strictObject({
  organisations: z.record(identifierSchema, organisationSchema),
})
export const topicsFileSchema = z.strictObject({ topics: z.record(identifierSchema, topicSchema) })

export type DataElement = z.output<typeof dataElementSchema>
export type MaterialType = z.output<typeof materialTypeSchema>
export type LicenceType = z.output<typeof licenceTypeSchema>
export type Duty = z.output<typeof dutySchema>
export type Organisation = z.output<typeof organisationSchema>
export type Topic = z.output<typeof topicSchema>
export type OrganisationLevel = (typeof organisationLevels)[number]

/** All that items may refer to, by id. */
export interface Registries {
  readonly elements: Readonly<Record<string, DataElement>>
  readonly materials: Readonly<Record<string, MaterialType>>
  readonly licences: Readonly<Record<string, LicenceType>>
  readonly duties: Readonly<Record<string, Duty>>
  readonly organisations: Readonly<Record<string, Organisation>>
  /** Absent where no topics are kept; then items' topics are not checked. */
  readonly topics?: Readonly<Record<string, Topic>>
}

export const basesSchema = z.array(basisSchema).min(1).max(20)
