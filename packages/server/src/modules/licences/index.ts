/**
 * Licences in the store (电子证照): put on the register when a case issues them, sealed as PDF, changed by acts on
 * record, and verified by anybody. Promises that a licence has one id however often its creation is asked for, that
 * the public sees no more than the licence type allows, and that what is not on the register is simply unknown.
 * 国务院关于在线政务服务的若干规定 第十条 (electronic licences equal licences on paper); 行政许可法 第四十条 (the public
 * may look up decisions).
 */
import type { ServerModule } from '../../http/index.ts'
import type { LicenceModuleOptions } from './options.ts'
import { createVerificationPages } from './pages/index.ts'
import { createLicenceRoutes } from './routes.ts'

export { createHeldLicences } from './held-licences.ts'
export { makeCreationCommand } from './creation-command.ts'
export { endLicencesOfCase } from './follow-case.ts'
export { issueTradeLicenceOfMatter } from './follow-matter.ts'
export { createLicenceFromCase } from './produce-licence.ts'
export { summariseLicence } from './summary.ts'
export type { LicenceModuleOptions } from './options.ts'

export function createLicenceModule(options: LicenceModuleOptions): ServerModule {
  return {
    name: 'licences',
    routes: createLicenceRoutes(options),
    pages: createVerificationPages(options),
  }
}
