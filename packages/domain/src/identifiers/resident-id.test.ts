import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCalendarDays, assert, getPlainDate } from '../kernel/index.ts'
import { buildResidentId, describeIdentifierRejection, isResidentId, parseResidentId } from './index.ts'

const today = getPlainDate('2026-03-02')

describe('a resident identity number (GB 11643)', () => {
  it('is read in its parts', () => {
    expect(parseResidentId(' 11010519491231002x', today)).toEqual({
      ok: true,
      value: { value: '11010519491231002X', region: '110105', birthDate: '1949-12-31', sex: 'female' },
    })
  })

  it.each([
    { why: 'of 15 digits', number: '110105491231002', error: { kind: 'wrong-length' } },
    {
      why: 'with a letter inside',
      number: '1101051949123100AX',
      error: { kind: 'wrong-character', position: 17 },
    },
    { why: 'with another check digit', number: '110105194912310021', error: { kind: 'wrong-check-digit' } },
    {
      why: 'of a region that never was',
      number: '990105194912310020',
      error: { kind: 'unknown-region', region: '990105' },
    },
    {
      why: 'of a day that never was',
      number: '110105194902300025',
      error: { kind: 'no-such-date', date: '1949-02-30' },
    },
    {
      why: 'of tomorrow',
      number: '110105202603030020',
      error: { kind: 'date-in-the-future', date: '2026-03-03' },
    },
  ])('$why is refused', ({ number, error }) => {
    const parsed = parseResidentId(number, today)
    assert(!parsed.ok, 'the number was accepted')
    expect(parsed.error).toEqual({
      identifier: 'resident-id',
      ...(error.kind === 'wrong-length' && { expected: '18' }),
      ...error,
    })
  })

  it('is never repeated by a refusal', () => {
    const parsed = parseResidentId('110105194912310021', today)
    assert(!parsed.ok, 'the number was accepted')
    const sentence = describeIdentifierRejection(parsed.error)
    expect(`${sentence.zh}${sentence.en}`).not.toMatch(/\d{4}/)
  })

  it('of someone born on the day itself is valid', () => {
    const built = buildResidentId('370800', today, 1)
    assert(built.ok, 'the parts were refused')
    expect(isResidentId(built.value, today)).toBe(true)
    expect(isResidentId(built.value, addCalendarDays(today, -1))).toBe(false)
  })

  it('is valid when built, and no longer when any one digit is another', () => {
    const birth = fc
      .integer({ min: 0, max: 36_000 })
      .map((days) => addCalendarDays(getPlainDate('1920-01-01'), days))
    fc.assert(
      fc.property(birth, fc.nat(999), fc.nat(17), fc.nat(9), (birthDate, sequence, place, digit) => {
        const built = buildResidentId('110105', birthDate, sequence)
        assert(built.ok, 'the parts were refused')
        expect(parseResidentId(built.value, today)).toMatchObject({
          value: { birthDate, sex: sequence % 2 === 1 ? 'male' : 'female' },
        })
        fc.pre(built.value[place] !== String(digit))
        expect(
          isResidentId(`${built.value.slice(0, place)}${digit}${built.value.slice(place + 1)}`, today),
        ).toBe(false)
      }),
    )
  })

  it('is not built for an unknown region or a sequence of four digits', () => {
    expect(buildResidentId('990101', today, 1)).toMatchObject({ error: { kind: 'unknown-region' } })
    expect(buildResidentId('110105', today, 1000)).toMatchObject({
      error: { kind: 'wrong-character', position: 15 },
    })
  })
})
