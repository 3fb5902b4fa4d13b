import {
  type Actor,
  type OfficerActor,
  assert,
  fromDayNumber,
  toDayNumber,
  getPlainDate,
} from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import type { CaseFilter } from './list-conditions.ts'
import { listCases } from './queries.ts'

const seed = 20_261_122
const organisations = ['hall', 'bureau', 'police', 'fire', 'street']
const statuses = ['draft', 'submitted', 'received', 'in-review', 'decided', 'finished', 'closed']
const names = [
  '陈静',
  '陈静怡',
  '王伟',
  '王小伟',
  '欧阳静',
  '明湖静安餐饮管理有限公司',
  '云泽百分之百_科技有限公司',
]

interface Row {
  readonly case_id: string
  readonly number: string | null
  readonly authority_id: string
  readonly taken_in_at: string | null
  readonly participants: readonly string[]
  readonly applicant_subject: string
  readonly applicant_name: string
  readonly status: string
  readonly close_reason: string | null
  readonly drafted_at: string
  readonly promised_due: string | null
  readonly acceptance_due: string | null
  readonly matter_case_id: string | null
}

let database: TestDatabase
let rows: Row[]
const subjects = names.map(() => randomUUID())
const matterCases = [randomUUID(), randomUUID()]

/** Numbers that follow from the seed alone. */
function createRandom(): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function makeRows(count: number): Row[] {
  const random = createRandom()
  const pick = <Entry>(from: readonly Entry[]) => {
    const entry = from[Math.floor(random() * from.length)]
    assert(entry !== undefined, 'there is something to pick')
    return entry
  }
  const first = toDayNumber(getPlainDate('2026-03-02'))
  return Array.from({ length: count }, (_, index) => {
    const status = pick(statuses)
    const person = Math.floor(random() * names.length)
    const open = ['submitted', 'received', 'in-review', 'decided'].includes(status)
    const due = open && random() < 0.8 ? fromDayNumber(first + Math.floor(random() * 12)) : null
    const filed = status !== 'draft' && !(status === 'closed' && random() < 0.5)
    return {
      case_id: randomUUID(),
      number: filed ? `99010020260302${String(index).padStart(6, '0')}` : null,
      authority_id: pick(['bureau', 'police', 'street']),
      taken_in_at: random() < 0.3 ? pick(['hall', 'street']) : null,
      participants: open && random() < 0.3 ? [pick(['fire', 'police'])] : [],
      applicant_subject: subjects[person] ?? '',
      applicant_name: names[person] ?? '',
      status,
      close_reason: status === 'closed' ? (filed ? 'withdrawn' : 'discarded') : null,
      // Several begin in the same moment, so that pages must part them by their ids.
      drafted_at: `2026-03-02T01:00:0${Math.floor(random() * 10)}.000Z`,
      promised_due: status === 'in-review' || status === 'decided' ? due : null,
      acceptance_due: status === 'submitted' || status === 'received' ? due : null,
      matter_case_id: random() < 0.1 ? pick(matterCases) : null,
    }
  })
}

beforeAll(async () => {
  database = await createTestDatabase()
  const { pool } = database.administrator
  for (const organisation of organisations) {
    await pool.query(
      `insert into organisation (organisation_id, level, kind, definition) values ($1, 'county', 'department', '{}')`,
      [organisation],
    )
  }
  for (const [index, name] of names.entries()) {
    await pool.query(
      `insert into subject (subject_id, kind, name, identifier_kind, identifier) values ($1, 'person', $2, 'resident-id', $3)`,
      [subjects[index], name, String(index)],
    )
  }
  rows = makeRows(400)
  await pool.query(
    `insert into case_summary (case_id, number, item_id, revision, item_name, authority_id, taken_in_at, participants,
                               applicant_subject, applicant_name, channel, status, close_reason, drafted_at,
                               promised_due, acceptance_due, open_duties, version, sequence, updated_at,
                               matter_case_id)
     select case_id, number, 'item', 1, '事项', authority_id, taken_in_at, participants, applicant_subject,
            applicant_name, 'web', status, close_reason, drafted_at, promised_due, acceptance_due,
            case when status = 'in-review' then '{reviewer}'::text[] else '{}' end, 1, 1, drafted_at,
            matter_case_id
       from json_populate_recordset(null::case_summary, $1)`,
    [JSON.stringify(rows)],
  )
  await pool.query('analyze')
})

afterAll(() => database.dispose())

function makeOfficer(...jurisdiction: string[]): OfficerActor {
  return {
    kind: 'officer',
    account: 'officer',
    name: '何雨桐',
    role: 'approver',
    organisation: jurisdiction[0] ?? '',
    duties: [],
    jurisdiction,
  }
}

/** What the policy lets an officer see, in words of its own. */
function isVisible(row: Row, { jurisdiction }: OfficerActor): boolean {
  const takenIn = row.taken_in_at !== null && jurisdiction.includes(row.taken_in_at)
  if (takenIn) return true
  if (row.status === 'draft') return false
  if (row.close_reason === 'discarded' && row.taken_in_at === null) return false
  return (
    (row.close_reason !== 'discarded' && jurisdiction.includes(row.authority_id)) ||
    row.participants.some((organisation) => jurisdiction.includes(organisation))
  )
}

const dueOf = (row: Row) => row.promised_due ?? row.acceptance_due ?? '9999'
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const openStatuses = new Set(['submitted', 'received', 'in-review', 'decided'])

const orders = {
  newest: (one: Row, other: Row) =>
    compare(other.drafted_at, one.drafted_at) || compare(one.case_id, other.case_id),
  pressing: (one: Row, other: Row) =>
    compare(dueOf(one), dueOf(other)) || compare(one.case_id, other.case_id),
} as const

