import { describe, expect, it } from 'vitest'
import { addCalendarDays, getPlainDate } from '../kernel/index.ts'
import {
  addWorkingDays,
  buildCalendar,
  countWorkingDays,
  describeCalendarYearMissing,
  getWorkingDayOnOrAfter,
  isWorkingDay,
} from './index.ts'
import { nationalYearsForTests } from './testing/national-years.ts'

const national = nationalYearsForTests
const calendar = buildCalendar(national)
const date = getPlainDate

function listDays(from: string, through: string) {
  const days = []
  for (let day = date(from); day <= through; day = addCalendarDays(day, 1)) days.push(day)
  return days
}

describe('working days', () => {
  it.each([
    { day: '2025-09-28', working: true, why: 'a Sunday worked for National Day' },
    { day: '2025-10-08', working: false, why: 'a Wednesday taken off for National Day' },
    { day: '2025-10-11', working: true, why: 'a Saturday worked for National Day' },
    { day: '2025-10-12', working: false, why: 'an ordinary Sunday' },
    { day: '2025-10-13', working: true, why: 'an ordinary Monday' },
  ])('$day is $why', ({ day, working }) => {
    expect(isWorkingDay(calendar, date(day))).toEqual({ ok: true, value: working })
  })

  it('are counted after the first date, up to and including the second', () => {
    expect(countWorkingDays(calendar, date('2025-09-26'), date('2025-10-11'))).toEqual({ ok: true, value: 6 })
    expect(countWorkingDays(calendar, date('2025-10-11'), date('2025-10-11'))).toEqual({ ok: true, value: 0 })
    expect(countWorkingDays(calendar, date('2025-10-11'), date('2025-09-26'))).toEqual({ ok: true, value: 0 })
  })

  it('are added so that counting them again gives the same number', () => {
    for (const start of listDays('2025-01-01', '2025-03-31')) {
      const previous = { day: start }
      for (let count = 1; count <= 60; count++) {
        const end = addWorkingDays(calendar, start, count)
        if (!end.ok) throw new Error('2025 is known')
        expect(end.value > previous.day).toBe(true)
        expect(isWorkingDay(calendar, end.value)).toEqual({ ok: true, value: true })
        expect(countWorkingDays(calendar, start, end.value)).toEqual({ ok: true, value: count })
        previous.day = end.value
      }
    }
  })

  it('begin with the day itself when it is one', () => {
    expect(getWorkingDayOnOrAfter(calendar, date('2025-09-30'))).toEqual({ ok: true, value: '2025-09-30' })
    expect(getWorkingDayOnOrAfter(calendar, date('2025-10-01'))).toEqual({ ok: true, value: '2025-10-09' })
  })
})

describe('a year without data', () => {
  const missing = { ok: false, error: { kind: 'calendar-year-missing', calendar: 'national', year: 2027 } }

  it('is refused by every question that touches one of its days', () => {
    expect(isWorkingDay(calendar, date('2027-01-01'))).toEqual(missing)
    expect(isWorkingDay(calendar, date('2027-03-03'))).toEqual(missing)
    expect(addWorkingDays(calendar, date('2026-12-30'), 2)).toEqual(missing)
    expect(countWorkingDays(calendar, date('2026-12-30'), date('2027-01-01'))).toEqual(missing)
    expect(getWorkingDayOnOrAfter(calendar, date('2027-10-01'))).toEqual(missing)
  })

  it('is not asked for when the count ends before it, or begins after it', () => {
    expect(addWorkingDays(calendar, date('2026-12-30'), 1)).toEqual({ ok: true, value: '2026-12-31' })
    expect(addWorkingDays(calendar, date('2024-12-31'), 1)).toEqual({ ok: true, value: '2025-01-02' })
    expect(addWorkingDays(calendar, date('2024-12-30'), 1)).toMatchObject({ error: { year: 2024 } })
  })

  it('is refused in the middle of the calendar as at its end', () => {
    const gapped = buildCalendar({
      ...national,
      years: {
        ...national.years,
        2028: { holidays: { '2028-01-03': '元旦' }, makeUpWorkingDays: {}, source: '通知' },
      },
    })
    expect(addWorkingDays(gapped, date('2026-12-30'), 1)).toEqual({ ok: true, value: '2026-12-31' })
    expect(addWorkingDays(gapped, date('2026-12-30'), 2)).toEqual(missing)
    expect(isWorkingDay(gapped, date('2027-06-03'))).toEqual(missing)
    expect(countWorkingDays(gapped, date('2026-12-30'), date('2028-01-10'))).toEqual(missing)
    expect(addWorkingDays(gapped, date('2027-12-31'), 1)).toEqual({ ok: true, value: '2028-01-04' })
  })

  it('is refused with a sentence that says what to load and with which command', () => {
    const sentence = describeCalendarYearMissing({
      kind: 'calendar-year-missing',
      calendar: 'national',
      year: 2027,
    })
    for (const text of [sentence.zh, sentence.en]) {
      expect(text).toContain('2027')
      expect(text).toContain('national')
      expect(text).toContain('tongban calendar import FILE')
    }
  })
})
