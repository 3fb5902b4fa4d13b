import { describe, expect, test } from 'vitest'
import type { ItemDefinition } from '../catalogue/index.ts'
import { steps, writeItem } from '../catalogue/testing/catalogue-fixture.ts'
import { type BaseEntry, baseEntrySchema, readCommonElement } from './base-entry.ts'
import { countClaims } from './claims.ts'
import { type PlacedItem, compareLevels, measureConsistency } from './consistency.ts'
import { agreesOn, comparedElements, getGeneralLimit, readElement } from './elements.ts'
import { planAdoption } from './inheritance.ts'

const catering = { business: 'catering' } as const
const item = writeItem({
  basis: ['食品安全法 第三十五条', '行政许可法 第十二条'],
  serves: ['enterprise', 'person'],
  conditions: [
    { text: '有与经营相适应的场所。', basis: ['食品安全法 第三十三条'] },
    { text: '有管理制度。', basis: ['食品安全法 第三十三条'] },
  ],
  fee: [
    { name: '工本费', standard: '每证10元', basis: '财政部公告2026年第1号' },
    { name: '检测费', standard: '每次100元', basis: '财政部公告2026年第1号' },
  ],
} as never)
/** What the entry says is what the item says, every list the other way round. */
const entry: BaseEntry = baseEntrySchema.parse({
  entry: 'food-business',
  levels: ['county'],
  claimants: ['bureau'],
  common: {
    name: item.name,
    code: item.code.base,
    type: item.type,
    basis: item.basis.toReversed(),
    serves: item.serves.toReversed(),
    conditions: item.conditions.toReversed(),
    materials: [...readElement(item, 'materials').toReversed(), ...readElement(item, 'materials')],
    process: [...readElement(item, 'process')],
    statutoryLimit: { days: 20 },
    fee: ['检测费', '工本费'],
    result: { licence: 'food-licence' },
  },
})

describe('the eleven elements (四级十一同)', () => {
  test.each(comparedElements)(
    '%s agrees whatever the order and however often a word stands there',
    (element) => {
      expect(agreesOn(element, readCommonElement(entry, element) ?? [], readElement(item, element))).toBe(
        true,
      )
    },
  )

  test('a document agrees by its words, a licence by its kind', () => {
    const common = { ...entry.common, result: { document: '备案回执' } }
    expect(readCommonElement({ common }, 'result')).toEqual(['备案回执'])
    expect(readCommonElement(entry, 'result')).toEqual(['food-licence'])
  })

  test('the procedure is the kinds of steps in their order: several in a row count once, optional ones not at all', () => {
    const process = (...stages: object[]) => readElement(writeItem({ steps: stages } as never), 'process')
    const again = { ...steps.review, step: 'second-review', name: '复审' }
    const look = { ...steps.inspect, optional: true }
    expect(process(steps.accept, steps.review, again, steps.decide)).toEqual(['accept', 'review', 'decide'])
    expect(process(steps.accept, look, steps.review, steps.decide)).toEqual(['accept', 'review', 'decide'])
    expect(process(steps.accept, steps.review, steps.inspect, again, steps.decide)).toEqual([
      'accept',
      'review',
      'inspect',
      'review',
      'decide',
    ])
  })

  test.each([
    [
      'that without a condition',
      [
        { statutory: 5, promised: 2, when: catering, basis: '行政许可法 第四十二条' },
        { statutory: 20, promised: 8, basis: '行政许可法 第四十二条' },
      ],
      20,
    ],
    [
      'the last where all have one',
      [
        { statutory: 5, promised: 2, when: catering, basis: '行政许可法 第四十二条' },
        { statutory: 15, promised: 8, when: { business: 'sales' }, basis: '行政许可法 第四十二条' },
      ],
      15,
    ],
  ])('the limit that is compared is %s', (_, limits, statutory) => {
    expect(getGeneralLimit(writeItem({ limits } as never)).statutory).toBe(statutory)
    const { adoptions } = planAdoption(writeItem({ limits } as never), {
      ...entry,
      common: { ...entry.common, statutoryLimit: { days: 9, unit: 'working-day' } },
    })
    const [, at] = adoptions.find(({ path }) => path.at(-1) === 'statutory')?.path ?? []
    expect(at).toBe(1)
  })
})

