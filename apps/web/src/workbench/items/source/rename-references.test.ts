import { expect, test } from 'vitest'
import { removeOption, renameCommitment, renameOption, renameQuestion } from './rename-references.ts'

const source = `item: tree-felling
situations:
  cause: { ask: 为何砍伐？, options: { danger: 危及安全, works: 工程需要 } } # 先问原因
  large: { ask: 是否大树？, options: yes-no, when: { cause: works } }
form:
  - { element: tree.height, when: { all: [{ cause: [works, danger] }, { not: { large: no } }] } }
materials:
  - { material: works-permit, when: { cause: { oneOf: [works], not: danger } }, commitment: works }
  - { material: cause, when: { large: yes } }
commitments:
  works: { promises: 属实。, consequence: 撤销许可。, verify: { within: 30 } }
steps:
  - { step: works, name: 现场核查, when: { any: [{ cause: works }, { tree.height: { above: 20 } }] } }
`

test('a question that is called otherwise is asked for under its new name by every condition', () => {
  expect(renameQuestion(source, 'cause', 'reason')).toBe(
    source.replace('cause: { ask', 'reason: { ask').replaceAll('{ cause: ', '{ reason: '),
  )
})

test('an option that is called otherwise is compared with under its new name, and nothing else of that name changes', () => {
  expect(renameOption(source, 'cause', 'works', 'building')).toBe(
    source
      .replace('works: 工程需要', 'building: 工程需要')
      .replaceAll('cause: works', 'cause: building')
      .replace('cause: [works,', 'cause: [building,')
      .replace('oneOf: [works]', 'oneOf: [building]'),
  )
})

test('an option that is called otherwise fills in what it did', () => {
  const filling = source.replace(
    'works: 工程需要 } }',
    'works: 工程需要 }, fills: { tree.reason: { danger: safety, works: works } } }',
  )
  expect(renameOption(filling, 'cause', 'works', 'building')).toContain(
    'fills: { tree.reason: { danger: safety, building: works } }',
  )
})

test('an option that is removed fills in nothing any more, and the conditions on it stay to be settled', () => {
  const filling = source.replace(
    'works: 工程需要 } }',
    'works: 工程需要 }, fills: { tree.reason: { danger: safety, works: works } } }',
  )
  expect(removeOption(filling, 'cause', 'works')).toBe(
    source.replace(
      'danger: 危及安全, works: 工程需要 } }',
      'danger: 危及安全 }, fills: { tree.reason: { danger: safety } } }',
    ),
  )
})

test('a promise that is called otherwise stands for the same materials', () => {
  expect(renameCommitment(source, 'works', 'works-promise')).toBe(
    source
      .replace('commitment: works }', 'commitment: works-promise }')
      .replace('  works: { promises', '  works-promise: { promises'),
  )
})

test('a question or option that chooses the way on a promise is chosen under its new name', () => {
  const promised = `${source}onPromise: { choice: { question: cause, option: works } }\n`
  expect(renameQuestion(promised, 'cause', 'reason')).toContain('choice: { question: reason, option: works }')
  expect(renameOption(promised, 'cause', 'works', 'building')).toContain(
    'choice: { question: cause, option: building }',
  )
  expect(renameOption(promised, 'cause', 'danger', 'risk')).toContain(
    'choice: { question: cause, option: works }',
  )
})

test('a name that is taken changes nothing', () => {
  expect(renameQuestion(source, 'cause', 'large')).toBe(source)
})
