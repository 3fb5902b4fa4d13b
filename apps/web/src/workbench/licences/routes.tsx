import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

/** Licences of the jurisdiction, and what is done with them after their issue. */
export const licencesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/licences',
    component: lazyRouteComponent(() => import('./licences-page.tsx'), 'LicencesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/licences/$licenceId',
    component: lazyRouteComponent(() => import('./licence-page.tsx'), 'LicencePage'),
  }),
] as const
