import { createRouter } from '@tanstack/react-router'
import { accountRoutes } from './account/routes.tsx'
import { filingRoutes } from './filing/routes.tsx'
import { findingRoutes } from './finding/routes.tsx'
import { homeRoutes } from './home/routes.tsx'
import { mattersRoutes } from './matters/routes.tsx'
import { myRoutes } from './my/routes.tsx'
import { noticesRoutes } from './notices/routes.tsx'
import { rootRoute } from './root-route.tsx'

/** Every page of the portal; each area names its own and loads them when they are opened. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...homeRoutes,
    ...findingRoutes,
    ...accountRoutes,
    ...filingRoutes,
    ...mattersRoutes,
    ...myRoutes,
    ...noticesRoutes,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})
