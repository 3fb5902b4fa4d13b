import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const filingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/apply/$item',
    component: lazyPage(() => import('./filing-page.tsx'), 'FilingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/edit',
    component: lazyPage(() => import('./edit-page.tsx'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId/receipt',
    component: lazyPage(() => import('./receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId/correction',
    component: lazyPage(() => import('./correction-page.tsx'), 'CorrectionPage'),
  }),
] as const
