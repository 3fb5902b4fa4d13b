import {
  type Bilingual,
  type PlainDate,
  type Result,
  assert,
  fail,
  findDayNumber,
  fromDayNumber,
  succeed,
  toDayNumber,
} from '../kernel/index.ts'
import type { CalendarDefinition, NamedDays } from './definition.ts'
import { nameDay } from './english-names.ts'

/** The calendar cannot say what a day of this year is, and nothing here guesses. */
export interface CalendarYearMissing {
  readonly kind: 'calendar-year-missing'
  readonly calendar: string
  readonly year: number
}

/** Days are numbered as the kernel numbers them, from 1970-01-01. Made by `buildCalendar` only. */
export interface Calendar {
  readonly name: string
  /** In ascending order. */
  readonly years: readonly number[]
  readonly holidays: ReadonlyMap<number, Bilingual>
  readonly makeUpWorkingDays: ReadonlyMap<number, Bilingual>
  readonly table: WorkingDayTable
}

/** Prefix sums over the days from the first year to the last; a year without data has no working day in it. */
interface WorkingDayTable {
  readonly firstDay: number
  /** Entry i: how many working days lie before the day firstDay + i. */
  readonly workingDaysBefore: Int32Array
  /** Every working day in order. */
  readonly workingDays: Int32Array
  /** Year → last day of the unbroken run of years that it belongs to. */
  readonly coveredThrough: ReadonlyMap<number, number>
}

export type DayKind =
  | { readonly kind: 'working' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: Bilingual }
  | { readonly kind: 'make-up'; readonly name: Bilingual }

/**
 * @param definition one whose years passed `validateCalendarYear` and, where it extends another, that was merged
 * with it (`mergeCalendars`).
 * @throws BrokenInvariant when it was not.
 */
export function buildCalendar(definition: CalendarDefinition): Calendar {
  assert(definition.extends === undefined, `calendar ${definition.calendar} was not merged with its base`)
  const years = Object.keys(definition.years)
    .map(Number)
    .sort((left, right) => left - right)
  const holidays = new Map<number, Bilingual>()
  const makeUpWorkingDays = new Map<number, Bilingual>()
  for (const year of Object.values(definition.years)) {
    addNamedDays(holidays, year.holidays)
    addNamedDays(makeUpWorkingDays, year.makeUpWorkingDays)
  }
  return {
    name: definition.calendar,
    years,
    holidays,
    makeUpWorkingDays,
    table: buildTable(years, holidays, makeUpWorkingDays),
  }
}

function addNamedDays(into: Map<number, Bilingual>, days: NamedDays): void {
  for (const [date, name] of Object.entries(days)) {
    const dayNumber = findDayNumber(date)
    assert(dayNumber !== undefined, `not a date in a calendar: ${date}`)
    into.set(dayNumber, nameDay(name))
  }
}

function buildTable(
  years: readonly number[],
  holidays: ReadonlyMap<number, Bilingual>,
  makeUpWorkingDays: ReadonlyMap<number, Bilingual>,
): WorkingDayTable {
  const firstYear = years[0] ?? 1970
  const afterLastYear = (years.at(-1) ?? firstYear - 1) + 1
  const firstDay = startOfYear(firstYear)
  const length = startOfYear(afterLastYear) - firstDay
  const workingDaysBefore = new Int32Array(length + 1)
  const workingDays: number[] = []
  const known = new Set(years)
  for (let year = firstYear; year < afterLastYear; year++) {
    const end = startOfYear(year + 1)
    for (let day = startOfYear(year); day < end; day++) {
      workingDaysBefore[day - firstDay] = workingDays.length
      const off = isWeekendDay(day) ? !makeUpWorkingDays.has(day) : holidays.has(day)
      if (known.has(year) && !off) workingDays.push(day)
    }
  }
  workingDaysBefore[length] = workingDays.length
  const coveredThrough = new Map<number, number>()
  for (const year of [...years].reverse()) {
    coveredThrough.set(year, coveredThrough.get(year + 1) ?? startOfYear(year + 1) - 1)
  }
  return { firstDay, workingDaysBefore, workingDays: Int32Array.from(workingDays), coveredThrough }
}

function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000
}

