/**
 * Changes of the working calendar (工作日历变更): proposed by one administrator, approved by another (四眼原则). Promises
 * that nobody approves their own, that what was proposed on another calendar than is in force is not approved, and that
 * a year is written together with the order to count the clocks of open cases anew.
 */
import type { ServerModule } from '../../http/index.ts'
import { type CalendarProposalOptions, createCalendarProposalRoutes } from './routes.ts'

export function createCalendarProposalModule(options: CalendarProposalOptions): ServerModule {
  return { name: 'calendar-proposals', routes: createCalendarProposalRoutes(options) }
}
