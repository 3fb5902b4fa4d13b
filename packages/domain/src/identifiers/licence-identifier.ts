import { type Result, fail, succeed } from '../kernel/index.ts'
import type { IdentifierRejection } from './rejection.ts'
import { parseUscc } from './uscc.ts'

/** An electronic licence's identifier (电子证照标识) in its parts. */
export interface LicenceIdentifier {
  /** With prefix, dots and check character. */
  readonly value: string
  /** 21 characters: the USCC of the body that defined the type, and three digits. */
  readonly typeCode: string
  /** The USCC of the issuer, or the code of its area. */
  readonly issuer: string
  readonly serial: string
  /** Three digits, 001 for the first issue. */
  readonly version: string
  readonly check: string
}

export type LicenceIdentifierParts = Omit<LicenceIdentifier, 'value' | 'check'>

const prefix = '1.2.156.3005.2.'
const example = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U'
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export function parseLicenceIdentifier(text: string): Result<LicenceIdentifier, IdentifierRejection> {
  const identifier = 'licence-identifier'
  const value = text.trim().toUpperCase()
  const match =
    /^1\.2\.156\.3005\.2\.([0-9A-Z]{18}\d{3})\.([0-9A-Z]{6,18})\.([0-9A-Z]{1,32})\.(\d{3})\.([0-9A-Z])$/.exec(
      value,
    )
  const [, typeCode, issuer, serial, version, check] = match ?? []
  if (!typeCode || !issuer || !serial || !version || !check) {
    return fail({ kind: 'wrong-shape', identifier, example })
  }
  if (check !== computeLicenceCheck(`${typeCode}${issuer}${serial}${version}`)) {
    return fail({ kind: 'wrong-check-digit', identifier })
  }
  return succeed({ value, typeCode, issuer, serial, version, check })
}

/** Refuses a type code that does not begin with a valid USCC, which parsing another body's licence does not. */
export function buildLicenceIdentifier(parts: LicenceIdentifierParts): Result<string, IdentifierRejection> {
  const type = parseLicenceTypeCode(parts.typeCode)
  if (!type.ok) return type
  const { typeCode, issuer, serial, version } = parts
  const check = computeLicenceCheck(`${typeCode}${issuer}${serial}${version}`)
  const parsed = parseLicenceIdentifier(`${prefix}${typeCode}.${issuer}.${serial}.${version}.${check}`)
  return parsed.ok ? succeed(parsed.value.value) : parsed
}

/** The USCC of the definer and three digits. */
export function parseLicenceTypeCode(
  text: string,
): Result<
  { readonly value: string; readonly definerUscc: string; readonly number: string },
  IdentifierRejection
> {
  const identifier = 'licence-type-code'
  const value = text.trim().toUpperCase()
  if (value.length !== 21) return fail({ kind: 'wrong-length', identifier, expected: '21' })
  const definer = parseUscc(value.slice(0, 18))
  if (!definer.ok) return definer
  const number = value.slice(18)
  const position = number.search(/\D/)
  if (position >= 0) return fail({ kind: 'wrong-character', identifier, position: 19 + position })
  return succeed({ value, definerUscc: definer.value.value, number })
}

/** ISO 7064 MOD 37,36. Characters outside the alphabet are refused by the shape before or after this. */
function computeLicenceCheck(body: string): string {
  let product = 36
  for (const character of body.toUpperCase()) {
    const sum = (product + alphabet.indexOf(character)) % 36
    product = ((sum === 0 ? 36 : sum) * 2) % 37
  }
  return alphabet.charAt((37 - product) % 36)
}
