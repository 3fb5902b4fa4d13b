import { caseListRoutes as operations, caseRoutes } from '@tongban/contract'
import type { Instant } from '@tongban/domain'
import { type RouteHandler, implementRoute } from '../../http/index.ts'
import { countWork } from './count-work.ts'
import type { CaseContext } from './execute-command.ts'
import { exportCases } from './export/export-cases.ts'
import { getListDays } from './list-days.ts'
import { findRequestedExtensions } from './list-extensions.ts'
import { listStepHolders } from './list-holders.ts'
import { listCaseProgress } from './list-progress.ts'
import { listCases } from './queries.ts'
import type { CaseFilter } from './select-cases.ts'

/** Lists of cases: pages, what a page shows beside its rows, counts, and the table for elsewhere. */
export function createListRoutes(context: CaseContext): RouteHandler[] {
  const { database, catalogue } = context

  /** The filter with what it is measured against. */
  async function complete<Filter extends CaseFilter>(filter: Filter, now: Instant): Promise<Filter> {
    const days = filter.urgency && getListDays(await catalogue.getCalendar(), now)
    const extensionCases = filter.extension && (await findRequestedExtensions(database))
    return { ...filter, days, extensionCases }
  }

  return [
    implementRoute(caseRoutes.listCases, async ({ query, actor, context: { now } }) => {
      return { status: 200, body: await listCases(database, actor, await complete(query, now)) }
    }),

    implementRoute(operations.countWork, async ({ actor, context: { now } }) => {
      const days = getListDays(await catalogue.getCalendar(), now)
      return { status: 200, body: await countWork(database, actor, days) }
    }),

    implementRoute(operations.listCaseProgress, async ({ query, actor, context: { now } }) => {
      const items = await listCaseProgress(context, actor, query.cases.split(','), now)
      return { status: 200, body: { items } }
    }),

    implementRoute(operations.listStepHolders, async ({ actor }) => {
      return { status: 200, body: { holders: await listStepHolders(database, actor) } }
    }),

    implementRoute(operations.exportCases, async ({ query, actor, context: { now, ...request } }) => {
      const { format, ...filter } = query
      const { content, mediaType, name, rows, matching } = await exportCases(context, actor, {
        filter: await complete(filter, now),
        format,
        language: request.language,
        now,
      })
      // Whose name was searched for is not written down.
      const { q, ...noted } = query
      request.noteForAudit({ ...noted, ...(q === undefined ? {} : { q: 'given' }), rows })
      const headers = { 'tongban-row-count': String(rows), 'tongban-rows-matching': String(matching) }
      return { status: 200, file: { content, mediaType, name }, headers }
    }),
  ]
}
