import { createHash, randomBytes } from 'node:crypto'

/** A UUID of version 7: time first, so that new rows of an index lie side by side. */
export function newCaseId(now: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  return toUuid(bytes, 7)
}

/**
 * The id of the case that a repeated request has already begun: the same account and key always give the same one,
 * so that the primary key of the record itself keeps the second from beginning another.
 */
export function caseIdOfKey(account: string, key: string): string {
  return toUuid(createHash('sha256').update(`tongban-case\n${account}\n${key}`).digest().subarray(0, 16), 8)
}

function toUuid(bytes: Buffer, version: 7 | 8): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
