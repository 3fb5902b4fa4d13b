import { describe, expect, it } from 'vitest'
import { findPrerequisites } from './circles.ts'
import { orderLawfully, remeasureOrder } from './lawful-order.ts'
import { chooseDurations, weighDuration } from './limit-weight.ts'
import { writePrerequisiteItem } from './testing/prerequisite-fixture.ts'

const write = writePrerequisiteItem
const issuesB = { result: { licence: 'b', delivery: ['electronic' as const] } }
const tolerant = { days: 5, onMiss: 'return' as const }
const circleOf = (...items: ReturnType<typeof write>[]) =>
  findPrerequisites(items).circles.find(({ items: members }) => members.join(' ') === 'a b')

describe('a circle of prerequisites (互为前置) is left only where every demand that holds it has a way out', () => {
  const demands = (...ofA: NonNullable<Parameters<typeof write>[1]>) =>
    circleOf(write('a', ofA), write('b', ['a-licence', 'a-paper']))
  const both = [
    { material: 'b-licence', tolerant },
    { material: 'any-of-two', tolerant },
  ]

  it('both demands of one item may follow later', () => {
    expect(demands(...both)?.waysOut.map(({ kind }) => kind)).toEqual(['tolerant', 'tolerant'])
    expect(demands(...both)?.proposal).toBeUndefined()
  })

  it('one may, the other may not: no way out, and a pre-approval is proposed', () => {
    const circle = demands({ material: 'b-licence', tolerant }, 'any-of-two')
    expect(circle?.waysOut).toEqual([])
    expect(circle?.proposal).toBeDefined()
  })
})

describe('another item is a way out as long as it does not wait for the circle itself', () => {
  const through = (...demands: NonNullable<Parameters<typeof write>[1]>) =>
    circleOf(write('a', ['b-licence']), write('b', ['a-licence']), write('other', demands, issuesB))
      ?.waysOut.filter(({ kind }) => kind === 'other-item')
      .map((way) => 'item' in way && way.item)

  it.each([
    ['it demands nothing', [], ['other']],
    ['it demands what only the circle gives', ['a-licence'], []],
    [
      'what it demands of the circle is not required',
      [{ material: 'a-licence', required: false }],
      ['other'],
    ],
    ['what it demands may follow later', [{ material: 'a-licence', tolerant }], ['other']],
    ['what it demands is promised', [{ material: 'a-licence', commitment: 'promise' }], ['other']],
    ['what it demands comes from elsewhere too', ['foreign'], ['other']],
  ] as [string, NonNullable<Parameters<typeof write>[1]>, string[]][])('%s', (_, demands, ways) => {
    expect(through(...demands)).toEqual(ways)
  })

  it('not where it waits for one that waits for the circle', () => {
    const circle = circleOf(
      write('a', ['b-licence']),
      write('b', ['a-licence']),
      write('other', ['c-licence'], issuesB),
      write('c', ['a-licence']),
    )
    expect(circle?.waysOut).toEqual([])
  })

  it('one of several who give what it demands is outside', () => {
    const circle = circleOf(
      write('a', ['b-licence']),
      write('b', ['a-licence']),
      write('other', ['c-licence'], issuesB),
      write('c', ['a-licence']),
      write('free', [], { result: { licence: 'c', delivery: ['electronic'] } }),
    )
    expect(circle?.waysOut).toContainEqual({
      kind: 'other-item',
      next: 'a',
      material: 'b-licence',
      item: 'other',
    })
  })
})

describe('the shortest lawful order', () => {
  const because = 'material'
  const wait = (task: string, ...oneOf: string[]) => ({ task, oneOf, reason: because })

  it('takes the earlier of two that would do, and of two as early the one given first', () => {
    const order = (left: number, right: number) =>
      orderLawfully(
        [
          { id: 'left', days: left },
          { id: 'right', days: right },
          { id: 'next', days: 1 },
        ],
        [wait('next', 'left', 'right')],
      ).tasks.find(({ id }) => id === 'next')?.waitsFor[0]?.task
    expect([order(2, 3), order(3, 2), order(2, 2)]).toEqual(['left', 'right', 'left'])
  })

  it('is decided by the wait that ends last; the path is that of the task that ends last', () => {
    const order = orderLawfully(
      [
        { id: 'short', days: 1 },
        { id: 'long', days: 5 },
        { id: 'next', days: 2 },
        { id: 'beside', days: 6 },
      ],
      [wait('next', 'short'), wait('next', 'long')],
    )
    expect(order).toMatchObject({ days: 7, criticalPath: ['long', 'next'] })
    const changed = remeasureOrder(order, (id) => (id === 'beside' ? 9 : 1))
    expect(changed).toMatchObject({ days: 9, criticalPath: ['beside'] })
  })
})

describe('lengths of time', () => {
  const { definition } = write('a', [], {
    situations: { kind: { ask: '办理？', options: { new: '新办', renew: '延续' } } },
    limits: [
      { statutory: 10, promised: 9, when: { kind: 'renew' } },
      { statutory: 14, promised: 13, unit: 'calendar-day', when: { kind: 'new' } },
      { statutory: 8, promised: 4 },
    ],
  } as never)
  const promised = (values?: object) => chooseDurations(definition, values as never).promised

  it('calendar days weigh five sevenths, rounded up', () => {
    expect([1, 7, 8, 14].map((days) => weighDuration({ days, unit: 'calendar-day' }))).toEqual([1, 5, 6, 10])
  })

  it('the first limit whose condition holds; the last one where none does; without answers the longest', () => {
    expect(promised({ kind: 'renew' }).days).toBe(9)
    expect(promised({ kind: 'new' })).toEqual({ days: 13, unit: 'calendar-day' })
    expect(promised({}).days).toBe(4)
    // 13 calendar days weigh ten working days, more than nine.
    expect(promised()).toEqual({ days: 13, unit: 'calendar-day' })
  })
})
