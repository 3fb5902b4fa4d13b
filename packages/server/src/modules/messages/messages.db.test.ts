import { messageRoutes } from '@tongban/contract'
import { type ApplicantActor, type OfficerActor, getInstant } from '@tongban/domain'
import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { createMessageModule } from './index.ts'

const chen = randomUUID()
const yunhe = randomUUID()

const applicant = (account: string, actsFor: ApplicantActor['actsFor']): ApplicantActor => ({
  kind: 'applicant',
  account,
  name: '陈静',
  subject: actsFor[0]?.subject ?? '',
  actsFor,
})

const actors: Readonly<Record<string, ApplicantActor | OfficerActor>> = {
  chen: applicant('chen', [{ subject: chen, as: 'self' }]),
  yunhe: applicant('yunhe', [{ subject: yunhe, as: 'legal-representative' }]),
  agent: applicant('agent', [{ subject: chen, as: 'agent', items: ['food-business-licence'] }]),
  clerk: {
    kind: 'officer',
    account: 'clerk',
    name: '王敏',
    role: 'counter-clerk',
    organisation: 'hall',
    duties: [],
    jurisdiction: ['hall'],
  },
}

let database: TestDatabase
let app: FastifyInstance
let home: string
let now = getInstant('2026-03-10T02:00:00.000Z')

beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'tongban-messages-'))
  const module = createMessageModule({ database: database.application })
  app = await createApp({
    home,
    database: database.application,
    routes: module.routes.map((handler) => handler.route),
    modules: [module],
    authenticate: async (headers) => {
      const actor = actors[String(headers['x-test-actor'])]
      return actor && { actor, account: actor.account, session: actor.account, by: 'token' }
    },
    recordAudit: async () => undefined,
    isReady: async () => true,
    readClock: () => now,
    checkAnswers: true,
  })
  for (const account of Object.values(actors)) {
    await database.administrator.pool.query(
      `insert into account (id, kind, name, email) values ($1, 'applicant', $2, $3)`,
      [account.account, account.name, `${account.account}@accounts.invalid`],
    )
  }
})

afterAll(async () => {
  await app.close()
  await database.dispose()
  await rm(home, { recursive: true, force: true })
})

beforeEach(async () => {
  now = getInstant('2026-03-10T02:00:00.000Z')
  await database.administrator.pool.query(
    'truncate case_event, case_summary, licence, message_mark, message_reading',
  )
})

interface Act {
  readonly type: string
  readonly at: string
  readonly account?: string
  readonly facts?: Readonly<Record<string, unknown>>
}

interface SampleCase {
  readonly subject?: string
  readonly item?: string
  readonly itemName?: string
  readonly status?: string
  readonly correctionDue?: string
  readonly acts: readonly Act[]
}

/** A case as the record has it, as far as messages look at it. */
async function record(sample: SampleCase): Promise<string> {
  const caseId = randomUUID()
  const { pool } = database.administrator
  const last = sample.acts.at(-1)?.at
  await pool.query(
    `insert into case_summary (case_id, number, item_id, revision, item_name, authority_id, applicant_subject,
                               applicant_name, channel, status, drafted_at, correction_due, version, sequence, updated_at)
     values ($1, '99010220260302084Q000012', $2, 1, $7, 'bureau', $3, '陈静', 'web', $4, $5, $6, 1, 1, $5)`,
    [
      caseId,
      sample.item ?? 'food-business-licence',
      sample.subject ?? chen,
      sample.status ?? 'in-review',
      last,
      sample.correctionDue ?? null,
      sample.itemName ?? '食品经营许可',
    ],
  )
  for (const [index, act] of sample.acts.entries()) {
    await pool.query(
      `insert into case_event (case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at, recorded_at,
                               payload, previous_hash, hash)
       values ($1, $2, 'application', $3, 1, $4, $5, $5, $6, $7, $7)`,
      [
        caseId,
        index + 1,
        act.type,
        JSON.stringify({ kind: 'officer', account: act.account ?? 'clerk' }),
        act.at,
        JSON.stringify(act.facts ?? {}),
        Buffer.alloc(32),
      ],
    )
  }
  return caseId
}

async function send(actor: string, url: string, body?: object) {
  const answer = await app.inject({
    url: `/api/v1${url}`,
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-test-actor': actor },
    ...(body === undefined ? {} : { payload: body }),
  })
  return { status: answer.statusCode, body: JSON.parse(answer.body) }
}

const list = async (actor: string, query = ''): Promise<Record<string, unknown>[]> =>
  (await send(actor, `/messages${query}`)).body.items
const countUnread = async (actor: string): Promise<number> =>
  (await send(actor, '/messages/unread')).body.unread

