import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

export const filingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/apply/$item',
    component: lazyRouteComponent(() => import('./filing-page.tsx'), 'FilingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/cases/$caseId/edit',
    component: lazyRouteComponent(() => import('./edit-page.tsx'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId/receipt',
    component: lazyRouteComponent(() => import('./receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/my/cases/$caseId/correction',
    component: lazyRouteComponent(() => import('./correction-page.tsx'), 'CorrectionPage'),
  }),
] as const
