import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const myRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my',
    component: lazyPage(() => import('./my-cases-page.tsx'), 'MyCasesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId',
    component: lazyPage(() => import('./my-case-page.tsx'), 'MyCasePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId/remote/$inspection',
    component: lazyPage(() => import('./remote/remote-inspection-page.tsx'), 'RemoteInspectionPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/licences',
    component: lazyPage(() => import('./my-licences-page.tsx'), 'MyLicencesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/licences/$licenceId',
    component: lazyPage(() => import('./my-licence-page.tsx'), 'MyLicencePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/messages',
    component: lazyPage(() => import('./my-messages-page.tsx'), 'MyMessagesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/objections',
    component: lazyPage(() => import('./my-objections-page.tsx'), 'MyObjectionsPage'),
  }),
] as const
