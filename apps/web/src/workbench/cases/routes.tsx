import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const casesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/cases/$caseId',
    component: lazyPage(() => import('./case-page.tsx'), 'CasePage'),
    validateSearch: (search: Record<string, unknown>): { part?: string; file?: string } => ({
      ...(typeof search['part'] === 'string' ? { part: search['part'] } : {}),
      ...(typeof search['file'] === 'string' ? { file: search['file'] } : {}),
    }),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/deputies',
    component: lazyPage(() => import('./deputies/deputies-page.tsx'), 'DeputiesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/handover',
    component: lazyPage(() => import('./deputies/handover-page.tsx'), 'HandoverPage'),
  }),
] as const