const accepted: readonly Act[] = [
  { type: 'ApplicationDrafted', at: '2026-03-02T01:00:00.000Z', account: 'chen' },
  { type: 'ApplicationSubmitted', at: '2026-03-02T02:00:00.000Z', account: 'chen' },
  { type: 'StepAssigned', at: '2026-03-03T02:00:00.000Z', facts: { officerName: '王敏' } },
  { type: 'ApplicationAccepted', at: '2026-03-04T02:00:00.000Z' },
]

describe('messages follow from the record', () => {
  test('an applicant is told of acts on the own cases, newest first, and not of what officers do among themselves', async () => {
    await record({ acts: accepted })
    const told = await list('chen')
    expect(told.map(({ kind }) => kind)).toEqual(['ApplicationAccepted', 'ApplicationSubmitted'])
    expect(told[0]).toMatchObject({
      title: { zh: '申请已受理' },
      number: '99010220260302084Q000012',
      read: false,
    })
  })

  test('what one did oneself is no news: it is told as read', async () => {
    await record({ acts: accepted })
    expect((await list('chen')).map(({ read }) => read)).toEqual([false, true])
    expect(await countUnread('chen')).toBe(1)
  })

  test('nothing is told of what was recorded more than a year ago', async () => {
    await record({ acts: [{ type: 'ApplicationAccepted', at: '2025-03-01T02:00:00.000Z' }] })
    expect(await list('chen')).toEqual([])
  })

  test('an opinion of an officer is in no message, a reason owed to the applicant is', async () => {
    const facts = { opinion: '内部意见', reason: '经营场所不符合规定' }
    await record({ acts: [{ type: 'ApplicationRefused', at: '2026-03-05T02:00:00.000Z', facts }] })
    const told = JSON.stringify(await list('chen'))
    expect(told).toContain('经营场所不符合规定')
    expect(told).not.toContain('内部意见')
  })

  test('a refusal is called by what was asked for', async () => {
    const refusal: Act = {
      type: 'ApplicationRefused',
      at: '2026-03-05T02:00:00.000Z',
      facts: { reason: '材料不实' },
    }
    const { pool } = database.administrator
    await pool.query(
      `insert into organisation (organisation_id, level, kind, definition) values ('bureau', 'county', 'department', '{}')`,
    )
    await pool.query(
      `insert into service_item (item_id, authority_id, current_revision, summary)
       values ('work-injury', 'bureau', 1, '{"type":"confirmation"}')`,
    )
    await record({ item: 'work-injury', itemName: '工伤待遇资格审核', acts: [refusal] })
    expect(await list('chen')).toMatchObject([
      {
        title: { zh: '不予确认' },
        body: { zh: '您的“工伤待遇资格审核”申请不予确认。理由：材料不实。救济途径见决定书。' },
      },
    ])
  })

  test('a correction of the calendar is told with the day that was told before, the new one, and why', async () => {
    const reason = '2026年工作日历更新：国务院办公厅补充通知'
    const moved = [
      { period: 'statutory', from: '2026-04-07', to: '2026-04-08' },
      { period: 'promised', from: '2026-03-19', to: '2026-03-20' },
    ]
    await record({
      acts: [
        { type: 'ClockRecomputed', at: '2026-03-05T02:00:00.000Z', facts: { reason, moved } },
        // As earlier versions wrote it.
        { type: 'ClockRecomputed', at: '2026-03-04T02:00:00.000Z', facts: { reason } },
      ],
    })
    const [told, before] = await list('chen')
    expect(told).toMatchObject({
      body: {
        zh: '因工作日历调整，您的“食品经营许可”申请的法定办结时限届满日由2026年4月7日改为2026年4月8日，承诺办结时限届满日由2026年3月19日改为2026年3月20日。理由：2026年工作日历更新：国务院办公厅补充通知。',
        en: expect.stringContaining('the last day promised moves from 19 March 2026 to 20 March 2026.'),
      },
    })
    expect(before).toMatchObject({ body: { zh: expect.stringContaining('可以在办件中查看') } })
  })

  const asked: Act = {
    type: 'CorrectionRequested',
    at: '2026-03-03T02:00:00.000Z',
    facts: { due: '2026-03-13', points: [{}, {}] },
  }

  test('three days before a correction is due, at nine in Beijing, the applicant is reminded, and not after handing it in', async () => {
    await record({ acts: [asked], status: 'correction-requested', correctionDue: '2026-03-13' })
    now = getInstant('2026-03-10T00:59:59.000Z')
    expect((await list('chen')).map(({ kind }) => kind)).toEqual(['CorrectionRequested'])
    now = getInstant('2026-03-10T01:00:00.000Z')
    expect((await list('chen')).map(({ kind }) => kind)).toEqual(['CorrectionDueSoon', 'CorrectionRequested'])
    await database.administrator.pool.query(`update case_summary set status = 'received'`)
    expect((await list('chen')).map(({ kind }) => kind)).toEqual(['CorrectionRequested'])
  })

  test('a reminder comes though nothing was recorded since all was read', async () => {
    await record({ acts: [asked], status: 'correction-requested', correctionDue: '2026-03-13' })
    now = getInstant('2026-03-04T02:00:00.000Z')
    await send('chen', '/messages/readings', { until: now })
    expect(await countUnread('chen')).toBe(0)
    now = getInstant('2026-03-11T02:00:00.000Z')
    expect(await countUnread('chen')).toBe(1)
  })
})

