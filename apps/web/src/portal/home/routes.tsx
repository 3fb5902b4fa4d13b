import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyPage(() => import('./home-page.tsx'), 'HomePage'),
  }),
] as const
