import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const instantRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/instant-approvals',
    component: lazyPage(() => import('./instant-page.tsx'), 'InstantPage'),
  }),
] as const
