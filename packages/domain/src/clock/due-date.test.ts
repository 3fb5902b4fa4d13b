import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, buildCalendar, isWorkingDay } from '../calendar/index.ts'
import { nationalYearsForTests } from '../calendar/testing/national-years.ts'
import { type PlainDate, addCalendarDays, assert, getPlainDate } from '../kernel/index.ts'
import { type PeriodUnit, type Stop, computeDueDate, describeClockRejection } from './index.ts'

const calendar = buildCalendar(nationalYearsForTests)
const date = getPlainDate

interface Example {
  rule: string
  start: string
  limit: number
  unit?: PeriodUnit
  stops?: readonly (readonly [string, string])[]
  due: string
}

function toStops(stops: readonly (readonly [string, string])[] = []): Stop[] {
  return stops.map(([from, to]) => ({ from: date(from), to: date(to) }))
}

function computeExample({ start, limit, unit = 'working', stops }: Omit<Example, 'rule' | 'due'>) {
  return computeDueDate({ start: date(start), limit, unit, stops: toStops(stops) }, calendar)
}

describe('a period of working days (行政许可法 article 82)', () => {
  const examples: readonly Example[] = [
    { rule: 'does not count its first day', start: '2025-03-03', limit: 1, due: '2025-03-04' },
    { rule: 'does not count weekends', start: '2025-03-07', limit: 1, due: '2025-03-10' },
    { rule: 'does not count statutory holidays', start: '2025-09-30', limit: 1, due: '2025-10-09' },
    { rule: 'counts make-up working days', start: '2025-09-26', limit: 3, due: '2025-09-30' },
    { rule: 'may begin on a day off', start: '2025-10-04', limit: 1, due: '2025-10-09' },
    { rule: 'of 20 days, article 42', start: '2025-09-15', limit: 20, due: '2025-10-17' },
    { rule: 'of 0 days is due on its first day', start: '2025-10-04', limit: 0, due: '2025-10-04' },
    {
      rule: 'does not count the days of a stop up to, not including, its second date (article 45)',
      start: '2025-03-03',
      limit: 5,
      stops: [['2025-03-05', '2025-03-07']],
      due: '2025-03-12',
    },
    {
      rule: 'subtracts days that several stops cover once',
      start: '2025-03-03',
      limit: 5,
      stops: [
        ['2025-03-06', '2025-03-12'],
        ['2025-03-05', '2025-03-07'],
        ['2025-03-06', '2025-03-07'],
      ],
      due: '2025-03-17',
    },
    {
      rule: 'loses nothing by a stop of days that would not count anyway',
      start: '2025-09-30',
      limit: 2,
      stops: [['2025-10-01', '2025-10-09']],
      due: '2025-10-10',
    },
    {
      rule: 'counts nothing twice when a stop began before it',
      start: '2025-03-03',
      limit: 1,
      stops: [['2025-01-01', '2025-03-05']],
      due: '2025-03-05',
    },
    {
      rule: 'is not changed by a stop of no days, nor by one after its end',
      start: '2025-03-03',
      limit: 1,
      stops: [
        ['2025-03-04', '2025-03-04'],
        ['2025-03-05', '2025-04-01'],
      ],
      due: '2025-03-04',
    },
    {
      rule: 'of 45 days, joint handling, with an expert review over the holiday',
      start: '2025-09-27',
      limit: 45,
      stops: [['2025-10-05', '2025-10-18']],
      due: '2025-12-16',
    },
  ]
  for (const { rule, due, ...example } of examples) {
    it(`${rule}: due on ${due}`, () => {
      expect(computeExample(example)).toEqual({
        ok: true,
        value: { status: 'known', due, lastCountedDay: due },
      })
    })
  }
})

