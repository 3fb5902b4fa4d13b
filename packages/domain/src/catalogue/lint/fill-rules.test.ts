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
  ['fill-field-asked', '“经营哪一类？”为“单位食堂”时，申请表中不会出现“主体业态”这一栏。'],
])('%s names questions, answers and fields as they are read, and not by their ids', (rule, ...words) => {
  const found = lintItem(writeItem(fillCases[rule]?.breaks ?? {}), registries).find(
    (one) => one.rule === rule,
  )
  for (const word of words) expect(found?.message.zh).toContain(word)
  expect(found?.message.zh).not.toMatch(/food\.trade|canteen|onSite/)
})
