/** Finding items: what other pages need of it. Its own pages are loaded when they are opened. */
export { AbsentItem } from './absent-item.tsx'
export { NothingToApply } from './nothing-to-apply.tsx'
export { SearchBox } from './search-box.tsx'
export { type ItemCounts, useItemCounts } from './use-item-counts.ts'
