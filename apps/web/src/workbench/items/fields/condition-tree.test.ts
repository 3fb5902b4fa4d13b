import { conditionSchema } from '@tongban/domain'
import { expect, test } from 'vitest'
import { readCondition, writeCondition } from './condition-tree.ts'

test.each([
  { business: 'catering' },
  { business: ['catering', 'canteen'] },
  { onSite: 'yes', 'premises.area': { atLeast: 300 } },
  { any: [{ business: 'canteen' }, { not: { onSite: 'yes' } }] },
  { all: [{ 'premises.area': { above: 10 } }, { 'premises.area': { below: 90 } }] },
  { not: { any: [{ 'person.phone': { filled: true } }, { kind: { not: 'street' } }] } },
])('a condition is shown and written back as it was: %j', (condition) => {
  const node = readCondition(condition)
  expect(node).toBeDefined()
  const written = node && writeCondition(node)
  expect(written).toEqual(condition)
  expect(conditionSchema.safeParse(written).success).toBe(true)
})

test('several comparisons of one subject are shown one by one and all must hold', () => {
  const node = readCondition({ 'premises.area': { atLeast: 10, atMost: 90 } })
  expect(node && writeCondition(node)).toEqual({
    all: [{ 'premises.area': { atLeast: 10 } }, { 'premises.area': { atMost: 90 } }],
  })
})

test('what is no condition is left to the text', () => {
  for (const value of [undefined, 'yes', {}, { business: {} }, { all: ['x'] }, { a: { like: 'b' } }])
    expect(readCondition(value)).toBeUndefined()
})

test('a test that is not filled in yet is not written', () => {
  expect(
    writeCondition({ kind: 'all', parts: [{ kind: 'test', subject: 'a', operator: 'is', values: [] }] }),
  ).toBeUndefined()
})
