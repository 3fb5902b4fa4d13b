import { expect, test } from 'vitest'
import { registries, writeItem } from '../testing/catalogue-fixture.ts'
import { promiseCases } from '../testing/promise-lint-cases.ts'
import { lintItem } from './lint-item.ts'

const broken: Readonly<Record<string, Parameters<typeof writeItem>[0]>> = {
  'condition-option-exists': { materials: [{ material: 'floor-plan', when: { business: 'cinema' } }] },
  'condition-type-fits': { materials: [{ material: 'floor-plan', when: { onSite: { atLeast: 3 } } }] },
  'condition-contradiction': {
    materials: [{ material: 'floor-plan', when: { business: 'canteen', onSite: 'yes' } }],
  },
  'option-leads-somewhere': { materials: ['business-licence'] },
  'promise-choice-offered': promiseCases['promise-choice-offered']?.breaks ?? {},
}

test.each([
  [
    'condition-option-exists',
    '“经营哪一类？”没有选项“cinema”，只有：餐饮服务（catering）、单位食堂（canteen）、食品销售（sales）。',
  ],
  ['condition-type-fits', '“是否现场制售？”是选项，不能这样比较：atLeast。'],
  [
    'condition-contradiction',
    '这两个条件不可能同时成立：“经营哪一类？”为“单位食堂”；“是否现场制售？”为“是”。',
  ],
  ['option-leads-somewhere', '“是否现场制售？”选“否”与选“是”的结果完全相同。'],
  ['promise-choice-offered', '没有问题“经营哪一类？”的选项“moon”'],
] as const)('%s calls questions and options as they are read', (rule, words) => {
  const found = lintItem(writeItem(broken[rule]), registries).find((one) => one.rule === rule)
  expect(found?.message.zh).toContain(words)
})
