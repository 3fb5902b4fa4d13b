/** Choices that come out the same for the same seed (mulberry32). */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number
  /** True once in so many times. */
  oneIn(times: number): boolean
  pick<Entry>(entries: readonly Entry[]): Entry
}

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const random: SeededRandom = {
    below: (bound) => Math.floor(next() * bound),
    oneIn: (times) => random.below(times) === 0,
    pick(entries) {
      if (entries.length === 0) throw new Error('nothing to choose from')
      return entries[random.below(entries.length)] as (typeof entries)[number]
    },
  }
  return random
}
