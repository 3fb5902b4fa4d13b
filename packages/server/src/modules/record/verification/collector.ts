/** How many are kept; the others are counted. */
const keptLimit = 1000

/** Gathers what was found, all of it counted and the first of it kept. */
export interface Collector<Item> {
  readonly items: readonly Item[]
  readonly count: number
  add(item: Item): void
  /** Takes over what another one gathered. */
  addAll(other: Pick<Collector<Item>, 'items' | 'count'>): void
}

export function createCollector<Item>(): Collector<Item> {
  const items: Item[] = []
  let count = 0
  return {
    items,
    get count() {
      return count
    },
    add(item) {
      count += 1
      if (items.length < keptLimit) items.push(item)
    },
    addAll(other) {
      count += other.count
      items.push(...other.items.slice(0, keptLimit - items.length))
    },
  }
}
