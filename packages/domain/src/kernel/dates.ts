import { assert } from './assert.ts'

declare const plainDate: unique symbol
declare const instant: unique symbol

/** A day of the civil calendar, `YYYY-MM-DD`, without time or zone. */
export type PlainDate = string & { readonly [plainDate]: true }
/** A moment, ISO 8601 in UTC with milliseconds: `2026-03-02T01:30:00.000Z`. Sorts as text. */
export type Instant = string & { readonly [instant]: true }

const millisecondsPerDay = 86_400_000
/** All of China keeps Beijing time; it has had no summer time since 1992. */
const beijingOffsetMilliseconds = 8 * 3_600_000

/** Days since 1970-01-01, or undefined where the text is no existing day between the years 1900 and 2199. */
export function findDayNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1900 || year > 2199) return undefined
  const milliseconds = Date.UTC(year, month - 1, day)
  const back = new Date(milliseconds)
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined
  return milliseconds / millisecondsPerDay
}

export function findPlainDate(text: string): PlainDate | undefined {
  return findDayNumber(text) === undefined ? undefined : (text as PlainDate)
}

/** @throws BrokenInvariant when the text is no existing day. */
export function getPlainDate(text: string): PlainDate {
  const date = findPlainDate(text)
  assert(date !== undefined, `not a date: ${text}`)
  return date
}

/** Days since 1970-01-01. */
export function toDayNumber(date: PlainDate): number {
  const number = findDayNumber(date)
  assert(number !== undefined, `not a date: ${date}`)
  return number
}

export function fromDayNumber(dayNumber: number): PlainDate {
  return new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10) as PlainDate
}

export function addCalendarDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

export function addYears(date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) + years
  const candidate = `${year}${date.slice(4)}`
  return findPlainDate(candidate) ?? getPlainDate(`${year}-02-28`)
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const month = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`
  for (let day = Number(date.slice(8)); ; day -= 1) {
    const candidate = findPlainDate(`${month}-${String(day).padStart(2, '0')}`)
    if (candidate !== undefined) return candidate
    assert(day > 28, `no such month: ${month}`)
  }
}

/** 0 is Sunday, 6 is Saturday. */
export function getDayOfWeek(date: PlainDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7
}

/** The moment in canonical form, or undefined where the text is no ISO 8601 moment with a zone. */
export function findInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined
  if (findDayNumber(text.slice(0, 10)) === undefined) return undefined
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : (new Date(milliseconds).toISOString() as Instant)
}

/** @throws BrokenInvariant when the text is no moment. */
export function getInstant(text: string): Instant {
  const found = findInstant(text)
  assert(found !== undefined, `not a moment: ${text}`)
  return found
}

/** The day it is in Beijing at that moment: the day that the law's periods are counted from. */
export function getBeijingDate(moment: Instant): PlainDate {
  // Asked for at every event of every case: before 16:00 UTC the day in Beijing is that of the text.
  if (moment.charCodeAt(10) === 84 && moment.slice(11, 13) < '16') return moment.slice(0, 10) as PlainDate
  return new Date(Date.parse(moment) + beijingOffsetMilliseconds).toISOString().slice(0, 10) as PlainDate
}

/** Midnight in Beijing at which that day begins. */
export function startOfBeijingDay(date: PlainDate): Instant {
  return new Date(toDayNumber(date) * millisecondsPerDay - beijingOffsetMilliseconds).toISOString() as Instant
}

/** 二〇二六年三月二日 is for licences; notices write 2026年3月2日. */
export function formatChineseDate(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 2 March 2026. */
export function formatEnglishDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}
