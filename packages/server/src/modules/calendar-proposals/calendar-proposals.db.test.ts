import { routes } from '@tongban/contract'
import { type Instant, getBeijingDate, getInstant } from '@tongban/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { createPublishedCatalogue, importCalendarYears, readCalendarYears } from '../catalogue/index.ts'
import { createCalendarProposalModule } from './index.ts'

const start = '2026-03-09T02:00:00.000Z'
const year = {
  holidays: { '2026-01-01': '元旦' },
  makeUpWorkingDays: { '2026-01-04': '元旦' },
  source: '国务院办公厅关于2026年部分节假日安排的通知',
}
const corrected = {
  holidays: { '2026-01-01': '元旦', '2026-10-01': '国庆节' },
  makeUpWorkingDays: {},
  source: '国务院办公厅补充通知',
}
const reason = '10月10日应为调休上班，请核对通知原文。'

let database: TestDatabase
let home: string
let app: Awaited<ReturnType<typeof createApp>>
let recounts: { readonly reason: string; readonly now: Instant }[] = []
let audited: { readonly action?: string; readonly detail?: unknown }[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'tongban-calendar-'))
  const now = () => getInstant(start)
  const catalogue = createPublishedCatalogue(
    database.application,
    () => performance.now(),
    () => getBeijingDate(now()),
  )
  const module = createCalendarProposalModule({
    database: database.application,
    catalogue,
    recomputeClocks: async (_transaction, why, at) => {
      recounts.push({ reason: why, now: at })
      return 7
    },
  })
  const served = new Set(module.routes.map(({ route }) => route))
  app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules: [module],
    authenticate: async ({ authorization = '' }) => {
      const account = authorization.replace('Bearer ', '')
      return {
        account,
        session: account,
        by: 'token',
        actor: {
          kind: 'officer',
          account,
          name: account,
          role: 'system-administrator',
          organisation: 'hall',
          duties: [],
          jurisdiction: ['hall'],
        },
      }
    },
    recordAudit: async (entry) => void audited.push(entry),
    isReady: async () => true,
    readClock: now,
    checkAnswers: true,
  })
  for (const account of ['ji', 'he']) {
    await database.administrator.pool.query(
      `insert into account (id, kind, name, email) values ($1, 'staff', $1, $2)`,
      [account, `${account}@accounts.invalid`],
    )
  }
})

afterAll(async () => {
  await app.close()
  await database.dispose()
  await rm(home, { recursive: true })
})

beforeEach(async () => {
  await database.administrator.pool.query('truncate calendar_proposal, calendar_year, rehearsal')
  await importCalendarYears(database.application, { 2026: year })
  recounts = []
  audited = []
})

async function send(account: string, method: 'GET' | 'POST', path: string, payload?: object) {
  const answer = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { authorization: `Bearer ${account}` },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, body: answer.json() }
}

const propose = (account = 'ji', days: object = corrected) =>
  send(account, 'POST', '/calendar/2026/proposals', days)
const settle = (account: string, proposalId: string, act: string, payload?: object) =>
  send(account, 'POST', `/calendar-proposals/${proposalId}/${act}`, payload)
const read = async () => (await readCalendarYears(database.application))['2026']

test('a year changes when another administrator approves it, and clocks are counted anew then', async () => {
  const { status, body: proposal } = await propose()
  expect(status).toBe(201)
  expect(proposal).toMatchObject({ year: 2026, status: 'proposed', former: year, days: corrected })
  expect(await read()).toEqual(year)
  expect(recounts).toEqual([])
  const approved = await settle('he', proposal.proposalId, 'approval')
  expect(approved).toMatchObject({
    status: 200,
    body: { proposal: { status: 'approved', proposedBy: 'ji', settledBy: 'he' }, recomputing: 7 },
  })
  expect(await read()).toEqual(corrected)
  expect(recounts.map((recount) => recount.reason)).toEqual(['2026年工作日历更新：国务院办公厅补充通知'])
  const changed = ['2026-01-04', '2026-10-01']
  expect(audited.map(({ detail }) => detail)).toEqual([
    { year: 2026, changed },
    { year: 2026, changed, recomputing: 7 },
  ])
})

test('nobody approves or declines what they proposed, and nobody else takes it back', async () => {
  const { body: proposal } = await propose()
  for (const [account, act, rule] of [
    ['ji', 'approval', 'own-proposal'],
    ['ji', 'refusal', 'own-proposal'],
    ['he', 'withdrawal', 'not-own-proposal'],
  ] as const) {
    const refused = await settle(
      account,
      proposal.proposalId,
      act,
      act === 'approval' ? undefined : { reason },
    )
    expect(refused).toMatchObject({ status: 403, body: { code: `calendar-proposal-${rule}` } })
  }
  expect(await read()).toEqual(year)
  const offered = async (account: string) => {
    const { body } = await send(account, 'GET', '/calendar-proposals')
    return body.items[0].actions.map((entry: { action: string; available: boolean }) => [
      entry.action,
      entry.available,
    ])
  }
  expect(await offered('ji')).toEqual([
    ['approve', false],
    ['withdraw', true],
  ])
  expect(await offered('he')).toEqual([
    ['approve', true],
    ['decline', true],
  ])
})

