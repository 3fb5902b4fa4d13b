/**
 * Opinions that authorities give beforehand on items of a matter (预审批): what an organisation owes, the part of the joint
 * application that it is about, and the opinion itself. Promises that an officer sees of the matter what belongs to the item
 * of the own authority and nothing else, and that an opinion is an act on the chain of the matter. 行政许可法 第二十六条第二款.
 */
import type { ServerModule } from '../../http/index.ts'
import { createPreApprovalRoutes, type PreApprovalOptions } from './routes.ts'

export type { OpinionPreview, PreApprovalOptions } from './routes.ts'

export function createPreApprovalModule(options: PreApprovalOptions): ServerModule {
  return { name: 'pre-approvals', routes: createPreApprovalRoutes(options) }
}
