/**
 * Prerequisites between items (前置事项): what one item demands and another results in, over the whole catalogue; where
 * items wait for each other in a circle (互为前置), which materials and articles bring that about, and where a
 * pre-approval (预审批) breaks it; and the shortest lawful order and time of a set of items. It promises the same answer
 * whatever the order in which items come. 优化营商环境条例 article 35 asks for fewer links, materials and days, articles 41
 * and 42 for handling side by side; 行政许可法 article 31 forbids to demand what has nothing to do with the matter.
 */
export * from './demands.ts'
export * from './circles.ts'
export { type DirectedGraph, listComponents, listShortestCycles } from './components.ts'
export { renameSubjects } from './joint-situations.ts'
export * from './lawful-order.ts'
export * from './limit-weight.ts'
export * from './order-items.ts'
export type { PreApprovalProposal } from './proposals.ts'
