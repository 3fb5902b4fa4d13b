import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

/** Taking applications in at the counter. */
export const windowRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake',
    component: lazyRouteComponent(() => import('./intake-start-page.tsx'), 'IntakeStartPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake/$draft',
    component: lazyRouteComponent(() => import('./intake-desk-page.tsx'), 'IntakeDeskPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake/done/$caseId',
    component: lazyRouteComponent(() => import('./intake-done-page.tsx'), 'IntakeDonePage'),
  }),
] as const
