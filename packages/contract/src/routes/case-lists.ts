import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { caseStatusSchema } from './case-schemas.ts'

/** Which cases a list holds; an export and a saved filter say it in the same words. */
export const caseFilterParameters = {
  status: caseStatusSchema.optional(),
  item: z.string().min(1).max(80).optional(),
  applicant: uuidSchema.optional().meta({ description: 'Subject whose cases they are (申请人).' }),
  authority: z.string().min(1).max(80).optional().meta({ description: 'Organisation that decides.' }),
  duty: z.string().min(1).max(80).optional().meta({ description: 'Cases that wait for this duty.' }),
  waiting: z
    .enum(['me'])
    .optional()
    .meta({ description: 'Cases that wait for one of the caller’s own duties.' }),
  assigned: z.enum(['me', 'nobody']).optional().meta({
    description:
      'me: cases under review or decided with an open step that the caller has taken; nobody: cases under review of which nobody has taken a step.',
  }),
  officer: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Cases under review or decided with an open step that this account has taken.' }),
  number: z.string().min(1).max(40).optional().meta({ description: '办件编号, exact.' }),
  q: z.string().min(1).max(60).optional().meta({
    description:
      'Part of the applicant’s name or the number’s beginning; for applicants also part of the item’s name.',
  }),
  outcome: z.enum(['granted', 'refused']).optional(),
  submittedFrom: plainDateSchema.optional().meta({ description: 'First day of submission.' }),
  submittedTo: plainDateSchema.optional().meta({ description: 'Last day of submission.' }),
  dueFrom: plainDateSchema.optional().meta({ description: 'Due on this day or later.' }),
  dueBefore: plainDateSchema.optional().meta({ description: 'Due before this day.' }),
  urgency: z.enum(['overdue', 'near']).optional().meta({
    description:
      'overdue: open and due before today; near: due today or on the next working day. Not while the applicant is to correct.',
  }),
  extension: z
    .enum(['requested'])
    .optional()
    .meta({ description: 'Cases under review for which an extension is asked for and not yet decided.' }),
  greenChannel: z.enum(['requested', 'to-confirm', 'open']).optional().meta({
    description:
      'Cases whose green channel waits for a head, for the clerk who confirms that they come under a standing one, or is open.',
  }),
  matterCaseId: z
    .uuid()
    .optional()
    .meta({ description: 'Cases of one filed matter (一件事), its id exact.' }),
} as const

export const caseOrderSchema = z
  .enum(['newest', 'pressing'])
  .meta({ description: 'pressing: open cases by due date.' })

const count = z.int().min(0)

export const workCountsSchema = z
  .strictObject({
    waiting: count.meta({ description: 'Open cases that wait for one of the caller’s duties.' }),
    unclaimed: count.meta({ description: 'Of these, under review and taken by nobody.' }),
    taken: count.meta({ description: 'Cases with a step that the caller has taken.' }),
    waitingOverdue: count.meta({ description: 'Waiting for the caller’s duties and overdue.' }),
    waitingNear: count.meta({ description: 'Waiting for the caller’s duties and near.' }),
    open: count.meta({ description: 'Every open case that the caller may see.' }),
    matters: count.meta({ description: 'Filed matters (一件事) to which open cases belong, each once.' }),
    applicants: count.meta({
      description: 'Persons and enterprises whose cases are open, each once however many cases they have.',
    }),
    overdue: count,
    near: count,
    extensions: count.nullable().meta({ description: 'Null for those who do not decide on extensions.' }),
    counted: count.meta({
      description:
        'Open cases that were looked at, the most pressing first; counts are at least what they say where it is less than all.',
    }),
    complete: z.boolean().meta({ description: 'Whether all open cases were counted.' }),
    today: plainDateSchema,
    nearUntil: plainDateSchema.meta({ description: 'Last day that counts as near.' }),
  })
  .meta({ id: 'WorkCounts' })

export const caseProgressSchema = z
  .strictObject({
    caseId: uuidSchema,
    steps: z
      .array(
        z.strictObject({
          step: z.string(),
          name: bilingualSchema,
          duty: z.string(),
          organisation: z.string().meta({ description: 'Whose officers do it.' }),
          optional: z.boolean(),
          assignedTo: z.strictObject({ account: z.string(), name: z.string() }).nullable(),
        }),
      )
      .meta({ description: 'Those that are open now.' }),
    clock: z
      .strictObject({
        kind: z.enum(['acceptance', 'statutory', 'promised', 'ordered', 'delivery']),
        title: bilingualSchema,
        unit: z.enum(['working', 'calendar']),
        state: z.enum(['running', 'stopped', 'ended']),
        due: plainDateSchema.nullable(),
        dueAt: instantSchema.nullable(),
        remainingDays: z.number(),
        overdueDays: z.number(),
        light: z.enum(['normal', 'warning', 'yellow', 'red']),
      })
      .nullable()
      .meta({ description: 'The clock that presses; null where none runs against the authority.' }),
    extensionRequested: z
      .strictObject({ days: z.int(), reason: z.string() })
      .nullable()
      .meta({ description: 'An extension that waits for the head’s decision.' }),
  })
  .meta({ id: 'CaseProgress' })

