/**
 * Base lists (基本目录): what a higher level publishes, claiming by those below (认领), common elements that are inherited
 * (共性要素) and local ones (个性要素), and the consistency of the levels (四级十一同). Promises that a claimed item never
 * says of a common element anything but what the list says. 国务院关于加快推进政务服务标准化规范化便利化的指导意见
 * asks for one list with unified elements.
 */
export * from './elements.ts'
export * from './base-entry.ts'
export * from './inheritance.ts'
export * from './claims.ts'
export * from './consistency.ts'
export { type EntryColumn, type TableFinding, entryColumns } from './entry-table.ts'
export * from './read-entry-table.ts'
export * from './compare-entries.ts'
