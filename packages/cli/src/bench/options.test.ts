import { InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'
import { readWholeNumber } from './options.ts'

test.each(['1', '30', '600'])('%s is a length of a measure', (text) => {
  expect(readWholeNumber(1, 600)(text)).toBe(Number(text))
})

test.each(['0', '601', '-1', '1.5', '1e2', '', ' 5', 'ten', '99999999999'])(
  '“%s” is none, and the sentence says which are',
  (text) => {
    expect(() => readWholeNumber(1, 600)(text)).toThrow(InvalidArgumentError)
    expect(() => readWholeNumber(1, 600)(text)).toThrow(/1 至 600.*from 1 to 600/)
  },
)
