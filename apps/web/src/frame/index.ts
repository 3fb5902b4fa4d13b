export { lazyPage } from './lazy-page.tsx'
export { SiteFrame } from './site-frame.tsx'
export { ErrorPage, NotFoundPage } from './standing-pages.tsx'
export { startSite } from './start.tsx'
