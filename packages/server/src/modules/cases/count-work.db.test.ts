import { type OfficerActor, assert } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { countWork } from './count-work.ts'
import { findRequestedExtensions } from './list-extensions.ts'
import { listCases } from './queries.ts'
import type { CaseFilter, ListDays } from './select-cases.ts'

const days: ListDays = { today: '2026-03-06', nearUntil: '2026-03-09' }
const subject = randomUUID()
const another = randomUUID()
let database: TestDatabase

/** Number, authority, status, promised due, open duties, taken by. */
const rows = [
  ['late', 'bureau', 'in-review', '2026-03-05', '{reviewer}', '{}'],
  ['today', 'bureau', 'in-review', '2026-03-06', '{reviewer}', '{gao}'],
  ['monday', 'bureau', 'in-review', '2026-03-09', '{reviewer}', '{tang}'],
  ['tuesday', 'bureau', 'in-review', '2026-03-10', '{inspector}', '{}'],
  ['stopped', 'bureau', 'in-review', null, '{reviewer}', '{}'],
  ['decided', 'bureau', 'decided', '2026-03-05', '{delivery}', '{}'],
  ['finished', 'bureau', 'finished', '2026-03-05', '{}', '{}'],
  ['corrected', 'bureau', 'correction-requested', '2026-03-05', '{}', '{}'],
  ['elsewhere', 'police', 'in-review', '2026-03-05', '{reviewer}', '{gao}'],
] as const

beforeAll(async () => {
  database = await createTestDatabase()
  const { pool } = database.administrator
  await pool.query(
    `insert into organisation (organisation_id, level, kind, definition)
     values ('bureau', 'county', 'department', '{}'), ('police', 'county', 'department', '{}')`,
  )
  await pool.query(
    `insert into subject (subject_id, kind, name, identifier_kind, identifier) values ($1, 'person', '陈静', 'resident-id', '1')`,
    [subject],
  )
  for (const [index, [number, authority, status, due, duties, officers]] of rows.entries()) {
    await pool.query(
      `insert into case_summary (case_id, number, item_id, revision, item_name, authority_id, applicant_subject,
         applicant_name, channel, status, drafted_at, submitted_on, promised_due, open_duties, assigned_to, version,
         sequence, updated_at)
       values (gen_random_uuid(), $1, 'item', 1, '事项', $2, $3, '陈静', 'web', $4, $5, $6, $7, $8, $9, 1, 1, now())`,
      [
        number,
        authority,
        subject,
        status,
        `2026-03-02T01:00:0${index}.000Z`,
        `2026-03-0${index + 1}`,
        due,
        duties,
        officers,
      ],
    )
  }
  await pool.query(
    `insert into subject (subject_id, kind, name, identifier_kind, identifier) values ($1, 'person', '王伟', 'resident-id', '2')`,
    [another],
  )
  await pool.query(
    `update case_summary set matter_case_id = $1 where number in ('late', 'today', 'finished')`,
    [randomUUID()],
  )
  await pool.query(`update case_summary set applicant_subject = $1 where number = 'monday'`, [another])
  // Decided in time, before its promise: what presses now is the delivery.
  await pool.query(`update case_summary set delivery_due = '2026-03-12' where number = 'decided'`)
  await recordEvents('late', ['ExtensionRequested'])
  await recordEvents('today', ['ExtensionRequested', 'ExtensionDeclined'])
  await recordEvents('monday', ['ExtensionRequested', 'ExtensionDeclined', 'ExtensionRequested'])
  await recordEvents('elsewhere', ['ExtensionRequested'])
})
afterAll(() => database.dispose())

async function recordEvents(number: string, types: readonly string[]): Promise<void> {
  const { pool } = database.administrator
  for (const [index, type] of types.entries()) {
    await pool.query(
      `insert into case_event (case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at, recorded_at,
                               payload, previous_hash, hash)
       select case_id, $2, 'application', $3, 1, '{}', now(), now(), '{}', sha256('a'), sha256($4::bytea)
         from case_summary where number = $1`,
      [number, index + 1, type, `${number} ${index}`],
    )
  }
}

