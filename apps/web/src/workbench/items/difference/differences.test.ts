import { describe, expect, test } from 'vitest'
import { readSource, setAt } from '../source/definition-source.ts'
import { compareDefinitions } from './compare-definitions.ts'
import { describePlace, describeValue } from './describe-difference.ts'
import { mergeSources } from './merge-sources.ts'

const base = `item: tree-felling
limits: { statutory: 20, promised: 5 }
situations:
  kind: { ask: { zh: 哪一类？, en: Which kind? }, options: { street: 行道树, garden: 园林 } }
materials: # 目录
  - identity-card
  - { material: floor-plan, copies: 2, when: { kind: street } }
steps:
  - { step: accept, name: { zh: 受理, en: Acceptance }, does: accept, duty: counter }
`
const names = {
  find: (kind: string, id: string) => ({ zh: `${kind}/${id}`, en: `${kind}/${id}` }),
  listOptions: (element: string) => ({ lane: { zh: `${element}的路边`, en: `lane of ${element}` } }),
}
const value = readSource(base).value

describe('differences', () => {
  test('entries are told by their id, so that one put in front changes nothing behind it', () => {
    const changed = setAt(base, ['materials', 0], 'location-map')
    const after = readSource(changed).value as { materials: unknown[] }
    const inserted = {
      ...after,
      materials: [
        'location-map',
        'identity-card',
        { material: 'floor-plan', copies: 3, when: { kind: 'street' } },
      ],
    }
    expect(compareDefinitions(value, inserted).map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['added', 'materials.0'],
      ['changed', 'materials.2.copies'],
    ])
  })

  test('another way of writing the same is no difference', () => {
    const longer = {
      ...(value as object),
      materials: [
        { material: 'identity-card', required: true },
        { material: 'floor-plan', copies: 2, when: { kind: 'street' } },
      ],
      faq: [],
      powerSource: 'own',
      online: 'entire',
      correction: { days: 15, onMiss: 'close' },
    }
    expect(compareDefinitions(value, longer)).toEqual([])
  })

  test('what holds anyway is no difference, in promises and the green channel neither', () => {
    const written = {
      onPromise: {
        decides: 'officer',
        verify: { within: 30 },
        onFalse: { mend: 15, revoke: 'four-eyes', statementDays: 5, basis: '行政许可法 第六十九条' },
      },
      greenChannel: { approval: 'head', lasts: 5, onMiss: 'remind', skips: [], later: [], owed: [] },
    }
    const shorter = {
      onPromise: { verify: { within: 30 }, onFalse: { mend: 15 } },
      greenChannel: { lasts: 5 },
    }
    expect(compareDefinitions(written, shorter)).toEqual([])
    const answered = { ...shorter, greenChannel: { lasts: 5, onMiss: 'answer' } }
    expect(compareDefinitions(written, answered)).toMatchObject([{ path: ['greenChannel', 'onMiss'] }])
  })

  test('a point that gets its standard is changed, not another point', () => {
    const before = { steps: [{ step: 'review', checks: ['面积一致'] }] }
    const after = { steps: [{ step: 'review', checks: [{ check: '面积一致', evidence: ['photo'] }] }] }
    expect(compareDefinitions(before, after)).toMatchObject([
      { kind: 'changed', path: ['steps', 0, 'checks', 0] },
    ])
    expect(describePlace(['steps', 0, 'checks', 0, 'evidence', 0], after, names).zh).toContain('现场照片')
  })

  test('another order is told as such', () => {
    const { materials } = value as { materials: unknown[] }
    expect(
      compareDefinitions(value, { ...(value as object), materials: materials.toReversed() }),
    ).toMatchObject([{ kind: 'moved', path: ['materials'] }])
  })

  test('a place and a condition are said in words', () => {
    expect(describePlace(['materials', 1, 'copies'], value, names).zh).toBe(
      '申请材料 › materials/floor-plan › 份数',
    )
    expect(describePlace(['steps', 0, 'name', 'zh'], value, names).en).toBe(
      'Steps › "Acceptance" › Name › Chinese',
    )
    expect(describeValue(['materials', 1, 'when'], { kind: 'street' }, value, names).zh).toBe(
      '“哪一类？”为“行道树”',
    )
    expect(describeValue(['limits', 'unit'], 'calendar-day', value, names).zh).toBe('自然日')
  })
})

describe('what an answer fills in', () => {
  const fills = { 'tree.place': { street: 'lane' } }
  const after = setAt(base, ['situations', 'kind', 'fills'], fills)

  test('is told by the names of question, answer, field and option', () => {
    const { value: filled } = readSource(after)
    const path = ['situations', 'kind', 'fills']
    const [added] = compareDefinitions(value, filled)
    expect(added).toMatchObject({ kind: 'added', path })
    expect(describeValue(path, added?.after, filled, names).zh).toBe(
      'elements/tree.place：行道树：tree.place的路边',
    )
    expect(describePlace([...path, 'tree.place', 'street'], filled, names).zh).toBe(
      '情形引导 › 哪一类？ › 由回答填写的表单项 › elements/tree.place › 行道树',
    )
    expect(describeValue([...path, 'tree.place', 'street', 0], 'lane', filled, names).zh).toBe(
      'tree.place的路边',
    )
  })

  test('an option is told by its text', () => {
    expect(describePlace(['situations', 'kind', 'options', 'garden'], value, names).zh).toBe(
      '情形引导 › 哪一类？ › 选项 › 园林',
    )
    expect(describeValue(['materials', 1, 'when'], { 'tree.place': 'lane' }, value, names).zh).toContain(
      '为“tree.place的路边”',
    )
  })
})

describe('two editors at once', () => {
  test('what only one of them changed is kept from both, with the comments', () => {
    const mine = setAt(base, ['limits', 'promised'], 3)
    const theirs = setAt(base, ['materials', 1, 'copies'], 1)
    const merged = mergeSources(base, mine, theirs)
    expect(merged?.conflicts).toEqual([])
    expect(readSource(merged?.source ?? '').value).toMatchObject({
      limits: { promised: 3 },
      materials: ['identity-card', { copies: 1 }],
    })
    expect(merged?.source).toContain('# 目录')
  })

  test('what both changed differently is told, and theirs stands until somebody decides', () => {
    const merged = mergeSources(
      base,
      setAt(base, ['limits', 'promised'], 3),
      setAt(base, ['limits', 'promised'], 4),
    )
    expect(merged?.conflicts).toEqual([{ path: ['limits', 'promised'], mine: 3, theirs: 4 }])
    expect(readSource(merged?.source ?? '').value).toMatchObject({ limits: { promised: 4 } })
  })

  test('a file that cannot be read is not merged', () => {
    expect(mergeSources(base, `${base}\n [`, base)).toBeUndefined()
  })
})
