/** The rules of administrative approval as pure functions: no clock, randomness, environment or network. */
export * from './kernel/index.ts'
export * from './calendar/index.ts'
export * from './clock/index.ts'
export * from './identifiers/index.ts'
export * from './catalogue/index.ts'
export * from './permissions/index.ts'
export * from './cases/index.ts'
export * from './licences/index.ts'
