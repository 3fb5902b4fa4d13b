import type { GuideRouteOptions } from './guide-route.ts'

/** What the catalogue module stands on. */
export type CatalogueModuleOptions = GuideRouteOptions
