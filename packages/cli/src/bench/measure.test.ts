import { expect, test } from 'vitest'
import { createLatencyRecorder, createTimeLine, roundTo, runClosedLoop, runOpenLoop } from './measure.ts'

test('percentiles are those of all that was recorded', () => {
  const recorder = createLatencyRecorder()
  for (let milliseconds = 1; milliseconds <= 1000; milliseconds += 1) recorder.record(milliseconds)
  const { count, p50Ms, p95Ms, p99Ms, maximumMs } = recorder.summarise()
  expect(count).toBe(1000)
  expect(p50Ms).toBeCloseTo(500, -1)
  expect(p95Ms).toBeCloseTo(950, -1)
  expect(p99Ms).toBeCloseTo(990, -1)
  expect(maximumMs).toBeCloseTo(1000, -1)
})

test('where nothing was measured there is no percentile', () => {
  expect(createLatencyRecorder().summarise()).toEqual({
    count: 0,
    p50Ms: null,
    p95Ms: null,
    p99Ms: null,
    maximumMs: null,
  })
})

test('a time line has every interval, those without a request too', () => {
  const line = createTimeLine(1)
  line.record(200, 5)
  line.record(2900, 7)
  expect(line.list().map(({ fromSeconds, count }) => [fromSeconds, count])).toEqual([
    [0, 1],
    [1, 0],
    [2, 1],
  ])
})

test('a closed loop has one request of each worker under way and counts those that say so', async () => {
  const underWay = [0, 0, 0]
  let most = 0
  const result = await runClosedLoop({
    workers: 3,
    seconds: 0.05,
    warmUpSeconds: 0,
    work: async (worker, turn) => {
      underWay[worker] = (underWay[worker] ?? 0) + 1
      most = Math.max(most, ...underWay)
      await new Promise((resolve) => setImmediate(resolve))
      underWay[worker] = (underWay[worker] ?? 0) - 1
      return turn % 2 === 0
    },
  })
  expect(most).toBe(1)
  expect(result.done).toBe(result.latency.count)
  expect(result.done).toBeGreaterThan(0)
})

test('an open loop sends at its rate though nothing is answered, and counts from when a request was due', async () => {
  const due: number[] = []
  const answers: (() => void)[] = []
  const { answered } = await runOpenLoop({
    perSecond: 1000,
    seconds: 0.03,
    work: (number, dueAt) => {
      due[number] = dueAt
      return new Promise((resolve) => answers.push(resolve))
    },
  })
  expect(answers).toHaveLength(30)
  expect((due[29] ?? 0) - (due[0] ?? 0)).toBeCloseTo(29, 5)
  for (const answer of answers) answer()
  await answered
})

test('figures are rounded to the digits that are asked for', () => {
  expect(roundTo(1.005, 1)).toBe(1)
  expect(roundTo(2.345, 2)).toBe(2.35)
})