describe('messages are those of the subjects for whom one acts', () => {
  test('another applicant’s messages are not found: neither listed, nor counted, nor marked', async () => {
    const caseId = await record({ acts: accepted })
    expect(await list('yunhe')).toEqual([])
    expect(await countUnread('yunhe')).toBe(0)
    const marked = await send('yunhe', '/messages/readings', { messages: [`${caseId}.4`] })
    expect(marked.status).toBe(404)
    expect((await database.administrator.pool.query('select from message_reading')).rowCount).toBe(0)
  })

  test('an agent is told as far as the written authorisation goes', async () => {
    await record({ acts: accepted })
    await record({ acts: accepted, item: 'elderly-courtesy-card' })
    expect(await list('chen')).toHaveLength(4)
    expect(await list('agent')).toHaveLength(2)
  })

  test('an officer has no messages here', async () => {
    expect((await send('clerk', '/messages')).status).toBe(403)
  })

  test('what was read is shown by row-level security to its account alone', async () => {
    const caseId = await record({ acts: accepted })
    await send('chen', '/messages/readings', { messages: [`${caseId}.4`] })
    const { rowCount } = await database.application.pool.query('select from message_reading')
    expect(rowCount).toBe(0)
  })
})

describe('reading', () => {
  test('each account reads for itself, and reading twice is no error', async () => {
    const caseId = await record({ acts: accepted })
    for (let time = 0; time < 2; time++) {
      const answer = await send('chen', '/messages/readings', { messages: [`${caseId}.4`] })
      expect(answer).toEqual({ status: 200, body: { unread: 0 } })
    }
    expect((await list('chen')).every(({ read }) => read === true)).toBe(true)
    expect(await countUnread('agent')).toBe(2)
  })

  test('reading all keeps unread what was recorded after the newest message that was seen', async () => {
    await record({ acts: accepted })
    await record({ acts: [{ type: 'ApplicationGranted', at: '2026-03-09T02:00:00.000Z' }] })
    const answer = await send('chen', '/messages/readings', { until: '2026-03-04T02:00:00.000Z' })
    expect(answer.body).toEqual({ unread: 1 })
    expect((await list('chen')).map(({ read }) => read)).toEqual([false, true, true])
  })

  test('a mark in the future counts as now, and a mark never moves back', async () => {
    await record({ acts: accepted })
    await send('chen', '/messages/readings', { until: '2027-01-01T00:00:00.000Z' })
    await send('chen', '/messages/readings', { until: '2026-01-01T00:00:00.000Z' })
    const { rows } = await database.administrator.pool.query('select read_until from message_mark')
    expect(rows).toEqual([{ read_until: now }])
  })

  test('one message that is not there lets none of the named be marked', async () => {
    const caseId = await record({ acts: accepted })
    const messages = [`${caseId}.4`, `${caseId}.3`]
    expect((await send('chen', '/messages/readings', { messages })).status).toBe(404)
    expect(await countUnread('chen')).toBe(1)
  })
})

test('pages hold every message once, in order, also where more cases were touched than are looked at first', async () => {
  const random = createRandom(20_261_122)
  for (let index = 0; index < 230; index++) {
    const from = Date.parse('2026-03-01T00:00:00.000Z')
    const times = [random(), random()]
      .map((share) => Math.floor(share * 500) * 1_000_000)
      .sort((a, b) => a - b)
    await record({
      acts: times.map((time, place) => ({
        type: place === 0 ? 'ApplicationAccepted' : 'StepCompleted',
        at: new Date(from + time).toISOString(),
      })),
    })
  }
  const ids: unknown[] = []
  const moments: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { body } = await send('chen', `/messages?limit=40${cursor === '' ? '' : `&cursor=${cursor}`}`)
    for (const message of body.items) {
      ids.push(message.messageId)
      moments.push(message.at)
    }
    cursor = body.nextCursor
  }
  expect(new Set(ids).size).toBe(230)
  expect(ids).toHaveLength(230)
  expect(moments).toEqual([...moments].sort().reverse())
  expect(await countUnread('chen')).toBe(100)
})

/** Numbers that follow from the seed alone. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test('every operation on messages asks for one’s own', () => {
  expect(Object.values(messageRoutes).map(({ permission }) => permission)).toEqual(
    Array.from({ length: 3 }, () => 'message.read'),
  )
})
