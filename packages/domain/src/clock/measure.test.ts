import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../calendar/index.ts'
import { nationalYearsForTests } from '../calendar/testing/national-years.ts'
import { assert, getPlainDate } from '../kernel/index.ts'
import {
  type ClockFacts,
  type ClockReading,
  type RunningPeriod,
  combineLights,
  defaultWarningRule,
  measureClock,
} from './index.ts'

const calendar = buildCalendar(nationalYearsForTests)
const date = getPlainDate
/** Due on Friday, 14 March 2025. */
const nineDays: RunningPeriod = { start: date('2025-03-03'), limit: 9, unit: 'working', stops: [] }

function measure(period: RunningPeriod, today: string, facts: Omit<ClockFacts, 'today'> = {}): ClockReading {
  const reading = measureClock(period, calendar, { today: date(today), ...facts })
  assert(reading.ok, 'the period was refused')
  return reading.value
}

describe('a running clock', () => {
  it.each([
    { today: '2025-03-01', used: 0, remaining: 9, overdue: 0, light: 'normal' },
    { today: '2025-03-03', used: 0, remaining: 9, overdue: 0, light: 'normal' },
    { today: '2025-03-09', used: 4, remaining: 5, overdue: 0, light: 'normal' },
    { today: '2025-03-12', used: 7, remaining: 2, overdue: 0, light: 'normal' },
    { today: '2025-03-13', used: 8, remaining: 1, overdue: 0, light: 'warning' },
    { today: '2025-03-14', used: 9, remaining: 0, overdue: 0, light: 'warning' },
    { today: '2025-03-16', used: 9, remaining: 0, overdue: 0, light: 'warning' },
    { today: '2025-03-17', used: 9, remaining: 0, overdue: 1, light: 'yellow' },
    { today: '2025-03-18', used: 9, remaining: 0, overdue: 2, light: 'red' },
  ])('of 9 working days shows on $today $used used, $remaining left, $overdue over: $light', (row) => {
    expect(measure(nineDays, row.today)).toEqual({
      state: 'running',
      due: '2025-03-14',
      usedDays: row.used,
      remainingDays: row.remaining,
      overdueDays: row.overdue,
      light: row.light,
    })
  })

  it('warns when four fifths of a long period are used, though many days are left', () => {
    const sixty = { ...nineDays, limit: 60 }
    expect(measure(sixty, '2025-05-12')).toMatchObject({ usedDays: 47, light: 'normal' })
    expect(measure(sixty, '2025-05-13')).toMatchObject({ usedDays: 48, remainingDays: 12, light: 'warning' })
  })

  it('warns on the day before the last of a short period, of which less than four fifths are used', () => {
    const three = { ...nineDays, limit: 3 }
    expect(measure(three, '2025-03-04')).toMatchObject({ remainingDays: 2, light: 'normal' })
    expect(measure(three, '2025-03-05')).toMatchObject({ usedDays: 2, remainingDays: 1, light: 'warning' })
  })

  it('of no day at all warns on its day, and is over on the next', () => {
    const none = { ...nineDays, limit: 0 }
    expect(measure(none, '2025-03-03')).toMatchObject({ due: '2025-03-03', light: 'warning' })
    expect(measure(none, '2025-03-04')).toMatchObject({ overdueDays: 1, light: 'yellow' })
    const late = { ...defaultWarningRule, warnAtRemainingDays: -1 }
    expect(measure(none, '2025-03-03', { warn: late }).light).toBe('normal')
  })

  it('warns as the installation sets it', () => {
    const warn = { ...defaultWarningRule, warnAtRemainingDays: 5, redFromOverdueDays: 1 }
    expect(measure(nineDays, '2025-03-09', { warn }).light).toBe('warning')
    expect(measure(nineDays, '2025-03-17', { warn }).light).toBe('red')
  })

  it('of calendar days has days left until the working day to which its end moves', () => {
    const tender: RunningPeriod = { start: date('2025-03-03'), limit: 5, unit: 'calendar', stops: [] }
    expect(measure(tender, '2025-03-07')).toMatchObject({ due: '2025-03-10', usedDays: 4, remainingDays: 3 })
    expect(measure(tender, '2025-03-09')).toMatchObject({ usedDays: 5, remainingDays: 1, overdueDays: 0 })
    expect(measure(tender, '2025-03-12')).toMatchObject({ usedDays: 5, overdueDays: 2 })
  })
})

