import type { StaffPost } from './administration-data.ts'

export type PostStanding = 'current' | 'future' | 'ended'

/** Where a post stands on a day. A post that ended before it began was taken back and is ended. */
export function standingOf(
  { startsOn, endsOn }: Pick<StaffPost, 'startsOn' | 'endsOn'>,
  today: string,
): PostStanding {
  if (endsOn !== null && (endsOn < today || endsOn < startsOn)) return 'ended'
  return startsOn > today ? 'future' : 'current'
}

export function findCurrentPost(posts: readonly StaffPost[], today: string): StaffPost | undefined {
  return posts.find((post) => standingOf(post, today) === 'current')
}

const letters = 'abcdefghjkmnpqrstuvwxyz'
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const digits = '23456789'

/**
 * A first password that is easy to read out and keeps the rule of the platform: abcd-EFGH-2345, without letters that
 * look alike.
 * @param random a number from 0 up to the limit
 */
export function writeFirstPassword(random: (limit: number) => number): string {
  const pick = (alphabet: string) =>
    Array.from({ length: 4 }, () => alphabet.charAt(random(alphabet.length))).join('')
  return [pick(letters), pick(capitals), pick(digits)].join('-')
}

/** Evenly random below the limit, from the browser's own source. */
export function drawNumber(limit: number): number {
  const most = Math.floor(2 ** 32 / limit) * limit
  const drawn = new Uint32Array(1)
  do crypto.getRandomValues(drawn)
  while ((drawn[0] ?? 0) >= most)
  return (drawn[0] ?? 0) % limit
}
