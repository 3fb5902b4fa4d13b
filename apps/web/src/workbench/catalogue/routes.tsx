import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'
import { readWords } from './search-words.ts'

export const catalogueRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue',
    component: lazyPage(() => import('./claims-page.tsx'), 'ClaimsPage'),
    validateSearch: readWords('q', 'state', 'level', 'mine'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/entries',
    component: lazyPage(() => import('./entries-page.tsx'), 'EntriesPage'),
    validateSearch: readWords('q'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/entries/$entry',
    component: lazyPage(() => import('./entry-page.tsx'), 'EntryPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/consistency',
    component: lazyPage(() => import('./consistency-page.tsx'), 'ConsistencyPage'),
    validateSearch: readWords('entry', 'level', 'element', 'agrees'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/handovers',
    component: lazyPage(() => import('./handovers/handovers-page.tsx'), 'HandoversPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/handovers/new',
    component: lazyPage(() => import('./handovers/new-handover-page.tsx'), 'NewHandoverPage'),
    validateSearch: readWords('returns'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/handovers/$handoverId',
    component: lazyPage(() => import('./handovers/handover-page.tsx'), 'HandoverPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/benchmarks',
    component: lazyPage(() => import('./benchmarks/benchmarks-page.tsx'), 'BenchmarksPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/benchmarks/$place',
    component: lazyPage(() => import('./benchmarks/benchmark-page.tsx'), 'BenchmarkPage'),
    validateSearch: readWords('q', 'show'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/catalogue/reductions',
    component: lazyPage(() => import('./benchmarks/reductions-page.tsx'), 'ReductionsPage'),
    validateSearch: readWords('year', 'authority'),
  }),
] as const
