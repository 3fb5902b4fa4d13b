/**
 * Instant approval (秒批): an application whose every fact comes from a source that the item's decision table trusts is
 * decided by that table, with no officer; all else goes to a person, and the case says why. Part of what was granted is
 * drawn each day and examined again by people. 行政许可法 第三十四条第二款 (complete and lawful: decided on the spot),
 * 第三十八条 (no refusal without reasons that somebody weighed), 第六十九条 (revocation).
 */
export * from './instant-events.ts'
export * from './instant-commands.ts'
export * from './instant-names.ts'
export * from './identity-facts.ts'
export { judgeApplication } from './judge-application.ts'
export { describeFactValue, explainJudgement } from './explain-judgement.ts'
export { type InstantRecord, type Reexamination, findReexaminationStage } from './instant-state.ts'
export { listReexaminationDuties } from './reexamination.ts'
