import { createRouter } from '@tanstack/react-router'
import { accountRoutes } from './account/routes.tsx'
import { administrationRoutes } from './administration/routes.tsx'
import { catalogueRoutes } from './catalogue/routes.tsx'
import { casesRoutes } from './cases/routes.tsx'
import { greenChannelsRoutes } from './green-channels/routes.tsx'
import { inspectionsRoutes } from './inspections/routes.tsx'
import { itemsRoutes } from './items/routes.tsx'
import { licencesRoutes } from './licences/routes.tsx'
import { listsRoutes } from './lists/routes.tsx'
import { mattersRoutes } from './matters/routes.tsx'
import { instantRoutes } from './instant/routes.tsx'
import { obligationsRoutes } from './obligations/routes.tsx'
import { preApprovalsRoutes } from './pre-approvals/routes.tsx'
import { rootRoute } from './root-route.tsx'
import { windowRoutes } from './window/routes.tsx'

/** Every page of the workbench; each area names its own and loads them when they are opened. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...listsRoutes,
    ...casesRoutes,
    ...windowRoutes,
    ...itemsRoutes,
    ...catalogueRoutes,
    ...mattersRoutes,
    ...preApprovalsRoutes,
    ...accountRoutes,
    ...licencesRoutes,
    ...obligationsRoutes,
    ...instantRoutes,
    ...inspectionsRoutes,
    ...greenChannelsRoutes,
    ...administrationRoutes,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})