export const stepHolderSchema = z
  .strictObject({
    account: z.string(),
    name: z.string(),
    cases: count.meta({
      description: 'Cases that the caller may see in which the account has open steps in hand.',
    }),
  })
  .meta({ id: 'StepHolder' })

/** As many rows at most does one export hold. */
export const exportRowLimit = 100_000

export const exportMediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** What a work list needs beside the cases themselves. */
export const caseListRoutes = {
  countWork: defineRoute({
    id: 'countWork',
    method: 'GET',
    path: '/cases/counts',
    permission: 'work-list.use',
    summary: 'How much waits for the caller, is taken, is late or nearly so',
    title: '待办数量',
    responses: { 200: workCountsSchema },
  }),
  listCaseProgress: defineRoute({
    id: 'listCaseProgress',
    method: 'GET',
    path: '/cases/progress',
    permission: 'work-list.use',
    summary:
      'Open steps, their officers, and the days left of some cases; those outside the jurisdiction are left out',
    title: '办件环节与剩余时限',
    query: z.strictObject({
      cases: z
        .string()
        .max(100 * 37)
        .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,99}$/)
        .meta({ description: 'Ids of cases, 100 at most, joined by commas.' }),
    }),
    responses: { 200: z.strictObject({ items: z.array(caseProgressSchema) }) },
    examples: { query: { cases: '0193f3a5-7c00-7000-8000-000000000001' } },
  }),
  listStepHolders: defineRoute({
    id: 'listStepHolders',
    method: 'GET',
    path: '/cases/holders',
    permission: 'case.claim',
    summary: 'Officers who have open steps in hand, also those without a post today; the busiest first',
    title: '承办情况',
    responses: { 200: z.strictObject({ holders: z.array(stepHolderSchema) }) },
  }),
  exportCases: defineRoute({
    id: 'exportCases',
    method: 'GET',
    path: '/cases/export',
    permission: 'case.export',
    summary: 'The list of cases as a table, xlsx or csv, newest first',
    title: '导出办件清单',
    description:
      'Tongban-Row-Count tells how many rows come, Tongban-Rows-Matching how many cases match at least; where these are more, the file says so in its last row. Cells hold no formulas.',
    query: z.strictObject({
      format: z.enum(['csv', 'xlsx']),
      ...caseFilterParameters,
      order: caseOrderSchema
        .default('newest')
        .meta({ description: 'pressing: open cases only. Rows come newest first in any case.' }),
    }),
    responses: { 200: null },
    download: { mediaTypes: Object.values(exportMediaTypes) },
    requestsPerMinute: 20,
  }),
} as const

const savedFilterFields = {
  name: z.string().trim().min(1).max(40),
  list: z.enum(['work', 'cases']).meta({ description: 'The page on which it is offered.' }),
  filter: z
    .strictObject({ ...caseFilterParameters, order: caseOrderSchema.optional() })
    .meta({ id: 'CaseFilter' }),
  isDefault: z.boolean().meta({ description: 'Taken when the page is opened; one a page at most.' }),
}

export const savedFilterSchema = z
  .strictObject({ filterId: uuidSchema, ...savedFilterFields, updatedAt: instantSchema })
  .meta({ id: 'SavedFilter' })

export const savedFilterContentSchema = z.strictObject(savedFilterFields).meta({ id: 'SavedFilterContent' })

const filterParams = z.strictObject({ filterId: uuidSchema })
const filterExample = {
  name: '食品经营许可临期件',
  list: 'work',
  filter: { item: 'food-business-licence', urgency: 'near', order: 'pressing' },
  isDefault: false,
}

/** Filters of lists that an officer keeps for itself. */
export const savedFilterRoutes = {
  listSavedFilters: defineRoute({
    id: 'listSavedFilters',
    method: 'GET',
    path: '/saved-filters',
    permission: 'work-list.use',
    summary: 'The caller’s own saved filters, by name',
    title: '我的筛选条件',
    responses: { 200: z.strictObject({ items: z.array(savedFilterSchema) }) },
  }),
  createSavedFilter: defineRoute({
    id: 'createSavedFilter',
    method: 'POST',
    path: '/saved-filters',
    permission: 'work-list.use',
    summary: 'Save a filter under a name',
    title: '保存筛选条件',
    body: savedFilterContentSchema,
    responses: { 201: savedFilterSchema },
    examples: { body: filterExample },
  }),
  replaceSavedFilter: defineRoute({
    id: 'replaceSavedFilter',
    method: 'PUT',
    path: '/saved-filters/{filterId}',
    permission: 'work-list.use',
    summary: 'Rename a saved filter, change it, or make it the default',
    title: '修改筛选条件',
    params: filterParams,
    body: savedFilterContentSchema,
    responses: { 200: savedFilterSchema },
    examples: { body: filterExample },
  }),
  deleteSavedFilter: defineRoute({
    id: 'deleteSavedFilter',
    method: 'DELETE',
    path: '/saved-filters/{filterId}',
    permission: 'work-list.use',
    summary: 'Delete a saved filter',
    title: '删除筛选条件',
    params: filterParams,
    responses: { 204: null },
  }),
} as const

export const caseListRouteList: readonly AnyRoute[] = [
  ...Object.values(caseListRoutes),
  ...Object.values(savedFilterRoutes),
] as unknown as AnyRoute[]
