import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

/** Licences of the jurisdiction, and what is done with them after their issue. */
export const licencesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/licences',
    component: lazyPage(() => import('./licences-page.tsx'), 'LicencesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/licences/$licenceId',
    component: lazyPage(() => import('./licence-page.tsx'), 'LicencePage'),
  }),
] as const