test('it is declined and taken back with a reason, and another can be proposed then', async () => {
  const { body: first } = await propose()
  expect(await propose('he', { ...corrected, source: '另一份通知' })).toMatchObject({
    status: 409,
    body: { code: 'calendar-proposal-year-proposed' },
  })
  expect(await settle('he', first.proposalId, 'refusal', { reason: '不对' })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/reason' }] },
  })
  expect(await settle('he', first.proposalId, 'refusal', { reason })).toMatchObject({
    status: 200,
    body: { proposal: { status: 'declined', reason, settledBy: 'he' } },
  })
  expect(await settle('he', first.proposalId, 'approval')).toMatchObject({ status: 409 })
  const { body: second } = await propose()
  expect(await settle('ji', second.proposalId, 'withdrawal', { reason })).toMatchObject({
    status: 200,
    body: { proposal: { status: 'withdrawn' } },
  })
  expect(await read()).toEqual(year)
})

test('what was proposed on another calendar than is in force is not approved', async () => {
  const { body: proposal } = await propose()
  await importCalendarYears(database.application, { 2026: { ...year, source: '命令行导入的通知' } })
  const refused = await settle('he', proposal.proposalId, 'approval')
  expect(refused).toMatchObject({ status: 409, body: { code: 'calendar-proposal-calendar-changed' } })
  expect((await read())?.source).toBe('命令行导入的通知')
  const { body } = await send('he', 'GET', '/calendar-proposals')
  expect(body.items[0].actions[0]).toMatchObject({
    action: 'approve',
    available: false,
    disabledReason: { zh: expect.stringContaining('已有变动') },
  })
  expect((await settle('he', proposal.proposalId, 'refusal', { reason })).status).toBe(200)
})

test('of two approvals at the same moment one is done', async () => {
  const { body: proposal } = await propose()
  const answers = await Promise.all([1, 2].map(() => settle('he', proposal.proposalId, 'approval')))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(recounts).toHaveLength(1)
})

test('mistakes are told at the day among those to which it belongs, and the calendar as it is changes nothing', async () => {
  const wrong = { ...corrected, makeUpWorkingDays: { '2026-10-02': '国庆节', '2027-01-02': '元旦' } }
  const { status, body } = await propose('ji', wrong)
  expect(status).toBe(422)
  expect(body.errors.map((entry: { pointer: string }) => entry.pointer)).toEqual([
    '/makeUpWorkingDays/2027-01-02',
    '/makeUpWorkingDays/2026-10-02',
  ])
  expect(await propose('ji', year)).toMatchObject({
    status: 422,
    body: { code: 'calendar-proposal-nothing-changes' },
  })
  expect(await settle('he', '00000000-0000-7000-8000-000000000000', 'approval')).toMatchObject({
    status: 404,
  })
})

test('both see the rehearsal of just these days, whoever asked for it', async () => {
  const { body: proposal } = await propose()
  expect(proposal.rehearsalId).toBeNull()
  const { makeUpWorkingDays, holidays } = corrected
  const rehearse = async (days: object) => {
    const { rows } = await database.administrator.pool.query(
      `insert into rehearsal (rehearsal_id, organisation_id, jurisdiction, kind, request, asked_by, asked_at, status)
       values (gen_random_uuid(), 'hall', '{}', 'calendar', $1, 'ji', $2, 'done') returning rehearsal_id`,
      [JSON.stringify({ since: null, until: null, sample: null, year: 2026, days }), start],
    )
    return rows[0].rehearsal_id as string
  }
  const rehearsalId = await rehearse({ makeUpWorkingDays, holidays })
  await rehearse({ makeUpWorkingDays, holidays: year.holidays })
  for (const account of ['ji', 'he']) {
    const { body } = await send(account, 'GET', '/calendar-proposals')
    expect(body.items[0].rehearsalId).toBe(rehearsalId)
  }
})

test('whoever proposes is told how many others may approve', async () => {
  const countOthers = async () => (await send('ji', 'GET', '/calendar-proposals')).body.others
  expect(await countOthers()).toBe(0)
  await database.administrator.pool.query(
    `insert into organisation (organisation_id, level, kind, definition) values ('hall', 'county', 'department', '{}')
     on conflict do nothing`,
  )
  const post = (account: string, endsOn: string | null) =>
    database.administrator.pool.query(
      `insert into staff_post (post_id, account_id, organisation_id, role, duties, jurisdiction, starts_on, ends_on)
       values (gen_random_uuid(), $1, 'hall', 'system-administrator', '{}', '{hall}', '2026-01-01', $2)`,
      [account, endsOn],
    )
  await post('ji', null)
  await post('he', '2026-02-28')
  expect(await countOthers()).toBe(0)
  await post('he', null)
  expect(await countOthers()).toBe(1)
})
