import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const greenChannelsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/green-channels',
    component: lazyPage(() => import('./green-channels-page.tsx'), 'GreenChannelsPage'),
  }),
] as const
