/**
 * The ground under the domain: results, assertions, dates in Beijing time, the canonical text of data, answers that are kept.
 * Nothing here knows a law; everything here is pure.
 */
export * from './result.ts'
export * from './assert.ts'
export * from './bilingual.ts'
export * from './dates.ts'
export * from './directory.ts'
export * from './canonical-json.ts'
export * from './json-pointer.ts'
export * from './remember.ts'
