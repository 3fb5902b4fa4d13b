import type { Bilingual } from '@tongban/domain'

interface PasswordRule {
  readonly id: 'length' | 'kinds' | 'username'
  readonly name: Bilingual
}

/** The rules of the server (GB/T 22239, level 3), told before the first try. */
export const passwordRules: readonly PasswordRule[] = [
  { id: 'length', name: { zh: '不少于 10 个字符', en: 'At least 10 characters' } },
  {
    id: 'kinds',
    name: {
      zh: '含小写字母、大写字母、数字、其他字符中的三类',
      en: 'Three kinds of: lower case, capitals, digits, others',
    },
  },
  { id: 'username', name: { zh: '不包含用户名', en: 'Does not contain the user name' } },
]

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]

/** Those that a password does not meet yet; the server decides in the end. */
export function listUnmetPasswordRules(password: string, username: string): PasswordRule['id'][] {
  const unmet: PasswordRule['id'][] = []
  if ([...password].length < 10) unmet.push('length')
  if (kinds.filter((kind) => kind.test(password)).length < 3) unmet.push('kinds')
  const name = username.trim().toLowerCase()
  if (password === '' || (name !== '' && password.toLowerCase().includes(name))) unmet.push('username')
  return unmet
}
