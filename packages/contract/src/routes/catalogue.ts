import { identifierSchema, itemDefinitionSchema, organisationSchema } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { catalogueFindingRoutes } from './catalogue-finding.ts'
import { bilingualSchema, instantSchema, pageParameters, pageSchema, plainDateSchema } from '../schemas.ts'

const itemParams = z.strictObject({ item: z.string().min(1).max(80) })

export const findingSchema = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning']),
    path: z.string(),
    message: bilingualSchema,
    cure: bilingualSchema,
  })
  .meta({ id: 'LintFinding' })

const revisionSchema = z.strictObject({
  item: z.string(),
  revision: z.int(),
  digest: z.string(),
  effectiveFrom: plainDateSchema,
  effectiveTo: plainDateSchema.nullable(),
  publishedAt: instantSchema,
  publishedBy: z.string(),
  note: z.string().nullable().meta({ description: 'What was changed and why.' }),
})

const registrySchema = z.enum(['elements', 'materials', 'licences', 'duties', 'topics'])

export const calendarDaysSchema = z
  .record(plainDateSchema, z.union([z.string().min(1).max(60), bilingualSchema]))
  .meta({ id: 'NamedDays', description: 'Days of a calendar, and what each is called.' })

export const catalogueRoutes = {
  ...catalogueFindingRoutes,
  getItem: defineRoute({
    id: 'getItem',
    method: 'GET',
    path: '/items/{item}',
    permission: 'catalogue.read',
    summary: 'The service guide of an item, made from its published revision',
    title: '办事指南',
    description:
      'An item that was withdrawn is 404 with the code item-withdrawn; facts hold its name and withdrawn: { on, reason }, the reason null where none was kept.',
    params: itemParams,
    responses: {
      200: z
        .strictObject({
          guide: z.record(z.string(), z.unknown()),
          definition: z.record(z.string(), z.unknown()),
        })
        .meta({
          id: 'ItemGuide',
          description: 'guide: what people read; definition: the revision’s definition file.',
        }),
    },
    etag: 'returned',
    examples: { params: { item: 'food-business-licence' } },
  }),
  downloadItemGuide: defineRoute({
    id: 'downloadItemGuide',
    method: 'GET',
    path: '/items/{item}/guide.pdf',
    permission: 'catalogue.read',
    summary: 'The service guide on paper: A4, in Chinese, with a QR code to the item',
    title: '下载办事指南',
    params: itemParams,
    responses: { 200: null },
    etag: 'returned',
    download: { mediaTypes: ['application/pdf'] },
    examples: { params: { item: 'food-business-licence' } },
  }),
  resolveItem: defineRoute({
    id: 'resolveItem',
    method: 'POST',
    path: '/items/{item}/requirements',
    permission: 'catalogue.read',
    summary:
      'Questions, fields, materials, steps, limit and fees that apply to these answers, and what is still missing',
    title: '按情形确定办理要求',
    params: itemParams,
    body: z.strictObject({
      answers: z.record(z.string().max(120), z.unknown()).default({}),
      form: z.record(z.string().max(120), z.unknown()).default({}),
      materials: z.record(z.string().max(120), z.int().min(0).max(50)).default({}),
    }),
    responses: {
      200: z.strictObject({
        questions: z.array(z.record(z.string(), z.unknown())),
        fields: z.array(z.record(z.string(), z.unknown())),
        given: z.array(z.record(z.string(), z.unknown())).meta({
          description:
            'Fields that are not asked, because an answer gives the value; by names the questions.',
        }),
        materials: z.array(z.record(z.string(), z.unknown())),
        stages: z.array(z.array(z.record(z.string(), z.unknown()))),
        limit: z.record(z.string(), z.unknown()),
        fees: z.array(z.record(z.string(), z.unknown())),
        conditions: z.array(z.record(z.string(), z.unknown())),
        problems: z.array(z.strictObject({ field: z.string(), code: z.string(), message: bilingualSchema })),
      }),
    },
    idempotent: false,
    examples: {
      params: { item: 'food-business-licence' },
      body: { answers: { business: 'catering' }, form: {} },
    },
  }),
  downloadBlankForm: defineRoute({
    id: 'downloadBlankForm',
    method: 'GET',
    path: '/items/{item}/blank-form.pdf',
    permission: 'catalogue.read',
    summary: 'The form of an item on paper, to be filled in by hand',
    title: '下载空白申请表',
    params: itemParams,
    responses: { 200: null },
    etag: 'returned',
    download: { mediaTypes: ['application/pdf'] },
    examples: { params: { item: 'food-business-licence' } },
  }),
  downloadSampleForm: defineRoute({
    id: 'downloadSampleForm',
    method: 'GET',
    path: '/items/{item}/sample-form.pdf',
    permission: 'catalogue.read',
    summary:
      'The form of an item filled in for one common situation, to show how; everybody in it is invented',
    title: '下载申请表示范文本',
    params: itemParams,
    responses: { 200: null },
    etag: 'returned',
    download: { mediaTypes: ['application/pdf'] },
    examples: { params: { item: 'food-business-licence' } },
  }),
  listItemRevisions: defineRoute({
    id: 'listItemRevisions',
    method: 'GET',
    path: '/items/{item}/revisions',
    permission: 'catalogue.read',
    summary: 'Every published revision of an item',
    title: '事项版本',
    params: itemParams,
    responses: { 200: z.strictObject({ revisions: z.array(revisionSchema) }) },
  }),
  getItemRevision: defineRoute({
    id: 'getItemRevision',
    method: 'GET',
    path: '/items/{item}/revisions/{revision}',
    permission: 'catalogue.read',
    summary: 'One revision, whole, with what changed against the one before',
    title: '查看事项版本',
    params: itemParams.extend({ revision: z.coerce.number().int().min(1).max(100_000) }),
    responses: {
      200: z.strictObject({
        revision: z.record(z.string(), z.unknown()),
        changes: z.array(
          z.strictObject({
            path: z.string(),
            kind: z.string(),
            before: z.unknown().optional(),
            after: z.unknown().optional(),
          }),
        ),
      }),
    },
  }),
  lintItem: defineRoute({
    id: 'lintItem',
    method: 'POST',
    path: '/items/lint',
    permission: 'item.lint',
    summary: 'Hold a definition to the named rules without publishing it',
    title: '检查事项定义',
    body: z.strictObject({ definition: itemDefinitionSchema }),
    responses: { 200: z.strictObject({ findings: z.array(findingSchema) }) },
    idempotent: false,
  }),
  publishItem: defineRoute({
    id: 'publishItem',
    method: 'POST',
    path: '/items',
    permission: 'item.publish',
    summary: 'Publish a definition as a new immutable revision; open cases keep theirs',
    title: '发布事项',
    body: z.strictObject({
      definition: itemDefinitionSchema,
      effectiveFrom: plainDateSchema
        .optional()
        .meta({ description: 'The day on which it comes into force; never before today.' }),
      note: z.string().min(1).max(1000).optional().meta({ description: 'What was changed and why.' }),
    }),
    responses: {
      201: z.strictObject({
        item: z.string(),
        revision: z.int(),
        digest: z.string(),
        findings: z.array(findingSchema),
      }),
    },
  }),
  withdrawItem: defineRoute({
    id: 'withdrawItem',
    method: 'POST',
    path: '/items/{item}/withdrawal',
    permission: 'item.withdraw',
    summary: 'Take an item off the published list; open cases go on under their revision',
    title: '停用事项',
    params: itemParams,
    body: z.strictObject({
      reason: z
        .string()
        .trim()
        .min(10)
        .max(1000)
        .meta({ description: 'Told to whoever looks for the item afterwards.' }),
    }),
    responses: {
      200: z.strictObject({ item: z.string(), withdrawnOn: plainDateSchema, reason: z.string() }),
    },
  }),
  listOrganisations: defineRoute({
    id: 'listOrganisations',
    method: 'GET',
    path: '/organisations',
    permission: 'catalogue.read',
    summary: 'Places and organisations in five levels',
    title: '机构目录',
    query: z.strictObject({ ...pageParameters, parent: z.string().max(80).optional() }),
    responses: {
      200: pageSchema(
        z.strictObject({
          organisation: z.string(),
          parent: z.string().nullable(),
          name: bilingualSchema,
          level: z.string(),
          kind: z.string(),
          area: z.string(),
        }),
      ),
    },
  }),
  getOrganisation: defineRoute({
    id: 'getOrganisation',
    method: 'GET',
    path: '/organisations/{organisation}',
    permission: 'catalogue.read',
    summary: 'An organisation in full: windows, hours, numbers of documents, remedies',
    title: '查看机构',
    params: z.strictObject({ organisation: identifierSchema }),
    responses: {
      200: z.strictObject({ organisation: z.string(), definition: z.record(z.string(), z.unknown()) }),
    },
  }),
  putOrganisation: defineRoute({
    id: 'putOrganisation',
    method: 'PUT',
    path: '/organisations/{organisation}',
    permission: 'organisation.manage',
    summary: 'Enter an organisation, or change what is known of it; published revisions keep what they say',
    title: '维护机构',
    params: z.strictObject({ organisation: identifierSchema }),
    body: organisationSchema,
    responses: { 200: z.strictObject({ organisation: z.string() }) },
  }),
  getRegistry: defineRoute({
    id: 'getRegistry',
    method: 'GET',
    path: '/registries/{registry}',
    permission: 'catalogue.read',
    summary: 'Data elements, material types, licence types, duties or topics',
    title: '基础目录',
    params: z.strictObject({ registry: registrySchema }),
    responses: { 200: z.strictObject({ entries: z.record(z.string(), z.unknown()) }) },
  }),
  getCalendar: defineRoute({
    id: 'getCalendar',
    method: 'GET',
    path: '/calendar',
    permission: 'calendar.read',
    summary: 'The years that the working-day calendar knows',
    title: '工作日历',
    responses: {
      200: z.strictObject({
        calendar: z.string(),
        years: z.record(
          z.string(),
          z.strictObject({
            holidays: calendarDaysSchema,
            makeUpWorkingDays: calendarDaysSchema,
            source: z.string(),
          }),
        ),
      }),
    },
  }),
  computeClock: defineRoute({
    id: 'computeClock',
    method: 'POST',
    path: '/clock/computation',
    permission: 'clock.compute',
    summary: 'A due date with its derivation, line by line',
    title: '推算期限',
    body: z.strictObject({
      start: plainDateSchema,
      limit: z.int().min(0).max(36_600),
      unit: z.enum(['working', 'calendar']).default('working'),
      stops: z
        .array(
          z.strictObject({
            from: plainDateSchema,
            to: plainDateSchema.optional(),
            label: bilingualSchema.optional(),
          }),
        )
        .max(100)
        .default([]),
    }),
    responses: {
      200: z.strictObject({
        due: plainDateSchema.nullable(),
        derivation: z.array(z.record(z.string(), z.unknown())),
      }),
    },
    idempotent: false,
    examples: { body: { start: '2026-02-13', limit: 5, unit: 'working', stops: [] } },
  }),
} as const

export const catalogueRouteList: readonly AnyRoute[] = Object.values(catalogueRoutes) as unknown as AnyRoute[]
