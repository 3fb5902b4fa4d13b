import { getInstant, getPlainDate } from '@tongban/domain'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nationalYearsForTests } from '../../../domain/src/calendar/testing/national-years.ts'
import { calendarOf2026, publishRestaurantItem } from '../../../domain/src/cases/testing/case-fixture.ts'
import { accepted, drafted, granted, submitted } from '../../../domain/src/cases/testing/case-history.ts'
import { recordEvents } from '../../../domain/src/cases/testing/case-story.ts'
import { type TestDatabase, createTestDatabase } from '../../../server/src/database/testing/index.ts'
import { publishTestItem, recordCase } from '../../../server/src/testing/recorded-cases.ts'
import { type StoreRehearsal, rehearseLog, rehearseStore, writeRehearsalPage } from './index.ts'

const now = getInstant('2026-03-31T02:00:00.000Z')
const run = { signal: new AbortController().signal, count: () => undefined }
const everything: StoreRehearsal = {
  item: undefined,
  since: undefined,
  until: undefined,
  sample: undefined,
  draft: undefined,
  limits: undefined,
  calendar: undefined,
  listed: 10,
}
let database: TestDatabase
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-rehearse-test-'))
  database = await createTestDatabase()
  const revision = publishRestaurantItem()
  await publishTestItem(database, revision, nationalYearsForTests.years['2026'])
  const history = [
    drafted('2026-03-09'),
    submitted('2026-03-09'),
    accepted('2026-03-09'),
    granted('2026-03-13'),
  ]
  await recordCase(database, { revision, calendar: calendarOf2026, events: recordEvents(history) })
})
afterAll(async () => {
  await database.dispose()
  await rm(folder, { recursive: true })
})

const rehearse = (options: Partial<StoreRehearsal>) =>
  rehearseStore({ database: database.application, now }, { ...everything, ...options }, run)

test('cases of an item are told by another promise, as figures, tables and a page that holds all it needs', async () => {
  const { result, report } = await rehearse({ item: 'food-licence', limits: { promised: 3 } })
  expect(result).toMatchObject({ cases: 1, newlyLate: 1, stopped: false })
  const page = writeRehearsalPage(report, 'zh')
  expect(page).toContain('承诺办结时限届满日由2026年3月19日变为2026年3月12日；将超过承诺办结时限')
  expect(page).toContain('食品经营许可（food-licence）：承诺时限3个工作日')
  expect(page).not.toMatch(/<script|src=|https?:/)
})

test('a calendar alone is rehearsed on all items', async () => {
  const file = join(folder, 'calendar.yaml')
  await writeFile(
    file,
    'calendar: national\nyears:\n  2026:\n    source: 调整\n    holidays: { 2026-03-16: 换休 }\n    makeUpWorkingDays: {}\n',
  )
  const { result } = await rehearse({ calendar: file })
  expect(result).toMatchObject({ cases: 1, newlyLate: 0, dues: { promised: { later: 1, earlier: 0 } } })
})

test('where no case fits, the report says so and not that nothing would differ', async () => {
  const { report } = await rehearse({
    item: 'food-licence',
    limits: { promised: 3 },
    until: getPlainDate('2026-01-31'),
  })
  const page = writeRehearsalPage(report, 'zh')
  expect(page).toContain('没有符合条件的办件')
  expect(page).not.toContain('结果没有变化')
})

test('what cannot be rehearsed is refused with what to do', async () => {
  await expect(rehearse({ item: 'food-licence', limits: { promised: 300 } })).rejects.toMatchObject({
    sentence: { zh: expect.stringContaining('承诺时限300个工作日长于法定时限') as string },
  })
  await expect(rehearse({ item: 'no-such-item', limits: { promised: 3 } })).rejects.toMatchObject({
    sentence: { zh: expect.stringContaining('没有在用的版本') as string },
  })
  const file = join(folder, 'draft.yaml')
  await writeFile(file, 'item: food-licence\n')
  await expect(rehearse({ draft: file })).rejects.toMatchObject({
    sentence: { zh: expect.stringContaining('改正后才能演练') as string },
  })
})

test('cases of an event log are judged by the deadlines of the log and by another limit, and nothing else is guessed', async () => {
  const file = join(folder, 'log.csv')
  await writeFile(
    file,
    [
      'case:concept:name,concept:name,time:timestamp,case:deadline,case:enddate',
      'a,审查,2026-03-02T09:00:00Z,2026-03-20T09:00:00Z,2026-03-06T09:00:00Z',
      'b,审查,2026-03-02T09:00:00Z,2026-03-03T09:00:00Z,2026-03-04T09:00:00Z',
      '',
    ].join('\n'),
  )
  const log = { file, calendar: 'weekdays', changedCalendar: undefined, listed: 5, writtenOn: '2026-03-31' }
  const { result, report } = await rehearseLog({ ...log, limit: undefined, promised: 3 }, run)
  expect(result).toEqual({
    cases: 2,
    lateBefore: 1,
    lateAfter: 1,
    newlyLate: 1,
    noLongerLate: 1,
    duesMoved: 0,
    unknown: 0,
    stopped: false,
  })
  expect(report.affected).toEqual([
    { name: 'a', differences: [{ zh: '将超期', en: 'late' }] },
    { name: 'b', differences: [{ zh: '不再超期', en: 'no longer late' }] },
  ])
  expect(report.notes[0]?.zh).toContain('不作推测')
})
