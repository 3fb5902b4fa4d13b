import { getScope } from '@tongban/domain'
import type { Caller } from './callers.ts'
import type { Operation } from './operations.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Their password hashes cost a tenth of a second each, and would be most of the time. */
const slowOperations: ReadonlySet<string> = new Set([
  'registerAccount',
  'openSession',
  'changePassword',
  'beginSecondFactor',
  'renewBackupCodes',
  'endSecondFactor',
  'createStaffAccount',
  'resetCredentials',
])

/** Requests that every caller sends to every operation at least, whatever their number in all. */
export const leastRequestsEach = 3

export interface Plan {
  /** Turns in which everybody meets every operation; what is left goes to those whom it lets in, for they come furthest. */
  readonly evenTurns: number
  chooseTurn(index: number, random: SeededRandom): { operation: Operation; caller: Caller }
}

/** @param requests in all; a turn sends one or several */
export function planTurns(
  operations: readonly Operation[],
  callers: readonly Caller[],
  requests: number,
): Plan {
  const pairs = operations.flatMap((operation) => callers.map((caller) => ({ operation, caller })))
  const rounds = Math.max(leastRequestsEach, Math.floor(requests / 2 / pairs.length))
  const quick = operations.filter(({ id }) => !slowOperations.has(id))
  const admitted = new Map(
    operations.map((operation) => [
      operation.id,
      callers.filter(({ role }) => getScope(role, operation.permission) !== 'none'),
    ]),
  )
  return {
    evenTurns: rounds * pairs.length,
    chooseTurn(index, random) {
      const round = Math.floor(index / pairs.length)
      const pair = pairs[index % pairs.length] as (typeof pairs)[number]
      const isSlow = slowOperations.has(pair.operation.id)
      if (round < leastRequestsEach || (round < rounds && !isSlow)) return pair
      const operation = random.oneIn(40) ? random.pick(operations) : random.pick(quick)
      const insiders = admitted.get(operation.id) ?? []
      return { operation, caller: random.pick(insiders.length === 0 || random.oneIn(5) ? callers : insiders) }
    },
  }
}
