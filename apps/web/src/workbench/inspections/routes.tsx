import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const inspectionsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/inspections',
    component: lazyPage(() => import('./inspections-page.tsx'), 'InspectionsPage'),
    validateSearch: (search: Record<string, unknown>): { week?: string } =>
      typeof search['week'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search['week'])
        ? { week: search['week'] }
        : {},
  }),
] as const
