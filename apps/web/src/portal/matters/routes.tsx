import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const mattersRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/matters',
    component: lazyPage(() => import('./matters-page.tsx'), 'MattersPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/matters/$matter',
    component: lazyPage(() => import('./matter-page.tsx'), 'MatterPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/matters/$matter/apply',
    component: lazyPage(() => import('./filing/matter-filing-page.tsx'), 'MatterFilingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/matters/$matterCaseId',
    component: lazyPage(() => import('./my/my-matter-page.tsx'), 'MyMatterPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/matters/$matterCaseId/receipt',
    component: lazyPage(() => import('./my/matter-receipt-page.tsx'), 'MatterReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/matters/$matterCaseId/correction',
    component: lazyPage(() => import('./my/joint-correction-page.tsx'), 'JointCorrectionPage'),
  }),
] as const