/** All pages of a list, one after another. */
async function listAll(actor: Actor, filter: Partial<CaseFilter> = {}): Promise<string[]> {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await listCases(database.application, actor, {
      limit: 7,
      order: 'newest',
      ...filter,
      cursor,
    })
    found.push(...page.items.map(({ caseId }) => caseId))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return found
}

describe.each([
  ['a whole district', makeOfficer('hall', 'bureau', 'police', 'fire', 'street')],
  ['one authority', makeOfficer('bureau')],
  ['an authority that has steps in cases of others', makeOfficer('police')],
  ['an organisation that has only steps in cases of others', makeOfficer('fire')],
  ['a station that takes in for others', makeOfficer('street')],
  ['a station that takes in and has steps too', makeOfficer('hall', 'fire')],
  ['nobody', makeOfficer('elsewhere')],
])(`the list of an officer of %s (seed ${seed})`, (_, officer) => {
  const expected = (order: keyof typeof orders, holds: (row: Row) => boolean = () => true) =>
    rows
      .filter((row) => isVisible(row, officer) && holds(row))
      .toSorted(orders[order])
      .map((row) => row.case_id)

  test('pages hold each case once, newest first', async () => {
    expect(await listAll(officer)).toEqual(expected('newest'))
  })

  test('pages hold each open case once, the most pressing first and those whose clock stands last', async () => {
    expect(await listAll(officer, { order: 'pressing' })).toEqual(
      expected('pressing', (row) => openStatuses.has(row.status)),
    )
  })

  test.each(statuses)('the status %s is found wherever it is', async (status) => {
    expect(await listAll(officer, { status: status as CaseFilter['status'] })).toEqual(
      expected('newest', (row) => row.status === status),
    )
  })

  test('a duty, a due date and a number are found in it', async () => {
    expect(await listAll(officer, { duty: 'reviewer' })).toEqual(
      expected('newest', (row) => row.status === 'in-review'),
    )
    expect(await listAll(officer, { order: 'pressing', dueBefore: '2026-03-08' })).toEqual(
      expected('pressing', (row) => openStatuses.has(row.status) && dueOf(row) < '2026-03-08'),
    )
    const numbered = rows.find((row) => row.number !== null)
    expect(await listAll(officer, { number: numbered?.number ?? '' })).toEqual(
      expected('newest', (row) => row.number === numbered?.number),
    )
  })

  test.each(matterCases)('the cases of a matter are found and no others', async (matterCaseId) => {
    expect(await listAll(officer, { matterCaseId })).toEqual(
      expected('newest', (row) => row.matter_case_id === matterCaseId),
    )
    expect(await listAll(officer, { matterCaseId, order: 'pressing' })).toEqual(
      expected('pressing', (row) => row.matter_case_id === matterCaseId && openStatuses.has(row.status)),
    )
  })

  test.each(['静', '陈静', '静安', '有限公司', '百分之百_', '%', '查无此人'])(
    'the name part %s is found wherever it stands in the name',
    async (part) => {
      expect(await listAll(officer, { q: part })).toEqual(
        expected('newest', (row) => row.applicant_name.includes(part)),
      )
    },
  )

  test.each(['9', '9901002026030200001', '990100202603020000010', '8'])(
    'numbers beginning with %s',
    async (part) => {
      expect(await listAll(officer, { q: part })).toEqual(
        expected('newest', (row) => row.number?.startsWith(part) === true),
      )
    },
  )
})

test('an applicant sees its own cases and those that its authorisations cover', async () => {
  const [own = '', principal = ''] = subjects
  const applicant: Actor = {
    kind: 'applicant',
    account: 'applicant',
    name: '陈静',
    subject: own,
    actsFor: [
      { subject: own, as: 'self' },
      { subject: principal, as: 'agent', items: ['another-item'] },
    ],
  }
  const expected = rows.filter((row) => row.applicant_subject === own).toSorted(orders.newest)
  expect(await listAll(applicant)).toEqual(expected.map((row) => row.case_id))
})

test('a row tells the kind of its item, by which a refusal is called', async () => {
  const query = { limit: 1, order: 'newest', cursor: undefined } as const
  const officer = makeOfficer('bureau')
  expect((await listCases(database.application, officer, query)).items).toMatchObject([{ itemType: null }])
  const { pool } = database.administrator
  await pool.query(
    `insert into service_item (item_id, authority_id, current_revision, summary)
     values ('item', 'bureau', 1, '{"type":"confirmation"}')`,
  )
  expect((await listCases(database.application, officer, query)).items).toMatchObject([
    { itemType: 'confirmation' },
  ])
})

test('who takes part is kept with the summary, also when it changes', async () => {
  const { pool } = database.administrator
  const shared = rows.find((row) => row.participants.includes('fire') && row.authority_id === 'bureau')
  assert(shared !== undefined, 'the seed makes a case in which the fire brigade has a step')
  const officer = makeOfficer('fire')
  expect(await listAll(officer)).toContain(shared.case_id)
  await pool.query(`update case_summary set participants = '{police}' where case_id = $1`, [shared.case_id])
  expect(await listAll(officer)).not.toContain(shared.case_id)
  await pool.query('update case_summary set participants = $2 where case_id = $1', [
    shared.case_id,
    shared.participants,
  ])
  expect(await listAll(officer)).toContain(shared.case_id)
})

test('the application reads who takes part within its scope and writes nothing there', async () => {
  const { pool } = database.application
  const { rowCount } = await pool.query('select from case_participant')
  expect(rowCount).toBe(0)
  await expect(pool.query('delete from case_participant')).rejects.toThrow('permission denied')
})
