/**
 * What is owed (待履行事项): lists for whoever owes and whoever is owed, and how the promises of each item were kept.
 * An obligation is a view of the events of its case, written with them; the acts that end one are acts on the case.
 * Tolerance and commitments follow 国办发〔2020〕42号 and the tolerance rules that the items themselves state.
 */
import type { ServerModule } from '../../http/index.ts'
import { type ObligationOptions, createObligationRoutes } from './routes.ts'

export { countPromises } from './count-promises.ts'

export function createObligationModule(options: ObligationOptions): ServerModule {
  return { name: 'obligations', routes: createObligationRoutes(options) }
}
