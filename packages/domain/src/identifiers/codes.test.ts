import { describe, expect, it } from 'vitest'
import { assert } from '../kernel/index.ts'
import {
  type AreaLevel,
  buildHandlingItemCode,
  buildImplementationCode,
  buildLicenceIdentifier,
  isWithinArea,
  parseAreaCode,
  parseBaseCode,
  parseHandlingItemCode,
  parseImplementationCode,
  parseLicenceIdentifier,
  parseLicenceTypeCode,
} from './index.ts'

describe('a base code', () => {
  it('is read in its parts', () => {
    expect(parseBaseCode('370117002011')).toEqual({
      ok: true,
      value: {
        value: '370117002011',
        province: '37',
        itemType: '01',
        authority: '17',
        mainItem: '002',
        subItem: '011',
      },
    })
  })

  it.each([
    { why: 'of the nation', code: '000117002000' },
    { why: 'of the demonstration province, which does not exist', code: '990117002000' },
    { why: 'of a public service', code: '372017002000' },
  ])('$why is valid', ({ code }) => {
    expect(parseBaseCode(code)).toMatchObject({ ok: true })
  })

  it.each([
    { why: 'of 11 digits', code: '37011700201', error: { kind: 'wrong-length' } },
    { why: 'with a letter', code: '3701170020A1', error: { kind: 'wrong-character', position: 11 } },
    { why: 'of an unknown province', code: '380117002011', error: { kind: 'unknown-region', region: '38' } },
    { why: 'of an unknown item type', code: '371117002011', error: { kind: 'unknown-code', code: '11' } },
  ])('$why is refused', ({ code, error }) => {
    expect(parseBaseCode(code)).toMatchObject({ ok: false, error: { identifier: 'base-code', ...error } })
  })
})

describe('an implementation code', () => {
  const real = '11370800MB285591843370117002011'

  it('is the authority, its level and the base code', () => {
    expect(parseImplementationCode(real)).toMatchObject({
      ok: true,
      value: {
        value: real,
        authorityUscc: '11370800MB28559184',
        level: '3',
        baseCode: { value: '370117002011' },
      },
    })
    expect(buildImplementationCode('11370800MB28559184', '3', '370117002011')).toEqual({
      ok: true,
      value: real,
    })
  })

  it.each([
    {
      why: 'of 30 characters',
      code: real.slice(1),
      error: { kind: 'wrong-length', identifier: 'implementation-code' },
    },
    {
      why: 'of an authority that cannot be',
      code: `2${real.slice(1)}`,
      error: { kind: 'wrong-check-digit', identifier: 'uscc' },
    },
    {
      why: 'of level 8',
      code: '11370800MB285591848370117002011',
      error: { kind: 'unknown-code', part: 'level', code: '8' },
    },
    {
      why: 'with a wrong base code',
      code: '11370800MB285591843370217002A11',
      error: { kind: 'wrong-character', identifier: 'base-code' },
    },
  ])('$why is refused', ({ code, error }) => {
    expect(parseImplementationCode(code)).toMatchObject({ ok: false, error })
  })

  it('has handling items of two more digits', () => {
    expect(buildHandlingItemCode(real, 1)).toEqual({ ok: true, value: `${real}01` })
    expect(parseHandlingItemCode(`${real}07`)).toMatchObject({
      value: { handlingItem: '07', implementationCode: { value: real } },
    })
    expect(parseHandlingItemCode(`${real}7A`)).toMatchObject({
      error: { kind: 'wrong-character', position: 33 },
    })
    expect(buildHandlingItemCode(real, 100)).toMatchObject({ error: { kind: 'wrong-length' } })
  })
})

