import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

export const myRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my',
    component: lazyRouteComponent(() => import('./my-cases-page.tsx'), 'MyCasesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId',
    component: lazyRouteComponent(() => import('./my-case-page.tsx'), 'MyCasePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/licences',
    component: lazyRouteComponent(() => import('./my-licences-page.tsx'), 'MyLicencesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/licences/$licenceId',
    component: lazyRouteComponent(() => import('./my-licence-page.tsx'), 'MyLicencePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/messages',
    component: lazyRouteComponent(() => import('./my-messages-page.tsx'), 'MyMessagesPage'),
  }),
] as const
