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

  test('count steps that are taken only where needed as none', () => {
    const { steps } = measureItem(item)
    const optional = item.steps.map((stage) => ('parallel' in stage ? stage : { ...stage, optional: true }))
    expect(measureItem({ ...item, steps: optional }).steps).toBeLessThan(steps)
  })
})
