import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@tongban/server'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../server/src/database/testing/index.ts'
import { makeCalendar } from './item/make-calendar.ts'
import { planLog } from './item/plan-log.ts'
import type { EventLog } from './log/index.ts'
import { measureHistories } from './measures/index.ts'
import { type Replayed, replayLog } from './replay-log.ts'
import { event, eventLog, logCase } from './testing/make-log.ts'

let database: TestDatabase
const homes: string[] = []

beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.dispose())
afterAll(async () => {
  for (const home of homes) await rm(home, { recursive: true })
})

async function replay(log: EventLog, limitWorkingDays?: number, signal = new AbortController().signal) {
  const home = await mkdtemp(join(tmpdir(), 'tongban-replay-test-'))
  homes.push(home)
  const { administratorUrl, migratorUrl, applicationUrl } = database
  const plan = planLog(log)
  const calendar = await makeCalendar('weekdays', { first: plan.first, last: plan.last, today: 2026 })
  const replayed = await replayLog(
    {
      config: readConfig({ TONGBAN_HOME: home }),
      databases: { administratorUrl, migratorUrl, applicationUrl, close: async () => undefined },
      database: database.application,
      close: async () => undefined,
      discard: async () => undefined,
    },
    {
      log,
      plan,
      calendar,
      title: 'log.csv',
      language: 'zh',
      progress: () => undefined,
      count: () => undefined,
      signal,
      ...(limitWorkingDays === undefined ? {} : { limitWorkingDays }),
    },
  )
  return { replayed, measures: measureHistories(replayed.histories, calendar.calendar) }
}

function tellVerdicts({ histories }: Replayed): Record<string, string> {
  return Object.fromEntries(histories.map(({ name, verdict }) => [name, verdict]))
}

test('a log runs through the engine at its own times, with repeats, acts after the end and verdicts by its deadlines', async () => {
  const due = { deadline: '2011-03-04T09:00:00.500Z' }
  const events = (line: number) => [
    event('审查', '2011-03-02T09:00Z', line, { resource: '张三', note: 'cost: 3' }),
    event('核对', '2011-03-02T09:00Z', line + 1, { resource: '李四' }),
    event('审查', '2011-03-03T09:00Z', line + 2, { resource: '李四' }),
    event('审查', '2011-03-07T09:00Z', line + 3, { resource: undefined }),
    event('审查', '2011-03-08T09:00Z', line + 4, { resource: '张三' }),
  ]
  const log = eventLog(
    logCase('on the dot', events(2), { ...due, end: '2011-03-04T09:00:00.500Z' }),
    logCase('a moment late', events(12), { ...due, end: '2011-03-04T09:00:00.501Z' }),
    logCase('open', events(22), due),
    logCase('without deadline', events(32), { end: '2011-03-04T09:00Z' }),
    logCase('ended before it began', events(42), { end: '2011-03-01T09:00Z', deadline: '2011-02-01T09:00Z' }),
    logCase('due in another century', events(52), {
      end: '2011-03-04T09:00Z',
      deadline: '2199-12-31T00:00Z',
    }),
  )
  const { replayed, measures } = await replay(log)
  expect(replayed).toMatchObject({ applied: 30, rejected: [], refusedCases: [] })
  expect(tellVerdicts(replayed)).toEqual({
    'on the dot': 'on-time',
    'a moment late': 'late',
    open: 'unfinished',
    'without deadline': 'ended',
    'ended before it began': 'late',
    'due in another century': 'ended',
  })
  expect(replayed.histories[1]?.overrun).toBe(1)
  expect(replayed.record).toMatchObject({ ok: true, cases: 6, warningCount: 0, roots: 1 })
  expect(measures.steps.find(({ step }) => step === '审查')).toMatchObject({ cases: 5 })
  expect(measures.officers.map(({ officer }) => officer).toSorted()).toEqual(
    ['张三', '李四', '（日志未注明）'].toSorted(),
  )
  const { rows } = await database.administrator.pool.query(
    `select s.applicant_name as name, s.status, count(*) filter (where e.event_type = 'StepCompleted')::int as completed,
            min(e.occurred_at) as first, max(e.occurred_at) as last, max(e.payload ->> 'opinion') as opinion
       from case_summary s join case_event e using (case_id)
      where s.applicant_name in ('open', 'on the dot') group by 1, 2 order by 1`,
  )
  expect(rows).toMatchObject([
    { name: 'on the dot', status: 'finished', completed: 5, last: '2011-03-08T09:00:00.000Z' },
    { name: 'open', status: 'in-review', completed: 5, first: '2011-03-02T09:00:00.000Z' },
  ])
  expect(rows[1]?.opinion).toMatch(/^日志第\d+行/)
})

test('an activity that is taken up is with its officer, and goes to another as the log says', async () => {
  const log = eventLog(
    logCase('a', [
      event('审查', '2026-03-02T09:00Z', 2, { transition: 'schedule', resource: undefined }),
      event('审查', '2026-03-02T10:00Z', 3, { transition: 'start' }),
      event('审查', '2026-03-02T11:00Z', 4, { transition: 'reassign', resource: '李四' }),
      event('审查', '2026-03-02T12:00Z', 5, { transition: 'complete', resource: '李四' }),
      event('审查', '2026-03-02T13:00Z', 6, { transition: 'start' }),
      event('审查', '2026-03-02T14:00Z', 7, { transition: 'complete', resource: '王五' }),
      event('审查', '2026-03-02T15:00Z', 8, { transition: 'complete' }),
    ]),
  )
  const { replayed, measures } = await replay(log)
  expect(replayed).toMatchObject({ applied: 7, rejected: [], refusedCases: [] })
  expect(tellVerdicts(replayed)).toEqual({ a: 'ended' })
  expect(replayed.histories[0]?.acts.map(({ kind, officer }) => `${kind} ${officer}`)).toEqual([
    'taken-up （日志未注明）',
    'taken-up 张三',
    'taken-up 李四',
    'completed 李四',
    'taken-up 张三',
    'taken-up 王五',
    'completed 王五',
    'taken-up 张三',
    'completed 张三',
  ])
  expect(measures.steps).toMatchObject([{ step: '审查', repeats: 2, calendar: { count: 3 } }])
})

test('with a limit the clock of the platform counts working days, and the deadlines of the log are not asked', async () => {
  const one = (name: string, end: string) =>
    logCase(name, [event('审查', '2026-03-06T01:00Z', 2)], { end, deadline: '2026-03-06T02:00Z' })
  const { replayed } = await replay(
    eventLog(
      one('at once', '2026-03-06T03:00Z'),
      one('Tuesday', '2026-03-10T15:59Z'),
      one('Wednesday', '2026-03-10T16:00Z'),
    ),
    2,
  )
  expect(tellVerdicts(replayed)).toEqual({ 'at once': 'on-time', Tuesday: 'on-time', Wednesday: 'late' })
  expect(replayed.histories[2]?.overrun).toBe(0)
})

test('a replay that is stopped ends without a report', async () => {
  const controller = new AbortController()
  controller.abort()
  await expect(
    replay(eventLog(logCase('a', [event('审查', '2026-03-02T09:00Z', 2)])), undefined, controller.signal),
  ).rejects.toThrow(/abort/)
})
