import { describe, expect, it } from 'vitest'
import { assert, getPlainDate, toDayNumber } from '../kernel/index.ts'
import {
  type CalendarDefinition,
  type CalendarFinding,
  type CalendarYear,
  buildCalendar,
  describeCalendarFinding,
  describeCalendarUnresolved,
  getDayKind,
  isWorkingDay,
  locateCalendarFinding,
  mergeCalendars,
  parseCalendarDefinition,
  replaceCalendarYears,
  resolveCalendar,
  validateCalendarYear,
} from './index.ts'

const date = getPlainDate
const year: CalendarYear = {
  holidays: { '2026-01-01': '元旦', '2026-01-02': '元旦', '2026-01-03': '元旦' },
  makeUpWorkingDays: { '2026-01-04': '元旦' },
  source: '国务院办公厅关于2026年部分节假日安排的通知',
}
const national: CalendarDefinition = { calendar: 'national', years: { 2026: year } }
const regional: CalendarDefinition = {
  calendar: 'guangxi',
  extends: 'national',
  years: {
    2026: {
      holidays: { '2026-04-20': { zh: '广西三月三', en: 'Sanyuesan Festival' }, '2026-01-04': '元旦' },
      makeUpWorkingDays: { '2026-01-02': '元旦' },
      source: '自治区人民政府办公厅通知',
    },
  },
}

describe('a year of a calendar', () => {
  it('is accepted when every rule holds', () => {
    expect(validateCalendarYear(2026, year)).toEqual([])
  })

  it.each<{ rule: string; data: Partial<CalendarYear>; finding: CalendarFinding }>([
    {
      rule: 'a date must exist',
      data: { holidays: { '2026-02-30': '春节' } },
      finding: { kind: 'no-such-day', year: 2026, date: '2026-02-30', field: 'holidays' },
    },
    {
      rule: 'a date must lie in the year',
      data: { holidays: { '2027-01-01': '元旦' } },
      finding: { kind: 'day-of-another-year', year: 2026, date: date('2027-01-01'), field: 'holidays' },
    },
    {
      rule: 'no day is both off and worked',
      data: { makeUpWorkingDays: { '2026-01-03': '元旦' } },
      finding: { kind: 'both-off-and-working', year: 2026, date: date('2026-01-03') },
    },
    {
      rule: 'a make-up working day falls on a weekend',
      data: { makeUpWorkingDays: { '2026-01-05': '元旦' } },
      finding: { kind: 'make-up-day-already-working', year: 2026, date: date('2026-01-05') },
    },
    {
      rule: 'a year has days off',
      data: { holidays: {} },
      finding: { kind: 'no-holidays', year: 2026 },
    },
  ])('is refused: $rule', ({ data, finding }) => {
    expect(validateCalendarYear(2026, { ...year, ...data })).toEqual([finding])
    expect(describeCalendarFinding(finding).zh).toMatch(/2026|2027/)
    expect(describeCalendarFinding(finding).en).toMatch(/2026|2027/)
  })

  it('may, in a calendar that extends another, be empty or work a day that the other takes off', () => {
    expect(validateCalendarYear(2026, { holidays: {}, makeUpWorkingDays: {}, source: '通知' }, year)).toEqual(
      [],
    )
    expect(
      validateCalendarYear(
        2026,
        { holidays: {}, makeUpWorkingDays: { '2026-01-02': '元旦' }, source: '通知' },
        year,
      ),
    ).toEqual([])
  })
})

describe('a finding', () => {
  const locate = (data: Partial<CalendarYear>) =>
    validateCalendarYear(2026, { ...year, ...data }).map(locateCalendarFinding)

  it('stands at the day among those to which it belongs', () => {
    expect(locate({ holidays: { '2026-02-30': '春节' } })).toEqual(['/holidays/2026-02-30'])
    expect(locate({ makeUpWorkingDays: { '2027-01-02': '元旦', '2026-1/4': '元旦' } })).toEqual([
      '/makeUpWorkingDays/2027-01-02',
      '/makeUpWorkingDays/2026-1~14',
    ])
    expect(locate({ makeUpWorkingDays: { '2026-01-03': '元旦', '2026-01-05': '元旦' } })).toEqual([
      '/makeUpWorkingDays/2026-01-03',
      '/makeUpWorkingDays/2026-01-05',
    ])
    expect(locate({ holidays: {}, makeUpWorkingDays: {} })).toEqual(['/holidays'])
  })
})

