import { describe, expect, test } from 'vitest'
import type { ItemDefinition } from '../catalogue/index.ts'
import { registries, writeItem } from '../catalogue/testing/catalogue-fixture.ts'
import { getPlainDate } from '../kernel/index.ts'
import { compareOutside, matchOutsideItem } from './compare-outside.ts'
import { measureItem } from './figures.ts'
import { measureReductions } from './reductions.ts'

const item = writeItem()
const withDays = (promised: number): ItemDefinition => ({
  ...item,
  limits: { statutory: 20, promised, unit: 'working-day' },
})

describe('an item of another place', () => {
  test('is found by the base code without the province, then by its name without the case in brackets', () => {
    const base = item.code.base
    expect(matchOutsideItem({ name: '其他', code: `33${base.slice(2)}` }, [item])).toMatchObject({
      by: 'code',
    })
    const within = `11370800MB285591843${base}01`
    expect(matchOutsideItem({ name: '其他', code: within }, [item])).toMatchObject({ by: 'code' })
    const named = { ...item, name: '食品经营许可（新办）' }
    expect(matchOutsideItem({ name: '食品经营许可' }, [named])).toMatchObject({ by: 'name' })
    expect(matchOutsideItem({ name: '食品经营许可(变更)' }, [named])).toMatchObject({ by: 'name' })
    expect(matchOutsideItem({ name: '烟草专卖' }, [named])).toBeUndefined()
    expect(matchOutsideItem({ name: '食品经营许可' }, [named, { ...named, item: 'b' }])).toBeUndefined()
  })

  test('of whose code two of ours are is found by its name, and where that fits two as well by the very same one', () => {
    const twin = { ...item, item: 'b', name: '食品经营许可（变更）' }
    const own = [{ ...item, name: '食品经营许可（新办）' }, twin]
    const code = `33${item.code.base.slice(2)}`
    expect(matchOutsideItem({ name: '食品经营许可（变更）', code }, own)).toMatchObject({
      by: 'name',
      item: { item: 'b' },
    })
    expect(matchOutsideItem({ name: '食品经营许可（延续）', code }, own)).toBeUndefined()
  })

  test('is compared in its words, whatever their order and their stops', () => {
    const { aspects, materials } = compareOutside(
      { ...item, conditions: item.conditions.slice(0, 1) },
      {
        name: 'x',
        conditions: ['有与经营相适应的场所'],
        materials: ['营业执照', '健康证明'],
        reviewProcedure: [],
      },
      registries,
    )
    const sameOf = (aspect: string) => aspects.find((one) => one.aspect === aspect)?.same
    expect([sameOf('conditions'), sameOf('reviewProcedure')]).toEqual([true, false])
    expect(materials).toEqual({ onlyOwn: ['平面布局图', '食品安全制度'], onlyOutside: ['健康证明'] })
  })

  test('is compared in what its list tells, and in nothing else', () => {
    const { aspects, figures } = compareOutside(
      withDays(7),
      { name: 'x', promisedDays: 3, applicationMethod: ['全程网办'] },
      registries,
    )
    expect(figures.find(({ figure }) => figure === 'days')).toMatchObject({
      own: 7,
      outside: 3,
      isBetterOutside: true,
    })
    expect(figures.find(({ figure }) => figure === 'visits')).toMatchObject({
      outside: undefined,
      isBetterOutside: false,
    })
    const compareDays = (promisedDays: number) =>
      compareOutside(withDays(7), { name: 'x', promisedDays }, registries).figures.find(
        ({ figure }) => figure === 'days',
      )?.isBetterOutside
    expect([6, 7, 8].map(compareDays)).toEqual([true, false, false])
    expect(aspects.find(({ aspect }) => aspect === 'conditions')?.same).toBeUndefined()
    expect(aspects.find(({ aspect }) => aspect === 'applicationMethod')?.same).toBe(item.online === 'entire')
  })
})

