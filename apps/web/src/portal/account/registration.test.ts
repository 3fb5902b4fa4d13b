import { expect, test } from 'vitest'
import { checkRegistration, emptyRegistration, placeErrors } from './registration.ts'

const now = new Date('2026-03-02T02:00:00.000Z')
const person = {
  ...emptyRegistration,
  username: 'zhang.wei',
  password: 'Tong-ban-2026',
  name: '张伟',
  residentId: '11010519491231002X',
  phone: '13800138000',
  agreed: true,
}
const enterprise = {
  ...person,
  kind: 'enterprise' as const,
  name: '云泽禾香餐饮管理有限公司',
  residentId: '',
  uscc: '91990102MA90000116',
  representativeName: '赵明远',
  representativeResidentId: '110000198507240137',
}

test('a person and an enterprise with right numbers can register', () => {
  expect(checkRegistration(person, now)).toEqual({})
  expect(checkRegistration(enterprise, now)).toEqual({})
})

test.each([
  [
    'a resident id with a wrong check character',
    { ...person, residentId: '110105194912310021' },
    'residentId',
  ],
  ['a resident id of somebody not yet born', { ...person, residentId: '110105209912310029' }, 'residentId'],
  ['a credit code with a wrong check character', { ...enterprise, uscc: '91990102MA90000117' }, 'uscc'],
  ['a weak password', { ...person, password: 'tongban' }, 'password'],
  ['a user name with capitals', { ...person, username: 'ZhangWei' }, 'username'],
  ['a phone number that is none', { ...person, phone: '123' }, 'phone'],
  ['no name', { ...person, name: ' ' }, 'name'],
  ['no consent', { ...person, agreed: false }, 'agreed'],
  ['no legal representative', { ...enterprise, representativeName: '' }, 'representativeName'],
])('%s is told at its field before anything is sent', (_what, given, field) => {
  expect(Object.keys(checkRegistration(given, now))).toEqual([field])
})

test('what the server refuses stands at its field; a number that is registered at the one that was filled in', () => {
  const message = { zh: '该号码已经注册。', en: 'This number is registered already.' }
  const errors = [{ pointer: '/identifier', code: 'registered', message }]
  expect(placeErrors(errors, 'person')).toEqual({ residentId: message })
  expect(placeErrors(errors, 'enterprise')).toEqual({ uscc: message })
})
