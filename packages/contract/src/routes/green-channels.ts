import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { pageParameters, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { act, caseParams } from './case-act.ts'
import { reasonSchema } from './case-schemas.ts'
import {
  greenChannelCountsSchema,
  greenChannelEntrySchema,
  greenChannelStatusSchema,
} from './green-channel-schemas.ts'

const sentence = (maximum = 2000) => z.string().max(maximum)
const fileIds = z.array(z.string().min(1).max(100)).max(50)

const filter = {
  status: greenChannelStatusSchema.optional(),
  item: z.string().min(1).max(80).optional(),
  from: plainDateSchema.optional().meta({ description: 'Asked for or opened on this day or later.' }),
  to: plainDateSchema.optional(),
  standing: z.uuid().optional().meta({ description: 'Filed under this standing channel.' }),
  owed: z.enum(['open', 'overdue']).optional().meta({ description: 'Only where something is still owed.' }),
} as const

const dutyParams = z.strictObject({ caseId: uuidSchema, duty: z.string().min(1).max(120) })

/** The green channel for emergencies: the acts on a case, and the openings as heads see them. */
export const greenChannelRoutes = {
  listGreenChannels: defineRoute({
    id: 'listGreenChannels',
    method: 'GET',
    path: '/green-channels',
    permission: 'green-channel.list',
    summary: 'Openings of the green channel, newest first, with what is still owed for them',
    title: '绿色通道启用清单',
    query: z.strictObject({ ...pageParameters, ...filter }),
    responses: { 200: pageSchema(greenChannelEntrySchema).meta({ id: 'GreenChannelPage' }) },
  }),
  countGreenChannels: defineRoute({
    id: 'countGreenChannels',
    method: 'GET',
    path: '/green-channels/counts',
    permission: 'green-channel.list',
    summary: 'How often the green channel was opened, item by item, and what is still owed',
    title: '绿色通道启用统计',
    query: z.strictObject({ from: filter.from, to: filter.to, standing: filter.standing }),
    responses: { 200: greenChannelCountsSchema },
  }),
  exportGreenChannels: defineRoute({
    id: 'exportGreenChannels',
    method: 'GET',
    path: '/green-channels/export',
    permission: 'case.export',
    summary: 'The openings as a table, csv; 10,000 rows at most, newest first',
    title: '导出绿色通道启用清单',
    query: z.strictObject(filter),
    responses: { 200: null },
    download: { mediaTypes: ['text/csv; charset=utf-8'] },
    requestsPerMinute: 20,
  }),
  openGreenChannel: defineRoute({
    ...act,
    id: 'openGreenChannel',
    path: '/cases/{caseId}/green-channel',
    permission: 'green-channel.open',
    summary: 'Open the green channel of a case, or ask a head for it where the item says so',
    title: '启用绿色通道',
    params: caseParams,
    body: z
      .strictObject({ ground: z.string().min(1).max(80), reason: sentence() })
      .meta({ id: 'GreenChannelOpening' }),
    examples: {
      body: { ground: 'emergency-repair', reason: '湖滨路主供水管爆裂，周边居民停水，须立即抢修。' },
    },
  }),
  approveGreenChannel: defineRoute({
    ...act,
    id: 'approveGreenChannel',
    path: '/cases/{caseId}/green-channel/approval',
    permission: 'green-channel.approve',
    summary: 'Approve the green channel that somebody else asked for',
    title: '批准启用绿色通道',
    params: caseParams,
  }),
  declineGreenChannel: defineRoute({
    ...act,
    id: 'declineGreenChannel',
    path: '/cases/{caseId}/green-channel/refusal',
    permission: 'green-channel.approve',
    summary: 'Decline the green channel that somebody asked for',
    title: '不同意启用绿色通道',
    params: caseParams,
    body: reasonSchema,
    examples: { body: { reason: '不属于紧急抢修，请按一般程序办理。' } },
  }),
  confirmGreenChannel: defineRoute({
    ...act,
    id: 'confirmGreenChannel',
    path: '/cases/{caseId}/green-channel/confirmation',
    permission: 'green-channel.open',
    summary: 'Say whether a case that was filed under a standing channel is one of those meant',
    title: '确认适用专项绿色通道',
    params: caseParams,
    body: z
      .strictObject({ eligible: z.boolean(), reason: sentence().default('') })
      .meta({ id: 'GreenChannelConfirmation' }),
    examples: { body: { eligible: true, reason: '' } },
  }),
  endGreenChannel: defineRoute({
    ...act,
    id: 'endGreenChannel',
    path: '/cases/{caseId}/green-channel/end',
    permission: 'green-channel.open',
    summary: 'End the green channel before the decision, because the emergency is over',
    title: '结束绿色通道',
    params: caseParams,
    body: reasonSchema,
    examples: { body: { reason: '抢修已经完成，其余工程按一般程序办理。' } },
  }),
  performGreenChannelDuty: defineRoute({
    ...act,
    id: 'performGreenChannelDuty',
    path: '/cases/{caseId}/green-channel/duties/{duty}/performance',
    permission: 'green-channel.perform',
    summary: 'Do what was left for afterwards: supply the material, or say what was done',
    title: '补办绿色通道事项',
    params: dutyParams,
    body: z
      .strictObject({ note: sentence().default(''), attachments: fileIds.default([]) })
      .meta({ id: 'GreenChannelPerformance' }),
    examples: { body: { note: '路面已经恢复，经市政部门验收合格。', attachments: [] } },
  }),
  concludeGreenChannelDuty: defineRoute({
    ...act,
    id: 'concludeGreenChannelDuty',
    path: '/cases/{caseId}/green-channel/duties/{duty}/conclusion',
    permission: 'green-channel.conclude',
    summary: 'Say what follows from something that was owed and did not come',
    title: '处理逾期未补办事项',
    params: dutyParams,
    body: z
      .strictObject({
        conclusion: z.enum(['revoked', 'performed', 'excused']).meta({
          description:
            'revoked: the licence was revoked, an act of its own; performed: found to be done after all.',
        }),
        reason: sentence(),
      })
      .meta({ id: 'GreenChannelConclusion' }),
    examples: { body: { conclusion: 'performed', reason: '经现场核查，路面已经恢复，仅材料迟交。' } },
  }),
} as const

export const greenChannelRouteList: readonly AnyRoute[] = Object.values(
  greenChannelRoutes,
) as unknown as AnyRoute[]
