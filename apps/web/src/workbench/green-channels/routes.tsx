import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const greenChannelsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/green-channels',
    component: lazyPage(() => import('./green-channels-page.tsx'), 'GreenChannelsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/green-channels/standing',
    component: lazyPage(() => import('./standing/standing-channels-page.tsx'), 'StandingChannelsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/green-channels/standing/new',
    component: lazyPage(() => import('./standing/new-standing-page.tsx'), 'NewStandingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/green-channels/standing/$channelId',
    component: lazyPage(() => import('./standing/standing-page.tsx'), 'StandingPage'),
  }),
] as const
