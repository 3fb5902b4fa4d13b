import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const obligationsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/obligations',
    component: lazyPage(() => import('./obligations-page.tsx'), 'ObligationsPage'),
  }),
] as const
