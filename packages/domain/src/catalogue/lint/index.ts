/**
 * Lint of the catalogue: named rules that an item must keep before it is published, from the Administrative Licensing
 * Law (行政许可法), the checkers of service guides, and from what follows when conditions are tried out.
 * Each finding says what is wrong, why, and how to mend it.
 */
export { type Finding, type LintRule, type Place, type Severity, formatPlace } from './rule.ts'
export * from './lint-item.ts'
export { type RegistryRule, registryRules } from './registry-rules.ts'
export { type Situations, listAnswers, listScalars, openSituations } from './situations.ts'
