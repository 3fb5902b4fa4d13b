import { randomInt } from 'node:crypto'

/** How many there are after enrolment and after each renewal. */
const backupCodeCount = 10

/** Without letters and digits that are taken for each other on paper. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** New backup codes, each of 49 random bits, to be written down and typed: `k7wq2-9mxsd`. */
export function drawBackupCodes(): string[] {
  const draw = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: backupCodeCount }, () => `${draw()}-${draw()}`)
}

/**
 * What somebody typed as the second factor.
 *
 * @param typed six digits, or a backup code in small or capital letters, with hyphen, blank or neither
 */
export function readSecondFactorCode(typed: string): {
  factor: 'authenticator' | 'backup-code'
  text: string
} {
  if (/^\d{6}$/.test(typed)) return { factor: 'authenticator', text: typed }
  const letters = typed.toLowerCase().replaceAll(/[- ]/g, '')
  return { factor: 'backup-code', text: `${letters.slice(0, 5)}-${letters.slice(5)}` }
}
