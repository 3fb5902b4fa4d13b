import { catalogueRoutes as operations } from '@tongban/contract'
import { assert, computeDueDate, describeClockRejection, explainDueDate, getPlainDate } from '@tongban/domain'
import { type RouteHandler, implementRoute, problemOfRule } from '../../http/index.ts'
import { readCalendarYears } from './calendar-years.ts'
import type { CatalogueModuleOptions } from './options.ts'

/** The working-day calendar, and due dates counted by it for anybody. */
export function createCalendarRoutes({ database, catalogue }: CatalogueModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.getCalendar, async () => {
      const years = await readCalendarYears(database)
      return { status: 200, body: { calendar: 'national', years } }
    }),

    implementRoute(operations.computeClock, async ({ body }) => {
      const calendar = await catalogue.getCalendar()
      const stops = body.stops.map((stop) => ({
        from: getPlainDate(stop.from),
        to: stop.to === undefined ? undefined : getPlainDate(stop.to),
        label: stop.label,
      }))
      const period = { start: getPlainDate(body.start), limit: body.limit, unit: body.unit, stops }
      const due = computeDueDate(period, calendar)
      const derivation = due.ok ? explainDueDate(period, calendar) : due
      if (!due.ok || !derivation.ok) {
        const rejection = due.ok ? (derivation.ok ? undefined : derivation.error) : due.error
        assert(rejection !== undefined, 'one of the two was refused')
        return problemOfRule('rule-refused', rejection.kind, { detail: describeClockRejection(rejection) })
      }
      return {
        status: 200,
        body: {
          due: due.value.status === 'known' ? due.value.due : null,
          derivation: derivation.value.map((line) => ({ ...line, to: line.to ?? null })),
        },
      }
    }),
  ]
}
