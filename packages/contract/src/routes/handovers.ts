import { identifierSchema } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import {
  bilingualSchema,
  instantSchema,
  pageParameters,
  pageSchema,
  plainDateSchema,
  uuidSchema,
} from '../schemas.ts'

const handoverParams = z.strictObject({ handoverId: uuidSchema })
const paragraph = z.string().trim().min(1).max(4000)
const statusSchema = z.enum(['draft', 'half-signed', 'signed', 'carried-out', 'cancelled'])

export const handoverTermsSchema = z
  .strictObject({
    from: identifierSchema,
    to: identifierSchema,
    items: z.array(identifierSchema).min(1).max(1000),
    basis: paragraph.meta({ description: 'The document that orders it, with its number.' }),
    effectiveOn: plainDateSchema,
    files: paragraph.meta({ description: 'Case files and archives that change hands.' }),
    licences: paragraph.meta({ description: 'Certificates and registers of licences.' }),
    seals: paragraph.meta({ description: 'Seals that are handed in, kept or made.' }),
    remarks: paragraph.optional(),
    returns: uuidSchema.optional().meta({ description: 'The handover that this one takes back (回转).' }),
  })
  .meta({ id: 'HandoverTerms' })

const headSchema = z.strictObject({
  handoverId: uuidSchema,
  number: z.string(),
  status: statusSchema,
  from: z.string(),
  fromName: bilingualSchema,
  to: z.string(),
  toName: bilingualSchema,
  items: z.int(),
  effectiveOn: plainDateSchema,
  returns: uuidSchema.nullable(),
  preparedBy: z.string(),
  preparedAt: instantSchema,
  carriedOutAt: instantSchema.nullable(),
})

const previewSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        item: z.string(),
        name: bilingualSchema,
        authority: z.string(),
        openCases: z.int(),
        drafts: z.int().meta({ description: 'Definition files of it that are being edited.' }),
        vacantDuties: z
          .array(z.strictObject({ duty: z.string(), name: bilingualSchema }))
          .meta({ description: 'Duties of its steps that nobody at the receiving side holds.' }),
        problems: z
          .array(bilingualSchema)
          .meta({ description: 'Why it could not be published under the receiving side.' }),
      }),
    ),
    openCases: z.int(),
    licences: z.int().meta({ description: 'In force, issued by the side that hands over for these items.' }),
    claims: z.int().meta({ description: 'Claims of base list entries that pass with the items.' }),
  })
  .meta({ id: 'HandoverPreview', description: 'What follows when the handover is carried out.' })

