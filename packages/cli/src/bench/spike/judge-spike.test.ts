import { describe, expect, test } from 'vitest'
import { findRecovery, judgeMemory } from './judge-spike.ts'

const seconds = (...p95: (number | null)[]) => p95.map((p95Ms) => ({ p95Ms }))

describe('when the latency is back', () => {
  test('is the first of three seconds in a row that are at most a fifth above it', () => {
    expect(findRecovery(10, seconds(90, 40, 12, 11, 12, 10))).toBe(2)
  })

  test('is not a single good second between bad ones', () => {
    expect(findRecovery(10, seconds(90, 10, 80, 10, 10, 10))).toBe(3)
  })

  test('is never where it stays above, where nothing was done, or where nothing was measured before', () => {
    expect(findRecovery(10, seconds(90, 13, 13, 13))).toBeNull()
    expect(findRecovery(10, seconds(null, null, null))).toBeNull()
    expect(findRecovery(null, seconds(1, 1, 1))).toBeNull()
    expect(findRecovery(10, seconds())).toBeNull()
  })
})

describe('the memory of the server', () => {
  const sample = (phase: 'half' | 'spike' | 'half-again', ...mebibytes: number[]) =>
    mebibytes.map((value) => ({ phase, mebibytes: value }))

  test('is bounded where the second half of the spike adds no more than a quarter', () => {
    const samples = [
      ...sample('half', 100),
      ...sample('spike', 200, 300, 310, 320),
      ...sample('half-again', 250),
    ]
    expect(judgeMemory(samples)).toEqual({
      beforeMebibytes: 100,
      peakMebibytes: 320,
      afterMebibytes: 250,
      bounded: true,
    })
  })

  test('is not bounded where it goes on growing', () => {
    expect(judgeMemory(sample('spike', 200, 300, 600, 900)).bounded).toBe(false)
  })

  test('is not judged where the system does not tell it', () => {
    expect(judgeMemory([]).bounded).toBeNull()
  })
})
