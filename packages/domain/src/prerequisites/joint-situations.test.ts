import { describe, expect, it } from 'vitest'
import type { Condition, ItemDefinitionInput } from '../catalogue/index.ts'
import { openJointSituations } from './joint-situations.ts'
import { writePrerequisiteItem } from './testing/prerequisite-fixture.ts'

const kind = { ask: '哪一类？', options: { new: '新办', change: '变更' } }
const place = { ask: '在哪里？', options: { shop: '店内', street: '街上' } }
const large: Condition = { 'premises.area': { atLeast: 300 } }
const write = (item: string, changes: Partial<ItemDefinitionInput> = {}) =>
  writePrerequisiteItem(item, ['c-licence', { material: 'd-licence', when: large }], {
    situations: { kind },
    ...changes,
  })
const judge = (items: Parameters<typeof openJointSituations>[0], ...conditions: readonly Condition[]) =>
  openJointSituations(items).situations.judge(conditions)

describe('what several items can be asked together', () => {
  it('tells their questions apart, and takes a data element for the same thing in all', () => {
    const items = [write('a'), write('b')]
    expect(judge(items, { 'a/kind': 'new' }, { 'b/kind': 'change' })).toBe('sometimes')
    expect(judge(items, { 'a/kind': 'new' }, { 'a/kind': 'change' })).toBe('never')
    expect(judge(items, large, { 'premises.area': { below: 300 } })).toBe('never')
  })

  it('asks a question only where its item shows it', () => {
    const items = [write('a', { situations: { kind, place: { ...place, when: { kind: 'new' } } } })]
    expect(judge(items, { 'a/place': 'shop' })).toBe('sometimes')
    expect(judge(items, { 'a/place': 'shop' }, { 'a/kind': 'change' })).toBe('never')
  })

  it('has the value of a field where any of the items asks for it', () => {
    const onNew = write('a', { form: [{ element: 'premises.area', when: { kind: 'new' } }] })
    const onChange = write('b', { form: [{ element: 'premises.area', when: { kind: 'change' } }] })
    const never = [{ 'a/kind': 'change' }, { 'b/kind': 'new' }] as const
    expect(judge([onNew], large, never[0])).toBe('never')
    expect(judge([onNew, onChange], large, never[0])).toBe('sometimes')
    expect(judge([onNew, onChange], large, ...never)).toBe('never')
    expect(judge([onNew, write('b')], large, ...never)).toBe('sometimes')
  })

  it('has the value of a field for certain where one of the items requires it, and only of that field', () => {
    const missing = { 'premises.area': { filled: false } }
    const optional = write('a', { form: [{ element: 'premises.area', required: false }] })
    expect(judge([optional], missing)).toBe('sometimes')
    expect(judge([optional, write('b')], missing)).toBe('never')
    const other = write('b', { form: ['food.remarks'] })
    const elements = { ...other.elements, 'food.remarks': { ...optional.elements['premises.area']! } }
    expect(judge([optional, { ...other, elements }], missing)).toBe('sometimes')
  })
})

describe('a condition over other names', () => {
  const { adapt } = openJointSituations([
    write('a', { situations: { kind, not: place, any: place, all: place } }),
  ])

  it.each<[Condition, Condition]>([
    [{ kind: 'new' }, { 'a/kind': 'new' }],
    [large, large],
    [{ all: [{ kind: 'new' }, large] }, { all: [{ 'a/kind': 'new' }, large] }],
    [
      { any: [{ kind: 'new' }, { not: { kind: 'change' } }] },
      { any: [{ 'a/kind': 'new' }, { not: { 'a/kind': 'change' } }] },
    ],
    // A question may be called as a part of a condition is.
    [{ not: ['shop', 'street'] }, { 'a/not': ['shop', 'street'] }],
    [{ any: 'shop' }, { 'a/any': 'shop' }],
    [{ all: 'shop' }, { 'a/all': 'shop' }],
  ])('%j', (when, adapted) => {
    expect(adapt('a', when)).toEqual(adapted)
  })
})
