import { expect, test } from 'vitest'
import { readAnswers, writeAnswers } from './guidance-answers.ts'

test('answers come back from the address as they were written into it', () => {
  const answers = { business: 'sales', kinds: ['hot', 'cold'], agent: 'no' }
  expect(writeAnswers(answers)).toEqual({
    'a.business': 'sales',
    'a.kinds': ['hot', 'cold'],
    'a.agent': 'no',
  })
  expect(readAnswers(writeAnswers(answers))).toEqual(answers)
})

test('an answer taken back is no longer in the address', () => {
  expect(writeAnswers({ business: 'sales', agent: undefined })).toEqual({ 'a.business': 'sales' })
})

test('what no definition could say is left out of an address that somebody wrote by hand', () => {
  expect(
    readAnswers({
      'a.business': '<script>',
      'a.__proto__': 'x',
      'a.': 'x',
      b: 'x',
      'a.agent': ['yes', 'a b'],
      'a.count': 3,
      'a.none': {},
    }),
  ).toEqual({ agent: ['yes'], count: '3' })
})