export const handoverHeadSchema = headSchema.meta({ id: 'HandoverHead' })
export const handoverSchema = headSchema
  .omit({ items: true })
  .extend({
    terms: handoverTermsSchema,
    itemNames: z.record(z.string(), bilingualSchema),
    version: z.int(),
    digest: z.string().meta({ description: 'SHA-256 of the terms; whoever signs sends it back.' }),
    signatures: z.array(
      z.strictObject({
        side: z.enum(['from', 'to']),
        name: z.string(),
        organisationName: bilingualSchema,
        at: instantSchema,
        digest: z.string(),
      }),
    ),
    progress: z
      .strictObject({ items: z.int(), casesPassed: z.int(), casesLeft: z.int() })
      .meta({ description: 'How far it has been carried out.' }),
    returnedBy: uuidSchema.nullable(),
    actions: z.array(
      z.strictObject({
        action: z.enum(['edit', 'sign', 'cancel', 'return']),
        available: z.boolean(),
        disabledReason: bilingualSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'Handover' })

const exampleTerms = {
  from: 'minghu-health',
  to: 'minghu-approval-bureau',
  items: ['public-venue-hygiene-licence'],
  basis: '明湖区人民政府关于划转行政许可事项的通知（明政发〔2026〕8号）',
  effectiveOn: '2026-12-01',
  files: '自生效之日起的在办案卷一并移交，已办结案卷由移交单位归档。',
  licences: '空白证照清点后移交，已发证照继续有效。',
  seals: '移交单位的审批专用章停止使用并交回。',
}

export const handoverRoutes = {
  listHandovers: defineRoute({
    id: 'listHandovers',
    method: 'GET',
    path: '/handovers',
    permission: 'handover.read',
    summary: 'Handover records of the own jurisdiction, on either side',
    title: '事项划转',
    query: z.strictObject({ ...pageParameters, status: statusSchema.optional() }),
    responses: { 200: pageSchema(handoverHeadSchema).meta({ id: 'HandoverPage' }) },
  }),
  prepareHandover: defineRoute({
    id: 'prepareHandover',
    method: 'POST',
    path: '/handovers',
    permission: 'handover.prepare',
    summary: 'Draw up a handover record (交接备忘录)',
    title: '拟定交接备忘录',
    body: handoverTermsSchema,
    responses: { 201: handoverSchema },
    etag: 'returned',
    examples: { body: exampleTerms },
  }),
  previewHandover: defineRoute({
    id: 'previewHandover',
    method: 'POST',
    path: '/handover-previews',
    permission: 'handover.read',
    summary:
      'What would follow from a handover: open cases, duties that nobody holds, what cannot be published',
    title: '预览划转结果',
    body: z.strictObject({
      from: identifierSchema,
      to: identifierSchema,
      items: z.array(identifierSchema).min(1).max(1000),
    }),
    idempotent: false,
    responses: { 200: previewSchema },
    examples: {
      body: { from: exampleTerms.from, to: exampleTerms.to, items: exampleTerms.items },
    },
  }),
  readHandover: defineRoute({
    id: 'readHandover',
    method: 'GET',
    path: '/handovers/{handoverId}',
    permission: 'handover.read',
    summary: 'A handover record with its signatures and how far it has been carried out',
    title: '查看交接备忘录',
    params: handoverParams,
    responses: { 200: handoverSchema },
    etag: 'returned',
  }),
  changeHandover: defineRoute({
    id: 'changeHandover',
    method: 'PUT',
    path: '/handovers/{handoverId}',
    permission: 'handover.prepare',
    summary: 'Change the terms while nobody has signed',
    title: '修改交接备忘录',
    params: handoverParams,
    body: handoverTermsSchema,
    responses: { 200: handoverSchema },
    etag: 'required',
    examples: { body: exampleTerms },
  }),
  signHandover: defineRoute({
    id: 'signHandover',
    method: 'POST',
    path: '/handovers/{handoverId}/signatures',
    permission: 'handover.sign',
    summary: 'Sign for one’s side; with both signatures it takes effect on its day',
    title: '签署交接备忘录',
    params: handoverParams,
    body: z.strictObject({
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'Of the terms that were looked at.' }),
    }),
    responses: { 200: handoverSchema },
    examples: { body: { digest: 'a'.repeat(64) } },
  }),
  cancelHandover: defineRoute({
    id: 'cancelHandover',
    method: 'POST',
    path: '/handovers/{handoverId}/cancellation',
    permission: 'handover.prepare',
    summary: 'Cancel a handover record before both sides have signed',
    title: '撤销交接备忘录',
    params: handoverParams,
    body: z.strictObject({ reason: z.string().trim().min(10).max(1000) }),
    responses: { 200: handoverSchema },
    examples: { body: { reason: '划转范围有调整，需要重新拟定。' } },
  }),
  downloadHandover: defineRoute({
    id: 'downloadHandover',
    method: 'GET',
    path: '/handovers/{handoverId}/record.pdf',
    permission: 'handover.read',
    summary: 'The handover record on paper; with the seals of both sides once both have signed',
    title: '下载交接备忘录',
    params: handoverParams,
    responses: { 200: null },
    download: { mediaTypes: ['application/pdf'] },
  }),
} as const

export const handoverRouteList: readonly AnyRoute[] = Object.values(handoverRoutes) as unknown as AnyRoute[]
