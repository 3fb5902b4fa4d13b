import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

export const listsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench',
    component: lazyRouteComponent(() => import('./my-work-page.tsx'), 'MyWorkPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/work',
    component: lazyRouteComponent(() => import('./case-list-page.tsx'), 'WorkListPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/cases',
    component: lazyRouteComponent(() => import('./case-list-page.tsx'), 'AllCasesPage'),
  }),
] as const
