import { type Bilingual, type Result, fail, succeed, toDayNumber } from '../kernel/index.ts'
import type { Stop } from './period.ts'
import type { ClockRejection } from './rejection.ts'

/** Overlapping stops as one: days from `from` up to, not including, `to`, which is Infinity while one is open. */
export interface UnitedStop {
  readonly from: number
  readonly to: number
  /** The reasons of the stops that were united, in the order in which they begin, each once. */
  readonly labels: readonly Bilingual[]
}

/** Stops of zero days are dropped; stops that only touch stay apart, because their reasons differ. */
export function uniteStops(stops: readonly Stop[]): Result<readonly UnitedStop[], ClockRejection> {
  const sorted: UnitedStop[] = []
  for (const [index, stop] of stops.entries()) {
    const from = toDayNumber(stop.from)
    const to = stop.to === undefined ? Infinity : toDayNumber(stop.to)
    if (to < from) return fail({ kind: 'stop-ends-before-it-begins', index, stop })
    if (to > from) sorted.push({ from, to, labels: stop.label ? [stop.label] : [] })
  }
  sorted.sort((left, right) => left.from - right.from)
  const united: UnitedStop[] = []
  for (const stop of sorted) {
    const last = united.at(-1)
    if (last && stop.from < last.to) {
      united[united.length - 1] = {
        from: last.from,
        to: Math.max(last.to, stop.to),
        labels: joinLabels(last.labels, stop.labels),
      }
    } else united.push(stop)
  }
  return succeed(united)
}

function joinLabels(left: readonly Bilingual[], right: readonly Bilingual[]): readonly Bilingual[] {
  return [...left, ...right.filter((label) => !left.some((known) => known.zh === label.zh))]
}