describe('a calendar file', () => {
  it('is refused with the place of what is malformed', () => {
    const parsed = parseCalendarDefinition({
      calendar: 'national',
      years: { 2026: { holidays: [], source: '' } },
    })
    expect(parsed).toMatchObject({
      ok: false,
      error: [
        { kind: 'malformed', place: 'years.2026.holidays' },
        { kind: 'malformed', place: 'years.2026.source' },
      ],
    })
    expect(parseCalendarDefinition('text')).toMatchObject({ error: [{ kind: 'malformed', place: 'file' }] })
  })

  it('is refused with the findings of all its years', () => {
    const parsed = parseCalendarDefinition({
      calendar: 'national',
      years: { 2025: { source: '通知' }, 2026: { ...year, holidays: { '2026-13-01': '元旦' } } },
    })
    expect(parsed).toMatchObject({
      ok: false,
      error: [{ kind: 'no-holidays', year: 2025 }, { kind: 'no-such-day' }],
    })
  })

  it('replaces the years that it brings and leaves the others', () => {
    const replaced = replaceCalendarYears(national, {
      calendar: 'national',
      years: { 2027: { ...year, holidays: {}, makeUpWorkingDays: {} } },
    })
    expect(Object.keys(replaced.years)).toEqual(['2026', '2027'])
    expect(replaced.years[2026]).toBe(year)
  })
})

describe('a regional calendar', () => {
  const resolved = resolveCalendar([national, regional], 'guangxi')
  if (!resolved.ok) throw new Error(resolved.error.kind)

  it.each([
    { day: '2026-01-01', working: false, why: 'as in the nation' },
    { day: '2026-01-02', working: true, why: 'worked in the region, off in the nation' },
    { day: '2026-01-04', working: false, why: 'off in the region, worked in the nation' },
    { day: '2026-04-20', working: false, why: "the region's own holiday" },
  ])('says of $day: $why', ({ day, working }) => {
    expect(isWorkingDay(resolved.value, date(day))).toEqual({ ok: true, value: working })
  })

  it('names its own holidays in both languages', () => {
    expect(getDayKind(resolved.value, toDayNumber(date('2026-04-20')))).toEqual({
      ok: true,
      value: { kind: 'holiday', name: { zh: '广西三月三', en: 'Sanyuesan Festival' } },
    })
  })

  it('has no year that the calendar it extends does not have', () => {
    const ahead = { ...regional, years: { ...regional.years, 2027: regional.years[2026] ?? year } }
    expect(Object.keys(mergeCalendars(national, ahead).years)).toEqual(['2026'])
  })

  it('may itself be extended', () => {
    const city: CalendarDefinition = { calendar: 'city', extends: 'guangxi', years: {} }
    const built = resolveCalendar([city, national, regional], 'city')
    expect(built.ok && isWorkingDay(built.value, date('2026-04-20'))).toEqual({ ok: true, value: false })
    expect(built.ok && built.value.name).toBe('city')
  })

  it('is refused when what it extends is missing or is itself', () => {
    const lost = resolveCalendar([regional], 'guangxi')
    expect(lost).toEqual({ ok: false, error: { kind: 'calendar-unknown', calendar: 'national' } })
    const circular = resolveCalendar([{ ...national, extends: 'guangxi' }, regional], 'guangxi')
    expect(circular).toEqual({ ok: false, error: { kind: 'calendar-extends-itself', calendar: 'guangxi' } })
    for (const refused of [lost, circular]) {
      assert(!refused.ok, 'the calendar was built')
      expect(describeCalendarUnresolved(refused.error).zh).toContain('工作日历')
    }
  })

  it('cannot be built before it was merged', () => {
    expect(() => buildCalendar(regional)).toThrow('was not merged')
  })
})
