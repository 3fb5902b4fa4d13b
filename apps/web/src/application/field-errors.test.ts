import { expect, test } from 'vitest'
import { findError, makeFieldId, makePointer, readServerPointer, sortServerErrors } from './field-errors.ts'

const message = (text: string) => ({ zh: text, en: text })
const missing = { field: '/form/premises.area', code: 'value-missing', message: message('missing') } as const
const malformed = { field: '/form/contact.phone', code: 'malformed', message: message('wrong') } as const
const nothing = {
  problems: [missing, malformed],
  told: [],
  touched: new Set<string>(),
  revealed: new Set<string>(),
}

test('nobody is told of an error before leaving the field', () => {
  expect(findError(nothing, malformed.field)).toBeUndefined()
  expect(findError({ ...nothing, touched: new Set([malformed.field]) }, malformed.field)).toEqual(
    message('wrong'),
  )
})

test('an empty field is an error only after the person asked to go on', () => {
  const left = { ...nothing, touched: new Set([missing.field]) }
  expect(findError(left, missing.field)).toBeUndefined()
  expect(findError({ ...left, revealed: new Set(['form']) }, missing.field)).toEqual(message('missing'))
})

test('what the server says of a field comes first', () => {
  const told = [{ field: missing.field, message: message('of the server') }]
  expect(findError({ ...nothing, told }, missing.field)).toEqual(message('of the server'))
})

test('leaving a table shows what is wrong in its cells', () => {
  const cell = { field: '/form/staff/0/phone', code: 'malformed', message: message('wrong') } as const
  const sight = { ...nothing, problems: [cell], touched: new Set(['/form/staff']) }
  expect(findError(sight, cell.field)).toEqual(message('wrong'))
  expect(findError({ ...sight, touched: new Set(['/form/sta']) }, cell.field)).toBeUndefined()
})

test.each([
  ['/content/form/premises.area', '/form/premises.area'],
  ['/filing/content/materials/photo/0', '/materials/photo/0'],
  ['body/content/answers/online', '/answers/online'],
  ['/contact/phone', '/contact/phone'],
  ['/filing/contact/phone', '/contact/phone'],
])('the server’s pointer %s is the field %s', (told, field) => {
  expect(readServerPointer(told)).toBe(field)
})

test('errors that belong to no field are not lost', () => {
  const { placed, others } = sortServerErrors(
    [
      { pointer: '/content/form/a.b', message: message('one') },
      { pointer: '/delivery', message: message('two') },
    ],
    (pointer) => pointer.startsWith('/form/'),
  )
  expect(placed.map(({ field }) => field)).toEqual(['/form/a.b'])
  expect(others.map(({ field }) => field)).toEqual(['/delivery'])
})

test('ids of controls hold no characters that selectors mean something by', () => {
  expect(makeFieldId(makePointer('form', 'premises.area'))).toBe('field-form-premises-area')
  expect(makePointer('materials', 'a/b~c')).toBe('/materials/a~1b~0c')
})
