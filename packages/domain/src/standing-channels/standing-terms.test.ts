import { describe, expect, it, test } from 'vitest'
import { type PlainDate, getPlainDate } from '../kernel/index.ts'
import type { OtherChannel, StandingFacts } from './check-standing-terms.ts'
import {
  green,
  facts,
  item,
  problemsOf,
  propose,
  publish,
  terms,
  withItem,
} from './testing/standing-fixture.ts'

const on = getPlainDate
const days = (from: string, until: string) => ({ from: on(from), until: on(until) })
const within = (changes: object): StandingFacts => ({
  ...facts,
  revisions: new Map([['food-licence', publish({ ...green, ...changes })]]),
})
/** The item names no end, neither for its channel nor for the ground. */
const endless = within({ grounds: [{ ground: 'flood', name: '防汛抢险' }], effective: {} })

describe('the days of a standing green channel (专项绿色通道)', () => {
  test.each([
    ['one day', days('2026-03-09', '2026-03-09'), []],
    ['180 days with both ends', days('2026-03-09', '2026-09-04'), []],
    ['a day more', days('2026-03-09', '2026-09-05'), ['/until too-long']],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf(changes, endless)).toEqual(problems)
  })

  test.each([
    ['its ground, to the last day', { until: '2026-06-30' }, {}, '2026-06-30', []],
    ['its ground, no day more', { until: '2026-06-30' }, {}, '2026-07-01', ['/items/0/ground ground-over']],
    ['its channel, to the last day', {}, { to: '2026-05-31' }, '2026-05-31', []],
    ['its channel, no day more', {}, { to: '2026-05-31' }, '2026-06-01', ['/items/0/ground ground-over']],
    [
      'whichever of the two ends first',
      { until: '2026-06-30' },
      { to: '2026-05-31' },
      '2026-06-01',
      ['/items/0/ground ground-over'],
    ],
    [
      'whichever of the two ends first, the ground as well',
      { until: '2026-05-31' },
      { to: '2026-06-30' },
      '2026-06-01',
      ['/items/0/ground ground-over'],
    ],
  ])('the item limits them: %s', (_, ground, effective, until, problems) => {
    const given = within({ grounds: [{ ground: 'flood', name: '防汛抢险', ...ground }], effective })
    expect(problemsOf({ until: on(until) }, given)).toEqual(problems)
  })

  it('begins no day before the channel of the item does', () => {
    expect(problemsOf({}, within({ effective: { from: '2026-03-09' } }))).toEqual([])
    expect(problemsOf({}, within({ effective: { from: '2026-03-10' } }))).toEqual([
      '/items/0/ground ground-not-begun',
    ])
  })
})

describe('what it gives is within what the item allows', () => {
  it.each([
    ['as short as the item', { limit: 2 }, { limit: 2 }, []],
    ['longer than the item', { limit: 3 }, { limit: 2 }, []],
    ['shorter than the item', { limit: 2 }, { limit: 3 }, ['/items/0/limit limit-too-short']],
    ['where the item shortens none', { limit: 9 }, { limit: undefined }, ['/items/0/limit limit-too-short']],
    ['none', { limit: undefined }, { limit: undefined }, []],
  ] as const)('a limit %s', (_, changes, definition, problems) => {
    const { limit: _given, ...rest } = item
    const asked = changes.limit === undefined ? { items: [rest] } : withItem({ limit: changes.limit })
    const { limit: _own, ...without } = green
    const lets =
      definition.limit === undefined ? publish(without) : publish({ ...green, limit: definition.limit })
    expect(problemsOf(asked, { ...facts, revisions: new Map([['food-licence', lets]]) })).toEqual(problems)
  })

  it.each([
    ['of an item that shortens none', undefined, '不缩短时限', 'shortens no limit'],
    ['of an item that shortens less', 4, '最短为4个工作日', 'no fewer than 4 working days'],
  ])('the refusal of a limit %s says so', (_, limit, zh, en) => {
    const { limit: _own, ...without } = green
    const lets = publish(limit === undefined ? without : { ...green, limit })
    const proposed = propose({}, undefined, { ...facts, revisions: new Map([['food-licence', lets]]) })
    const problems = proposed.ok || proposed.error.kind !== 'invalid-terms' ? [] : proposed.error.problems
    expect(problems.map(({ message }) => message)).toEqual([
      { zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
    ])
  })
})

describe('no two channels take in the same case', () => {
  const standing: OtherChannel = { ...terms, number: '绿通〔2026〕0号', items: ['food-licence'] }
  const overlaps = (before: Partial<OtherChannel>, changes: Parameters<typeof problemsOf>[0] = {}) =>
    problemsOf(changes, { ...facts, others: [{ ...standing, ...before }] }).length > 0

  it.each<[string, { from: PlainDate; until: PlainDate }, boolean]>([
    ['ends on the first day', days('2026-03-01', '2026-03-09'), true],
    ['ends the day before', days('2026-03-01', '2026-03-08'), false],
    ['begins on the last day', days('2026-03-20', '2026-04-20'), true],
    ['begins the day after', days('2026-03-21', '2026-04-20'), false],
    ['lies within', days('2026-03-10', '2026-03-11'), true],
    ['lies around', days('2026-03-01', '2026-04-20'), true],
  ])('one that %s', (_, before, expected) => {
    expect(overlaps(before)).toBe(expected)
  })

  it.each([
    ['everyone', 'everyone', true],
    ['everyone', 'person', true],
    ['enterprise', 'everyone', true],
    ['person', 'person', true],
    ['enterprise', 'enterprise', true],
    ['person', 'enterprise', false],
    ['enterprise', 'person', false],
  ] as const)('one for %s beside one for %s', (there, here, expected) => {
    expect(overlaps({ serves: there }, { serves: here })).toBe(expected)
  })
})
