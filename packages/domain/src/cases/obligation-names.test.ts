import { expect, it } from 'vitest'
import { nameObligationStatus } from './obligation-names.ts'

it('whoever verified a promise and found it false has done what was owed, and is not called in default', () => {
  expect(nameObligationStatus('verify-promise', 'broken').zh).toBe('不实')
  expect(nameObligationStatus('supply-material', 'broken').zh).toBe('未履行')
})
