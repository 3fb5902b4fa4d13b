import { z } from 'zod'
import { type Bilingual, type PlainDate, findPlainDate, writeJsonPointer } from '../kernel/index.ts'

const dayName = z.union([
  z.string().min(1).max(60),
  z.strictObject({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120) }),
])
/** Day → name. A name is Chinese text, or both languages where no English name is known for it. */
const namedDays = z.record(z.string(), dayName)

/** A year of a calendar as a file or a request brings it; `validateCalendarYear` then judges its days. */
export const calendarYearSchema = z.strictObject({
  holidays: namedDays.default({}),
  makeUpWorkingDays: namedDays.default({}),
  source: z.string().min(1).max(400),
})

export const calendarDefinitionSchema = z.strictObject({
  calendar: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/),
  title: z.strictObject({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120) }).optional(),
  extends: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/)
    .optional(),
  years: z.record(z.string().regex(/^(19|20|21)\d{2}$/), calendarYearSchema),
})

/** What one year's notice arranges: the days off, weekends inside a break included, and the weekends worked. */
export type CalendarYear = z.output<typeof calendarYearSchema>
/** A calendar file: its own years, laid over those of the calendar that it extends, if any. */
export type CalendarDefinition = z.output<typeof calendarDefinitionSchema>
export type NamedDays = CalendarYear['holidays']

/** Where a day stands: among those off, or among those worked. */
type DaysField = 'holidays' | 'makeUpWorkingDays'

export type CalendarFinding =
  | { readonly kind: 'malformed'; readonly place: string; readonly message: string }
  | { readonly kind: 'no-such-day'; readonly year: number; readonly date: string; readonly field: DaysField }
  | {
      readonly kind: 'day-of-another-year'
      readonly year: number
      readonly date: PlainDate
      readonly field: DaysField
    }
  | { readonly kind: 'both-off-and-working'; readonly year: number; readonly date: PlainDate }
  | { readonly kind: 'make-up-day-already-working'; readonly year: number; readonly date: PlainDate }
  | { readonly kind: 'no-holidays'; readonly year: number }

/**
 * The rules that a year's data must keep: every date exists and lies in that year, none is both off and working, a
 * make-up working day is a day that would otherwise be off, and the year has days off at all.
 * @param base the same year of the calendar that is extended: then a year may be empty, and a day that the base takes
 * off may be worked.
 * @returns every finding; none when the year may be used.
 */
export function validateCalendarYear(
  year: number,
  data: CalendarYear,
  base?: CalendarYear,
): readonly CalendarFinding[] {
  const findings: CalendarFinding[] = []
  for (const field of ['holidays', 'makeUpWorkingDays'] as const) {
    for (const text of Object.keys(data[field])) {
      const date = findPlainDate(text)
      if (date === undefined) findings.push({ kind: 'no-such-day', year, date: text, field })
      else if (Number(date.slice(0, 4)) !== year) {
        findings.push({ kind: 'day-of-another-year', year, date, field })
      }
    }
  }
  for (const text of Object.keys(data.makeUpWorkingDays)) {
    const date = findPlainDate(text)
    if (date === undefined) continue
    if (text in data.holidays) findings.push({ kind: 'both-off-and-working', year, date })
    else if (!isWeekend(date) && !(base && text in base.holidays)) {
      findings.push({ kind: 'make-up-day-already-working', year, date })
    }
  }
  if (!base && Object.keys(data.holidays).length === 0) findings.push({ kind: 'no-holidays', year })
  return findings
}

function isWeekend(date: PlainDate): boolean {
  const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay()
  return dayOfWeek === 0 || dayOfWeek === 6
}

/** Where a finding stands in a year as it was sent, as JSON Pointer. */
export function locateCalendarFinding(finding: CalendarFinding): string {
  switch (finding.kind) {
    case 'malformed':
      return ''
    case 'no-such-day':
    case 'day-of-another-year':
      return writeJsonPointer([finding.field, finding.date])
    case 'both-off-and-working':
    case 'make-up-day-already-working':
      return writeJsonPointer(['makeUpWorkingDays', finding.date])
    case 'no-holidays':
      return '/holidays'
  }
}

/** What is wrong with a calendar, and how to mend it. */
export function describeCalendarFinding(finding: CalendarFinding): Bilingual {
  switch (finding.kind) {
    case 'malformed':
      return {
        zh: `日历文件的 ${finding.place} 不符合格式：${finding.message}。请对照 catalogue/calendars/national.yaml 改正。`,
        en: `${finding.place} of the calendar file is malformed: ${finding.message}. Compare it with catalogue/calendars/national.yaml.`,
      }
    case 'no-such-day':
      return {
        zh: `${finding.year}年的数据中“${finding.date}”不是存在的日期，请按 YYYY-MM-DD 填写。`,
        en: `"${finding.date}" in the year ${finding.year} is no existing day; write it as YYYY-MM-DD.`,
      }
    case 'day-of-another-year':
      return {
        zh: `${finding.date} 写在${finding.year}年下，请移到它所在的年份。`,
        en: `${finding.date} is listed under ${finding.year}; move it to its own year.`,
      }
    case 'both-off-and-working':
      return {
        zh: `${finding.date} 既是放假日又是调休上班日，请只保留一处。`,
        en: `${finding.date} is both a day off and a make-up working day; keep one of the two.`,
      }
    case 'make-up-day-already-working':
      return {
        zh: `${finding.date} 本来就是工作日，不能列为调休上班日，请核对通知原文。`,
        en: `${finding.date} is a working day anyway and cannot be a make-up working day; check it against the notice.`,
      }
    case 'no-holidays':
      return {
        zh: `${finding.year}年没有任何放假日，请按国务院办公厅的放假通知补全。`,
        en: `The year ${finding.year} has no day off; complete it from the General Office's holiday notice.`,
      }
  }
}
