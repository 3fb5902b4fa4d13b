import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const listsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench',
    component: lazyPage(() => import('./my-work-page.tsx'), 'MyWorkPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/work',
    component: lazyPage(() => import('./case-list-page.tsx'), 'WorkListPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/cases',
    component: lazyPage(() => import('./case-list-page.tsx'), 'AllCasesPage'),
  }),
] as const
