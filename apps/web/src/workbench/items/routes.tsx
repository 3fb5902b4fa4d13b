import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../../frame/index.ts'
import { rootRoute } from '../root-route.tsx'
import { readItemsSearch, readPlace } from './items-search.ts'

export const itemsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items',
    component: lazyPage(() => import('./items-page.tsx'), 'ItemsPage'),
    validateSearch: readItemsSearch,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/prerequisites',
    component: lazyPage(() => import('./prerequisites/prerequisites-page.tsx'), 'PrerequisitesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items/$item',
    component: lazyPage(() => import('./item-page.tsx'), 'ItemPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items/$item/edit',
    component: lazyPage(() => import('./edit-page.tsx'), 'EditPage'),
    validateSearch: readPlace,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/item-drafts/$draftId',
    component: lazyPage(() => import('./editor/draft-page.tsx'), 'DraftPage'),
    validateSearch: readPlace,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/item-drafts/$draftId/rehearsals',
    component: lazyPage(() => import('../rehearsal/rehearsal-page.tsx'), 'RehearsalPage'),
  }),
] as const
