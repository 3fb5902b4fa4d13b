import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const mattersRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/matters',
    component: lazyPage(() => import('./matter-cases-page.tsx'), 'MatterCasesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/matters/$matterCaseId',
    component: lazyPage(() => import('./matter-case-page.tsx'), 'MatterCasePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/published-matters',
    component: lazyPage(() => import('./published-matters-page.tsx'), 'PublishedMattersPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/published-matters/edit',
    component: lazyPage(() => import('./matter-editor-page.tsx'), 'MatterEditorPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/published-matters/$matter',
    component: lazyPage(() => import('./published-matter-page.tsx'), 'PublishedMatterPage'),
  }),
] as const
