import { buildCalendar } from '@tongban/domain'
import { expect, test } from 'vitest'
import { type CaseHistory, measureHistories } from './index.ts'
import { summarise } from './statistics.ts'
import { openWorkingTime } from './working-time.ts'

const year = {
  source: 'test',
  holidays: { '2026-03-04': '厂庆' },
  makeUpWorkingDays: { '2026-03-07': '厂庆' },
}
const calendar = buildCalendar({ calendar: 'test', years: { '2026': year } })
const hour = 3_600_000
/** Of Beijing. */
const time = (text: string) => Date.parse(`2026-03-${text}:00+08:00`)

test('a distribution is told by its median, its ninth tenth, its mean and its largest value', () => {
  expect(summarise([])).toEqual({ count: 0, median: 0, p90: 0, mean: 0, maximum: 0 })
  expect(summarise([4])).toEqual({ count: 1, median: 4, p90: 4, mean: 4, maximum: 4 })
  expect(summarise([1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 11])).toEqual({
    count: 11,
    median: 6,
    p90: 11,
    mean: 76 / 11,
    maximum: 20,
  })
})

test.each([
  ['02T09:00', '02T11:00', 2, 'within a working day'],
  ['02T09:00', '03T09:00', 24, 'from one working day to the next'],
  ['03T18:00', '05T06:00', 12, 'over a holiday'],
  ['06T12:00', '09T12:00', 48, 'over a weekend the Saturday of which is worked'],
  ['04T09:00', '04T20:00', 0, 'within a holiday'],
  ['08T09:00', '09T01:00', 1, 'from a Sunday'],
  ['02T11:00', '02T09:00', 0, 'backwards'],
])('from %s to %s there are %i hours of working days: %s', (from, to, hours) => {
  const measure = openWorkingTime(calendar, time('02T00:00'), time('20T00:00'))
  expect(measure(time(from), time(to))).toBe(hours * hour)
})

function history(
  caseId: string,
  acts: readonly [CaseHistory['acts'][number]['kind'], string, string, string][],
  rest: Partial<CaseHistory> = {},
): CaseHistory {
  return {
    caseId,
    name: caseId,
    number: caseId,
    began: time('02T09:00'),
    ended: undefined,
    verdict: 'unfinished',
    overrun: undefined,
    acts: acts.map(([kind, step, officer, at]) => ({ kind, step, officer, at: time(at) })),
    ...rest,
  }
}

const histories = [
  history(
    'a',
    [
      ['completed', '审查', '张三', '02T10:00'],
      ['completed', '核对', '李四', '03T10:00'],
      ['completed', '审查', '张三', '03T12:00'],
    ],
    { ended: time('06T09:00'), verdict: 'late', overrun: 5 * hour },
  ),
  history('b', [
    ['taken-up', '审查', '张三', '02T12:00'],
    ['completed', '核对', '李四', '02T13:00'],
    ['completed', '审查', '张三', '02T17:00'],
  ]),
  history('c', [], { ended: time('02T10:00'), verdict: 'on-time' }),
]
const measures = measureHistories(histories, calendar)

test('a step takes from the act before in its case, or from when it was taken up', () => {
  const review = measures.steps.find(({ step }) => step === '审查')
  expect(review).toMatchObject({ cases: 2, repeats: 1, casesWithRepeats: 1 })
  expect(review?.calendar).toMatchObject({ count: 3, median: 2 * hour, maximum: 5 * hour })
  expect(measures.steps[0]?.step).toBe('审查')
})

test('a case waits for an officer from the act before until the officer acts or takes it up', () => {
  expect(measures.officers.map(({ officer, completions, cases }) => [officer, completions, cases])).toEqual([
    ['张三', 3, 2],
    ['李四', 2, 2],
  ])
  // 1 h and 2 h in case a, 3 h until it was taken up in case b.
  expect(measures.officers[0]?.waiting).toMatchObject({ count: 3, median: 2 * hour, maximum: 3 * hour })
})

test('cases are counted by their verdict, their way and the month in which they began', () => {
  expect(measures).toMatchObject({ onTime: 1, late: 1, unfinished: 1, unjudged: 0, casesWithRework: 1 })
  expect(measures.overrun.median).toBe(5 * hour)
  expect(measures.throughput).toMatchObject({ count: 2, maximum: 96 * hour })
  // 4 March is a holiday, 7 March is worked and comes later.
  expect(measures.throughputWorking.maximum).toBe(72 * hour)
  expect(measures.variantCount).toBe(3)
  expect(measures.variants.map(({ steps }) => steps.join())).toContain('审查,核对,审查')
  expect(measures.months).toEqual([
    { month: '2026-03', began: 3, ended: 2, onTime: 1, late: 1, unfinished: 1 },
  ])
  expect(measures.throughputDays.reduce((sum, { cases }) => sum + cases, 0)).toBe(2)
})

test('nothing gives measures of nothing', () => {
  expect(measureHistories([], calendar)).toMatchObject({ onTime: 0, variants: [], months: [], steps: [] })
})
