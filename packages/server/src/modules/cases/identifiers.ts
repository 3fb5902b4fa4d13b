import { hash, randomBytes } from 'node:crypto'

/** RFC 9562, section 5.7: 48 bits of milliseconds, the version, the rest. */
const timeOrderedKey =
  /(?:^|[^0-9a-f])([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/**
 * A UUID of version 7: time first, so that new rows of an index lie side by side and a large table costs no more to
 * write to than a small one.
 *
 * @param milliseconds since 1970
 * @param rest ten bytes, random ones by default
 */
export function makeTimeOrderedId(milliseconds: number, rest: Buffer = randomBytes(10)): string {
  const bytes = Buffer.concat([Buffer.alloc(6), rest.subarray(0, 10)])
  bytes.writeUIntBE(milliseconds, 0, 6)
  return toUuid(bytes, 7)
}

/**
 * The id of the case that a repeated request has already begun: the same account and key always give the same one,
 * so that the primary key of the record itself keeps the second from beginning another.
 *
 * A key that is a UUID of version 7, or ends in one, gives the case its time; that of any other key lies anywhere.
 */
export function caseIdOfKey(account: string, key: string): string {
  const digest = hash('sha256', `tongban-case\n${account}\n${key}`, 'buffer')
  const [, high, low] = timeOrderedKey.exec(key) ?? []
  if (high === undefined || low === undefined) return toUuid(digest.subarray(0, 16), 8)
  return makeTimeOrderedId(Number.parseInt(`${high}${low}`, 16), digest)
}

function toUuid(bytes: Buffer, version: 7 | 8): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