describe('a period of calendar days (民法典 articles 201, 203)', () => {
  const examples: readonly (Example & { counted: string })[] = [
    { rule: 'counts every day', start: '2025-03-03', limit: 15, counted: '2025-03-18', due: '2025-03-18' },
    {
      rule: 'that ends on a Saturday ends on Monday',
      start: '2025-03-03',
      limit: 5,
      counted: '2025-03-08',
      due: '2025-03-10',
    },
    {
      rule: 'that ends in a holiday ends on the day after it',
      start: '2025-09-25',
      limit: 10,
      counted: '2025-10-05',
      due: '2025-10-09',
    },
    {
      rule: 'that ends on a make-up working day ends there',
      start: '2025-10-01',
      limit: 10,
      counted: '2025-10-11',
      due: '2025-10-11',
    },
    {
      rule: 'of 0 days is due on its first day, whatever day that is',
      start: '2025-10-04',
      limit: 0,
      counted: '2025-10-04',
      due: '2025-10-04',
    },
    {
      rule: 'does not count the days of stops',
      start: '2025-03-03',
      limit: 5,
      stops: [['2025-03-05', '2025-03-08']],
      counted: '2025-03-11',
      due: '2025-03-11',
    },
    {
      rule: 'moves past the weekend only: a stop that begins after its last counted day changes nothing',
      start: '2025-03-03',
      limit: 5,
      stops: [['2025-03-09', '2025-03-12']],
      counted: '2025-03-08',
      due: '2025-03-10',
    },
    {
      rule: 'ends on the next working day even where that day is one of a later stop',
      start: '2025-03-03',
      limit: 5,
      stops: [['2025-03-10', '2025-03-15']],
      counted: '2025-03-08',
      due: '2025-03-10',
    },
    {
      rule: 'that ends on a working day does not care for a stop on the next day',
      start: '2025-03-03',
      limit: 4,
      stops: [['2025-03-08', '2025-03-20']],
      counted: '2025-03-07',
      due: '2025-03-07',
    },
  ]
  for (const { rule, due, counted, ...example } of examples) {
    it(`${rule}: due on ${due}`, () => {
      expect(computeExample({ ...example, unit: 'calendar' })).toEqual({
        ok: true,
        value: { status: 'known', due, lastCountedDay: counted },
      })
    })
  }

  it('ends on its last day, even on a day off, where the rule that sets it says so; it then needs no calendar', () => {
    const period = { start: date('2029-12-01'), limit: 8, unit: 'calendar' as const, stops: [] }
    expect(computeDueDate({ ...period, calendarRollover: false }, calendar)).toEqual({
      ok: true,
      value: { status: 'known', due: '2029-12-09', lastCountedDay: '2029-12-09' },
    })
    expect(computeDueDate(period, calendar)).toMatchObject({
      error: { kind: 'calendar-year-missing', year: 2029 },
    })
  })
})

describe('an open stop', () => {
  const open = { from: date('2025-03-06') }

  it('leaves the due date unknown, and says how much was counted and how much remains', () => {
    expect(
      computeDueDate({ start: date('2025-03-03'), limit: 5, unit: 'working', stops: [open] }, calendar),
    ).toEqual({
      ok: true,
      value: { status: 'stopped', since: '2025-03-06', countedDays: 2, remainingDays: 3 },
    })
  })

  it('begins with the stops that it overlaps', () => {
    const stops = [open, ...toStops([['2025-03-05', '2025-03-10']])]
    expect(
      computeDueDate({ start: date('2025-03-03'), limit: 5, unit: 'working', stops }, calendar),
    ).toMatchObject({
      value: { status: 'stopped', since: '2025-03-05', countedDays: 1, remainingDays: 4 },
    })
  })

  it('does not touch a period that ended before it', () => {
    expect(
      computeDueDate({ start: date('2025-03-03'), limit: 2, unit: 'working', stops: [open] }, calendar),
    ).toMatchObject({ value: { status: 'known', due: '2025-03-05' } })
  })

  it('that begins after the last counted day does not touch the working day to which the end moves', () => {
    const stops = [{ from: date('2025-03-10') }]
    expect(
      computeDueDate({ start: date('2025-03-03'), limit: 5, unit: 'calendar', stops }, calendar),
    ).toEqual({
      ok: true,
      value: { status: 'known', due: '2025-03-10', lastCountedDay: '2025-03-08' },
    })
  })

  it('needs no calendar for years that it covers', () => {
    const stops = [{ from: date('2027-01-01') }]
    expect(
      computeDueDate({ start: date('2026-12-30'), limit: 5, unit: 'working', stops }, calendar),
    ).toMatchObject({
      value: { status: 'stopped', countedDays: 1, remainingDays: 4 },
    })
  })
})

