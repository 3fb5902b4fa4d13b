import { describe, expect, it } from 'vitest'
import {
  BrokenInvariant,
  addCalendarDays,
  addYears,
  findDayNumber,
  findInstant,
  findPlainDate,
  formatChineseDate,
  fromDayNumber,
  getBeijingDate,
  getDayOfWeek,
  getInstant,
  getPlainDate,
  startOfBeijingDay,
  toDayNumber,
} from './index.ts'

const date = getPlainDate

describe('a day of the civil calendar', () => {
  it.each(['2024-02-29', '1900-01-01', '2199-12-31'])('exists: %s', (text) => {
    expect(findPlainDate(text)).toBe(text)
  })

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '1899-12-31',
    '2200-01-01',
    '2025-1-1',
    '2025-01-01 ',
    '',
  ])('does not exist: "%s"', (text) => {
    expect(findPlainDate(text)).toBeUndefined()
    expect(() => getPlainDate(text)).toThrow(BrokenInvariant)
  })

  it('is numbered from 1970-01-01, and every number is that of its day again', () => {
    expect(toDayNumber(date('1970-01-01'))).toBe(0)
    expect(findDayNumber('1969-12-31')).toBe(-1)
    const last = toDayNumber(date('2199-12-31'))
    for (let day = toDayNumber(date('1900-01-01')); day <= last; day += 1)
      expect(toDayNumber(fromDayNumber(day))).toBe(day)
  })

  it.each([
    { day: '2026-03-01', dayOfWeek: 0 },
    { day: '2026-03-07', dayOfWeek: 6 },
    { day: '1969-12-28', dayOfWeek: 0 },
  ])('$day has the day of the week $dayOfWeek, Sunday being 0', ({ day, dayOfWeek }) => {
    expect(getDayOfWeek(date(day))).toBe(dayOfWeek)
  })

  it('is moved by calendar days over the end of a year, and by years to the last of February', () => {
    expect(addCalendarDays(date('2025-12-31'), 1)).toBe('2026-01-01')
    expect(addCalendarDays(date('2024-03-01'), -1)).toBe('2024-02-29')
    expect(addYears(date('2024-02-29'), 1)).toBe('2025-02-28')
    expect(addYears(date('2024-02-29'), 4)).toBe('2028-02-29')
  })

  it('is written in notices without leading zeros', () => {
    expect(formatChineseDate(date('2026-03-02'))).toBe('2026年3月2日')
  })
})

describe('a moment', () => {
  it.each([
    { text: '2026-03-02T09:30:00+08:00', moment: '2026-03-02T01:30:00.000Z' },
    { text: '2026-03-02T01:30Z', moment: '2026-03-02T01:30:00.000Z' },
    { text: '2026-03-02T01:30:00.123456Z', moment: '2026-03-02T01:30:00.123Z' },
  ])('$text is kept as $moment', ({ text, moment }) => {
    expect(findInstant(text)).toBe(moment)
  })

  it.each(['2026-03-02T09:30:00', '2026-02-30T09:30:00Z', '2026-03-02', '2026-03-02T25:00:00Z', 'now'])(
    '%s is no moment with a zone',
    (text) => {
      expect(findInstant(text)).toBeUndefined()
      expect(() => getInstant(text)).toThrow(BrokenInvariant)
    },
  )

  it('belongs to the day that it is in Beijing, which begins at 16:00 UTC of the day before', () => {
    expect(getBeijingDate(getInstant('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01')
    expect(getBeijingDate(getInstant('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
    expect(startOfBeijingDay(date('2026-03-02'))).toBe('2026-03-01T16:00:00.000Z')
  })
})
