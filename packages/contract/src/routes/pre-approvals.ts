import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { pageParameters, uuidSchema } from '../schemas.ts'
import { matterAnswerSchema } from './matter-case-schemas.ts'
import {
  opinionInputSchema,
  preApprovalPageSchema,
  preApprovalSchema,
  preApprovalStatusSchema,
} from './pre-approval-schemas.ts'

const params = z.strictObject({
  matterCaseId: uuidSchema,
  item: z.string().min(1).max(80).meta({ description: 'The item on which the opinion is given.' }),
  next: z.string().min(1).max(80).meta({ description: 'The item that waits for the opinion.' }),
})
const path = '/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}'
const pdf = { responses: { 200: null }, download: { mediaTypes: ['application/pdf'] } } as const
const examples = {
  outcome: 'favourable' as const,
  reason: '拟用地的位置、面积和允许建设的范围符合控制性详细规划。',
  basis: ['城乡规划法 第三十七条第一款'],
}

/** Opinions that authorities give beforehand on items of a matter (预审批). */
export const preApprovalRoutes = {
  listPreApprovals: defineRoute({
    id: 'listPreApprovals',
    method: 'GET',
    path: '/pre-approvals',
    permission: 'pre-approval.read',
    summary: 'Opinions that the organisations of the post owe or have given, what presses first',
    title: '预审批列表',
    query: z.strictObject({ ...pageParameters, status: preApprovalStatusSchema.default('open') }),
    responses: { 200: preApprovalPageSchema },
  }),
  getPreApproval: defineRoute({
    id: 'getPreApproval',
    method: 'GET',
    path,
    permission: 'pre-approval.read',
    summary: 'One opinion with the part of the joint application that it is about',
    title: '查看预审批',
    params,
    responses: { 200: preApprovalSchema },
    etag: 'returned',
  }),
  downloadPreApprovalFile: defineRoute({
    id: 'downloadPreApprovalFile',
    method: 'GET',
    path: `${path}/files/{digest}`,
    permission: 'pre-approval.read',
    summary: 'A file of the application that the opinion is about',
    title: '下载预审材料',
    params: params.extend({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    responses: { 200: null },
    download: { mediaTypes: ['application/octet-stream'] },
  }),
  previewOpinion: defineRoute({
    ...pdf,
    id: 'previewOpinion',
    method: 'POST',
    path: `${path}/preview`,
    permission: 'pre-approval.give',
    summary: 'The paper of an opinion before it is given: unsealed, and marked on each page',
    title: '预览预审意见书',
    params,
    body: opinionInputSchema,
    idempotent: false,
    examples: { body: examples },
  }),
  giveOpinion: defineRoute({
    id: 'giveOpinion',
    method: 'POST',
    path: `${path}/opinion`,
    permission: 'pre-approval.give',
    summary: 'Give the opinion: what waits for it is filed, or is not',
    title: '出具预审意见',
    params,
    body: opinionInputSchema,
    responses: { 200: matterAnswerSchema },
    etag: 'optional',
    examples: { body: examples },
  }),
  downloadOpinion: defineRoute({
    ...pdf,
    id: 'downloadOpinion',
    method: 'GET',
    path: `${path}/document`,
    permission: 'pre-approval.read',
    summary: 'The sealed paper of the opinion as PDF, for the officers of the authority that gave it',
    title: '下载预审意见书',
    params,
  }),
  continueDespiteOpinion: defineRoute({
    id: 'continueDespiteOpinion',
    method: 'POST',
    path: `${path}/continuation`,
    permission: 'matter.submit',
    summary: 'Go on in spite of an unfavourable opinion that only advises',
    title: '收到不同意的指导性意见后继续办理',
    params,
    responses: { 200: matterAnswerSchema },
    etag: 'optional',
  }),
} as const

export const preApprovalRouteList: readonly AnyRoute[] = Object.values(
  preApprovalRoutes,
) as unknown as AnyRoute[]
