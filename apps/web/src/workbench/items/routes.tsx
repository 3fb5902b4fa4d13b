import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'

export interface ItemsSearch {
  readonly q?: string
  readonly state?: 'in-force' | 'to-come' | 'withdrawn'
}

const states = ['in-force', 'to-come', 'withdrawn'] as const

export const itemsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/workbench/items',
    component: lazyRouteComponent(() => import('./items-page.tsx'), 'ItemsPage'),
    validateSearch: (search: Record<string, unknown>): ItemsSearch => {
      const state = states.find((one) => one === search['state'])
      return {
        ...(typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'].slice(0, 60) } : {}),
        ...(state === undefined ? {} : { state }),
      }
    },
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
