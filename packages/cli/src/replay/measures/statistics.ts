/** A distribution in a few figures; all are 0 where nothing was counted. */
export interface Statistics {
  readonly count: number
  readonly median: number
  readonly p90: number
  readonly mean: number
  readonly maximum: number
}

export function summarise(values: readonly number[]): Statistics {
  const sorted = values.toSorted((left, right) => left - right)
  const count = sorted.length
  if (count === 0) return { count, median: 0, p90: 0, mean: 0, maximum: 0 }
  return {
    count,
    median: findQuantile(sorted, 0.5),
    p90: findQuantile(sorted, 0.9),
    mean: sorted.reduce((sum, value) => sum + value, 0) / count,
    maximum: sorted.at(-1) ?? 0,
  }
}

/** Between two values it is interpolated, as spreadsheets do it. */
function findQuantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
