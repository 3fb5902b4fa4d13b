/**
 * The catalogue (事项目录) in the store: registries and organisations, immutable revisions, calendars. Promises that
 * nothing can be filed that is not on a published list (清单之外无审批).
 */
export { createPublishedCatalogue, type PublishedCatalogue } from './published.ts'
