import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const findingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    component: lazyPage(() => import('./search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/items/$item',
    component: lazyPage(() => import('./guide-page.tsx'), 'GuidePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/items/$item/guidance',
    component: lazyPage(() => import('./guidance-page.tsx'), 'GuidancePage'),
  }),
] as const
