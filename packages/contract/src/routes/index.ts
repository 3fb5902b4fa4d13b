import type { AnyRoute } from '../route.ts'
import { accountRoutes } from './accounts.ts'
import { baseListRouteList } from './base-lists.ts'
import { benchmarkRouteList } from './benchmarks.ts'
import { calendarProposalRouteList } from './calendar-proposals.ts'
import { caseListRouteList } from './case-lists.ts'
import { caseRouteList } from './cases.ts'
import { catalogueRouteList } from './catalogue.ts'
import { deputationRoutes } from './deputations.ts'
import { fileRoutes } from './files.ts'
import { greenChannelRouteList } from './green-channels.ts'
import { handoverRouteList } from './handovers.ts'
import { instantApprovalRouteList } from './instant-approvals.ts'
import { itemDraftRouteList } from './item-drafts.ts'
import { jointRouteList } from './joint.ts'
import { remoteInspectionRouteList } from './remote-inspections.ts'
import { messageRouteList } from './messages.ts'
import { objectionRouteList } from './objections.ts'
import { obligationRouteList } from './obligations.ts'
import { promiseRouteList } from './promises.ts'
import { preApprovalRouteList } from './pre-approvals.ts'
import { prerequisiteRouteList } from './prerequisites.ts'
import { tradeLicenceRouteList } from './trade-licences.ts'
import { recordRouteList } from './record.ts'
import { rehearsalRouteList } from './rehearsals.ts'
import { standingChannelRouteList } from './standing-channels.ts'
import { licenceRouteList } from './licences.ts'
import { matterDefinitionRouteList } from './matter-definitions.ts'
import { matterRouteList } from './matters.ts'

/** Every operation of the API. A new area adds its file and its line here; see docs/adding-an-endpoint.md. */
export const routes: readonly AnyRoute[] = [
  ...accountRoutes,
  ...deputationRoutes,
  ...fileRoutes,
  ...catalogueRouteList,
  ...calendarProposalRouteList,
  ...itemDraftRouteList,
  ...baseListRouteList,
  ...benchmarkRouteList,
  ...handoverRouteList,
  ...caseRouteList,
  ...caseListRouteList,
  ...recordRouteList,
  ...rehearsalRouteList,
  ...prerequisiteRouteList,
  ...preApprovalRouteList,
  ...licenceRouteList,
  ...tradeLicenceRouteList,
  ...messageRouteList,
  ...obligationRouteList,
  ...promiseRouteList,
  ...instantApprovalRouteList,
  ...matterRouteList,
  ...objectionRouteList,
  ...matterDefinitionRouteList,
  ...greenChannelRouteList,
  ...standingChannelRouteList,
  ...jointRouteList,
  ...remoteInspectionRouteList,
]
