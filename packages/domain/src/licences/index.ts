/**
 * The licence (证照) from its issue on: changed, renewed, suspended, resumed, revoked, annulled, each on record. Promises
 * that what an act has ended never comes back, that a change makes a new edition with an identifier of its own, and
 * that expiry is read from the dates and never stored. 行政许可法 第八条、第五十条、第六十九条、第七十条; 行政处罚法
 * 第九条 (暂扣、吊销许可证件).
 */
export * from './carried-licence.ts'
export * from './events.ts'
export * from './state.ts'
export * from './commands.ts'
export * from './facts.ts'
export * from './rejection.ts'
export * from './names.ts'
export { evolveLicence, replayLicence } from './evolve.ts'
export * from './trade-licence.ts'
export { decideLicence } from './decide.ts'
export { licenceActRules, checkLicenceAct } from './standing-rules.ts'
export { describeLicenceRejection } from './describe-rejection.ts'
export { listLicenceActions, type AvailableLicenceAction } from './available-actions.ts'
