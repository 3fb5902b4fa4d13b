import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

/** What the three administrators keep, each their own part. */
export const administrationRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/administration/accounts',
    component: lazyPage(() => import('./accounts-page.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/administration/audit',
    component: lazyPage(() => import('./audit-page.tsx'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/administration/calendar',
    component: lazyPage(() => import('./calendar-page.tsx'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/administration/organisations',
    component: lazyPage(() => import('./organisations-page.tsx'), 'OrganisationsPage'),
  }),
] as const
