/** Whether a text can be a code of the second factor: six digits, or a backup code, however it is written. */
export function isSecondFactorCode(typed: string): boolean {
  return /^(\d{6}|[A-Za-z0-9]{5}[- ]?[A-Za-z0-9]{5})$/.test(typed.trim())
}
