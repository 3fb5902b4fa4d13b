import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { calendarDaysSchema } from './catalogue.ts'

const selection = {
  since: plainDateSchema.optional().meta({ description: 'Cases filed on this day or later.' }),
  until: plainDateSchema.optional().meta({ description: 'Cases filed on this day or earlier.' }),
  sample: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .meta({ description: 'So many cases at most, spread evenly over the period; all where it is left out.' }),
}

const figuresSchema = z
  .strictObject({
    found: z.int().meta({ description: 'Cases of the period, of which the sample was taken.' }),
    cases: z.int(),
    different: z.int(),
    newlyLate: z.int(),
    noLongerLate: z.int(),
    corrections: z.int(),
    newDemands: z.int(),
    instantGained: z.int(),
    instantLost: z.int(),
    unknownCases: z
      .int()
      .meta({ description: 'With something that nobody can know; nothing of it is guessed.' }),
  })
  .meta({ id: 'RehearsalFigures' })

const headSchema = z.strictObject({
  rehearsalId: uuidSchema,
  status: z.enum(['queued', 'running', 'done', 'stopped', 'failed']),
  askedBy: z.string(),
  askedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  draftVersion: z.int().nullable().meta({ description: 'Version of the draft that was rehearsed.' }),
  since: plainDateSchema.nullable(),
  until: plainDateSchema.nullable(),
  sample: z.int().nullable(),
  done: z.int(),
  total: z.int(),
  figures: figuresSchema.nullable(),
})
const rehearsalHeadSchema = headSchema.meta({ id: 'RehearsalHead' })

const rehearsalSchema = headSchema
  .extend({
    tables: z.array(
      z.strictObject({
        id: z.string(),
        title: bilingualSchema,
        note: bilingualSchema.nullable(),
        columns: z.array(bilingualSchema).meta({ description: 'The first is text, the others are numbers.' }),
        rows: z.array(
          z.strictObject({ name: bilingualSchema, values: z.array(z.union([z.number(), z.string()])) }),
        ),
      }),
    ),
    affected: z
      .array(
        z.strictObject({
          caseId: uuidSchema,
          number: z.string().nullable(),
          differences: z.array(bilingualSchema),
        }),
      )
      .meta({ description: 'The first of the cases in which something would differ, within one’s rights.' }),
    affectedCases: z.int(),
  })
  .meta({ id: 'Rehearsal', description: 'Past cases by a draft or a changed calendar (演练).' })

const listSchema = z.strictObject({ items: z.array(rehearsalHeadSchema) })
const draftParams = z.strictObject({ draftId: uuidSchema })
const draftRehearsalParams = z.strictObject({ draftId: uuidSchema, rehearsalId: uuidSchema })
const yearParams = z.strictObject({ year: z.coerce.number().int().min(1990).max(2199) })
const yearRehearsalParams = yearParams.extend({ rehearsalId: uuidSchema })

export const rehearsalRoutes = {
  startDraftRehearsal: defineRoute({
    id: 'startDraftRehearsal',
    method: 'POST',
    path: '/item-drafts/{draftId}/rehearsals',
    permission: 'item.draft',
    summary: 'Rehearse the draft as it was last saved on past cases of its item, in the background',
    title: '以过往办件演练事项草稿',
    params: draftParams,
    body: z.strictObject(selection),
    responses: { 202: rehearsalHeadSchema },
    examples: { body: { since: '2026-01-01', sample: 1000 } },
  }),
  listDraftRehearsals: defineRoute({
    id: 'listDraftRehearsals',
    method: 'GET',
    path: '/item-drafts/{draftId}/rehearsals',
    permission: 'item.draft',
    summary: 'Rehearsals of a draft, the newest first',
    title: '事项草稿的演练记录',
    params: draftParams,
    responses: { 200: listSchema.meta({ id: 'DraftRehearsals' }) },
  }),
  readDraftRehearsal: defineRoute({
    id: 'readDraftRehearsal',
    method: 'GET',
    path: '/item-drafts/{draftId}/rehearsals/{rehearsalId}',
    permission: 'item.draft',
    summary: 'How far a rehearsal is, and what it found',
    title: '查看演练结果',
    params: draftRehearsalParams,
    responses: { 200: rehearsalSchema },
  }),
  stopDraftRehearsal: defineRoute({
    id: 'stopDraftRehearsal',
    method: 'POST',
    path: '/item-drafts/{draftId}/rehearsals/{rehearsalId}/stop',
    permission: 'item.draft',
    summary: 'Stop a rehearsal; what it found so far is kept',
    title: '停止演练',
    params: draftRehearsalParams,
    responses: { 200: rehearsalHeadSchema },
  }),
  startCalendarRehearsal: defineRoute({
    id: 'startCalendarRehearsal',
    method: 'POST',
    path: '/calendar/{year}/rehearsals',
    permission: 'calendar.edit',
    summary: 'Rehearse a year of the calendar on past cases of all items before it is saved',
    title: '以过往办件演练工作日历',
    params: yearParams,
    body: z.strictObject({
      holidays: calendarDaysSchema,
      makeUpWorkingDays: calendarDaysSchema.default({}),
      ...selection,
    }),
    responses: { 202: rehearsalHeadSchema },
  }),
  listCalendarRehearsals: defineRoute({
    id: 'listCalendarRehearsals',
    method: 'GET',
    path: '/calendar/{year}/rehearsals',
    permission: 'calendar.edit',
    summary: 'Rehearsals of a year of the calendar, the newest first',
    title: '工作日历的演练记录',
    params: yearParams,
    responses: { 200: listSchema.meta({ id: 'CalendarRehearsals' }) },
  }),
  readCalendarRehearsal: defineRoute({
    id: 'readCalendarRehearsal',
    method: 'GET',
    path: '/calendar/{year}/rehearsals/{rehearsalId}',
    permission: 'calendar.edit',
    summary: 'How far a rehearsal is, and what it found; no case is named',
    title: '查看工作日历演练结果',
    params: yearRehearsalParams,
    responses: { 200: rehearsalSchema },
  }),
  stopCalendarRehearsal: defineRoute({
    id: 'stopCalendarRehearsal',
    method: 'POST',
    path: '/calendar/{year}/rehearsals/{rehearsalId}/stop',
    permission: 'calendar.edit',
    summary: 'Stop a rehearsal; what it found so far is kept',
    title: '停止工作日历演练',
    params: yearRehearsalParams,
    responses: { 200: rehearsalHeadSchema },
  }),
  listCalendarCorrections: defineRoute({
    id: 'listCalendarCorrections',
    method: 'GET',
    path: '/calendar-corrections',
    permission: 'calendar.read',
    summary:
      'Corrections of the calendar, how far clocks were counted anew, and how many cases here have other days',
    title: '工作日历更正和期限重算',
    responses: {
      200: z.strictObject({
        items: z.array(
          z
            .strictObject({
              correctionId: uuidSchema,
              reason: z.string(),
              madeAt: instantSchema,
              openCases: z.int(),
              checked: z.int(),
              moved: z.int(),
              movedHere: z.int().meta({ description: 'Of the cases of the jurisdiction of whoever asks.' }),
              mattersMoved: z
                .int()
                .meta({ description: 'Matters (一件事) under way of which a joint date moved.' }),
              finishedAt: instantSchema.nullable(),
            })
            .meta({ id: 'CalendarCorrection' }),
        ),
      }),
    },
  }),
} as const

export const rehearsalRouteList: readonly AnyRoute[] = Object.values(rehearsalRoutes) as unknown as AnyRoute[]
