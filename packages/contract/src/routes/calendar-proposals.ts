import { calendarProposalStatuses } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, uuidSchema } from '../schemas.ts'
import { calendarDaysSchema } from './catalogue.ts'

const yearSchema = z.strictObject({
  holidays: calendarDaysSchema,
  makeUpWorkingDays: calendarDaysSchema.default({}),
  source: z.string().trim().min(4).max(300),
})

const presentedYearSchema = z.strictObject({
  holidays: calendarDaysSchema,
  makeUpWorkingDays: calendarDaysSchema,
  source: z.string(),
})

export const calendarProposalSchema = z
  .strictObject({
    proposalId: uuidSchema,
    year: z.int(),
    status: z.enum(calendarProposalStatuses),
    days: presentedYearSchema,
    former: presentedYearSchema.nullable().meta({
      description: 'The year as it was when this was proposed; null where it was not loaded.',
    }),
    proposedBy: z.string(),
    proposedAt: instantSchema,
    settledBy: z.string().nullable(),
    settledAt: instantSchema.nullable(),
    reason: z.string().nullable().meta({ description: 'Why it was declined or taken back.' }),
    rehearsalId: uuidSchema
      .nullable()
      .meta({ description: 'The newest rehearsal of just these days, whoever asked for it.' }),
    actions: z.array(
      z.strictObject({
        action: z.enum(['approve', 'decline', 'withdraw']),
        available: z.boolean(),
        disabledReason: bilingualSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'CalendarProposal', description: 'A change of the calendar that awaits another’s approval.' })

const proposalParams = z.strictObject({ proposalId: uuidSchema })
const settledSchema = z.strictObject({
  proposal: calendarProposalSchema,
  recomputing: z.int().meta({ description: 'Open cases whose clocks are counted anew.' }),
})
const reasonBody = z.strictObject({ reason: z.string().max(1000) })

/** The calendar moves the time limits of every open case: one proposes its change and another approves it. */
export const calendarProposalRoutes = {
  listCalendarProposals: defineRoute({
    id: 'listCalendarProposals',
    method: 'GET',
    path: '/calendar-proposals',
    permission: 'calendar.edit',
    summary: 'Changes of the calendar that await approval, then the newest of the others',
    title: '工作日历变更列表',
    responses: {
      200: z
        .strictObject({
          items: z.array(calendarProposalSchema),
          others: z.int().meta({ description: 'Other administrators of today who may approve.' }),
        })
        .meta({ id: 'CalendarProposals' }),
    },
  }),
  proposeCalendarYear: defineRoute({
    id: 'proposeCalendarYear',
    method: 'POST',
    path: '/calendar/{year}/proposals',
    permission: 'calendar.edit',
    summary: 'Propose to load or correct a year of the calendar; another administrator approves it',
    title: '提请变更工作日历',
    params: z.strictObject({ year: z.coerce.number().int().min(1990).max(2199) }),
    body: yearSchema,
    responses: { 201: calendarProposalSchema },
  }),
  approveCalendarProposal: defineRoute({
    id: 'approveCalendarProposal',
    method: 'POST',
    path: '/calendar-proposals/{proposalId}/approval',
    permission: 'calendar.edit',
    summary: 'Put the year in force that another proposed; open cases are recomputed, on record',
    title: '批准工作日历变更',
    params: proposalParams,
    responses: { 200: settledSchema },
  }),
  declineCalendarProposal: defineRoute({
    id: 'declineCalendarProposal',
    method: 'POST',
    path: '/calendar-proposals/{proposalId}/refusal',
    permission: 'calendar.edit',
    summary: 'Decline the change of the calendar that another proposed',
    title: '不予批准工作日历变更',
    params: proposalParams,
    body: reasonBody,
    responses: { 200: settledSchema },
    examples: { body: { reason: '10月11日应为调休上班，请核对通知原文。' } },
  }),
  withdrawCalendarProposal: defineRoute({
    id: 'withdrawCalendarProposal',
    method: 'POST',
    path: '/calendar-proposals/{proposalId}/withdrawal',
    permission: 'calendar.edit',
    summary: 'Take back the own proposal that nobody answered yet',
    title: '撤回工作日历变更',
    params: proposalParams,
    body: reasonBody,
    responses: { 200: settledSchema },
    examples: { body: { reason: '漏标调休上班日，改正后重新提请。' } },
  }),
} as const

export const calendarProposalRouteList: readonly AnyRoute[] = Object.values(
  calendarProposalRoutes,
) as unknown as AnyRoute[]
