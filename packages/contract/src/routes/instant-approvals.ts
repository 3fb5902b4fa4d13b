import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { pageParameters, pageSchema, plainDateSchema } from '../schemas.ts'
import { act, caseParams } from './case-act.ts'
import {
  instantCountSchema,
  instantDecisionSchema,
  instantDrawSchema,
  instantItemSchema,
  instantSwitchSchema,
  reexaminationConclusionSchema,
  reexaminationOpinionSchema,
} from './instant-approval-schemas.ts'

const period = {
  from: plainDateSchema.optional().meta({ description: 'First day; 30 days ago by default.' }),
  to: plainDateSchema.optional().meta({ description: 'Last day; today by default.' }),
}

/** Instant approval (秒批): what it did, the re-examination by people, and switching it off. */
export const instantApprovalRoutes = {
  countInstantDecisions: defineRoute({
    id: 'countInstantDecisions',
    method: 'GET',
    path: '/instant-approvals/counts',
    permission: 'instant.read',
    summary: 'How instant approval went in a period, item by item, with reasons and the rate of disagreement',
    title: '秒批情况统计',
    query: z.strictObject(period),
    responses: {
      200: z.strictObject({ from: plainDateSchema, to: plainDateSchema, items: z.array(instantCountSchema) }),
    },
  }),
  exportInstantDecisions: defineRoute({
    id: 'exportInstantDecisions',
    method: 'GET',
    path: '/instant-approvals/export',
    permission: 'case.export',
    summary: 'The same as a table, csv',
    title: '导出秒批情况统计',
    query: z.strictObject(period),
    responses: { 200: null },
    download: { mediaTypes: ['text/csv; charset=utf-8'] },
    requestsPerMinute: 20,
  }),
  listInstantDecisions: defineRoute({
    id: 'listInstantDecisions',
    method: 'GET',
    path: '/instant-approvals',
    permission: 'instant.read',
    summary: 'Cases that decision tables judged, newest first',
    title: '秒批办件清单',
    query: z.strictObject({
      ...pageParameters,
      list: z
        .enum(['to-examine', 'to-conclude', 'examined', 'granted', 'person'])
        .default('to-examine')
        .meta({
          description: 'Which of them: waiting for an opinion, for the head, examined, granted, handed on.',
        }),
      item: z.string().max(80).optional(),
      waiting: z
        .literal('me')
        .optional()
        .meta({ description: 'Only those that wait for a duty of whoever asks.' }),
    }),
    responses: { 200: pageSchema(instantDecisionSchema).meta({ id: 'InstantDecisionPage' }) },
  }),
  listInstantItems: defineRoute({
    id: 'listInstantItems',
    method: 'GET',
    path: '/instant-approvals/items',
    permission: 'instant.read',
    summary: 'Published items with a decision table, and whether instant approval is switched off',
    title: '设有秒批规则的事项',
    responses: { 200: z.strictObject({ items: z.array(instantItemSchema) }) },
  }),
  listInstantDraws: defineRoute({
    id: 'listInstantDraws',
    method: 'GET',
    path: '/instant-approvals/draws',
    permission: 'instant.read',
    summary: 'The daily draws, with all that is needed to draw the same again',
    title: '秒批复核抽取记录',
    query: z.strictObject(period),
    responses: { 200: z.strictObject({ items: z.array(instantDrawSchema) }) },
  }),
  switchInstantApproval: defineRoute({
    id: 'switchInstantApproval',
    method: 'POST',
    path: '/instant-approvals/items/{item}/switch',
    permission: 'instant.switch',
    summary: 'Switch instant approval of an item off at once, or on again',
    title: '停用或者恢复秒批',
    params: z.strictObject({ item: z.string().min(1).max(80) }),
    body: instantSwitchSchema,
    responses: { 204: null },
    examples: { body: { isOff: true, reason: '数据来源正在核查，暂由工作人员办理。' } },
  }),
  reexamineDecision: defineRoute({
    ...act,
    id: 'reexamineDecision',
    path: '/cases/{caseId}/reexamination',
    permission: 'case.reexamine',
    summary: 'Say of a decision that was drawn whether a person would have decided so too',
    title: '复核秒批决定',
    params: caseParams,
    body: reexaminationOpinionSchema,
    examples: { body: { outcome: 'agreed', reason: '年龄、户籍与登记信息一致，决定正确。' } },
  }),
  concludeReexamination: defineRoute({
    ...act,
    id: 'concludeReexamination',
    path: '/cases/{caseId}/reexamination/conclusion',
    permission: 'case.conclude-reexamination',
    summary:
      'Say what follows where the re-examination did not agree; the revocation is an act on the licence',
    title: '处理复核不同意见',
    params: caseParams,
    body: reexaminationConclusionSchema,
    examples: { body: { conclusion: 'upheld', reason: '经核实，申请人符合条件，维持原决定。' } },
  }),
} as const

export const instantApprovalRouteList: readonly AnyRoute[] = Object.values(
  instantApprovalRoutes,
) as unknown as AnyRoute[]
