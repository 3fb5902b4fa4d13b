import { refuseValue } from '../../http/index.ts'

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]

/** At least ten characters of three kinds, and not the user name turned around. */
export function isStrongPassword(password: string, username: string): boolean {
  const lower = password.toLowerCase()
  return (
    [...password].length >= 10 &&
    kinds.filter((kind) => kind.test(password)).length >= 3 &&
    !lower.includes(username.toLowerCase())
  )
}

/** @throws RefusedRequest naming the field when the password is too weak */
export function checkPassword(password: string, username: string, pointer: string): void {
  if (isStrongPassword(password, username)) return
  throw refuseValue(pointer, 'weak-password', {
    zh: '密码须不少于 10 个字符，含小写字母、大写字母、数字、其他字符中的三类，且不包含用户名。',
    en: 'A password has at least 10 characters of three kinds (lower case, capitals, digits, others) and does not contain the user name.',
  })
}
