import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'

export const preApprovalsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/pre-approvals',
    component: lazyPage(() => import('./pre-approvals-page.tsx'), 'PreApprovalsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/pre-approvals/$matterCaseId/$item/$next',
    component: lazyPage(() => import('./pre-approval-page.tsx'), 'PreApprovalPage'),
  }),
] as const
