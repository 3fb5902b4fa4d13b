import { type Instant, getBeijingDate, getInstant, isWorkingDay } from '@tongban/domain'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { connectDatabase } from '../../database/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { createPublishedCatalogue } from '../../modules/catalogue/index.ts'
import { verifyRecord } from '../../modules/record/index.ts'
import { loadDemonstration } from '../index.ts'
import { keepLifeMark } from './mark.ts'

interface District {
  readonly database: TestDatabase
  readonly home: string
}

/** Two hundred items and a hundred passwords take their time where the machine has other work. */
const patience = 600_000

let template: District

/** One loaded district, which each test clones; long enough before that its items are in force in every story. */
beforeAll(async () => {
  const database = await createTestDatabase()
  const home = await mkdtemp(join(tmpdir(), 'tongban-living-'))
  template = { database, home }
  await start(template, getInstant('2026-07-01T00:00:00.000Z'), false)
}, patience)
afterAll(() => end(template))

async function start({ database, home }: District, now: Instant, living = true): Promise<string[]> {
  const notes: string[] = []
  await loadDemonstration({
    config: readConfig({ TONGBAN_HOME: home, PORT: '0' }),
    databases: database,
    progress: ({ zh }) => notes.push(zh),
    now,
    living,
  })
  return notes
}

async function end({ database, home }: District): Promise<void> {
  await database.dispose()
  await rm(home, { recursive: true, force: true })
}

/** A district whose first start is at that moment; its stories are not told yet. */
async function openDistrict(now: Instant): Promise<District> {
  const database = await createTestDatabase({
    template: new URL(template.database.administratorUrl).pathname.slice(1),
  })
  const home = await mkdtemp(join(tmpdir(), 'tongban-living-'))
  await cp(template.home, home, { recursive: true })
  await keepLifeMark(database.application, { start: now, told: false })
  return { database, home }
}

async function countByStatus({ database }: District): Promise<Record<string, number>> {
  const { rows } = await database.administrator.pool.query<{ status: string; count: number }>(
    'select status, count(*)::int as count from case_summary group by status order by status',
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

async function countEvents({ database }: District): Promise<number> {
  const { rows } = await database.administrator.pool.query<{ count: number }>(
    'select count(*)::int as count from case_event',
  )
  return rows[0]?.count ?? 0
}

/** Acts of officers on days that are no working days, or outside the hours of an office. */
async function listOddActs({ database }: District): Promise<string[]> {
  const { rows } = await database.administrator.pool.query<{ event_type: string; occurred_at: string }>(
    `select event_type, occurred_at from case_event where actor ->> 'kind' = 'officer'`,
  )
  const opened = connectDatabase(database.applicationUrl, { poolSize: 1 })
  const calendar = await createPublishedCatalogue(
    opened,
    () => 0,
    () => getBeijingDate(getInstant('2026-11-01T00:00:00.000Z')),
  ).getCalendar()
  await opened.close()
  return rows.flatMap(({ event_type: type, occurred_at: at }) => {
    const moment = getInstant(new Date(at).toISOString())
    const working = isWorkingDay(calendar, getBeijingDate(moment))
    const hour = (new Date(moment).getUTCHours() + 8) % 24
    const isUsual = working.ok && working.value && hour >= 8 && hour < 18
    return isUsual ? [] : [`${type} ${moment}`]
  })
}

/** How the applications of the stories stand at the start, whenever that is. */
const standing = {
  draft: 1,
  submitted: 3,
  received: 1,
  'correction-requested': 1,
  'in-review': 25,
  decided: 2,
  finished: 22,
  closed: 2,
}

describe.each([
  ['on a Monday', '2026-11-23T02:00:00.000Z'],
  ['on the morning after the holidays of October', '2026-10-08T00:30:00.000Z'],
])('the district lives at a first start %s', (_, moment) => {
  const now = getInstant(moment)
  let district: District

  beforeAll(async () => {
    district = await openDistrict(now)
  })
  afterAll(() => end(district))

  test(
    'every story is told to where it stands, and cases are in every state',
    async () => {
      const notes = await start(district, now)
      expect(notes.filter((note) => note.includes('没有'))).toEqual([])
      expect(await countByStatus(district)).toEqual(standing)
    },
    patience,
  )

  test('what was taken over from another place is in force, for cases that are filed from then on', async () => {
    const { rows } = await district.database.administrator.pool.query<{ revision: number; lease: boolean }>(
      `select revision, definition::text like '%lease-contract%' as lease from item_revision
       where item_id = 'veterinary-drug-business-licence' order by revision`,
    )
    expect(rows).toEqual([
      { revision: 1, lease: true },
      { revision: 2, lease: false },
    ])
  })

  test('officers act on working days in the hours of their office', async () => {
    expect(await listOddActs(district)).toEqual([])
  })

  test('the record is whole, and replayed it gives what the lists show', async () => {
    const report = await verifyRecord({ address: district.database.administratorUrl, rebuild: true })
    expect(report).toMatchObject({ ok: true, findingCount: 0, warningCount: 0 })
  })

  test('a later start adds nothing', async () => {
    const before = await countEvents(district)
    expect(await start(district, now)).toEqual([])
    expect(await countEvents(district)).toBe(before)
  })

  test(
    'told again, as after a kill at the very end, nothing is there twice',
    async () => {
      const before = await countEvents(district)
      const cases = await countByStatus(district)
      await keepLifeMark(district.database.application, { start: now, told: false })
      const notes = await start(district, now)
      expect(notes.filter((note) => note.includes('没有'))).toEqual([])
      expect(await countEvents(district)).toBe(before)
      expect(await countByStatus(district)).toEqual(cases)
    },
    patience,
  )
})

test('on a day of a year without a calendar it starts without cases, and says why', async () => {
  const now = getInstant('2031-03-03T02:00:00.000Z')
  const district = await openDistrict(now)
  const notes = await start(district, now)
  expect(notes.join('\n')).toContain('示范办件没有生成')
  expect(await countByStatus(district)).toEqual({})
  expect(await start(district, now)).toEqual([])
  await end(district)
})
