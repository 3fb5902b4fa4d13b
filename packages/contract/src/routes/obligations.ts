import { obligationKinds } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { pageParameters, pageSchema, uuidSchema } from '../schemas.ts'
import { act } from './case-act.ts'
import { caseExamples } from './case-examples.ts'
import {
  falsePromiseConclusionSchema,
  materialExaminationSchema,
  materialSupplySchema,
  promiseVerificationSchema,
} from './case-schemas.ts'
import { obligationSchema, obligationStatusSchema, promiseCountSchema } from './obligation-schemas.ts'

const materialParams = z.strictObject({ caseId: uuidSchema, material: z.string().min(1).max(80) })

/** What is owed: lists for debtor and creditor, and the acts that end an obligation. */
export const obligationRoutes = {
  listObligations: defineRoute({
    id: 'listObligations',
    method: 'GET',
    path: '/obligations',
    permission: 'obligation.list',
    summary: 'What one owes, or is owed: an applicant’s own, or that of the organisations of the post',
    title: '待履行事项',
    query: z.strictObject({
      ...pageParameters,
      side: z
        .enum(['debtor', 'creditor'])
        .default('debtor')
        .meta({ description: 'debtor: what one owes; creditor: what one is owed.' }),
      status: obligationStatusSchema.default('open'),
      kind: z.enum(obligationKinds).optional(),
      due: z.enum(['overdue', 'near']).optional().meta({
        description: 'overdue: past its last day; near: that, or due today or on the next working day.',
      }),
    }),
    responses: { 200: pageSchema(obligationSchema).meta({ id: 'ObligationPage' }) },
  }),
  countPromises: defineRoute({
    id: 'countPromises',
    method: 'GET',
    path: '/obligations/promises',
    permission: 'obligation.count',
    summary: 'How the promises were kept, item by item, most broken ones first',
    title: '承诺履行情况统计',
    responses: { 200: z.strictObject({ items: z.array(promiseCountSchema) }) },
  }),
  supplyMaterial: defineRoute({
    ...act,
    id: 'supplyMaterial',
    path: '/cases/{caseId}/materials/{material}/supply',
    permission: 'case.supply-material',
    summary: 'Supply a material that was to follow the acceptance',
    title: '补交容缺材料',
    params: materialParams,
    body: materialSupplySchema,
    examples: { body: caseExamples.supplyMaterial },
  }),
  examineSuppliedMaterial: defineRoute({
    ...act,
    id: 'examineSuppliedMaterial',
    path: '/cases/{caseId}/materials/{material}/examination',
    permission: 'case.examine-material',
    summary: 'Say whether a supplied material is in order',
    title: '审核补交材料',
    params: materialParams,
    body: materialExaminationSchema,
    examples: { body: caseExamples.examineSuppliedMaterial },
  }),
  verifyPromise: defineRoute({
    ...act,
    id: 'verifyPromise',
    path: '/cases/{caseId}/promises/{material}/verification',
    permission: 'case.verify-promise',
    summary: 'Say whether a promise that stood for a material was kept, with what was found',
    title: '核查承诺',
    params: materialParams,
    body: promiseVerificationSchema,
    examples: { body: caseExamples.verifyPromise },
  }),
  concludeFalsePromise: defineRoute({
    ...act,
    id: 'concludeFalsePromise',
    path: '/cases/{caseId}/promises/{material}/conclusion',
    permission: 'case.conclude-false-promise',
    summary: 'Say what followed from a false promise; the revocation itself is an act on the licence',
    title: '处理不实承诺',
    params: materialParams,
    body: falsePromiseConclusionSchema,
    examples: { body: caseExamples.concludeFalsePromise },
  }),
} as const

export const obligationRouteList: readonly AnyRoute[] = Object.values(
  obligationRoutes,
) as unknown as AnyRoute[]
