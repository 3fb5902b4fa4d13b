import { createHistogram } from 'node:perf_hooks'

/** Latencies of one kind of request, with their percentiles. */
export interface LatencyRecorder {
  /** @param milliseconds from when the request was due, or sent, to its whole answer */
  record(milliseconds: number): void
  readonly count: number
  summarise(): LatencySummary
}

/** All in milliseconds, rounded to two decimals; nulls where nothing was measured. */
export interface LatencySummary {
  readonly count: number
  readonly p50Ms: number | null
  readonly p95Ms: number | null
  readonly p99Ms: number | null
  readonly maximumMs: number | null
}

export function createLatencyRecorder(): LatencyRecorder {
  // Microseconds, three significant digits: enough for percentiles and small for any number of requests.
  const histogram = createHistogram({ lowest: 1, highest: 3_600_000_000, figures: 3 })
  const read = (microseconds: number) => (histogram.count === 0 ? null : roundTo(microseconds / 1000, 2))
  return {
    record: (milliseconds) => histogram.record(Math.max(1, Math.round(milliseconds * 1000))),
    get count() {
      return histogram.count
    },
    summarise: () => ({
      count: histogram.count,
      p50Ms: read(histogram.percentile(50)),
      p95Ms: read(histogram.percentile(95)),
      p99Ms: read(histogram.percentile(99)),
      maximumMs: read(histogram.max),
    }),
  }
}

/** What happened in each interval of a run, by the time at which requests were due. */
export interface TimeLine {
  record(atMilliseconds: number, latencyMilliseconds: number): void
  /** One entry an interval, in order; intervals without a request are there with a count of 0. */
  list(): (LatencySummary & { readonly fromSeconds: number })[]
}

/** @param intervalSeconds length of an interval; the first begins at 0 */
export function createTimeLine(intervalSeconds: number): TimeLine {
  const intervals: LatencyRecorder[] = []
  const getInterval = (index: number) => {
    while (intervals.length <= index) intervals.push(createLatencyRecorder())
    return intervals[index]
  }
  return {
    record(atMilliseconds, latencyMilliseconds) {
      getInterval(Math.floor(atMilliseconds / 1000 / intervalSeconds))?.record(latencyMilliseconds)
    },
    list: () =>
      intervals.map((interval, index) => ({ fromSeconds: index * intervalSeconds, ...interval.summarise() })),
  }
}

/** @param decimals digits kept after the point */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** What a run of requests came to. */
export interface LoadResult {
  readonly done: number
  readonly seconds: number
  readonly perSecond: number
  readonly latency: LatencySummary
}

export interface ClosedLoopOptions {
  /** Workers, each with one request under way at a time. */
  readonly workers: number
  /** Of the part that counts. */
  readonly seconds: number
  readonly warmUpSeconds: number
  /**
   * Does one request and returns whether it counts as done. What it throws ends the run.
   * @param worker 0 to workers - 1
   * @param turn counts the requests of this worker from 0
   */
  readonly work: (worker: number, turn: number) => Promise<boolean>
}

/** As many workers as said send as fast as they are answered. Requests that begin in the warm-up do not count. */
export async function runClosedLoop(options: ClosedLoopOptions): Promise<LoadResult> {
  const { workers, seconds, warmUpSeconds, work } = options
  const latency = createLatencyRecorder()
  const begin = performance.now() + warmUpSeconds * 1000
  const end = begin + seconds * 1000
  let lastAnswer = begin
  const runWorker = async (worker: number) => {
    for (let turn = 0; ; turn += 1) {
      const sentAt = performance.now()
      if (sentAt >= end) return
      const counts = await work(worker, turn)
      const answeredAt = performance.now()
      if (!counts || sentAt < begin) continue
      latency.record(answeredAt - sentAt)
      lastAnswer = Math.max(lastAnswer, answeredAt)
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, worker) => runWorker(worker)))
  // The last requests are answered after the end; their time counts with them.
  return describeLoad(latency, Math.max(lastAnswer, end) - begin)
}

function describeLoad(latency: LatencyRecorder, milliseconds: number): LoadResult {
  const seconds = milliseconds / 1000
  return {
    done: latency.count,
    seconds: roundTo(seconds, 2),
    perSecond: roundTo(latency.count / seconds, 1),
    latency: latency.summarise(),
  }
}

export interface OpenLoopOptions {
  readonly perSecond: number
  readonly seconds: number
  /**
   * Does the request of this number, from 0; must not throw.
   * @param dueAt when it should have been sent, by performance.now(): latency counts from there
   */
  readonly work: (number: number, dueAt: number) => Promise<void>
}

/**
 * Requests at a steady rate, each at its time whether or not earlier ones were answered. Returns when the last of them
 * has been sent and its time is over; `answered` resolves when all of them have ended.
 */
export async function runOpenLoop(options: OpenLoopOptions): Promise<{ readonly answered: Promise<void> }> {
  const { perSecond, seconds, work } = options
  const begin = performance.now()
  const total = Math.floor(perSecond * seconds)
  const underWay = new Set<Promise<void>>()
  for (let next = 0; next < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1000) * perSecond) + 1)
    for (; next < due; next += 1) {
      const request = work(next, begin + (next / perSecond) * 1000)
      underWay.add(request)
      void request.then(() => underWay.delete(request))
    }
    // A timer is never early; what became due meanwhile is sent at once and counts from its time.
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return { answered: Promise.all(underWay).then(() => undefined) }
}
