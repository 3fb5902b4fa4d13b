import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BrokenInvariant, assert, assertNever, canonicalJson, fail, succeed } from './index.ts'

describe('the canonical text of data', () => {
  it.each([
    { value: { b: 1, a: [true, null, '甲'] }, text: '{"a":[true,null,"甲"],"b":1}' },
    { value: { z: undefined, a: 1 }, text: '{"a":1}' },
    { value: { é: 1, e: 2, E: 3 }, text: '{"E":3,"e":2,"é":1}' },
    { value: [1e21, 0.1, -0, 100], text: '[1e+21,0.1,0,100]' },
    { value: '"\n\u2028', text: '"\\"\\n\u2028"' },
  ])('of $text is that text', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('is the same in whatever order the keys were written, and reads back as the same data', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('s')])(
    'does not exist for %s',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(BrokenInvariant)
    },
  )
})

describe('results and assertions', () => {
  it('tell what was refused as a value and what must never happen as an exception', () => {
    expect(succeed(1)).toEqual({ ok: true, value: 1 })
    expect(fail('refused')).toEqual({ ok: false, error: 'refused' })
    expect(() => assert(false, 'a clock ran backwards')).toThrow('a clock ran backwards')
    expect(() => assertNever('other' as never, 'unknown event')).toThrow('unknown event: "other"')
  })
})
