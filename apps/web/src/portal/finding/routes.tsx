import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

export const findingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/items/$item',
    component: lazyRouteComponent(() => import('./guide-page.tsx'), 'GuidePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/items/$item/guidance',
    component: lazyRouteComponent(() => import('./guidance-page.tsx'), 'GuidancePage'),
  }),
] as const
