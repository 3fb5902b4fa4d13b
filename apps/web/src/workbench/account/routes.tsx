import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

/** The own account of somebody of the staff. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/account',
    component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
  }),
] as const
