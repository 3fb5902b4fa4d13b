import { type ItemRevision, getInstant, getPlainDate } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calendarOf2026, publishRestaurantItem } from '../../../../domain/src/cases/testing/case-fixture.ts'
import {
  type DatedEvent,
  accepted,
  drafted,
  granted,
  submitted,
} from '../../../../domain/src/cases/testing/case-history.ts'
import { recordEvents } from '../../../../domain/src/cases/testing/case-story.ts'
import { nationalYearsForTests } from '../../../../domain/src/calendar/testing/national-years.ts'
import { everyRow } from '../../database/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { publishTestItem, recordCase } from '../../testing/recorded-cases.ts'
import { createPublishedCatalogue } from '../catalogue/index.ts'
import { type RehearsalRequest, runRehearsal } from './index.ts'
import { visitPastCases } from './read-past-cases.ts'

const now = getInstant('2026-03-31T02:00:00.000Z')
let database: TestDatabase
let revision: ItemRevision

beforeAll(async () => {
  database = await createTestDatabase()
  revision = publishRestaurantItem()
  await publishTestItem(database, revision, nationalYearsForTests.years['2026'])
  // Filed on days one after another; every second one took five working days, the others one.
  for (let day = 9; day < 14; day += 1) {
    const on = `2026-03-${String(day).padStart(2, '0')}`
    const decided = granted(`2026-03-${day % 2 === 0 ? day + 1 : day + 7}`)
    await record([drafted(on), submitted(on), accepted(on), decided])
  }
  await record([drafted('2026-03-09', 'web')])
})
afterAll(() => database.dispose())

const record = (history: readonly DatedEvent[]) =>
  recordCase(database, { revision, calendar: calendarOf2026, events: recordEvents(history) })

function rehearse(request: Partial<RehearsalRequest> = {}) {
  const catalogue = createPublishedCatalogue(
    database.application,
    () => 0,
    () => getPlainDate('2026-03-31'),
  )
  return runRehearsal(
    { database: database.application, catalogue },
    {
      selection: { item: revision.item },
      scope: everyRow,
      change: { limits: { promised: 3 } },
      inForce: revision,
      now,
      listed: 10,
      ...request,
    },
  )
}

async function readStore(): Promise<unknown> {
  const tables = ['case_event', 'case_summary', 'record_head', 'audit_entry', 'case_command', 'number_series']
  const { rows } = await database.administrator.pool.query(
    tables
      .map(
        (table) => `select '${table}' as name, md5(string_agg(t::text, '' order by t::text)) from ${table} t`,
      )
      .join(' union all '),
  )
  return rows
}

describe('a rehearsal', () => {
  test('tells which past cases a shorter promise would make late, and changes nothing in the store', async () => {
    const before = await readStore()
    const result = await rehearse()
    expect(result).toMatchObject({
      found: 5,
      cases: 5,
      stopped: false,
      lateBefore: { promised: 0, statutory: 0 },
      lateAfter: { promised: 3, statutory: 0 },
      newlyLate: 3,
      affectedCases: 5,
    })
    expect(await readStore()).toEqual(before)
  })

  test('by the rules in force differs in nothing', async () => {
    expect(await rehearse({ change: { revision } })).toMatchObject({
      cases: 5,
      affectedCases: 0,
      unknownCases: 0,
    })
  })

  test('looks at the period and at a sample that is spread over it', async () => {
    const selection = {
      item: revision.item,
      since: getPlainDate('2026-03-10'),
      until: getPlainDate('2026-03-12'),
    }
    expect(await rehearse({ selection })).toMatchObject({ found: 3, cases: 3 })
    expect(await rehearse({ selection: { ...selection, sample: 2 } })).toMatchObject({ found: 3, cases: 2 })
  })

  test('sees no case outside the rights of whoever asks', async () => {
    const scope = { everything: false, organisations: ['police'], subjects: [] }
    expect(await rehearse({ scope })).toMatchObject({ found: 0, cases: 0 })
  })

  test('is stopped between batches, and says so', async () => {
    expect(await rehearse({ signal: AbortSignal.abort() })).toMatchObject({ stopped: true })
  })
})

test('past cases are read in a transaction that cannot write', async () => {
  const client = await database.application.pool.connect()
  const texts: string[] = []
  const watched = {
    query: (text: string, values?: unknown[]) => {
      texts.push(text.trim().split('\n')[0] ?? '')
      return client.query(text, values)
    },
    release: () => client.release(),
  }
  const pool = { connect: () => Promise.resolve(watched) } as unknown as typeof database.application.pool
  const writeInBetween = () => client.query(`update case_summary set status = 'draft'`)
  await visitPastCases(pool, everyRow, {}, async () => {
    await expect(writeInBetween()).rejects.toThrow('read-only transaction')
    return false
  })
  expect(texts[0]).toContain('read only')
  expect(texts.at(-1)).toBe('rollback')
})
