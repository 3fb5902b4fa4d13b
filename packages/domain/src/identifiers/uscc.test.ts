import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assert } from '../kernel/index.ts'
import { buildOrganisationCode, buildUscc, isUscc, parseUscc } from './index.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const digits = [...'0123456789']

describe('a unified social credit code (GB 32100)', () => {
  it.each([
    '11100000000013338W',
    '11430000006122244L',
    '11330105002500287C',
    '11100000MB03271699',
    '11370800MB28559184',
  ])('%s of a public body is valid', (code) => {
    expect(parseUscc(code)).toMatchObject({ ok: true, value: { value: code } })
  })

  it('is read in its parts', () => {
    expect(parseUscc(' 11370800mb28559184 ')).toEqual({
      ok: true,
      value: {
        value: '11370800MB28559184',
        registrationAuthority: '1',
        category: '1',
        area: '370800',
        organisationCode: 'MB2855918',
      },
    })
  })

  it.each([
    { code: '11370800MB2855918', error: { kind: 'wrong-length' } },
    { code: '11370800MB28559185', error: { kind: 'wrong-check-digit' } },
    { code: '11370800MB2855918I', error: { kind: 'wrong-character', position: 18 } },
    { code: '1137A800MB28559184', error: { kind: 'wrong-character', position: 5 } },
    { code: '11370800MB28559-84', error: { kind: 'wrong-character', position: 16 } },
  ])('$code is refused', ({ code, error }) => {
    expect(parseUscc(code)).toMatchObject({ ok: false, error: { identifier: 'uscc', ...error } })
  })

  it('is valid when built, and no longer when any one character is another', () => {
    const draw = (characters: string[], length: number) =>
      fc.string({ unit: fc.constantFrom(...characters), minLength: length, maxLength: length })
    fc.assert(
      fc.property(draw(digits, 6), draw(alphabet, 8), fc.nat(17), fc.nat(30), (area, body, place, offset) => {
        const built = buildUscc('9', '1', area, `${body}0`)
        assert(built.ok, 'the parts were refused')
        expect(isUscc(built.value)).toBe(true)
        const other = alphabet[offset] ?? '0'
        fc.pre(built.value[place] !== other)
        expect(isUscc(`${built.value.slice(0, place)}${other}${built.value.slice(place + 1)}`)).toBe(false)
      }),
    )
  })

  it('has the check character 0, not a thirty-second one, where the weighted sum divides by 31', () => {
    expect(buildUscc('9', '1', '370100', 'MA0000001')).toEqual({ ok: true, value: '91370100MA00000010' })
  })

  it('is not built from parts of the wrong length or alphabet', () => {
    expect(buildUscc('9', '1', '37010', '000013338')).toMatchObject({ error: { kind: 'wrong-length' } })
    expect(buildUscc('9', 'O', '370100', '000013338')).toMatchObject({
      error: { kind: 'wrong-character', position: 2 },
    })
  })
})

describe('an organisation code (GB 11714)', () => {
  it.each([
    { body: '00001333', code: '000013338' },
    { body: '00612224', code: '006122244' },
    { body: '00250028', code: '002500287' },
    { body: 'MB032716', code: 'MB0327169' },
    { body: 'MB285591', code: 'MB2855918' },
  ])('of a real body: $code', ({ body, code }) => {
    expect(buildOrganisationCode(body)).toEqual({ ok: true, value: code })
  })

  it('is refused for a body of the wrong length or alphabet', () => {
    expect(buildOrganisationCode('1234567')).toMatchObject({ error: { kind: 'wrong-length' } })
    expect(buildOrganisationCode('1234567i')).toMatchObject({
      error: { kind: 'wrong-character', position: 8 },
    })
  })
})
