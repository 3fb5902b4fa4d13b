/**
 * Benchmarking (对标优化) and the five reductions (五减): what another place demands for the same item, what of it can be
 * taken over, and what our own revisions have cut over a year. Figures are read from definitions alone, so that anyone
 * can count them again; nothing that a law demands is dropped without a person.
 */
export * from './figures.ts'
export * from './reductions.ts'
export * from './outside-item.ts'
export * from './compare-outside.ts'
export * from './adoption.ts'
export { listAdoptionEdits, locateDecision, planOutsideAdoption } from './plan-outside-adoption.ts'
