import { buildRevision, getInstant, getPlainDate, lintItem, lintRegistries } from '@tongban/domain'
import { expect, test } from 'vitest'
import { event, eventLog, logCase } from '../testing/make-log.ts'
import { makeCalendar } from './make-calendar.ts'
import { makeCatalogue } from './make-catalogue.ts'
import { nameIdentifiers } from './name-identifiers.ts'
import { planLog } from './plan-log.ts'

test('ids are in kebab-case, apart where names come out alike, and counted where a script is not Latin', () => {
  const names = [
    'T02 Check',
    't02-check',
    '01_HOOFD_010',
    '审查',
    '审查 (2)',
    'Überprüfung',
    '!!',
    'a'.repeat(99),
  ]
  const identifiers = [...nameIdentifiers(names, 'activity').values()]
  expect(identifiers.slice(0, 7)).toEqual([
    't02-check',
    't02-check-2',
    'activity-01-hoofd-010',
    'activity-4',
    'activity-5',
    'u-berpru-fung',
    'activity-7',
  ])
  expect(new Set(identifiers).size).toBe(names.length)
})

const log = eventLog(
  logCase(
    'a',
    [
      event('审查', '2026-03-02T09:00Z', 2),
      event('归档', '2026-03-09T09:00Z', 3, { resource: undefined }),
      event('审查', '2026-03-08T09:00Z', 4, { resource: '李四' }),
    ],
    { start: '2026-03-01T09:00Z', deadline: '2025-12-30T09:00Z', end: '2026-03-05T09:00Z' },
  ),
  logCase('b', [event('核对', '2026-03-02T08:00Z', 5)]),
)

test('every activity is a step, and one more where it comes after the end of a case', () => {
  const plan = planLog(log)
  expect(plan.steps.map(({ activity, afterEnd }) => `${activity}${afterEnd ? ' after' : ''}`)).toEqual([
    '核对',
    '审查',
    '审查 after',
    '归档 after',
  ])
  const [first] = log.cases
  if (first === undefined) throw new Error('the log has a case')
  const steps = first.events.map((entry) => plan.findStep(first, entry))
  expect(new Set(steps).size).toBe(3)
  expect(plan).toMatchObject({ hasEnds: true, attributes: ['channel', 'start', 'deadline', 'end'] })
  expect(plan.officers.map(({ name }) => name)).toEqual(['张三', '李四', '（日志未注明）'])
  expect(new Date(plan.first / 1000).toISOString()).toBe('2025-12-30T09:00:00.000Z')
  expect(new Date(plan.last / 1000).toISOString()).toBe('2026-03-09T09:00:00.000Z')
})

async function makeItem(given: typeof log, limitWorkingDays?: number) {
  const plan = planLog(given)
  const calendar = await makeCalendar('weekdays', { first: plan.first, last: plan.last, today: 2026 })
  return makeCatalogue(plan, {
    title: 'log.csv',
    calendar,
    ...(limitWorkingDays === undefined ? {} : { limitWorkingDays }),
  })
}

const wide = eventLog(
  logCase(
    'a',
    Array.from({ length: 1203 }, (_, index) => event(`activity ${index}`, '2026-03-02T09:00Z', index + 2)),
  ),
)

test.each([
  ['with ends', log, undefined],
  ['with a limit', log, 20],
  ['with a limit of no day', log, 0],
  ['of one activity', eventLog(logCase('a', [event('x', '2026-03-02T09:00Z', 2)])), undefined],
  ['of more activities than a stage takes', wide, undefined],
  ['of none', eventLog(logCase('a', [], { start: '2026-03-02T09:00Z' })), undefined],
])('the item of a log %s passes the lint of the platform and can be published', async (_, given, limit) => {
  const { items, registries } = await makeItem(given, limit)
  expect(lintRegistries(registries).filter(({ severity }) => severity === 'error')).toEqual([])
  const [item] = items
  if (item === undefined) throw new Error('a log has an item')
  expect(lintItem(item.definition, registries).filter(({ severity }) => severity === 'error')).toEqual([])
  const built = buildRevision({
    definition: item.definition,
    registries,
    revision: 1,
    effectiveFrom: getPlainDate('2026-03-01'),
    publishedAt: getInstant('2026-03-01T00:00:00Z'),
    digest: () => '',
  })
  expect(built.ok).toBe(true)
})

test('a log of more activities than an item may have steps is refused with what to do', async () => {
  const events = Array.from({ length: 8600 }, (_, index) =>
    event(`activity ${index}`, '2026-03-02T09:00Z', index),
  )
  await expect(makeItem(eventLog(logCase('a', events)))).rejects.toThrow(/8600 kinds of activities.*Merge/)
})

test('a calendar knows every year of the log, those beyond by their weekdays, and refuses one that lacks a year', async () => {
  const range = (first: string, last: string) => ({
    first: Date.parse(first) * 1000,
    last: Date.parse(last) * 1000,
    today: 2026,
  })
  const weekdays = await makeCalendar('weekdays', range('1999-05-01T00:00Z', '2001-05-01T00:00Z'))
  expect(weekdays.calendar.years).toEqual(Array.from({ length: 30 }, (_, index) => 1998 + index))
  expect(weekdays.weekdayYears).toEqual(weekdays.calendar.years)
  const national = await makeCalendar('national', range('2011-05-01T00:00Z', '2012-05-01T00:00Z'))
  expect(national.weekdayYears).toEqual([2027])
  await expect(makeCalendar('national', range('1999-05-01T00:00Z', '2012-05-01T00:00Z'))).rejects.toThrow(
    /no year 1999/,
  )
})
