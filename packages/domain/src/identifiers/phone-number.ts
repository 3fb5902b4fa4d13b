import { type Result, fail, succeed } from '../kernel/index.ts'
import type { IdentifierRejection } from './rejection.ts'

export type PhoneNumber =
  | { readonly kind: 'mobile'; readonly value: string }
  | {
      readonly kind: 'landline'
      /** Area code, hyphen, number, and the extension after another hyphen. */
      readonly value: string
      /** With its leading 0. */
      readonly areaCode: string
      readonly number: string
      readonly extension: string | undefined
    }

/**
 * A mainland mobile number, or a landline number with its area code. Blanks, hyphens, brackets and +86 are accepted;
 * `value` has none of them but the hyphens of a landline number.
 */
export function parsePhoneNumber(text: string): Result<PhoneNumber, IdentifierRejection> {
  const plain = text
    .trim()
    .replaceAll(/[\s()（）]/g, '')
    .replaceAll('－', '-')
  const mobile = /^(?:\+?86-?)?(1[3-9]\d-?\d{4}-?\d{4})$/.exec(plain)?.[1]
  if (mobile) return succeed({ kind: 'mobile', value: mobile.replaceAll('-', '') })
  const landline =
    /^(?:\+?86-?)?(0?(?:10|2\d)|0?[3-9]\d\d)-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/.exec(plain) ?? undefined
  const [, area, number, extension] = landline ?? []
  const international = /^\+?86/.test(plain)
  if (!area || !number || (!international && !area.startsWith('0'))) {
    return fail({ kind: 'wrong-shape', identifier: 'phone-number', example: '13800000000, 0537-2345678' })
  }
  const areaCode = area.startsWith('0') ? area : `0${area}`
  const value = extension ? `${areaCode}-${number}-${extension}` : `${areaCode}-${number}`
  return succeed({ kind: 'landline', value, areaCode, number, extension })
}

export function isPhoneNumber(text: string): boolean {
  return parsePhoneNumber(text).ok
}
