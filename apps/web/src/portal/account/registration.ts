import {
  type Bilingual,
  type Result,
  describeIdentifierRejection,
  getBeijingDate,
  getInstant,
  parsePhoneNumber,
  parseResidentId,
  parseUscc,
} from '@tongban/domain'
import type { ProblemError } from '../../api/index.ts'
import { listUnmetPasswordRules } from '../../account/password-rules.ts'

export type RegistrantKind = 'person' | 'enterprise'

export interface Registration {
  readonly kind: RegistrantKind
  readonly username: string
  readonly password: string
  readonly name: string
  readonly residentId: string
  readonly uscc: string
  readonly phone: string
  readonly representativeName: string
  readonly representativeResidentId: string
  readonly agreed: boolean
}

export type RegistrationField = Exclude<keyof Registration, 'kind'>
export type RegistrationErrors = Partial<Record<RegistrationField, Bilingual>>

export const emptyRegistration: Registration = {
  kind: 'person',
  username: '',
  password: '',
  name: '',
  residentId: '',
  uscc: '',
  phone: '',
  representativeName: '',
  representativeResidentId: '',
  agreed: false,
}

/** What the server would refuse, found before it is asked; the numbers by the very rules of the server. */
export function checkRegistration(given: Registration, now: Date): RegistrationErrors {
  const errors: RegistrationErrors = {}
  const today = getBeijingDate(getInstant(now.toISOString()))
  const check = (
    field: RegistrationField,
    parsed: Result<unknown, Parameters<typeof describeIdentifierRejection>[0]>,
  ) => {
    if (!parsed.ok) errors[field] = describeIdentifierRejection(parsed.error)
  }
  if (!/^[a-z][a-z0-9._-]{2,39}$/.test(given.username.trim())) {
    errors.username = {
      zh: '用户名须以小写字母开头，由 3 至 40 个小写字母、数字、点、横线或者下划线组成。',
      en: 'A user name begins with a lower-case letter and has 3 to 40 lower-case letters, digits, dots, hyphens or underscores.',
    }
  }
  if (listUnmetPasswordRules(given.password, given.username).length > 0) {
    errors.password = {
      zh: '密码不符合下列要求，请修改。',
      en: 'The password does not meet the rules below.',
    }
  }
  const [least, name] =
    given.kind === 'person'
      ? [2, { zh: '请填写身份证件上的姓名。', en: 'Enter your name as on your identity card.' }]
      : [2, { zh: '请填写营业执照上的企业名称。', en: 'Enter the name on the business licence.' }]
  if (given.name.trim().length < least) errors.name = name
  if (given.kind === 'person') check('residentId', parseResidentId(given.residentId.trim(), today))
  else {
    check('uscc', parseUscc(given.uscc.trim()))
    if (given.representativeName.trim().length < 2) {
      errors.representativeName = {
        zh: '请填写法定代表人的姓名。',
        en: 'Enter the name of the legal representative.',
      }
    }
    check('representativeResidentId', parseResidentId(given.representativeResidentId.trim(), today))
  }
  check('phone', parsePhoneNumber(given.phone.trim()))
  if (!given.agreed) {
    errors.agreed = {
      zh: '请阅读并同意个人信息处理规则后再注册。',
      en: 'Read the notice on personal information and agree to it first.',
    }
  }
  return errors
}

const fieldsOfPointers: Readonly<Record<string, RegistrationField>> = {
  '/username': 'username',
  '/password': 'password',
  '/name': 'name',
  '/residentId': 'residentId',
  '/uscc': 'uscc',
  '/phone': 'phone',
  '/legalRepresentative/name': 'representativeName',
  '/legalRepresentative/residentId': 'representativeResidentId',
}

/** What the server refused, at its fields; the rest stays with the problem. */
export function placeErrors(errors: readonly ProblemError[], kind: RegistrantKind): RegistrationErrors {
  const placed: RegistrationErrors = {}
  for (const { pointer, message } of errors) {
    const field =
      pointer === '/identifier' ? (kind === 'person' ? 'residentId' : 'uscc') : fieldsOfPointers[pointer]
    if (field !== undefined) placed[field] ??= message
  }
  return placed
}
