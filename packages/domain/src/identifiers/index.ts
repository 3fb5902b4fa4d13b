/**
 * The numbers by which the state knows persons, organisations, items, licences and areas: GB 32100 (统一社会信用代码),
 * GB 11714 (组织机构代码), GB 11643 (公民身份号码), GB/T 2260 (区划), the codes of government service items, the
 * identifier of electronic licences, phone numbers; and the masks under which they are shown.
 *
 * It promises that what parses is written in one way only (`value`), and that no refusal repeats a personal number.
 */
export { type IdentifierKind, type IdentifierRejection, describeIdentifierRejection } from './rejection.ts'
export * from './uscc.ts'
export * from './resident-id.ts'
export * from './item-codes.ts'
export * from './licence-identifier.ts'
export * from './area-code.ts'
export * from './phone-number.ts'
export * from './masking.ts'
