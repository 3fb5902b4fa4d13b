import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const obligationsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/obligations',
    component: lazyPage(() => import('./obligations-page.tsx'), 'ObligationsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/promise-exclusions',
    component: lazyPage(() => import('./exclusions-page.tsx'), 'ExclusionsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/credit-records',
    component: lazyPage(() => import('./credit-page.tsx'), 'CreditPage'),
  }),
] as const
