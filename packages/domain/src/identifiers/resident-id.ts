import { type PlainDate, type Result, fail, findPlainDate, succeed } from '../kernel/index.ts'
import { isProvinceCode } from './provinces.ts'
import type { IdentifierRejection } from './rejection.ts'

/** A resident identity number (公民身份号码, GB 11643) in its parts. */
export interface ResidentId {
  readonly value: string
  /** Six digits, as the region was numbered when the number was given; it may have been abolished since. */
  readonly region: string
  readonly birthDate: PlainDate
  readonly sex: 'male' | 'female'
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/**
 * Accepts a small x and blanks around the number. The numbers of 15 digits ended with 2013 and are refused.
 * @param notAfter the day that nobody can have been born after: the day on which the number is given.
 */
export function parseResidentId(text: string, notAfter: PlainDate): Result<ResidentId, IdentifierRejection> {
  const identifier = 'resident-id'
  const value = text.trim().toUpperCase()
  if (value.length !== 18) return fail({ kind: 'wrong-length', identifier, expected: '18' })
  const position = [...value].findIndex(
    (character, index) => !/^\d$/.test(character) && !(index === 17 && character === 'X'),
  )
  if (position >= 0) return fail({ kind: 'wrong-character', identifier, position: position + 1 })
  const region = value.slice(0, 6)
  if (!isProvinceCode(region.slice(0, 2))) return fail({ kind: 'unknown-region', identifier, region })
  const date = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  const birthDate = findPlainDate(date)
  if (birthDate === undefined) return fail({ kind: 'no-such-date', identifier, date })
  if (birthDate > notAfter) return fail({ kind: 'date-in-the-future', identifier, date: birthDate })
  if (value[17] !== computeResidentIdCheck(value)) return fail({ kind: 'wrong-check-digit', identifier })
  return succeed({ value, region, birthDate, sex: Number(value[16]) % 2 === 1 ? 'male' : 'female' })
}

export function isResidentId(text: string, notAfter: PlainDate): boolean {
  return parseResidentId(text, notAfter).ok
}

function computeResidentIdCheck(number: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return checkCharacters.charAt(sum % 11)
}

/**
 * A number that passes the check, for sample data.
 * @param sequence 0 to 999; odd for men, even for women.
 */
export function buildResidentId(
  region: string,
  birthDate: PlainDate,
  sequence: number,
): Result<string, IdentifierRejection> {
  const identifier = 'resident-id'
  if (!/^\d{6}$/.test(region) || !isProvinceCode(region.slice(0, 2))) {
    return fail({ kind: 'unknown-region', identifier, region })
  }
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999) {
    return fail({ kind: 'wrong-character', identifier, position: 15 })
  }
  const body = `${region}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return succeed(`${body}${computeResidentIdCheck(body)}`)
}
