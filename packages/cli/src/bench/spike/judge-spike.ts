import type { LatencySummary } from '../measure.ts'

/** How much slower than before still counts as the first latency. */
const tolerance = 1.2
/** How many seconds in a row must be as before. */
const steadySeconds = 3

/**
 * When the latency was back: seconds from the end of the spike to the first of three seconds in a row whose p95 is at
 * most 1.2 of that before the spike. Seconds in which nothing was done count as not back.
 *
 * @param firstP95Ms before the spike
 * @param seconds one entry a second from the end of the spike
 * @returns null when it did not come back
 */
export function findRecovery(
  firstP95Ms: number | null,
  seconds: readonly Pick<LatencySummary, 'p95Ms'>[],
): number | null {
  if (firstP95Ms === null) return null
  const isBack = seconds.map(({ p95Ms }) => p95Ms !== null && p95Ms <= firstP95Ms * tolerance)
  const needed = Math.min(steadySeconds, isBack.length)
  const found = isBack.findIndex(
    (_, index) =>
      index + needed <= isBack.length && isBack.slice(index, index + needed).every((back) => back),
  )
  return found === -1 ? null : found
}

/** Resident memory of the server in MiB; nulls where the system does not tell it. */
export interface MemoryJudgement {
  readonly beforeMebibytes: number | null
  readonly peakMebibytes: number | null
  readonly afterMebibytes: number | null
  /** Whether it stopped growing within the spike: its second half is at most a quarter above its first. */
  readonly bounded: boolean | null
}

/** @param samples in the order in which they were taken */
export function judgeMemory(
  samples: readonly { readonly phase: 'half' | 'spike' | 'half-again'; readonly mebibytes: number }[],
): MemoryJudgement {
  const of = (phase: string) =>
    samples.filter((sample) => sample.phase === phase).map(({ mebibytes }) => mebibytes)
  const spike = of('spike')
  const middle = Math.ceil(spike.length / 2)
  const early = highest(spike.slice(0, middle))
  const late = highest(spike.slice(middle))
  return {
    beforeMebibytes: of('half').at(-1) ?? null,
    peakMebibytes: highest(samples.map(({ mebibytes }) => mebibytes)),
    afterMebibytes: of('half-again').at(-1) ?? null,
    bounded: early === null || late === null ? null : late <= early * 1.25,
  }
}

function highest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values)
}
