import { expect, test } from 'vitest'
import { readMatterAnswers, writeMatterAnswers } from './matter-answers.ts'

test('answers go into the address of a page and come back from it', () => {
  const answers = { store: 'company', 'optional/large-outdoor-advertising': 'yes', goods: ['food', 'drugs'] }
  expect(readMatterAnswers(writeMatterAnswers(answers))).toEqual(answers)
})

test('a question whose answers were all taken back leaves the address', () => {
  expect(writeMatterAnswers({ goods: [], store: 'company' })).toEqual({ 'a.store': 'company' })
})

test('whatever an address says that is no answer is left out', () => {
  const search = {
    step: 'form',
    'a.': 'x',
    'a.store': '<script>',
    'a.__proto__': 'yes',
    'a.a/b/c': 'yes',
    'a.mall': { no: 'way' },
    'a.online': 'yes',
  }
  expect(readMatterAnswers(search)).toEqual({ online: 'yes' })
})