describe('what an item takes over from its entry', () => {
  const adopt = (definition: ItemDefinition, common: object) => {
    const changed = baseEntrySchema.parse({ ...entry, common: { ...entry.common, ...common } })
    const { adoptions, byHand } = planAdoption(definition, changed)
    return { byHand, values: Object.fromEntries(adoptions.map(({ path, value }) => [path.join('.'), value])) }
  }
  const limited = (promised: number, unit: string) =>
    writeItem({
      ...item,
      limits: { statutory: 30, promised, unit, basis: '行政许可法 第四十二条' },
    } as never)

  test.each([
    ['keeps a promise that the law still covers', limited(8, 'working-day'), undefined],
    ['cuts one that would outgrow the law', limited(15, 'working-day'), 10],
    ['promises what the law grants where days are counted otherwise', limited(8, 'calendar-day'), 10],
  ])('%s', (_, definition, promised) => {
    const { values } = adopt(definition, { statutoryLimit: { days: 10 } })
    expect(values['limits.statutory']).toBe(10)
    expect(values['limits.unit']).toBe('working-day')
    expect(values['limits.promised']).toBe(promised)
  })

  test.each([
    ['食品经营许可', '餐饮许可', '餐饮许可'],
    ['食品经营许可（新办）', '餐饮许可', '餐饮许可（新办）'],
    ['食品经营许可（新办）', '餐饮许可（变更）', '餐饮许可（新办）'],
    ['食品经营许可', '餐饮许可（变更）', '餐饮许可（变更）'],
  ])('the name with its own case in brackets: %s, %s', (own, base, name) => {
    expect(adopt({ ...item, name: own }, { name: base }).values['name']).toBe(name)
  })

  test('the English name where the entry has one', () => {
    const name = { zh: '餐饮许可', en: 'Catering licence' }
    expect(adopt(item, { name }).values['name']).toEqual(name)
  })

  test('no fee where the entry names none, its own words for a fee that both name', () => {
    expect(adopt(item, { fee: 'none' }).values['fee']).toBe('none')
    const { values, byHand } = adopt(item, { fee: ['检测费'] })
    expect(values['fee']).toEqual([expect.objectContaining({ name: '检测费', standard: '每次100元' })])
    expect(byHand).toEqual([])
    expect(adopt({ ...item, fee: 'none' }, { fee: ['检测费'] }).byHand).toEqual(['fee'])
  })
})

describe('rates of consistency and of claims', () => {
  const place = (name: string, serves: 'person' | 'enterprise'): PlacedItem => ({
    item: name,
    organisation: 'bureau',
    level: 'city',
    definition: { ...item, serves: [serves] },
  })
  const silent = { entry: 'food-business', common: { ...entry.common, serves: undefined } }

  test.each([
    ['as they come', [place('a', 'person'), place('b', 'enterprise')]],
    ['the other way round', [place('b', 'enterprise'), place('a', 'person')]],
  ])('of two items of one level the first by its id is the reference: %s', (_, items) => {
    const serves = compareLevels([{ entry: silent as never, items }]).filter(
      ({ element }) => element === 'serves',
    )
    expect(serves).toMatchObject([{ item: 'b', referenceFrom: 'a', agrees: false }])
  })

  test('there is none where nobody claims and nothing is compared', () => {
    expect(compareLevels([{ entry, items: [] }])).toEqual([])
    expect(measureConsistency([])).toEqual({ compared: 0, agreeing: 0, rate: undefined })
    expect(measureConsistency([{ agrees: true }, { agrees: false }])).toMatchObject({ rate: 0.5 })
    expect(countClaims([])).toMatchObject({ claimedRate: undefined, answeredRate: undefined })
  })
})
