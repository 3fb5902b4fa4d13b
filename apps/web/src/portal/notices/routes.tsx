import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const noticesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/notices',
    component: lazyPage(() => import('./notices-page.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/notices/$matterCaseId/$notice',
    component: lazyPage(() => import('./notice-page.tsx'), 'NoticePage'),
  }),
] as const
