import { parsePhoneNumber } from './phone-number.ts'

/**
 * Masks for people who need to recognise a value but not to read it. GB/T 37964 leaves the choice of characters to the
 * controller; these keep what practice keeps. Each takes any text, also one
 * that is no valid number, and shows no more of it than of a valid one.
 */

/** Keeps the first three and the last four: 110***********002X. */
export function maskResidentId(text: string): string {
  return maskMiddle(text, 3, 4)
}

/** Keeps the first three and the last four of a mobile number, area code and last four of a landline number. */
export function maskPhone(text: string): string {
  const parsed = parsePhoneNumber(text)
  if (!parsed.ok) return maskMiddle(text, 0, 4)
  if (parsed.value.kind === 'mobile') return maskMiddle(parsed.value.value, 3, 4)
  const { areaCode, number } = parsed.value
  return `${areaCode}-${'*'.repeat(number.length - 4)}${number.slice(-4)}`
}

/** Keeps the first and, from three characters on, the last: 张*, 张*三. */
export function maskName(text: string): string {
  const characters = [...text.trim()]
  const [first = '', ...rest] = characters
  if (rest.length === 0) return first && '*'
  if (rest.length === 1) return `${first}*`
  return `${first}${'*'.repeat(rest.length - 1)}${rest.at(-1)}`
}

/** Keeps province, city and county, and hides the rest with its length. */
export function maskAddress(text: string): string {
  const address = text.trim()
  if (address === '') return ''
  const region =
    /^(?:[^\d\s]{2,8}?(?:省|自治区|特别行政区))?(?:[^\d\s]{1,8}?(?:市|自治州|地区|盟))?(?:[^\d\s]{1,8}?(?:区|县|旗|市))?/.exec(
      address,
    )?.[0] ?? ''
  return `${region.length < address.length ? region : ''}******`
}

/** Keeps the last four of an account number. */
export function maskAccount(text: string): string {
  return maskMiddle(text.replaceAll(/\s/g, ''), 0, 4)
}

/** Of a text too short to hide as much as it shows, nothing is shown. */
function maskMiddle(text: string, keptAtStart: number, keptAtEnd: number): string {
  const characters = [...text.trim()]
  const hidden = characters.length - keptAtStart - keptAtEnd
  if (hidden < 4) return '*'.repeat(characters.length)
  return [
    ...characters.slice(0, keptAtStart),
    '*'.repeat(hidden),
    ...characters.slice(characters.length - keptAtEnd),
  ].join('')
}