function makeOfficer(role: OfficerActor['role'], more: Partial<OfficerActor> = {}): OfficerActor {
  return {
    kind: 'officer',
    account: 'gao',
    name: '高宇轩',
    role,
    organisation: 'bureau',
    duties: ['reviewer'],
    jurisdiction: ['bureau'],
    ...more,
  }
}

async function find(filter: Partial<CaseFilter>, actor = makeOfficer('head')): Promise<string[]> {
  const extensionCases = filter.extension && (await findRequestedExtensions(database.application))
  const request = { limit: 50, order: 'newest', days, extensionCases, ...filter } as const
  const { items } = await listCases(database.application, actor, request)
  return items.map(({ number }) => number ?? '').toSorted()
}

describe('a work list', () => {
  test('of one’s duties holds what waits for them, also what another has taken', async () => {
    expect(await find({ waiting: 'me' })).toEqual(['late', 'monday', 'stopped', 'today'])
    expect(await find({ waiting: 'me', assigned: 'nobody' })).toEqual(['late', 'stopped'])
    expect(await find({ waiting: 'me' }, makeOfficer('head', { duties: [] }))).toEqual([])
  })

  test('of what is taken holds one’s own and, for a deputy, the principal’s', async () => {
    expect(await find({ assigned: 'me' })).toEqual(['today'])
    const deputy = makeOfficer('approver', { account: 'luo', deputyFor: { account: 'tang', name: '唐若琳' } })
    expect(await find({ assigned: 'me' }, deputy)).toEqual(['monday'])
    expect(await find({ officer: 'tang' })).toEqual(['monday'])
  })

  test('of what is late holds neither what stands still nor what the applicant is to correct', async () => {
    expect(await find({ urgency: 'overdue' })).toEqual(['late'])
    expect(await find({ urgency: 'near' })).toEqual(['monday', 'today'])
  })

  test('measures what is decided by its delivery, not by the promise that the decision has met', async () => {
    expect(await find({ dueFrom: '2026-03-10' })).toEqual(['decided', 'tuesday'])
    expect(await find({ dueFrom: '2026-03-12' })).toEqual(['decided'])
  })

  test('of extensions holds those on which nobody has decided', async () => {
    expect(await find({ extension: 'requested' })).toEqual(['late', 'monday'])
  })

  test('of days of submission holds first and last', async () => {
    expect(await find({ submittedFrom: '2026-03-02', submittedTo: '2026-03-03' })).toEqual([
      'monday',
      'today',
    ])
  })
})

describe('the counts of work', () => {
  test('are those of the lists that they lead to, within the jurisdiction', async () => {
    const actor = makeOfficer('head')
    const counts = await countWork(database.application, actor, days)
    const lists: Readonly<Record<string, Partial<CaseFilter>>> = {
      waiting: { waiting: 'me' },
      unclaimed: { waiting: 'me', assigned: 'nobody' },
      taken: { assigned: 'me' },
      waitingOverdue: { waiting: 'me', urgency: 'overdue' },
      waitingNear: { waiting: 'me', urgency: 'near' },
      open: { order: 'pressing' },
      overdue: { urgency: 'overdue' },
      near: { urgency: 'near' },
      extensions: { extension: 'requested' },
    }
    for (const [name, filter] of Object.entries(lists)) {
      const counted = Object.entries(counts).find(([key]) => key === name)
      assert(counted !== undefined, `${name} is counted`)
      expect(counted).toEqual([name, (await find(filter, actor)).length])
    }
    expect(counts).toMatchObject({ ...days, complete: true, counted: 7 })
  })

  test('tell items one by one, and matters and people once', async () => {
    const counts = await countWork(database.application, makeOfficer('head'), days)
    expect(counts).toMatchObject({ open: 7, matters: 1, applicants: 2 })
    const elsewhere = makeOfficer('head', { jurisdiction: ['police'] })
    expect(await countWork(database.application, elsewhere, days)).toMatchObject({
      open: 1,
      matters: 0,
      applicants: 1,
    })
  })

  test('tell of extensions only those who decide on them', async () => {
    const counts = await countWork(database.application, makeOfficer('approver'), days)
    expect(counts.extensions).toBeNull()
  })
})
