import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

/** Taking applications in at the counter. */
export const windowRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake',
    component: lazyPage(() => import('./intake-start-page.tsx'), 'IntakeStartPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake/$draft',
    component: lazyPage(() => import('./intake-desk-page.tsx'), 'IntakeDeskPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake/done/$caseId',
    component: lazyPage(() => import('./intake-done-page.tsx'), 'IntakeDonePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/intake/done/matter/$matterCaseId',
    component: lazyPage(() => import('./matter-intake-done-page.tsx'), 'MatterIntakeDonePage'),
  }),
] as const
