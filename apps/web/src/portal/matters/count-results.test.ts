import { expect, it } from 'vitest'
import { countResults } from './count-results.ts'

it('a matter tells how many items have which result, and how many wait for the applicant', () => {
  expect(countResults({ total: 5, granted: 2, refused: 1, open: 2, asked: 1 })).toEqual({
    zh: '共5个事项：准予2个，未获准予1个，正在办理2个，等您处理1个',
    en: '5 items: 2 granted, 1 refused, 2 under way, 1 waiting for you',
  })
})

it('what was withdrawn or never filed is not told as handled', () => {
  expect(countResults({ total: 3, granted: 1, refused: 0, open: 0 }).zh).toBe(
    '共3个事项：准予1个，撤回、终止、撤销或者未提交2个',
  )
})

it('what has no result yet is not counted as none', () => {
  expect(countResults({ total: 20, granted: 0, refused: 0, open: 20 }).zh).toBe('共20个事项：正在办理20个')
})