describe('a period that cannot be counted', () => {
  const refusals = [
    { why: 'a limit below 0', period: { limit: -1 }, kind: 'limit-out-of-range' },
    { why: 'a limit that is no whole number', period: { limit: 2.5 }, kind: 'limit-out-of-range' },
    { why: 'a limit of more than a century', period: { limit: 36_601 }, kind: 'limit-out-of-range' },
    {
      why: 'a stop that ends before it begins',
      period: { stops: toStops([['2025-03-05', '2025-03-04']]) },
      kind: 'stop-ends-before-it-begins',
    },
    {
      why: 'a year without calendar data',
      period: { start: date('2026-12-25') },
      kind: 'calendar-year-missing',
    },
    {
      why: 'an end after the last day that can be written',
      period: { start: date('2199-01-01'), limit: 500, unit: 'calendar' as const, calendarRollover: false },
      kind: 'date-out-of-range',
    },
  ]
  for (const { why, period, kind } of refusals) {
    it(`is refused for ${why} with a sentence in both languages`, () => {
      const refused = computeDueDate(
        { start: date('2025-03-03'), limit: 20, unit: 'working', stops: [], ...period },
        calendar,
      )
      assert(!refused.ok, 'the period was counted')
      expect(refused.error.kind).toBe(kind)
      const sentence = describeClockRejection(refused.error)
      expect(sentence.zh).toMatch(/。$/)
      expect(sentence.en).toMatch(/\.$/)
      expect(`${sentence.zh}${sentence.en}`).not.toMatch(/undefined|NaN/)
    })
  }
})

/** Walks day by day, as the law is read aloud. Any missing year is the answer `missing`. */
function countNaively(
  {
    start,
    limit,
    unit,
    stops,
  }: { start: PlainDate; limit: number; unit: PeriodUnit; stops: readonly Stop[] },
  by: Calendar,
): string {
  const isStopped = (day: PlainDate) =>
    stops.some((stop) => stop.from <= day && (stop.to === undefined || day < stop.to))
  const isStoppedForever = (day: PlainDate) => stops.some((stop) => stop.to === undefined && stop.from <= day)
  let day = start
  let counted = 0
  while (counted < limit) {
    day = addCalendarDays(day, 1)
    if (isStoppedForever(day)) return `stopped after ${counted}`
    if (isStopped(day)) continue
    if (unit === 'working') {
      const working = isWorkingDay(by, day)
      if (!working.ok) return `no calendar for ${working.error.year}`
      if (!working.value) continue
    }
    counted++
  }
  if (unit === 'calendar' && limit > 0) {
    for (; ; day = addCalendarDays(day, 1)) {
      const working = isWorkingDay(by, day)
      if (!working.ok) return `no calendar for ${working.error.year}`
      if (working.value) break
    }
  }
  return day
}

const anyDay = fc.integer({ min: 0, max: 760 }).map((offset) => addCalendarDays(date('2024-12-15'), offset))
const anyStop = fc.record({
  from: anyDay,
  days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined, freq: 12 }),
})

describe('the prefix sums', () => {
  it('answer as walking day by day does', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom<PeriodUnit>('working', 'calendar'),
        fc.array(anyStop, { maxLength: 6 }),
        (start, limit, unit, drawn) => {
          const stops = drawn.map(({ from, days }) => ({
            from,
            to: days === undefined ? undefined : addCalendarDays(from, days),
          }))
          const answer = computeDueDate({ start, limit, unit, stops }, calendar)
          const text = answer.ok
            ? answer.value.status === 'known'
              ? answer.value.due
              : `stopped after ${answer.value.countedDays}`
            : answer.error.kind === 'calendar-year-missing'
              ? `no calendar for ${answer.error.year}`
              : answer.error.kind
          expect(text).toBe(countNaively({ start, limit, unit, stops }, calendar))
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
