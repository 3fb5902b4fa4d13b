import {
  type Calendar,
  type CalendarDefinition,
  type CalendarYear,
  buildCalendar,
  getBeijingDate,
  getInstant,
} from '@tongban/domain'
import { installationCalendar } from '@tongban/server'
import { CommandFailure } from '../../command-failure.ts'
import { loadCalendarDefinition } from '../../clock/load-calendar.ts'
import { exitCodes } from '../../exit-codes.ts'

/** The calendar of a replay: what was chosen, and which years nobody arranged. */
export interface ReplayCalendar {
  readonly definition: CalendarDefinition
  readonly calendar: Calendar
  /** weekdays, national, or the name of a file's calendar. */
  readonly name: string
  /** Years in which every weekday is a working day, because nothing else is known of them. */
  readonly weekdayYears: readonly number[]
}

/** Years that periods may reach beyond the last event: the longest limit is 730 days. */
const yearsBeyond = 4

/**
 * The calendar for the years of a log. `weekdays` takes every weekday for a working day; `national` is the calendar
 * that comes with the program, a file another one. Both must know the years in which the log has acts; in years
 * beyond, which only a due date or today's view of an open case reaches, weekdays are taken.
 * @param first, last microseconds of the earliest and the latest moment of the log
 * @param today year of today, up to which open cases are looked at
 * @throws CommandFailure when the file cannot be read or lacks a year of the log
 */
export async function makeCalendar(
  choice: string,
  range: { readonly first: number; readonly last: number; readonly today: number },
): Promise<ReplayCalendar> {
  const from = yearOf(range.first)
  const until = yearOf(range.last)
  const chosen = choice === 'weekdays' ? undefined : await loadCalendarDefinition(choice)
  const years: Record<string, CalendarYear> = {}
  const weekdayYears: number[] = []
  for (let year = from - 1; year <= Math.max(until + yearsBeyond, range.today + 1); year += 1) {
    const known = chosen?.years[year]
    if (known === undefined) weekdayYears.push(year)
    years[year] = known ?? weekdays
    if (chosen !== undefined && known === undefined && year >= from && year <= until) {
      throw new CommandFailure(exitCodes.usage, {
        zh: `日历“${chosen.calendar}”没有日志所涉及的 ${year} 年。请在日历文件中补上这一年，或者用 --calendar weekdays 按周一至周五计算。`,
        en: `The calendar "${chosen.calendar}" has no year ${year}, in which the log has acts. Add the year to the file, or count weekdays with --calendar weekdays.`,
      })
    }
  }
  const definition = { calendar: installationCalendar, years }
  return {
    definition,
    calendar: buildCalendar(definition),
    name: chosen?.calendar ?? 'weekdays',
    weekdayYears,
  }
}

const weekdays: CalendarYear = {
  holidays: {},
  makeUpWorkingDays: {},
  source: '日志回放：周一至周五均为工作日',
}

function yearOf(microseconds: number): number {
  return Number(
    getBeijingDate(getInstant(new Date(Math.floor(microseconds / 1000)).toISOString())).slice(0, 4),
  )
}
