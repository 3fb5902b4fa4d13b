import { type Bilingual, findPlainDate } from '../kernel/index.ts'

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** What is wrong with a unified social credit code (GB 32100), or undefined. */
export function checkUscc(value: string): Bilingual | undefined {
  if (/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) {
    const sum = usccWeights.reduce(
      (total, weight, index) => total + weight * usccAlphabet.indexOf(value.charAt(index)),
      0,
    )
    if (usccAlphabet.charAt((31 - (sum % 31)) % 31) === value.charAt(17)) return undefined
  }
  return {
    zh: '统一社会信用代码为18位且须通过校验，请对照营业执照核对。',
    en: 'a unified social credit code has 18 characters and a check character; compare it with the business licence.',
  }
}

/** What is wrong with a resident id number (GB 11643), or undefined. */
export function checkResidentId(value: string): Bilingual | undefined {
  if (/^\d{17}[\dX]$/.test(value)) {
    const sum = residentWeights.reduce(
      (total, weight, index) => total + weight * Number(value.charAt(index)),
      0,
    )
    const born = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
    if ('10X98765432'.charAt(sum % 11) === value.charAt(17) && findPlainDate(born) !== undefined) return undefined
  }
  return {
    zh: '公民身份号码为18位且须通过校验，请对照身份证核对。',
    en: 'a resident id number has 18 characters and a check character; compare it with the identity card.',
  }
}

/** What is wrong with a phone number, or undefined. */
export function checkPhone(value: string): Bilingual | undefined {
  if (/^(1[3-9]\d{9}|0\d{2,3}-?[2-9]\d{6,7})$/.test(value)) return undefined
  return {
    zh: '请填写11位手机号码，或带区号的固定电话（如027-81230000）。',
    en: 'give a mobile number of 11 digits, or a fixed line with its area code (027-81230000).',
  }
}
