/** A stream of numbers that follows from its seed alone. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
  pick<Entry>(from: readonly Entry[]): Entry
}

/** mulberry32: quick, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
  }
}

/** Entries by their weights; `draw` finds one in the time of a binary search. */
export interface Lottery<Entry> {
  readonly entries: readonly Entry[]
  draw(random: Random): Entry
}

/** @param weighted entries with weights above 0; they need not add up to anything. */
export function createLottery<Entry>(weighted: readonly (readonly [Entry, number])[]): Lottery<Entry> {
  const ends: number[] = []
  let total = 0
  for (const [, weight] of weighted) ends.push((total += weight))
  const entries = weighted.map(([entry]) => entry)
  return {
    entries,
    draw(random) {
      const wanted = random.next() * total
      let low = 0
      let high = ends.length - 1
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((ends[middle] ?? total) > wanted) high = middle
        else low = middle + 1
      }
      return entries[low] as Entry
    },
  }
}

/** Shares of a whole number by weights, which add up to it exactly (largest remainder). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((added, weight) => added + weight, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const shares = exact.map(Math.floor)
  const left = total - shares.reduce((added, share) => added + share, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index)
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
