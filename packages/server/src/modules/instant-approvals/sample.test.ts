import { describe, expect, it } from 'vitest'
import { countSample, orderForDraw } from './sample.ts'

const seed = { merkleRoot: 'ab'.repeat(32), day: '2026-03-10', item: 'elderly-courtesy-card' }
const cases = Array.from({ length: 200 }, (_, index) => `case-${index}`)

describe('the daily draw', () => {
  it('takes the share of the day, rounded up, at least what the item says and never more than there are', () => {
    expect(countSample(0, { percent: 5, atLeast: 1 })).toBe(0)
    expect(countSample(1, { percent: 5, atLeast: 1 })).toBe(1)
    expect(countSample(100, { percent: 5, atLeast: 1 })).toBe(5)
    expect(countSample(101, { percent: 5, atLeast: 1 })).toBe(6)
    expect(countSample(3, { percent: 5, atLeast: 10 })).toBe(3)
    expect(countSample(10, { percent: 100, atLeast: 0 })).toBe(10)
    expect(countSample(1000, { percent: 0.1, atLeast: 0 })).toBe(1)
    // As a fraction of floating point it would be a little more than 33.
    expect(countSample(3000, { percent: 1.1, atLeast: 0 })).toBe(33)
  })

  it('is the same for whoever draws, in whatever order the cases come', () => {
    expect(orderForDraw(seed, cases.toReversed())).toEqual(orderForDraw(seed, cases))
    expect(orderForDraw(seed, [...cases, ...cases])).toHaveLength(cases.length)
  })

  it('is another with another root, day or item', () => {
    const first = orderForDraw(seed, cases).slice(0, 10)
    for (const other of [{ merkleRoot: 'cd'.repeat(32) }, { day: '2026-03-11' }, { item: 'other' }]) {
      expect(orderForDraw({ ...seed, ...other }, cases).slice(0, 10)).not.toEqual(first)
    }
  })

  it('is this one, so that a change of the rule shows', () => {
    expect(orderForDraw(seed, ['a', 'b', 'c', 'd'])).toMatchInlineSnapshot(`
      [
        "c",
        "b",
        "d",
        "a",
      ]
    `)
  })
})
