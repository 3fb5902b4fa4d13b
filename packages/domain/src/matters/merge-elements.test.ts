import { describe, expect, it } from 'vitest'
import { dataElementSchema, type ItemRevision } from '../catalogue/index.ts'
import { restaurantItem } from '../cases/testing/case-fixture.ts'
import { getInstant } from '../kernel/index.ts'
import { describeContradiction, mergeElement } from './merge-elements.ts'

type Rules = Partial<Record<keyof ReturnType<typeof dataElementSchema.parse>, unknown>>

/** A revision of an item that keeps the element `area` by these rules, published on a day of March. */
const keeps = (item: string, rules: Rules, day = 2): ItemRevision => ({
  ...restaurantItem,
  item,
  publishedAt: getInstant(`2026-03-0${day}T01:00:00.000Z`),
  elements: {
    area: dataElementSchema.parse({
      label: { zh: item, en: item },
      type: 'number',
      sensitivity: 'public',
      ...rules,
    }),
  },
})
const merge = (...rules: readonly Rules[]) =>
  mergeElement(
    'area',
    rules.map((entry, place) => keeps(`item-${place}`, entry)),
  )

describe('of one data element that items keep differently', () => {
  it.each([
    ['minimum', [{ minimum: 10 }, { minimum: 20 }], { minimum: 20 }, ['item-1']],
    ['minimum', [{ minimum: 20 }, { minimum: 10 }], { minimum: 20 }, []],
    ['minimum', [{ minimum: 20 }, { minimum: 20 }], { minimum: 20 }, []],
    ['minimum', [{}, { minimum: 20 }], { minimum: 20 }, ['item-1']],
    ['maximum', [{ maximum: 20 }, { maximum: 10 }], { maximum: 10 }, ['item-1']],
    ['maximum', [{ maximum: 10 }, { maximum: 20 }], { maximum: 10 }, []],
    ['maximum', [{ maximum: 10 }, { maximum: 10 }], { maximum: 10 }, []],
    [
      'maxLength',
      [
        { type: 'text', maxLength: 9 },
        { type: 'text', maxLength: 5 },
      ],
      { maxLength: 5 },
      ['item-1'],
    ],
    [
      'maxLength',
      [
        { type: 'text', maxLength: 5 },
        { type: 'text', maxLength: 5 },
      ],
      { maxLength: 5 },
      [],
    ],
    ['maxLength', [{ type: 'text' }, { type: 'text', maxLength: 5 }], { maxLength: 5 }, ['item-1']],
    ['sensitivity', [{}, { sensitivity: 'sensitive' }], { sensitivity: 'sensitive' }, ['item-1']],
    ['sensitivity', [{ sensitivity: 'sensitive' }, {}], { sensitivity: 'sensitive' }, []],
    ['sensitivity', [{}, {}], { sensitivity: 'public' }, []],
    ['pattern', [{ type: 'text' }, { type: 'text', pattern: '\\d+' }], { pattern: '\\d+' }, ['item-1']],
    ['pattern', [{ type: 'text', pattern: '\\d+' }, { type: 'text' }], { pattern: '\\d+' }, []],
    [
      'pattern',
      [
        { type: 'text', pattern: '\\d+' },
        { type: 'text', pattern: '\\d+' },
      ],
      { pattern: '\\d+' },
      [],
    ],
  ] as const)('the stricter %s wins, and says whose it is: %j', (rule, rules, definition, stricter) => {
    const merged = merge(...rules)
    expect(merged.definition).toMatchObject(definition)
    expect(merged.stricter).toEqual(stricter.map((item) => ({ rule, item })))
    expect(merged.contradictions).toEqual([])
  })

  it('a value must fit every pattern', () => {
    const text = (pattern: string) => ({ type: 'text', pattern })
    const { definition } = merge(text('\\d{3,5}'), text('1.*'), text('.*9'))
    const fits = new RegExp(`^(?:${definition.pattern})$`, 'u')
    expect(['139', '1009', '19', '1394', '239', '100009'].filter((value) => fits.test(value))).toEqual([
      '139',
      '1009',
    ])
  })

  it('only options that all have are left, and where none is it is a contradiction', () => {
    const choice = (...values: string[]) => ({
      type: 'choice',
      options: Object.fromEntries(values.map((value) => [value, value])),
    })
    const some = merge(choice('shop', 'canteen'), choice('canteen', 'stall'))
    expect(Object.keys(some.definition.options ?? {})).toEqual(['canteen'])
    expect(some.stricter).toEqual([{ rule: 'options', item: 'item-1' }])
    expect(some.contradictions).toEqual([])
    expect(merge(choice('shop'), choice('shop', 'stall')).stricter).toEqual([])
    const none = merge(choice('shop'), choice('stall'))
    expect(none.contradictions).toMatchObject([
      { items: ['item-0', 'item-1'], what: { zh: '没有共同的选项' } },
    ])
  })

  it.each([
    ['types', [{ type: 'number' }, { type: 'text' }], '一处填“number”，另一处填“text”'],
    ['units', [{ unit: '平方米' }, { unit: '亩' }], '计量单位不同'],
    ['a unit and none', [{ unit: '平方米' }, {}], '计量单位不同'],
    ['limits with nothing between', [{ minimum: 20 }, { maximum: 10 }], '最小值20大于最大值10'],
  ] as const)('%s are a contradiction, told with both items', (_what, rules, zh) => {
    expect(merge(...rules).contradictions).toMatchObject([
      { element: 'area', items: ['item-0', 'item-1'], what: { zh } },
    ])
  })

  it('tables of other columns are a contradiction, whatever their words', () => {
    const table = (column: string, label: string) => ({
      type: 'table',
      columns: { [column]: { label, type: 'text' } },
    })
    expect(merge(table('name', '姓名'), table('name', '名称')).contradictions).toEqual([])
    const kind = (type: string, ...values: string[]) => ({
      type: 'table',
      columns: {
        kind: { label: '类别', type, options: Object.fromEntries(values.map((value) => [value, value])) },
      },
    })
    expect(merge(kind('choice', 'a', 'b'), kind('choice', 'b', 'a')).contradictions).toEqual([])
    for (const other of [
      table('phone', '电话'),
      { type: 'table', columns: { name: { label: '姓名', type: 'person-name' } } },
    ])
      expect(merge(table('name', '姓名'), other).contradictions).toMatchObject([
        { what: { zh: '表格的列不同' } },
      ])
    expect(merge(kind('choice', 'a', 'b'), kind('choice', 'a')).contradictions).toHaveLength(1)
  })

  it('a contradiction is told with the name of the element and both items', () => {
    const { contradictions, definition } = merge({ unit: '平方米' }, { unit: '亩' })
    expect(contradictions.map((entry) => describeContradiction(entry, definition).zh)).toEqual([
      '“item-0”在事项“item-0”和“item-1”中要求互相矛盾：计量单位不同。',
    ])
  })

  it('limits that leave one value are none', () => {
    expect(merge({ minimum: 10 }, { maximum: 10 }).contradictions).toEqual([])
  })

  it('the words are those of the newest revision, of the first item where two are as new', () => {
    const label = (...revisions: ItemRevision[]) => mergeElement('area', revisions).definition.label
    const older = keeps('b', {}, 2)
    const newer = keeps('c', {}, 3)
    expect(label(older, newer)).toMatchObject({ zh: 'c' })
    expect(label(newer, older)).toMatchObject({ zh: 'c' })
    expect(label(keeps('b', {}), keeps('a', {}))).toMatchObject({ zh: 'a' })
    expect(label(keeps('a', {}), keeps('b', {}))).toMatchObject({ zh: 'a' })
  })
})
