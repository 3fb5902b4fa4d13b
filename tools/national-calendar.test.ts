import { readFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import * as chineseWorkday from 'chinese-workday'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  addCalendarDays,
  buildCalendar,
  getPlainDate,
  isWorkingDay,
  parseCalendarDefinition,
} from '@tongban/domain'

const definition = parseCalendarDefinition(
  parse(readFileSync(new URL('../catalogue/calendars/national.yaml', import.meta.url), 'utf8')),
)
if (!definition.ok) throw new Error(`national.yaml breaks its own rules: ${JSON.stringify(definition.error)}`)
const calendar = buildCalendar(definition.value)

function listDifferences(from: number, through: number, isOthersWorkingDay: (day: string) => boolean) {
  const differences: string[] = []
  for (let day = getPlainDate(`${from}-01-01`); day <= `${through}-12-31`; day = addCalendarDays(day, 1)) {
    const working = isWorkingDay(calendar, day)
    if (!working.ok || working.value !== isOthersWorkingDay(day)) differences.push(day)
  }
  return differences
}

describe('the national calendar', () => {
  it('has the years 2004 to 2026 without a gap', () => {
    expect(calendar.years).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
  })

  it('agrees with chinese-days, from which it was made, on every day', () => {
    expect(listDifferences(2004, 2026, chineseDays.isWorkday)).toEqual([])
  })

  // In its other years chinese-workday departs from the notices: it lacks, among others, the make-up working day of
  // 2011-02-12, the break of 2015-09-03 and the lengthened Spring Festival of 2020, which the notices announce.
  it.each([2016, 2017, 2019, 2021, 2022, 2024, 2025, 2026])(
    'agrees in %i with chinese-workday, a second source',
    (year) => {
      expect(listDifferences(year, year, chineseWorkday.isWorkday)).toEqual([])
    },
  )

  it('takes off the days that the regulation on festivals fixes by the solar calendar', () => {
    for (const year of calendar.years) {
      for (const day of ['01-01', '05-01', '10-01', '10-02', '10-03']) {
        expect(isWorkingDay(calendar, getPlainDate(`${year}-${day}`))).toEqual({ ok: true, value: false })
      }
    }
  })
})
