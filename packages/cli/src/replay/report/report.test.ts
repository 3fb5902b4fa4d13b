import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Terminal } from '../../terminal.ts'
import { makeCalendar } from '../item/make-calendar.ts'
import { planLog } from '../item/plan-log.ts'
import { type CaseHistory, measureHistories } from '../measures/index.ts'
import { event, eventLog, logCase } from '../testing/make-log.ts'
import { type ReportFacts, printReport, writePage } from './index.ts'

const evil = '<script>alert("1")</script>'
const times = { start: '2026-03-02T08:00Z', deadline: '2026-03-04T09:00Z' }
const log = {
  ...eventLog(
    logCase('a', [event('审查', '2026-03-02T09:00Z', 2), event(evil, '2026-03-03T09:00Z', 3)], {
      ...times,
      end: '2026-03-05T09:00Z',
    }),
    logCase('b', [event('审查', '2026-03-02T09:00Z', 4), event('审查', '2026-03-02T19:00Z', 5)], times),
  ),
  assumedZones: 3,
}

const histories: CaseHistory[] = log.cases.map(({ name, events, end, deadline }) => ({
  caseId: name,
  name,
  number: name,
  began: Date.parse(times.start),
  ended: end === undefined ? undefined : end / 1000,
  verdict: end === undefined ? 'unfinished' : 'late',
  overrun: end === undefined || deadline === undefined ? undefined : (end - deadline) / 1000,
  acts: events.map(({ activity, at, resource }) => ({
    kind: 'completed',
    step: activity,
    officer: resource ?? '',
    at: at / 1000,
  })),
}))

async function makeFacts(): Promise<ReportFacts> {
  const plan = planLog(log)
  const calendar = await makeCalendar('weekdays', { first: plan.first, last: plan.last, today: 2026 })
  return {
    title: 'log & others.csv',
    log,
    plan,
    calendar,
    limitWorkingDays: undefined,
    measures: measureHistories(histories, calendar.calendar),
    writtenOn: '2026-11-22',
    replayed: {
      applied: 3,
      rejected: [{ line: 5, case: 'b', activity: evil, reason: { zh: '不行。', en: 'It cannot be.' } }],
      refusedCases: [],
      histories,
      seconds: 1,
      account: { username: 'log.registrar', password: 'secret' },
      record: {
        ok: true,
        cases: 2,
        events: 20,
        roots: 1,
        leaves: 2,
        unsealedEvents: 0,
        newestRoot: null,
        keySource: 'witness',
        findings: [],
        findingCount: 0,
        first: null,
        warnings: [],
        warningCount: 0,
      },
    },
  }
}

test.each(['zh', 'en'] as const)(
  'the page in %s needs nothing but itself and shows no text as markup',
  async (language) => {
    const page = writePage(await makeFacts(), language)
    expect(page).not.toMatch(/<script|src=|href=|@import|url\(/)
    expect(page.replaceAll('http://www.w3.org', '')).not.toMatch(/https?:/)
    expect(page).toContain('log &amp; others.csv')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('secret')
    expect(page).not.toMatch(/undefined|NaN|Infinity/)
    const opened = page.match(/<(section|table|tr|svg|div|ul|g)\b/g) ?? []
    const closed = page.match(/<\/(section|table|tr|svg|div|ul|g)>/g) ?? []
    expect(opened).toHaveLength(closed.length)
  },
)

test('the page says how each figure was counted, and what the log did not say', async () => {
  const page = writePage(await makeFacts(), 'en')
  expect(page).toContain('late 1 (50.0%)')
  expect(page).toContain('unfinished 1 (50.0%)')
  expect(page).toContain('an end at that moment or before is in time')
  expect(page).toContain('every weekday is a working day and no holiday is known')
  expect(page).toContain('3 moments name no offset')
  expect(page).toContain('It cannot be.')
  expect(page).toContain('Steps done again')
  const damaged = await makeFacts()
  const record = { ...damaged.replayed.record, ok: false, findingCount: 2 }
  expect(writePage({ ...damaged, replayed: { ...damaged.replayed, record } }, 'en')).toContain(
    'Proving the record found 2 differences',
  )
})

test('the terminal shows the same in either language, rejected events with line and reason', async () => {
  const output = new PassThrough()
  const print = (text: string) => void output.write(`${text}\n`)
  for (const language of ['zh', 'en'] as const) {
    const terminal = {
      translate: (sentence: { zh: string; en: string }) => sentence[language],
      say: (sentence: { zh: string; en: string }) => print(sentence[language]),
      print,
    } as Terminal
    printReport(await makeFacts(), terminal, language)
  }
  const text = String(output.read())
  expect(text).toContain('被拒绝 1 个')
  expect(text).toContain(`第 5 行 b“${evil}”：不行。`)
  expect(text).toContain('1 late (50.0%)')
  expect(text).toMatch(/审查 +3 +2 /)
})
