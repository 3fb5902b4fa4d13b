import { type Result, fail, succeed } from '../kernel/index.ts'
import { isAreaProvinceCode } from './provinces.ts'
import type { IdentifierRejection } from './rejection.ts'

export type AreaLevel = 'nation' | 'province' | 'city' | 'county' | 'street' | 'community'

/** An administrative area (GB/T 2260, GB/T 10114, statistical codes): 6 digits, 9 for a street, 12 for a community. */
export interface AreaCode {
  /** As short as its level allows: 6 digits down to the county, 9 for a street, 12 for a community. */
  readonly value: string
  readonly level: AreaLevel
}

const significantDigits: Readonly<Record<AreaLevel, number>> = {
  nation: 0,
  province: 2,
  city: 4,
  county: 6,
  street: 9,
  community: 12,
}

/** Also reads codes that were filled with zeros to 12 digits. */
export function parseAreaCode(text: string): Result<AreaCode, IdentifierRejection> {
  const identifier = 'area-code'
  const code = text.trim()
  if (![6, 9, 12].includes(code.length))
    return fail({ kind: 'wrong-length', identifier, expected: '6 / 9 / 12' })
  const position = code.search(/\D/)
  if (position >= 0) return fail({ kind: 'wrong-character', identifier, position: position + 1 })
  const full = code.padEnd(12, '0')
  if (full === '000000000000' || full === '100000000000')
    return succeed({ value: full.slice(0, 6), level: 'nation' })
  if (!isAreaProvinceCode(full.slice(0, 2)))
    return fail({ kind: 'unknown-region', identifier, region: full.slice(0, 2) })
  const level = findLevel(full)
  return succeed({ value: full.slice(0, Math.max(6, significantDigits[level])), level })
}

function findLevel(full: string): AreaLevel {
  if (full.slice(9) !== '000') return 'community'
  if (full.slice(6, 9) !== '000') return 'street'
  if (full.slice(4, 6) !== '00') return 'county'
  return full.slice(2, 4) === '00' ? 'province' : 'city'
}

/** Whether the first area is the second or lies in it. */
export function isWithinArea(area: AreaCode, container: AreaCode): boolean {
  const digits = significantDigits[container.level]
  return (
    area.value.slice(0, digits) === container.value.slice(0, digits) &&
    digits <= significantDigits[area.level]
  )
}
