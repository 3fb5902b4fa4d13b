import type { OrganisationLevel } from '../catalogue/index.ts'

/** What an organisation did with an entry that it is to claim. */
export type ClaimAct = 'claimed' | 'refused'

/**
 * Where a claim stands: nothing was done yet; refused with a reason (不认领); claimed and not yet published; published and
 * different from the entry, which was changed meanwhile (待调整); published and the same.
 */
export const claimStates = ['open', 'refused', 'unpublished', 'behind', 'settled'] as const
export type ClaimState = (typeof claimStates)[number]

export function describeClaim(claim: {
  readonly act: ClaimAct | undefined
  /** Undefined where no item of the claim is on the published list. */
  readonly deviations: number | undefined
}): ClaimState {
  if (claim.act === undefined) return 'open'
  if (claim.act === 'refused') return 'refused'
  if (claim.deviations === undefined) return 'unpublished'
  return claim.deviations === 0 ? 'settled' : 'behind'
}

export interface ClaimCount {
  readonly toClaim: number
  readonly claimed: number
  readonly refused: number
  readonly behind: number
  /** Claimed ÷ to claim, from 0 to 1; undefined where nothing is to be claimed. */
  readonly claimedRate: number | undefined
  /** (Claimed + refused with a reason) ÷ to claim: what has been answered at all. */
  readonly answeredRate: number | undefined
}

export interface CountedClaim {
  readonly organisation: string
  readonly level: OrganisationLevel
  readonly state: ClaimState
}

/** Rates of claiming (认领率) over some claims. */
export function countClaims(claims: readonly CountedClaim[]): ClaimCount {
  const count = (...states: ClaimState[]) => claims.filter(({ state }) => states.includes(state)).length
  const claimed = count('unpublished', 'behind', 'settled')
  const refused = count('refused')
  return {
    toClaim: claims.length,
    claimed,
    refused,
    behind: count('behind'),
    claimedRate: claims.length === 0 ? undefined : claimed / claims.length,
    answeredRate: claims.length === 0 ? undefined : (claimed + refused) / claims.length,
  }
}

/** The claims by one of their words, in the order in which it first appears. */
export function groupClaims<Key extends string>(
  claims: readonly CountedClaim[],
  keyOf: (claim: CountedClaim) => Key,
): { readonly key: Key; readonly count: ClaimCount }[] {
  const groups = new Map<Key, CountedClaim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups].map(([key, members]) => ({ key, count: countClaims(members) }))
}
