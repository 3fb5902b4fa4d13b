import {
  buildCalendar,
  getPlainDate,
  isResidentId,
  isUscc,
  parseCalendarDefinition,
  isPhoneNumber,
} from '@tongban/domain'
import { readFile, rm, writeFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findOfficeMinute, listArrivalDays } from './arrivals.ts'
import { readSizes } from './index.ts'
import { makeApplicant } from './people.ts'
import { readEntries } from './plan-log.ts'
import { Population } from './population.ts'
import { apportion, createLottery, createRandom } from './random.ts'
import { computeRatio } from './run-grow.ts'
import { Slots, escapeCopy, fillSlots, fixedSlots, writeCopyValue } from './slot-text.ts'
import { tokens, writeDocumentToken } from './tokens.ts'
import { writePlans } from './write-plans.ts'

test('shares add up to the whole, whatever the weights', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
  const random = createRandom(1)
  for (let turn = 0; turn < 100; turn += 1) {
    const weights = Array.from({ length: 1 + random.below(30) }, () => 0.01 + random.next())
    const total = random.below(10_000)
    expect(apportion(total, weights).reduce((sum, share) => sum + share, 0)).toBe(total)
  }
})

test('a lottery draws by weight and the same seed draws the same', () => {
  const lottery = createLottery([
    ['often', 9],
    ['seldom', 1],
  ])
  const draw = () => {
    const random = createRandom(7)
    return Array.from({ length: 2000 }, () => lottery.draw(random))
  }
  const often = draw().filter((entry) => entry === 'often').length
  expect(often).toBeGreaterThan(1700)
  expect(often).toBeLessThan(1900)
  expect(draw()).toEqual(draw())
})

describe('people of the district', () => {
  const random = createRandom(3)
  const people = Array.from({ length: 30_000 }, (_, index) => makeApplicant(random, index))

  test('have numbers that pass the rules, each one of its own', () => {
    const today = getPlainDate('2026-11-22')
    for (const { kind, identifier, phone, name } of people.slice(0, 3000)) {
      expect(kind === 'person' ? isResidentId(identifier, today) : isUscc(identifier)).toBe(true)
      expect(isPhoneNumber(phone)).toBe(true)
      expect(name).toMatch(/^\p{Script=Han}{2,}$/u)
    }
    expect(new Set(people.map(({ identifier }) => identifier)).size).toBe(people.length)
    expect(
      people.some(({ identifier }) => identifier === tokens.residentId || identifier === tokens.uscc),
    ).toBe(false)
  })

  test('are of the same names and kinds in a larger district', () => {
    const small = new Population(5)
    const large = new Population(5)
    const first = small.growFor(1000)
    expect(large.growFor(10_000).slice(0, first.length)).toEqual(first)
    expect(small.growFor(1000)).toEqual([])
  })
})

test('arrivals follow the working days, with what is filed on line on days off', () => {
  const calendar = readCalendar2026()
  const days = listArrivalDays(calendar, getPlainDate('2026-06-30'), 60)
  expect(days).toHaveLength(60)
  expect(days.at(-1)).toMatchObject({ day: '2026-06-30', working: true })
  const weightOf = (day: string) => days.find((entry) => entry.day === day)?.weight ?? 0
  expect(weightOf('2026-06-21')).toBeLessThan(weightOf('2026-06-26') / 4)
  expect(weightOf('2026-06-29')).toBeGreaterThan(weightOf('2026-06-26'))
})

/** A year of bare weekends. */
function readCalendar2026() {
  const parsed = parseCalendarDefinition({
    calendar: 'national',
    years: { 2026: { source: 'test', holidays: { '2026-01-01': '元旦' }, makeUpWorkingDays: {} } },
  })
  if (!parsed.ok) throw new Error('the calendar of the test is none')
  return buildCalendar(parsed.value)
}

