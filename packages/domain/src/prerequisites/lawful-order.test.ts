import { describe, expect, it } from 'vitest'
import { makeRandom } from '../cases/testing/case-simulation.ts'
import { orderItems } from './order-items.ts'
import { type Task, type Wait, orderLawfully, remeasureOrder } from './lawful-order.ts'
import { weighDuration } from './limit-weight.ts'
import { writePrerequisiteItem as write } from './testing/prerequisite-fixture.ts'

const after = (task: string, ...oneOf: string[]): Wait<string> => ({ task, oneOf, reason: 'law' })

describe('the shortest lawful order', () => {
  it('runs side by side what need not wait, and names the path that decides', () => {
    const order = orderLawfully(
      [
        { id: 'company', days: 1 },
        { id: 'food', days: 7 },
        { id: 'sign', days: 5 },
        { id: 'fire', days: 10 },
      ],
      [after('food', 'company'), after('sign', 'company'), after('fire', 'company')],
    )
    expect(order.tasks.map(({ id, stage, startDay, endDay }) => [id, stage, startDay, endDay])).toEqual([
      ['company', 1, 0, 1],
      ['food', 2, 1, 8],
      ['sign', 2, 1, 6],
      ['fire', 2, 1, 11],
    ])
    expect([order.days, order.criticalPath]).toEqual([11, ['company', 'fire']])
  })

  it('takes of several that would do the one that is done first', () => {
    const order = orderLawfully(
      [
        { id: 'slow', days: 9 },
        { id: 'quick', days: 2 },
        { id: 'next', days: 1 },
      ],
      [after('next', 'slow', 'quick')],
    )
    expect(order.tasks.find(({ id }) => id === 'next')).toMatchObject({ startDay: 2, decisive: 'quick' })
  })

  it('names what can never begin, and orders the rest', () => {
    const order = orderLawfully(
      [
        { id: 'a', days: 1 },
        { id: 'b', days: 1 },
        { id: 'c', days: 1 },
        { id: 'free', days: 3 },
      ],
      [after('a', 'b'), after('b', 'a'), after('c', 'b')],
    )
    expect([order.stuck, order.days]).toEqual([['a', 'b', 'c'], 3])
  })

  it('keeps the waits when the lengths are others', () => {
    const order = orderLawfully(
      [
        { id: 'a', days: 1 },
        { id: 'b', days: 5 },
        { id: 'c', days: 1 },
      ],
      [after('c', 'a', 'b')],
    )
    const statutory = remeasureOrder(order, (id) => (id === 'a' ? 20 : 10))
    expect([statutory.days, statutory.criticalPath]).toEqual([30, ['a', 'c']])
  })

  it('is as short as the best of all orders, for any waits (seeded)', () => {
    const seed = 20_260_302
    const random = makeRandom(seed)
    for (let round = 0; round < 300; round += 1) {
      const size = 1 + Math.floor(random() * 6)
      const tasks: Task[] = Array.from({ length: size }, (_, place) => ({
        id: `t${place}`,
        days: Math.floor(random() * 5),
      }))
      const waits = tasks.flatMap(({ id }) =>
        Array.from({ length: Math.floor(random() * 3) }, () =>
          after(id, ...tasks.filter((other) => other.id !== id && random() < 0.4).map((other) => other.id)),
        ).filter(({ oneOf }) => oneOf.length > 0),
      )
      const order = orderLawfully(tasks, waits)
      const best = findEarliestEnds(tasks, waits)
      const found = new Map(order.tasks.map((task) => [task.id, task.endDay]))
      expect({ seed, round, ends: Object.fromEntries(found) }).toEqual({
        seed,
        round,
        ends: Object.fromEntries([...best].filter(([, end]) => end < Infinity)),
      })
      expect(order.stuck.toSorted()).toEqual([...best].flatMap(([id, end]) => (end === Infinity ? [id] : [])))
      const places = new Map(order.tasks.map(({ id }, place) => [id, place]))
      for (const task of order.tasks) {
        for (const wait of task.waitsFor) {
          expect(places.get(wait.task)).toBeLessThan(places.get(task.id) ?? -1)
          expect(found.get(wait.task)).toBeLessThanOrEqual(task.startDay)
        }
      }
      const path = order.criticalPath.map((id) => tasks.find((task) => task.id === id)?.days ?? 0)
      expect(path.reduce((sum, days) => sum + days, 0)).toBe(order.days)
    }
  })
})

