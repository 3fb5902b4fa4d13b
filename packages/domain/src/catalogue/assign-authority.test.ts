import { expect, test } from 'vitest'
import { restaurantItem } from '../cases/testing/case-fixture.ts'
import { assignAuthority } from './assign-authority.ts'
import { listDeclaredSteps } from './reading.ts'

const named = (id: string, name = id) => ({ ...restaurantItem.authority, id, name })
const bureau = named(restaurantItem.authority.id)
const stepsOf = (revision: typeof restaurantItem) =>
  listDeclaredSteps(revision.definition).flatMap(({ step }) =>
    step.organisation === undefined ? [] : [[step.step, step.organisation]],
  )

test('a revision under its own authority is the revision itself', () => {
  expect(assignAuthority(restaurantItem, bureau)).toBe(restaurantItem)
})

test('a step of an organisation that never had the case stays that one’s', () => {
  expect(stepsOf(restaurantItem)).toContainEqual(['fire', 'fire'])
  expect(stepsOf(assignAuthority(restaurantItem, named('market'), [bureau]))).toContainEqual(['fire', 'fire'])
})

test('a step of one that had the case and gave it up is the one’s who has it, there, back and there again', () => {
  const back = assignAuthority(restaurantItem, bureau, [bureau, named('fire', '消防')])
  expect(stepsOf(back)).toEqual([])
  expect(back.authority.id).toBe(bureau.id)
  expect(back.organisations['fire']?.name).toBe(restaurantItem.organisations['fire']?.name)
  const again = assignAuthority(restaurantItem, named('fire'), [bureau, named('fire')])
  expect(stepsOf(again)).toEqual([['fire', 'fire']])
})

test('those that gave the case up are known by name, though the item never named them', () => {
  const back = assignAuthority(restaurantItem, bureau, [bureau, named('market', '市场监督管理局')])
  expect(back.organisations['market']).toMatchObject({ name: '市场监督管理局' })
})
