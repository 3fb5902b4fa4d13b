/**
 * The record (执法全过程记录): every act chained to the one before it, the heads of all chains bound each day into a
 * signed Merkle root. Promises that whatever is changed, removed, inserted or reordered can be named, without the
 * server and by anyone who holds the public key.
 */
export * from './chain.ts'
export { sealRecord, type Sealing } from './sealing.ts'
export { findWitness, updateWitness, type Witness } from './witness.ts'
export { fingerprintKey, verifyRecord, type VerifyReport } from './verification/verify-record.ts'
export type { Finding, ViewDifference } from './verification/finding.ts'
