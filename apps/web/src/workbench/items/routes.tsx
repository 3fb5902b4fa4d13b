import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'
import { readItemsSearch } from './items-search.ts'

export const itemsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items',
    component: lazyRouteComponent(() => import('./items-page.tsx'), 'ItemsPage'),
    validateSearch: readItemsSearch,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items/$item',
    component: lazyRouteComponent(() => import('./item-page.tsx'), 'ItemPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items/$item/edit',
    component: lazyRouteComponent(() => import('./edit-page.tsx'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/item-drafts/$draftId',
    component: lazyRouteComponent(() => import('./editor/draft-page.tsx'), 'DraftPage'),
  }),
] as const