function getYear(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** 1970-01-01 was a Thursday. */
function isWeekendDay(day: number): boolean {
  const dayOfWeek = (((day + 4) % 7) + 7) % 7
  return dayOfWeek === 0 || dayOfWeek === 6
}

/** What a day is by this calendar, with the name of the holiday it belongs to or is worked for. */
export function getDayKind(calendar: Calendar, day: number): Result<DayKind, CalendarYearMissing> {
  const year = getYear(day)
  if (!calendar.table.coveredThrough.has(year)) return failYear(calendar, year)
  const holiday = calendar.holidays.get(day)
  if (holiday) return succeed({ kind: 'holiday', name: holiday })
  const makeUp = calendar.makeUpWorkingDays.get(day)
  if (makeUp) return succeed({ kind: 'make-up', name: makeUp })
  return succeed(isWeekendDay(day) ? { kind: 'weekend' } : { kind: 'working' })
}

export function isWorkingDay(calendar: Calendar, date: PlainDate): Result<boolean, CalendarYearMissing> {
  const kind = getDayKind(calendar, toDayNumber(date))
  return kind.ok ? succeed(kind.value.kind === 'working' || kind.value.kind === 'make-up') : kind
}

/** Working days after the first date, up to and including the second; 0 when the second is not later. */
export function countWorkingDays(
  calendar: Calendar,
  after: PlainDate,
  throughInclusive: PlainDate,
): Result<number, CalendarYearMissing> {
  const days = takeWorkingDays(calendar, toDayNumber(after), Infinity, toDayNumber(throughInclusive))
  return days.ok ? succeed(days.value.taken) : days
}

/** The `count`-th working day after a date; the date itself when `count` is 0. */
export function addWorkingDays(
  calendar: Calendar,
  after: PlainDate,
  count: number,
): Result<PlainDate, CalendarYearMissing> {
  assert(Number.isInteger(count) && count >= 0, `not a number of working days: ${count}`)
  const days = takeWorkingDays(calendar, toDayNumber(after), count, Infinity)
  if (!days.ok) return days
  return succeed(days.value.lastDay === undefined ? after : fromDayNumber(days.value.lastDay))
}

/** The date itself when it is a working day, otherwise the next one. */
export function getWorkingDayOnOrAfter(
  calendar: Calendar,
  date: PlainDate,
): Result<PlainDate, CalendarYearMissing> {
  return addWorkingDays(calendar, fromDayNumber(toDayNumber(date) - 1), 1)
}

/**
 * Takes up to `wanted` working days, in order, from the days after `afterDay` up to and including `throughDay`
 * (either may be Infinity, not both). Only the years of days that had to be looked at need to be known.
 * @returns how many were found and which day is the last of them (undefined when none is).
 */
export function takeWorkingDays(
  calendar: Calendar,
  afterDay: number,
  wanted: number,
  throughDay: number,
): Result<{ readonly taken: number; readonly lastDay: number | undefined }, CalendarYearMissing> {
  const first = afterDay + 1
  if (wanted === 0 || first > throughDay) return succeed({ taken: 0, lastDay: undefined })
  const { firstDay, workingDaysBefore, workingDays, coveredThrough } = calendar.table
  const firstYear = getYear(first)
  const covered = coveredThrough.get(firstYear)
  if (covered === undefined) return failYear(calendar, firstYear)
  const through = Math.min(throughDay, covered)
  const before = workingDaysBefore[first - firstDay]
  const until = workingDaysBefore[through + 1 - firstDay]
  assert(before !== undefined && until !== undefined, `calendar table of ${calendar.name} is too short`)
  if (until - before >= wanted) return succeed({ taken: wanted, lastDay: workingDays[before + wanted - 1] })
  if (through < throughDay) return failYear(calendar, getYear(covered + 1))
  return succeed({ taken: until - before, lastDay: until > before ? workingDays[until - 1] : undefined })
}

function failYear(calendar: Calendar, year: number): Result<never, CalendarYearMissing> {
  return fail({ kind: 'calendar-year-missing', calendar: calendar.name, year })
}

/** Says what to load and how. */
export function describeCalendarYearMissing(rejection: CalendarYearMissing): Bilingual {
  const { calendar, year } = rejection
  return {
    zh: `工作日历“${calendar}”没有${year}年的放假和调休安排，期限不能推算。请按国务院办公厅公布的${year}年放假通知准备数据文件，用 tongban calendar import FILE 导入后再试。`,
    en: `The working-day calendar "${calendar}" has no data for ${year}, and a period cannot be counted by guessing. Prepare a file from the ${year} holiday notice of the General Office of the State Council, load it with "tongban calendar import FILE", and try again.`,
  }
}