/** The least ends by trying again and again until nothing changes, from above (Bellman and Ford). */
function findEarliestEnds(tasks: readonly Task[], waits: readonly Wait<string>[]): Map<string, number> {
  const ends = new Map(tasks.map(({ id }) => [id, Infinity]))
  for (let round = 0; round <= tasks.length; round += 1) {
    for (const { id, days } of tasks) {
      const starts = waits
        .filter(({ task }) => task === id)
        .map(({ oneOf }) => Math.min(...oneOf.map((other) => ends.get(other) ?? Infinity)))
      ends.set(id, Math.max(0, ...starts) + days)
    }
  }
  return ends
}

describe('the order of a set of items', () => {
  const company = write('a', [], { limits: { statutory: 3, promised: 1 } })
  const permit = write('b', ['a-licence'], {
    limits: { statutory: 14, promised: 7, unit: 'calendar-day' },
  })
  const check = write('c', [{ material: 'b-licence', when: { 'premises.area': { atLeast: 300 } } }])
  const catalogue = [check, permit, company]

  it('weighs 7 calendar days as 5 working days', () => {
    expect([1, 4, 7, 8, 20].map((days) => weighDuration({ days, unit: 'calendar-day' }))).toEqual([
      1, 3, 5, 6, 15,
    ])
  })

  it('follows the licences, by promised and by statutory limits', () => {
    const order = orderItems(catalogue, catalogue)
    expect([order.promised.days, order.promised.criticalPath]).toEqual([11, ['a', 'b', 'c']])
    expect(order.statutory.days).toBe(3 + 10 + 20)
    expect(order.assumedHeld).toEqual([])
  })

  it('leaves out what the answers make needless', () => {
    const order = orderItems(catalogue, catalogue, { c: { 'premises.area': 50 } })
    expect([order.promised.days, order.promised.criticalPath]).toEqual([6, ['a', 'b']])
  })

  it('says what is taken to be held, where the set does not issue it', () => {
    expect(orderItems([permit], catalogue).assumedHeld).toMatchObject([
      { item: 'b', material: 'a-licence', issuers: [{ item: 'a' }] },
    ])
  })

  it('gives of each wait the material and its article, and of what is held who issues it', () => {
    const basis = ['食品安全法 第三十五条']
    const demanding = write('b', [{ material: 'a-licence', basis }])
    const { promised } = orderItems([company, demanding], [company, demanding])
    expect(promised.tasks.find(({ id }) => id === 'b')?.waitsFor).toEqual([
      { task: 'a', reason: { material: 'a-licence', basis } },
    ])
    expect(orderItems([demanding], [company, demanding]).assumedHeld).toEqual([
      { item: 'b', material: 'a-licence', basis, issuers: [{ item: 'a', licence: 'a' }] },
    ])
    // Without an article of its own the demand rests on those of the item.
    expect(orderItems([permit], catalogue).assumedHeld[0]?.basis).toEqual(permit.definition.basis)
  })

  it('takes nothing to be held that may come from elsewhere, that need not be, or that the item renews', () => {
    const foreign = write('b', ['foreign', { material: 'a-licence', required: false }, 'b-licence'])
    const { assumedHeld, promised } = orderItems([foreign], [company, foreign])
    expect(assumedHeld.map(({ material }) => material)).toEqual(['b-licence'])
    expect(promised.tasks.map(({ id, waitsFor }) => [id, waitsFor])).toEqual([['b', []]])
  })

  it('without answers waits for what some situation demands, and for nothing that none does', () => {
    const use = { ask: '用途？', options: { shop: '商用', home: '自住' } }
    const demanding = (when: object) =>
      write('b', [{ material: 'a-licence', when } as never], { situations: { use } })
    const order = (when: object) => orderItems([company, demanding(when)], [company, demanding(when)])
    expect(order({ use: 'shop' }).promised.criticalPath).toEqual(['a', 'b'])
    expect(order({ all: [{ use: 'shop' }, { use: 'home' }] }).promised.criticalPath).toEqual(['b'])
  })

  it('tells how long each takes', () => {
    expect(orderItems([permit], catalogue).durations).toEqual({
      b: { promised: { days: 7, unit: 'calendar-day' }, statutory: { days: 14, unit: 'calendar-day' } },
    })
  })
})