describe('the five reductions of a year', () => {
  const day = getPlainDate
  const today = day('2027-06-01')
  const revision = (name: string, number: number, from: string, definition: ItemDefinition) => ({
    item: name,
    revision: number,
    authority: 'bureau',
    effectiveFrom: day(from),
    definition,
  })

  test('are what changed between the last days of two years', () => {
    const history = {
      item: 'a',
      withdrawnOn: undefined,
      revisions: [
        revision('a', 1, '2025-02-01', withDays(15)),
        revision('a', 2, '2026-03-01', withDays(7)),
        revision('a', 3, '2027-01-01', withDays(1)),
      ],
    }
    const days = (year: number) => measureReductions([history], year, today).totals.figures.days
    expect(days(2026)).toEqual({ before: 15, after: 7 })
    expect(days(2027)).toEqual({ before: 7, after: 1 })
    expect(measureReductions([history], 2025, today).items).toMatchObject([{ isNew: true }])
    expect(measureReductions([history], 2024, today).items).toEqual([])
  })

  test('count an item that was withdrawn as one item less, and leave its figures out of the sums', () => {
    const gone = {
      item: 'b',
      withdrawnOn: day('2026-05-01'),
      revisions: [revision('b', 1, '2025-02-01', withDays(15))],
    }
    const stays = {
      item: 'c',
      withdrawnOn: undefined,
      revisions: [revision('c', 1, '2025-02-01', withDays(4))],
    }
    const { totals } = measureReductions([gone, stays], 2026, today)
    expect(totals.items).toEqual({ before: 2, after: 1 })
    expect(totals.figures.days).toEqual({ before: 4, after: 4 })
    expect(measureReductions([gone], 2027, today).items).toEqual([])
  })

  const count = (history: object, year: number, on = today) =>
    measureReductions([{ item: 'a', withdrawnOn: undefined, revisions: [], ...history } as never], year, on)
  const first = revision('a', 1, '2025-02-01', withDays(15))
  const second = revision('a', 2, '2026-12-31', withDays(7))
  const third = revision('a', 3, '2026-12-31', withDays(4))

  test.each([
    ['a revision of 31 December belongs to the year', [first, second], { before: 15, after: 7 }],
    [
      'of two of one day the newer holds, in whatever order',
      [third, second, first],
      { before: 15, after: 4 },
    ],
  ])('%s', (_, revisions, days) => {
    expect(count({ revisions }, 2026).totals.figures.days).toEqual(days)
    expect(count({ revisions: revisions.toReversed() }, 2026).totals.figures.days).toEqual(days)
  })

  test('go to the day of asking, while the year lasts', () => {
    const days = (on: string) => count({ revisions: [first, second] }, 2026, day(on)).totals.figures.days
    expect(days('2026-12-30')).toEqual({ before: 15, after: 15 })
    expect(days('2026-12-31')).toEqual({ before: 15, after: 7 })
    expect(days('2027-03-01')).toEqual({ before: 15, after: 7 })
  })

  test.each([
    ['on the last day of the year before: not of this year', '2025-12-31', { before: 0, after: 0 }],
    ['on the first day of the year: one less', '2026-01-01', { before: 1, after: 0 }],
    ['on the last day of the year: one less', '2026-12-31', { before: 1, after: 0 }],
    ['in the year after: still there', '2027-01-01', { before: 1, after: 1 }],
  ])('an item withdrawn %s', (_, on, items) => {
    expect(count({ revisions: [first], withdrawnOn: day(on) }, 2026).totals.items).toEqual(items)
  })

  test('what began within the year is measured from its first revision, by the day and not by the order', () => {
    const began = revision('a', 1, '2026-02-01', withDays(9))
    const then = revision('a', 2, '2026-05-01', withDays(3))
    for (const revisions of [
      [began, then],
      [then, began],
    ]) {
      expect(count({ revisions }, 2026).items).toMatchObject([
        { isNew: true, before: { days: 9 }, after: { days: 3 } },
      ])
      expect(count({ revisions }, 2026, day('2026-02-01')).items).toMatchObject([{ after: { days: 9 } }])
      expect(count({ revisions }, 2026, day('2026-01-31')).items).toEqual([])
    }
  })

  test('count steps that are taken only where needed as none', () => {
    const { steps } = measureItem(item)
    const optional = item.steps.map((stage) => ('parallel' in stage ? stage : { ...stage, optional: true }))
    expect(measureItem({ ...item, steps: optional }).steps).toBeLessThan(steps)
  })
})
