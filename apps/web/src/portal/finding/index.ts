/** Finding items: what the first page needs of it. The pages themselves are loaded when they are opened. */
export { SearchBox } from './search-box.tsx'
export { type ItemCounts, useItemCounts } from './use-item-counts.ts'
