import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, pageParameters, pageSchema, uuidSchema } from '../schemas.ts'
import { act, caseParams } from './case-act.ts'
import { caseExamples } from './case-examples.ts'
import { exportMediaTypes } from './case-lists.ts'
import { reasonSchema } from './case-schemas.ts'
import {
  creditRecordSchema,
  exclusionEntrySchema,
  exclusionSchema,
  onPromiseDecisionSchema,
  promiseWaySchema,
  statementSchema,
  temporaryLicenceSchema,
} from './promise-schemas.ts'

const answerParams = z.strictObject({ caseId: uuidSchema, material: z.string().min(1).max(80) })

/** Deciding a whole item on a promise, what a false one brings, and who is not served so (告知承诺). */
export const promiseRoutes = {
  getPromiseWay: defineRoute({
    id: 'getPromiseWay',
    method: 'GET',
    path: '/items/{item}/promise-way',
    permission: 'catalogue.read',
    summary:
      'What the authority tells, and what the applicant promises, where the whole item is decided on a promise',
    title: '告知承诺制办理的告知书和承诺书',
    params: z.strictObject({ item: z.string().max(80) }),
    responses: { 200: promiseWaySchema },
  }),
  checkPromiseEligibility: defineRoute({
    id: 'checkPromiseEligibility',
    method: 'GET',
    path: '/items/{item}/promise-eligibility',
    permission: 'case.draft',
    summary: 'Whether a subject for whom the account acts may be served on a promise, and why not',
    title: '是否适用告知承诺',
    params: z.strictObject({ item: z.string().max(80) }),
    query: z.strictObject({
      subject: uuidSchema.optional().meta({ description: 'Else the account’s own.' }),
    }),
    responses: {
      200: z.strictObject({
        eligible: z.boolean(),
        reasons: z.array(z.strictObject({ code: z.string(), message: bilingualSchema })),
      }),
    },
  }),
  decideOnPromise: defineRoute({
    ...act,
    id: 'decideOnPromise',
    path: '/cases/{caseId}/promise-decision',
    permission: 'case.decide',
    summary: 'Accept and grant in one act what was filed on a promise',
    title: '按告知承诺受理并准予',
    params: caseParams,
    body: onPromiseDecisionSchema,
    examples: { body: caseExamples.decideOnPromise },
  }),
  issueTemporaryLicence: defineRoute({
    ...act,
    id: 'issueTemporaryLicence',
    path: '/cases/{caseId}/temporary-licence',
    permission: 'licence.issue',
    summary: 'Issue a licence for the time being, until the formal one takes its place',
    title: '制发临时证照',
    params: caseParams,
    body: temporaryLicenceSchema,
    examples: { body: caseExamples.issueTemporaryLicence },
  }),
  proposeRevocation: defineRoute({
    ...act,
    id: 'proposeRevocation',
    path: '/cases/{caseId}/promises/{material}/revocation-proposal',
    permission: 'case.propose-revocation',
    summary:
      'Propose to revoke what was granted on a false promise; the holder is told and may state its case',
    title: '提出撤销许可',
    params: answerParams,
    body: reasonSchema,
    examples: { body: caseExamples.proposeRevocation },
  }),
  makeStatement: defineRoute({
    ...act,
    id: 'makeStatement',
    path: '/cases/{caseId}/promises/{material}/statement',
    permission: 'case.make-statement',
    summary: 'State one’s case, or tell what was put right',
    title: '陈述申辩、报告整改',
    params: answerParams,
    body: statementSchema,
    examples: { body: caseExamples.makeStatement },
  }),
  revokeGrant: defineRoute({
    ...act,
    id: 'revokeGrant',
    path: '/cases/{caseId}/promises/{material}/revocation',
    permission: 'case.revoke-grant',
    summary: 'Revoke the grant, after the holder was heard, by another head than who proposed it',
    title: '决定撤销许可',
    params: answerParams,
    body: reasonSchema,
    examples: { body: caseExamples.proposeRevocation },
  }),
  repairCredit: defineRoute({
    ...act,
    id: 'repairCredit',
    path: '/cases/{caseId}/credit-records/{record}/repair',
    permission: 'credit.repair',
    summary: 'Repair a credit record that the case brought; it stays, and no longer counts',
    title: '信用修复',
    params: z.strictObject({ caseId: uuidSchema, record: z.coerce.number().int().min(1).max(1000) }),
    body: reasonSchema,
    examples: { body: caseExamples.proposeRevocation },
  }),
  listCreditRecords: defineRoute({
    id: 'listCreditRecords',
    method: 'GET',
    path: '/credit-records',
    permission: 'credit.read',
    summary: 'The credit file: of one subject by its number, or of all, newest first',
    title: '信用记录',
    query: z.strictObject({
      ...pageParameters,
      identifier: z.string().trim().min(1).max(40).optional().meta({
        description: 'Credit code of the enterprise, or number of the person, in full.',
      }),
      open: z.enum(['yes']).optional().meta({ description: 'Only what was not repaired.' }),
    }),
    responses: { 200: pageSchema(creditRecordSchema).meta({ id: 'CreditRecordPage' }) },
  }),
  listPromiseExclusions: defineRoute({
    id: 'listPromiseExclusions',
    method: 'GET',
    path: '/promise-exclusions',
    permission: 'promise-exclusion.read',
    summary: 'Who is not served on a promise, newest first',
    title: '不适用告知承诺名单',
    query: z.strictObject({
      ...pageParameters,
      show: z.enum(['current', 'all']).default('current').meta({
        description: 'current: in force today or later.',
      }),
    }),
    responses: { 200: pageSchema(exclusionSchema).meta({ id: 'PromiseExclusionPage' }) },
  }),
  addPromiseExclusion: defineRoute({
    id: 'addPromiseExclusion',
    method: 'POST',
    path: '/promise-exclusions',
    permission: 'promise-exclusion.keep',
    summary: 'Put somebody on the list of those not served on a promise',
    title: '列入不适用告知承诺名单',
    body: exclusionEntrySchema,
    responses: { 201: exclusionSchema },
    examples: { body: caseExamples.addPromiseExclusion },
  }),
  removePromiseExclusion: defineRoute({
    id: 'removePromiseExclusion',
    method: 'POST',
    path: '/promise-exclusions/{exclusionId}/removal',
    permission: 'promise-exclusion.keep',
    summary: 'Remove somebody from the list, with the reason; the entry stays on file',
    title: '移出不适用告知承诺名单',
    params: z.strictObject({ exclusionId: uuidSchema }),
    body: reasonSchema,
    responses: { 200: exclusionSchema },
    examples: { body: caseExamples.proposeRevocation },
  }),
  exportPromiseCounts: defineRoute({
    id: 'exportPromiseCounts',
    method: 'GET',
    path: '/obligations/promises/export',
    permission: 'obligation.count',
    summary: 'How the promises were kept, item by item, as a table, xlsx or csv',
    title: '导出承诺履行情况统计',
    query: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
    responses: { 200: null },
    download: { mediaTypes: Object.values(exportMediaTypes) },
    requestsPerMinute: 20,
  }),
} as const

export const promiseRouteList: readonly AnyRoute[] = Object.values(promiseRoutes) as unknown as AnyRoute[]
