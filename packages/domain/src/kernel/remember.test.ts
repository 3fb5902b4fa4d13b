import { describe, expect, it } from 'vitest'
import { remember } from './index.ts'

describe('an answer that is kept', () => {
  it('is computed once for each object, undefined too, and anew for one that only looks the same', () => {
    const asked: object[] = []
    const find = remember((key: { readonly days?: number }) => {
      asked.push(key)
      return key.days
    })
    const [five, again, none] = [{ days: 5 }, { days: 5 }, {}]
    expect([five, five, again, none, none].map(find)).toEqual([5, 5, 5, undefined, undefined])
    expect(asked).toEqual([five, again, none])
  })
})
