import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

/** The own account of somebody of the staff. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/account',
    component: lazyPage(() => import('./account-page.tsx'), 'AccountPage'),
  }),
] as const