test('an office gets to it in office hours of working days', () => {
  const weekdays = (day: number) => (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6
  // 1970-01-01 was a Thursday.
  expect(findOfficeMinute(weekdays, 10 * 60, 30)).toBe(10 * 60 + 30)
  expect(findOfficeMinute(weekdays, 3 * 60, 0)).toBe(9 * 60)
  expect(findOfficeMinute(weekdays, 1440 + 16 * 60 + 40, 20)).toBe(4 * 1440 + 9 * 60 + 10)
})

test('a text is filled in at its marks, wherever they stand', () => {
  const slots = new Slots(0)
  const mark = writeDocumentToken('receipt', 2026, 1)
  const text = slots.compile(
    `{"name":"${tokens.name}","of":"${tokens.subject}","document":"${mark}"}${tokens.name}`,
  )
  const values = Array.from({ length: slots.count }, (_, slot) => `<${slot}>`)
  const at = (name: (typeof fixedSlots)[number]) => `<${fixedSlots.indexOf(name)}>`
  expect(slots.documents).toEqual([{ slot: fixedSlots.length, kind: 'receipt', year: 2026 }])
  expect(fillSlots(text, values)).toBe(
    `{"name":"${at('name')}","of":"${at('subject')}","document":"<${fixedSlots.length}>"}${at('name')}`,
  )
})

test('values are written as COPY reads them', () => {
  expect(writeCopyValue(null)).toBe('\\N')
  expect(writeCopyValue(true)).toBe('t')
  expect(writeCopyValue(['a', 'b'])).toBe('{"a","b"}')
  expect(writeCopyValue('{"a":"say \\"x\\""}')).toBe('{"a":"say \\\\"x\\\\""}')
  expect(escapeCopy('a\tb\nc')).toBe('a\\tb\\nc')
})

test('sizes are ascending whole numbers', () => {
  expect(readSizes('10000,100000')).toEqual([10_000, 100_000])
  for (const wrong of ['', '10', '1000,1000', '2000,1000', '1000,x', '1e99']) {
    expect(() => readSizes(wrong)).toThrow(/ascending/)
  }
})

test('a ratio needs two figures', () => {
  expect(computeRatio(3, 2)).toBe(1.5)
  expect(computeRatio(null, 2)).toBeNull()
  expect(computeRatio(3, 0)).toBeNull()
})

const loggedPlan = `2026-11-22 08:55:12.300 UTC [99] LOG:  duration: 0.513 ms  plan:
\tQuery Text: select 1 from case_summary
\tQuery Parameters: $1 = '陈静'
\tLimit  (cost=0.4..1.2 rows=51 width=8) (actual time=0.01..0.02 rows=1.00 loops=1)
\t  InitPlan 1
\t    ->  Result  (cost=0.00..0.01 rows=1 width=1) (actual time=0.003..0.004 rows=1.00 loops=1)
\t  ->  Index Scan using case_summary_newest on case_summary  (cost=0.4..9 rows=51 width=8) (actual time=0.01..0.01 rows=1.00 loops=1)
2026-11-22 08:55:12.301 UTC [99] LOG:  something else
`

test('a plan is read from the log without its parameters, which are personal, and without its noise', () => {
  const [entry, ...others] = readEntries(loggedPlan)
  expect(others).toEqual([])
  expect(entry?.query).toContain('from case_summary')
  expect(entry?.plan).toBe(
    [
      'Limit (actual time=0.01..0.02 rows=1.00 loops=1)',
      '  ->  Index Scan using case_summary_newest on case_summary (actual time=0.01..0.01 rows=1.00 loops=1)',
      '0.513 ms',
    ].join('\n'),
  )
})

test('plans take the place of those that a page had', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-test-'))
  const path = join(folder, 'page.md')
  try {
    await writeFile(path, '# Page\n\n## Plans of the hot queries\n\nold\n\n## After\n\ntext\n')
    const plans = [{ title: 'Query', remark: 'Quick.', plan: 'Limit' }]
    const result = { plans, sizes: [], machine: { postgresql: '18.4' } } as unknown as Parameters<
      typeof writePlans
    >[1]
    await writePlans(path, result)
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(/^# Page\n\n## Plans of the hot queries\n\n/)
    expect(text).toContain('### Query\n\nQuick.\n\n```\nLimit\n```\n')
    expect(text).toMatch(/\n## After\n\ntext\n$/)
    expect(text).not.toContain('old')
  } finally {
    await rm(folder, { recursive: true })
  }
})
