import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../calendar/index.ts'
import { nationalYearsForTests } from '../calendar/testing/national-years.ts'
import { addCalendarDays, assert, getPlainDate } from '../kernel/index.ts'
import { type PeriodUnit, type RunningPeriod, computeDueDate, explainDueDate } from './index.ts'

const calendar = buildCalendar(nationalYearsForTests)
const date = getPlainDate
const expertReview = { zh: '专家评审', en: 'expert review' }
const hearing = { zh: '听证', en: 'a hearing' }

function explain(period: Omit<RunningPeriod, 'stops'> & Partial<RunningPeriod>) {
  const lines = explainDueDate({ stops: [], ...period }, calendar)
  assert(lines.ok, 'the period was refused')
  return lines.value
}

describe('the derivation of a due date', () => {
  it('names weekends, holidays, make-up working days and stops, and ends with the due date', () => {
    const lines = explain({
      start: date('2025-09-26'),
      limit: 12,
      unit: 'working',
      stops: [
        { from: date('2025-10-13'), to: date('2025-10-16'), label: expertReview },
        { from: date('2025-10-15'), to: date('2025-10-20'), label: hearing },
      ],
    })
    expect(lines.map((line) => line.text.zh)).toEqual([
      '2025年9月26日（星期五），起算日，当日不计入期限。',
      '2025年9月27日（星期六），周末，不计。',
      '2025年9月28日（星期日），因国庆节调休上班，计入期限，第1个工作日。',
      '2025年9月29日至30日，计入期限，第2至第3个工作日。',
      '2025年10月1日至8日，国庆节、中秋节放假，不计。',
      '2025年10月9日至10日，计入期限，第4至第5个工作日。',
      '2025年10月11日（星期六），因国庆节调休上班，计入期限，第6个工作日。',
      '2025年10月12日（星期日），周末，不计。',
      '2025年10月13日至19日，因专家评审、听证停止计算期限，不计。',
      '2025年10月20日至24日，计入期限，第7至第11个工作日。',
      '2025年10月25日至26日，周末，不计。',
      '2025年10月27日（星期一），计入期限，第12个工作日。',
      '期限为12个工作日，2025年10月27日（星期一）届满。',
    ])
    expect(lines.map((line) => line.text.en)).toEqual([
      'Friday 26 September 2025: the starting day, not counted.',
      'Saturday 27 September 2025: weekend, not counted.',
      'Sunday 28 September 2025: make-up working day for National Day, counted, working day 1.',
      '29 to 30 September 2025: counted, working days 2 to 3.',
      '1 to 8 October 2025: National Day and Mid-Autumn Festival holiday, not counted.',
      '9 to 10 October 2025: counted, working days 4 to 5.',
      'Saturday 11 October 2025: make-up working day for National Day, counted, working day 6.',
      'Sunday 12 October 2025: weekend, not counted.',
      '13 to 19 October 2025: the clock stands for expert review and a hearing, not counted.',
      '20 to 24 October 2025: counted, working days 7 to 11.',
      '25 to 26 October 2025: weekend, not counted.',
      'Monday 27 October 2025: counted, working day 12.',
      'The period of 12 working days ends on Monday 27 October 2025.',
    ])
  })

  it('does not say twice that a day is off', () => {
    const named = (name: string) =>
      explainDueDate(
        { start: date('2025-12-08'), limit: 2, unit: 'working', stops: [] },
        buildCalendar({
          calendar: 'named',
          years: { 2025: { source: '通知', holidays: { '2025-12-09': name }, makeUpWorkingDays: {} } },
        }),
      )
    const sayDay = (name: string) => {
      const lines = named(name)
      assert(lines.ok, 'the period was refused')
      return lines.value[1]?.text
    }
    expect(sayDay('暴雪临时放假')?.zh).toBe('2025年12月9日（星期二），暴雪临时放假，不计。')
    expect(sayDay('抗战胜利日')?.zh).toBe('2025年12月9日（星期二），抗战胜利日放假，不计。')
    expect(sayDay('Public holiday')?.en).toBe('Tuesday 9 December 2025: Public holiday, not counted.')
  })

  it('shows the days over which the end of a calendar-day period moves', () => {
    const lines = explain({ start: date('2025-09-24'), limit: 10, unit: 'calendar' })
    expect(lines.map((line) => line.text.zh)).toEqual([
      '2025年9月24日（星期三），起算日，当日不计入期限。',
      '2025年9月25日至10月4日，计入期限，第1至第10个自然日。',
      '2025年10月5日至8日，国庆节、中秋节，非工作日，期限届满日顺延。',
      '期限为10个自然日，2025年10月9日（星期四）届满。',
    ])
  })

  it('moves over the weekend only, whatever stop begins after the last counted day', () => {
    const stops = [{ from: date('2025-03-10'), to: date('2025-03-12'), label: hearing }]
    expect(
      explain({ start: date('2025-03-03'), limit: 5, unit: 'calendar', stops }).map((line) => line.text.zh),
    ).toEqual([
      '2025年3月3日（星期一），起算日，当日不计入期限。',
      '2025年3月4日至8日，计入期限，第1至第5个自然日。',
      '2025年3月9日（星期日），周末，非工作日，期限届满日顺延。',
      '期限为5个自然日，2025年3月10日（星期一）届满。',
    ])
  })

  it('gives stops that follow one another a line each, because their reasons differ', () => {
    const stops = [
      { from: date('2025-03-04'), to: date('2025-03-06'), label: expertReview },
      { from: date('2025-03-06'), to: date('2025-03-07'), label: hearing },
    ]
    expect(
      explain({ start: date('2025-03-03'), limit: 1, unit: 'working', stops }).map((line) => line.text.zh),
    ).toEqual([
      '2025年3月3日（星期一），起算日，当日不计入期限。',
      '2025年3月4日至5日，因专家评审停止计算期限，不计。',
      '2025年3月6日（星期四），因听证停止计算期限，不计。',
      '2025年3月7日（星期五），计入期限，第1个工作日。',
      '期限为1个工作日，2025年3月7日（星期五）届满。',
    ])
  })

  it('says that the clock stands while a stop is open', () => {
    const stops = [{ from: date('2025-03-06'), label: expertReview }]
    const lines = explain({ start: date('2025-03-03'), limit: 5, unit: 'working', stops })
    expect(lines.map((line) => line.text)).toEqual([
      {
        zh: '2025年3月3日（星期一），起算日，当日不计入期限。',
        en: 'Monday 3 March 2025: the starting day, not counted.',
      },
      {
        zh: '2025年3月4日至5日，计入期限，第1至第2个工作日。',
        en: '4 to 5 March 2025: counted, working days 1 to 2.',
      },
      {
        zh: '2025年3月6日（星期四）起，因专家评审停止计算期限，尚未恢复。',
        en: 'From Thursday 6 March 2025: the clock stands for expert review, and has not been resumed.',
      },
      {
        zh: '期限为5个工作日，已计2个，尚余3个；恢复计算后方可确定届满日。',
        en: 'Of 5 working days, 2 counted so far and 3 left; the due date is known once the clock runs again.',
      },
    ])
    expect(lines.at(-1)).toMatchObject({ kind: 'not-yet-due', to: undefined })
  })

  it('of work due on the same day has two lines', () => {
    expect(
      explain({ start: date('2025-03-03'), limit: 0, unit: 'working' }).map((line) => line.text.zh),
    ).toEqual([
      '2025年3月3日（星期一），起算日，当日不计入期限。',
      '期限为当日办结，应于2025年3月3日（星期一）办结。',
    ])
  })

  it('writes the year again where a run of days crosses it', () => {
    const lines = explain({ start: date('2025-12-30'), limit: 5, unit: 'calendar' })
    expect(lines[1]?.text).toEqual({
      zh: '2025年12月31日至2026年1月4日，计入期限，第1至第5个自然日。',
      en: '31 December 2025 to 4 January 2026: counted, calendar days 1 to 5.',
    })
  })

  const day = fc.integer({ min: 0, max: 500 }).map((offset) => addCalendarDays(date('2025-01-01'), offset))

  it('covers every day from the start to the due date once, and counts as many days as the limit', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom<PeriodUnit>('working', 'calendar'),
        fc.array(fc.tuple(day, fc.integer({ min: 0, max: 30 })), { maxLength: 5 }),
        (start, limit, unit, drawn) => {
          const stops = drawn.map(([from, days]) => ({ from, to: addCalendarDays(from, days) }))
          const due = computeDueDate({ start, limit, unit, stops }, calendar)
          const lines = explainDueDate({ start, limit, unit, stops }, calendar)
          expect(lines.ok).toBe(due.ok)
          fc.pre(lines.ok && due.ok && due.value.status === 'known')
          const dated = lines.value.slice(0, -1)
          let expected = start
          for (const line of dated) {
            expect(line.from).toBe(expected)
            expected = addCalendarDays(line.to ?? line.from, 1)
          }
          const last = lines.value.at(-1)
          expect(last).toMatchObject({ kind: 'due', from: due.value.due })
          const moved = due.value.due > due.value.lastCountedDay
          expect(expected).toBe(moved ? due.value.due : addCalendarDays(due.value.due, 1))
          expect(Math.max(...lines.value.map((line) => line.lastDayNumber ?? 0))).toBe(limit)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
