import { type Result, fail, succeed } from '../kernel/index.ts'
import type { IdentifierRejection } from './rejection.ts'

/** A unified social credit code (统一社会信用代码, GB 32100) in its parts. */
export interface Uscc {
  readonly value: string
  /** 登记管理部门: 1 is the office of public-sector reform, 5 civil affairs, 9 market supervision. */
  readonly registrationAuthority: string
  /** 机构类别 within the authority's own table. */
  readonly category: string
  /** Six digits; 100000 is the nation. */
  readonly area: string
  /** Nine characters (GB 11714). */
  readonly organisationCode: string
}

/** No I, O, S, V, Z: they are mistaken for digits. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Accepts small letters and blanks around the code; `value` has neither. */
export function parseUscc(text: string): Result<Uscc, IdentifierRejection> {
  const value = text.trim().toUpperCase()
  if (value.length !== 18) return fail({ kind: 'wrong-length', identifier: 'uscc', expected: '18' })
  const position = findWrongCharacter(value)
  if (position !== undefined) return fail({ kind: 'wrong-character', identifier: 'uscc', position })
  if (value[17] !== computeUsccCheck(value)) return fail({ kind: 'wrong-check-digit', identifier: 'uscc' })
  return succeed({
    value,
    registrationAuthority: value.slice(0, 1),
    category: value.slice(1, 2),
    area: value.slice(2, 8),
    organisationCode: value.slice(8, 17),
  })
}

export function isUscc(text: string): boolean {
  return parseUscc(text).ok
}

/** From one, counted as people count. */
function findWrongCharacter(code: string): number | undefined {
  for (const [index, character] of [...code].entries()) {
    const allowed = index >= 2 && index < 8 ? '0123456789' : alphabet
    if (!allowed.includes(character)) return index + 1
  }
  return undefined
}

function computeUsccCheck(code: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * alphabet.indexOf(code[index] ?? ''),
    0,
  )
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** The code with its check character; the parts must have 1, 1, 6 and 9 characters of the alphabet. */
export function buildUscc(
  registrationAuthority: string,
  category: string,
  area: string,
  organisationCode: string,
): Result<string, IdentifierRejection> {
  const body = `${registrationAuthority}${category}${area}${organisationCode}`
  if (body.length !== 17) return fail({ kind: 'wrong-length', identifier: 'uscc', expected: '18' })
  const position = findWrongCharacter(body)
  if (position !== undefined) return fail({ kind: 'wrong-character', identifier: 'uscc', position })
  return succeed(`${body}${computeUsccCheck(body)}`)
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Eight digits or capital letters with the check character of GB 11714: the ninth to seventeenth of a USCC. */
export function buildOrganisationCode(body: string): Result<string, IdentifierRejection> {
  if (body.length !== 8) return fail({ kind: 'wrong-length', identifier: 'organisation-code', expected: '8' })
  const position = [...body].findIndex((character) => !alphabet.includes(character))
  if (position >= 0) {
    return fail({ kind: 'wrong-character', identifier: 'organisation-code', position: position + 1 })
  }
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body[index] ?? '0', 36),
    0,
  )
  const check = 11 - (sum % 11)
  return succeed(`${body}${check === 10 ? 'X' : check === 11 ? '0' : check}`)
}
