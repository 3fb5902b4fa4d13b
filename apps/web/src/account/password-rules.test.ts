import { expect, test } from 'vitest'
import { listUnmetPasswordRules } from './password-rules.ts'

test.each([
  ['Tong-ban-2026', 'zhang.wei', []],
  ['Tb-2026', 'zhang.wei', ['length']],
  ['tongbantongban', 'zhang.wei', ['kinds']],
  ['My-Zhang.Wei-1', 'zhang.wei', ['username']],
  ['', 'zhang.wei', ['length', 'kinds', 'username']],
  ['Tong-ban-2026', '', []],
])('of the rules for passwords %s of %s leaves %j unmet', (password, username, unmet) => {
  expect(listUnmetPasswordRules(password, username)).toEqual(unmet)
})
