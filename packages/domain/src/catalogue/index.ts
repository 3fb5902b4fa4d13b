/**
 * The catalogue (事项目录): definition files, the registries they refer to, and what follows from them. Nothing is
 * handled that is not on a published list (清单之外无审批); a published revision never changes. Elements follow the
 * national exchange tables of implementation lists and GB/T 39046-2020.
 */
export * from './text.ts'
export * from './condition.ts'
export * from './life-stages.ts'
export * from './registries.ts'
export * from './item.ts'
export * from './decision-table.ts'
export * from './judge-instantly.ts'
export * from './revision.ts'
export * from './reading.ts'
export * from './settle-values.ts'
export * from './requirements.ts'
export * from './promises.ts'
export * from './normalise-form.ts'
export * from './problem.ts'
export * from './validate-application.ts'
export { checkValue } from './validate-value.ts'
export * from './build-revision.ts'
export * from './lint/index.ts'
export * from './labels.ts'
export * from './describe-condition.ts'
export * from './guide.ts'
export * from './difference.ts'
export * from './search-text.ts'
