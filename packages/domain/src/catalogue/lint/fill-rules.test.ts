import { expect, test } from 'vitest'
import { registries, writeItem } from '../testing/catalogue-fixture.ts'
import { fillCases } from '../testing/fill-lint-cases.ts'
import { lintItem } from './lint-item.ts'

test.each([
  [
    'fill-answers-agree',
    '“是否现场制售？”为“是”时，“主体业态”没有符合各项回答的选项。',
    '“经营哪一类？”为“食品销售”，并且',
  ],
  ['fill-type-fits', '问题“经营哪一类？”只选一项，', '“经营项目”不是。'],
  ['fill-field-asked', '“经营哪一类？”为“单位食堂”时，申请表中不会出现“主体业态”这一栏。'],
])('%s names questions, answers and fields as they are read, and not by their ids', (rule, ...words) => {
  const found = lintItem(writeItem(fillCases[rule]?.breaks ?? {}), registries).find(
    (one) => one.rule === rule,
  )
  for (const word of words) expect(found?.message.zh).toContain(word)
  expect(found?.message.zh).not.toMatch(/food\.trade|canteen|onSite|food\.kinds/)
})

test('an answer that the question does not have is told once', () => {
  const found = lintItem(writeItem(fillCases['fill-answer-known']?.breaks ?? {}), registries)
  expect(found.filter(({ rule }) => rule.startsWith('fill-')).map(({ rule }) => rule)).toEqual([
    'fill-answer-known',
  ])
  expect(found[0]?.message.zh).toContain('问题“经营哪一类？”没有选项“restaurant”')
})
