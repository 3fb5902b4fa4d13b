import { type Result, fail, succeed } from '../kernel/index.ts'
import { isAreaProvinceCode } from './provinces.ts'
import type { IdentifierRejection } from './rejection.ts'
import { parseUscc } from './uscc.ts'

/** A base code (基本编码): the same for an item wherever in the country it is handled. */
export interface BaseCode {
  readonly value: string
  /** Two digits; 00 is the nation. */
  readonly province: string
  /** Two digits of GB/T 39046 annex A: 01 licence, 05 payment, 07 confirmation, 20 public service. */
  readonly itemType: string
  readonly authority: string
  readonly mainItem: string
  readonly subItem: string
}

/** An implementation code (实施编码): an item as one authority handles it. */
export interface ImplementationCode {
  readonly value: string
  readonly authorityUscc: string
  /** 1 nation, 2 province, 3 city, 4 county, 5 town or street, 6 village or community, 7 by level. */
  readonly level: string
  readonly baseCode: BaseCode
}

/** A handling item (业务办理项编码) of an implementation. */
export interface HandlingItemCode {
  readonly value: string
  readonly implementationCode: ImplementationCode
  /** Two digits. */
  readonly handlingItem: string
}

const itemTypes = new Set(['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '20'])

export function parseBaseCode(text: string): Result<BaseCode, IdentifierRejection> {
  const identifier = 'base-code'
  const value = text.trim()
  if (value.length !== 12) return fail({ kind: 'wrong-length', identifier, expected: '12' })
  const position = value.search(/\D/)
  if (position >= 0) return fail({ kind: 'wrong-character', identifier, position: position + 1 })
  const province = value.slice(0, 2)
  if (province !== '00' && !isAreaProvinceCode(province)) {
    return fail({ kind: 'unknown-region', identifier, region: province })
  }
  const itemType = value.slice(2, 4)
  if (!itemTypes.has(itemType))
    return fail({ kind: 'unknown-code', identifier, part: 'item type', code: itemType })
  return succeed({
    value,
    province,
    itemType,
    authority: value.slice(4, 6),
    mainItem: value.slice(6, 9),
    subItem: value.slice(9, 12),
  })
}

/** USCC of the authority 18 + level 1 + base code 12; a wrong part is refused in that part's own words. */
export function parseImplementationCode(text: string): Result<ImplementationCode, IdentifierRejection> {
  const value = text.trim().toUpperCase()
  if (value.length !== 31) {
    return fail({ kind: 'wrong-length', identifier: 'implementation-code', expected: '31' })
  }
  return readImplementationCode(value.slice(0, 18), value.slice(18, 19), value.slice(19))
}

/**
 * @param authorityUscc of the authority that handles the item.
 * @param level one digit, 1 to 7.
 */
export function buildImplementationCode(
  authorityUscc: string,
  level: string,
  baseCode: string,
): Result<string, IdentifierRejection> {
  const code = readImplementationCode(authorityUscc, level, baseCode)
  return code.ok ? succeed(code.value.value) : code
}

function readImplementationCode(
  authorityUscc: string,
  level: string,
  base: string,
): Result<ImplementationCode, IdentifierRejection> {
  const authority = parseUscc(authorityUscc)
  if (!authority.ok) return authority
  if (!/^[1-7]$/.test(level)) {
    return fail({ kind: 'unknown-code', identifier: 'implementation-code', part: 'level', code: level })
  }
  const baseCode = parseBaseCode(base)
  if (!baseCode.ok) return baseCode
  return succeed({
    value: `${authority.value.value}${level}${baseCode.value.value}`,
    authorityUscc: authority.value.value,
    level,
    baseCode: baseCode.value,
  })
}

export function parseHandlingItemCode(text: string): Result<HandlingItemCode, IdentifierRejection> {
  const identifier = 'handling-item-code'
  const value = text.trim().toUpperCase()
  if (value.length !== 33) return fail({ kind: 'wrong-length', identifier, expected: '33' })
  const handlingItem = value.slice(31)
  const position = handlingItem.search(/\D/)
  if (position >= 0) return fail({ kind: 'wrong-character', identifier, position: 32 + position })
  const implementationCode = parseImplementationCode(value.slice(0, 31))
  if (!implementationCode.ok) return implementationCode
  return succeed({ value, implementationCode: implementationCode.value, handlingItem })
}

/** @param handlingItem 1 to 99, as the implementation numbers its handling items. */
export function buildHandlingItemCode(
  implementationCode: string,
  handlingItem: number,
): Result<string, IdentifierRejection> {
  const code = parseHandlingItemCode(`${implementationCode}${String(handlingItem).padStart(2, '0')}`)
  return code.ok ? succeed(code.value.value) : code
}
