import { expect, test } from 'vitest'
import { describeConsequence } from './describe-consequence.ts'

test('whoever owes a material reads what follows by itself where it does not come in time', () => {
  const owed = { kind: 'supply-material', status: 'open' } as const
  expect(describeConsequence({ ...owed, consequence: 'case-ends' })?.zh).toBe(
    '逾期未补交的，终止办理；已经制发临时证照的，一并失效。',
  )
  expect(describeConsequence({ ...owed, consequence: 'recorded' })?.zh).toBe(
    '逾期未补交的，记录在案；补齐之前不能作出准予决定。',
  )
})

test('nothing is threatened once a material came, nor where something else is owed', () => {
  const consequence = 'case-ends'
  expect(describeConsequence({ kind: 'supply-material', status: 'kept', consequence })).toBeUndefined()
  expect(
    describeConsequence({ kind: 'verify-promise', status: 'open', consequence: 'shown' }),
  ).toBeUndefined()
})
