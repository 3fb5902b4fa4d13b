import { expect, test } from 'vitest'
import { isSecondFactorCode } from './second-factor-code.ts'

test.each([
  ['123456', true],
  [' 123456 ', true],
  ['k7wq2-9mxsd', true],
  ['K7WQ2 9MXSD', true],
  ['k7wq29mxsd', true],
  ['12345', false],
  ['k7wq2-9mx', false],
  ['', false],
])('“%s” as a code of the second factor: %j', (typed, can) => {
  expect(isSecondFactorCode(typed)).toBe(can)
})
