/**
 * The HTTP layer: validation by the contract, authentication, the one permission of each route, idempotency,
 * uploads, problem documents (RFC 9457), audit. Modules give handlers; nothing of the domain knows about it.
 */
export * from './implement-route.ts'
export * from './problem.ts'
export * from './problem-kinds.ts'
export * from './cursor.ts'
export * from './etag.ts'
export * from './authentication.ts'
export { html, type Html } from './html.ts'
export type { PageContent, PageRedirect, PageRequest, PublicPage } from './public-pages.ts'
export { refuseValue } from './validate-input.ts'
export type { ReceivedFile, ScanFile } from './receive-files.ts'
export type { StoredAnswer } from './idempotency.ts'
