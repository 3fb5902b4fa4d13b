import { describe, expect, test } from 'vitest'
import { drawClockBar } from './clock-bar.ts'

type Clock = Parameters<typeof drawClockBar>[0]
type Line = Clock['derivation'][number]

const words = { zh: '', en: '' }

function line(kind: string, from: string, to: string | null, first?: number, last?: number): Line {
  return {
    kind,
    from,
    to,
    firstDayNumber: first ?? null,
    lastDayNumber: last ?? null,
    text: words,
  }
}

/** Five working days from Thursday 5 March 2026: due on Thursday 12 March. */
const derivation = [
  line('start', '2026-03-05', '2026-03-05'),
  line('counted', '2026-03-06', '2026-03-06', 1, 1),
  line('weekend', '2026-03-07', '2026-03-08'),
  line('counted', '2026-03-09', '2026-03-12', 2, 5),
  line('due', '2026-03-12', '2026-03-12'),
]

function read(part: Partial<Clock['reading']>): Clock['reading'] {
  return {
    state: 'running',
    due: '2026-03-12',
    usedDays: 0,
    remainingDays: 5,
    overdueDays: 0,
    light: 'normal',
    ...part,
  }
}

const kindsOf = (clock: Clock, today: string) =>
  drawClockBar(clock, today).segments.map(({ kind, days }) => `${kind} ${days}`)

describe('the bar of a time limit', () => {
  test('shows on day 0 the starting day that does not count, with today on it, before all that is left', () => {
    const clock = { derivation, reading: read({}) }
    expect(kindsOf(clock, '2026-03-05')).toEqual(['start 1', 'left 1', 'off 2', 'left 4'])
    expect(drawClockBar(clock, '2026-03-05').now).toBeCloseTo(0.5 / 8)
  })

  test('shows what is used up to today', () => {
    const clock = { derivation, reading: read({ usedDays: 3, remainingDays: 2 }) }
    expect(kindsOf(clock, '2026-03-10')).toEqual(['start 1', 'used 1', 'off 2', 'used 2', 'left 2'])
    expect(drawClockBar(clock, '2026-03-10').now).toBeCloseTo(5.5 / 8)
  })

  test('puts today on a day off where it is one', () => {
    const clock = { derivation, reading: read({ usedDays: 1, remainingDays: 4 }) }
    expect(drawClockBar(clock, '2026-03-07').now).toBeCloseTo(2.5 / 8)
  })

  test('ends with today where the limit has passed', () => {
    const clock = { derivation, reading: read({ usedDays: 5, remainingDays: 0, overdueDays: 2 }) }
    expect(kindsOf(clock, '2026-03-16').at(-1)).toBe('over 2')
    expect(drawClockBar(clock, '2026-03-16').now).toBe(1)
  })

  test('has no today once the work is done', () => {
    const clock = { derivation, reading: read({ state: 'ended', usedDays: 1, remainingDays: 4 }) }
    expect(drawClockBar(clock, '2026-03-20').now).toBeUndefined()
  })

  test('draws an open stop up to today, and as a week at least', () => {
    const stopped = [
      ...derivation.slice(0, 2),
      line('stopped', '2026-03-09', null),
      line('not-yet-due', '2026-03-09', null),
    ]
    const clock = { derivation: stopped, reading: read({ state: 'stopped', due: null, usedDays: 1 }) }
    expect(kindsOf(clock, '2026-03-10').at(-1)).toBe('stopped 7')
    expect(kindsOf(clock, '2026-03-20').at(-1)).toBe('stopped 12')
  })

  test('is not drawn for what is due on the day itself', () => {
    const [start] = derivation
    expect(
      drawClockBar({ derivation: start === undefined ? [] : [start], reading: read({}) }, '2026-03-05'),
    ).toEqual({ segments: [], now: undefined })
  })
})
