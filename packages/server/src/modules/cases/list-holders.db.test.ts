import type { OfficerActor } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { listStepHolders } from './list-holders.ts'
import { listCases } from './queries.ts'

const subject = randomUUID()
let database: TestDatabase

/** Number, authority, organisations that take part, status, taken by. */
const rows = [
  ['review', 'bureau', '{}', 'in-review', '{gao}'],
  ['follow-through', 'bureau', '{}', 'decided', '{gao}'],
  ['parallel', 'bureau', '{}', 'in-review', '{gao,tang}'],
  ['untaken', 'bureau', '{}', 'in-review', '{}'],
  ['done', 'bureau', '{}', 'finished', '{gao}'],
  ['elsewhere', 'police', '{}', 'in-review', '{gao}'],
  ['shared', 'police', '{bureau}', 'in-review', '{liang}'],
] as const

beforeAll(async () => {
  database = await createTestDatabase()
  const { pool } = database.administrator
  await pool.query(
    `insert into organisation (organisation_id, level, kind, definition)
     values ('bureau', 'county', 'department', '{}'), ('police', 'county', 'department', '{}')`,
  )
  await pool.query(
    `insert into account (id, kind, name, email) values ('gao', 'staff', '高宇轩', 'gao@example.cn'),
                                                        ('tang', 'staff', '唐若琳', 'tang@example.cn')`,
  )
  await pool.query(
    `insert into subject (subject_id, kind, name, identifier_kind, identifier) values ($1, 'person', '陈静', 'resident-id', '1')`,
    [subject],
  )
  for (const [number, authority, participants, status, officers] of rows) {
    await pool.query(
      `insert into case_summary (case_id, number, item_id, revision, item_name, authority_id, participants,
         applicant_subject, applicant_name, channel, status, drafted_at, open_duties, assigned_to, version, sequence,
         updated_at)
       values (gen_random_uuid(), $1, 'item', 1, '事项', $2, $3, $4, '陈静', 'web', $5, now(), '{}', $6, 1, 1, now())`,
      [number, authority, participants, subject, status, officers],
    )
  }
})
afterAll(() => database.dispose())

const makeHead = (organisation: string): OfficerActor => ({
  kind: 'officer',
  account: 'han',
  name: '韩正平',
  role: 'head',
  organisation,
  duties: [],
  jurisdiction: [organisation],
})

async function findHeldBy(officer: string, organisation: string): Promise<string[]> {
  const request = { limit: 50, order: 'pressing', officer } as const
  const { items } = await listCases(database.application, makeHead(organisation), request)
  return items.map(({ number }) => number ?? '').toSorted()
}

describe('who has open steps in hand', () => {
  test('is told with the number of their cases within the jurisdiction, the busiest first', async () => {
    expect(await listStepHolders(database.application, makeHead('bureau'))).toEqual([
      { account: 'gao', name: '高宇轩', cases: 3 },
      // Whoever is not known any more is named by the account.
      { account: 'liang', name: 'liang', cases: 1 },
      { account: 'tang', name: '唐若琳', cases: 1 },
    ])
    expect(await listStepHolders(database.application, makeHead('archive'))).toEqual([])
  })

  test('leads to a list of as many cases, also those that are decided and still followed through', async () => {
    expect(await findHeldBy('gao', 'bureau')).toEqual(['follow-through', 'parallel', 'review'])
    expect(await findHeldBy('tang', 'bureau')).toEqual(['parallel'])
    expect(await findHeldBy('liang', 'bureau')).toEqual(['shared'])
    expect(await findHeldBy('gao', 'police')).toEqual(['elsewhere'])
  })
})
