/**
 * The record (执法全过程记录): every act chained to the one before it, the heads of all chains bound each day into a
 * signed Merkle root. Promises that whatever is changed, removed, inserted or reordered can be named, without the
 * server and by anyone who holds the public key.
 */
export * from './chain.ts'
export * from './chain-store.ts'
export { sealRecord } from './sealing.ts'
export { sealInstallation } from './seal-installation.ts'
export { describeCaseView } from './case-view.ts'
export { describeMatterView, type RunningNotice } from './matter-view.ts'
export { describeStandingView } from './standing-view.ts'
export { findWitness } from './witness.ts'
export { verifyReceipt, type ReceiptFacts } from './receipt.ts'
export { createRecordModule } from './routes.ts'
export { verifyRecord, type VerifyReport } from './verification/verify-record.ts'
