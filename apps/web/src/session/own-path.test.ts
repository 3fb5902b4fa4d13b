import { expect, test } from 'vitest'
import { readOwnPath } from './own-path.ts'

const origin = 'https://minghu.example'

test.each([
  ['/my/cases/1?tab=clock#documents', '/my/cases/1?tab=clock#documents'],
  ['/workbench', '/workbench'],
])('a page of our own is gone to after signing in: %s', (asked, path) => {
  expect(readOwnPath(asked, origin)).toBe(path)
})

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  'javascript:alert(1)',
  'my/cases',
  '/sign-in?then=/my',
  '/api/v1/account',
  '',
  undefined,
  7,
])('what is no page of ours is not gone to: %s', (asked) => {
  expect(readOwnPath(asked, origin)).toBeUndefined()
})