describe('a stopped clock', () => {
  it('has no due date while the stop is open, neither uses days nor warns', () => {
    const stopped = { ...nineDays, stops: [{ from: date('2025-03-12') }] }
    expect(measure(stopped, '2025-04-30')).toEqual({
      state: 'stopped',
      due: undefined,
      usedDays: 6,
      remainingDays: 3,
      overdueDays: 0,
      light: 'normal',
    })
    expect(measure(stopped, '2025-03-12').state).toBe('stopped')
    expect(measure(stopped, '2025-03-11').state).toBe('running')
  })

  it('shows its due date when the day of resumption is known', () => {
    const stops = [{ from: date('2025-03-12'), to: date('2025-03-17') }]
    expect(measure({ ...nineDays, stops }, '2025-03-13')).toMatchObject({
      state: 'stopped',
      due: '2025-03-19',
      usedDays: 6,
    })
    expect(measure({ ...nineDays, stops }, '2025-03-17')).toMatchObject({ state: 'running', usedDays: 7 })
  })

  it('does not add to what is over due, nor takes it away', () => {
    const stops = [{ from: date('2025-03-18'), to: date('2025-04-01') }]
    expect(measure({ ...nineDays, stops }, '2025-03-31')).toMatchObject({
      state: 'stopped',
      overdueDays: 1,
      light: 'yellow',
    })
    expect(measure({ ...nineDays, stops }, '2025-04-01')).toMatchObject({
      state: 'running',
      overdueDays: 2,
      light: 'red',
    })
  })
})

describe('an ended clock', () => {
  it('stays at the day on which the work was done', () => {
    expect(measure(nineDays, '2025-12-31', { endedOn: date('2025-03-13') })).toMatchObject({
      state: 'ended',
      usedDays: 8,
      remainingDays: 1,
      overdueDays: 0,
      light: 'normal',
    })
    expect(measure(nineDays, '2025-12-31', { endedOn: date('2025-03-17') })).toMatchObject({
      overdueDays: 1,
      light: 'yellow',
    })
  })

  it('is running before that day, and has ended on it', () => {
    expect(measure(nineDays, '2025-03-13', { endedOn: date('2025-03-13') }).state).toBe('ended')
    expect(measure(nineDays, '2025-03-10', { endedOn: date('2025-03-13') }).state).toBe('running')
  })
})

describe('the light of a case with a promised and a statutory period', () => {
  const statutory: RunningPeriod = { ...nineDays, limit: 20 }
  it.each([
    { today: '2025-03-10', light: 'normal' },
    { today: '2025-03-13', light: 'warning' },
    { today: '2025-03-17', light: 'yellow' },
    { today: '2025-03-28', light: 'yellow' },
    { today: '2025-04-01', light: 'red' },
  ])('is $light on $today', ({ today, light }) => {
    expect(combineLights(measure(nineDays, today), measure(statutory, today))).toBe(light)
  })
})

it('a case whose statutory period is the shorter one warns by that', () => {
  const [short, long] = [nineDays, { ...nineDays, limit: 30 }].map((period) => measure(period, '2025-03-13'))
  expect(combineLights(long!, short!)).toBe('warning')
})

describe('a clock that cannot be read', () => {
  it('is refused when the calendar does not reach today', () => {
    expect(measureClock(nineDays, calendar, { today: date('2027-01-04') })).toMatchObject({
      ok: false,
      error: { kind: 'calendar-year-missing', year: 2027 },
    })
  })
})
