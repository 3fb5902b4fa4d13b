/**
 * The standing green channel (专项绿色通道): for an emergency a bureau hurries not one case but every case of the items
 * that it names, for a time. Promises that two heads stand for it, that it never gives more than an item allows, that no
 * two of them take in the same case, and that it ends by itself. 突发事件应对法 第七条 (measures are published), 第十条 (they
 * fit the emergency and go no further).
 */
export * from './standing-channel.ts'
export * from './evolve-standing-channel.ts'
export { checkStandingTerms, type StandingFacts, type OtherChannel } from './check-standing-terms.ts'
export * from './decide-standing-channel.ts'
export { describeStandingRejection } from './describe-standing-rejection.ts'