describe('a licence identifier', () => {
  it.each([
    {
      typeCode: '11100000000013338W011',
      issuer: '11430000006122244L',
      serial: '20230000403',
      version: '001',
      check: 'U',
    },
    {
      typeCode: '11100000000013338W009',
      issuer: '11330105002500287C',
      serial: '2025052201',
      version: '002',
      check: '0',
    },
    { typeCode: '11100000MB03271699022', issuer: '340100', serial: '000000016', version: '001', check: '9' },
  ])('of $serial, a real licence, has the check character $check (ISO 7064 MOD 37,36)', (parts) => {
    const { typeCode, issuer, serial, version, check } = parts
    const value = `1.2.156.3005.2.${typeCode}.${issuer}.${serial}.${version}.${check}`
    expect(buildLicenceIdentifier({ typeCode, issuer, serial, version })).toEqual({ ok: true, value })
    expect(parseLicenceIdentifier(value)).toEqual({ ok: true, value: { value, ...parts } })
  })

  it('is refused when its check character, its dots or its prefix are others', () => {
    const [valid, check] = ['1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001', '.U']
    expect(parseLicenceIdentifier(`${valid}${check}`).ok).toBe(true)
    expect(parseLicenceIdentifier(`${valid}.V`)).toMatchObject({ error: { kind: 'wrong-check-digit' } })
    expect(parseLicenceIdentifier(`${valid}${check}`.replace('403', '430'))).toMatchObject({
      error: { kind: 'wrong-check-digit' },
    })
    expect(parseLicenceIdentifier(valid)).toMatchObject({ error: { kind: 'wrong-shape' } })
    expect(parseLicenceIdentifier(`${valid}${check}`.replace('3005', '3006'))).toMatchObject({
      error: { kind: 'wrong-shape' },
    })
  })

  it('is not built for a type whose definer has no valid credit code, nor from parts that do not fit', () => {
    const parts = { typeCode: '11100000000013338W011', issuer: '990101', serial: '1', version: '001' }
    expect(buildLicenceIdentifier({ ...parts, typeCode: '11100000000013338X011' })).toMatchObject({
      error: { identifier: 'uscc' },
    })
    expect(buildLicenceIdentifier({ ...parts, version: '1' })).toMatchObject({
      error: { kind: 'wrong-shape' },
    })
    expect(buildLicenceIdentifier({ ...parts, serial: '2026-1' })).toMatchObject({
      error: { kind: 'wrong-shape' },
    })
    expect(parseLicenceTypeCode('11100000000013338W01A')).toMatchObject({
      error: { kind: 'wrong-character', position: 21 },
    })
  })
})

describe('an area code', () => {
  it.each<{ code: string; value: string; level: AreaLevel }>([
    { code: '000000', value: '000000', level: 'nation' },
    { code: '370000', value: '370000', level: 'province' },
    { code: '370800000000', value: '370800', level: 'city' },
    { code: '370811', value: '370811', level: 'county' },
    { code: '370811001', value: '370811001', level: 'street' },
    { code: '370811001000', value: '370811001', level: 'street' },
    { code: '370811001002', value: '370811001002', level: 'community' },
    { code: '990101', value: '990101', level: 'county' },
  ])('$code is $value, a $level', ({ code, value, level }) => {
    expect(parseAreaCode(code)).toEqual({ ok: true, value: { value, level } })
  })

  it.each([
    { code: '3708', error: { kind: 'wrong-length' } },
    { code: '37081A', error: { kind: 'wrong-character', position: 6 } },
    { code: '380000', error: { kind: 'unknown-region' } },
  ])('$code is refused', ({ code, error }) => {
    expect(parseAreaCode(code)).toMatchObject({ ok: false, error })
  })

  it.each([
    { area: '370811001002', container: '370800', within: true },
    { area: '370811', container: '370811', within: true },
    { area: '370811', container: '000000', within: true },
    { area: '370800', container: '370811', within: false },
    { area: '370911', container: '370800', within: false },
    { area: '370811', container: '370811001', within: false },
  ])('$area lies in $container: $within', ({ area, container, within }) => {
    const [inner, outer] = [parseAreaCode(area), parseAreaCode(container)]
    assert(inner.ok && outer.ok, 'an area was refused')
    expect(isWithinArea(inner.value, outer.value)).toBe(within)
  })
})
