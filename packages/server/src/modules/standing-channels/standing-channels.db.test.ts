import { routes } from '@tongban/contract'
import { assert, getBeijingDate, getInstant } from '@tongban/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { catalogueFolder } from '../../demonstration/index.ts'
import { createPublishedCatalogue, importCatalogue } from '../catalogue/index.ts'
import { verifyRecord } from '../record/index.ts'
import { createStandingChannelModule, expireStandingChannels } from './index.ts'

const authority = 'minghu-approval-bureau'
const start = '2026-03-09T02:00:00.000Z'
let now = getInstant(start)
let database: TestDatabase
let home: string
let app: Awaited<ReturnType<typeof createApp>>
let catalogue: ReturnType<typeof createPublishedCatalogue>
let audited: { readonly detail?: unknown }[] = []

const item = {
  item: 'road-excavation',
  ground: 'disaster-response',
  skips: ['inspect'],
  later: ['road-restoration-agreement'],
  limit: 1,
}
const terms = {
  authority,
  name: '防汛抢险',
  reason: '湖区发生洪水，供水、排水管线多处损坏，须立即抢修。',
  document: '明防指〔2026〕3号',
  serves: 'everyone',
  from: '2026-03-09',
  until: '2026-03-20',
  confirmed: false,
  items: [item],
}
const reason = '洪水已经退去，转为一般程序办理。'

beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'tongban-standing-channels-'))
  const read = await readCatalogue(catalogueFolder)
  assert(read.ok, 'the demonstration catalogue is sound')
  const items = read.value.items.filter(({ definition }) =>
    ['road-excavation', 'temporary-relief'].includes(definition.item),
  )
  await importCatalogue(database.application, { ...read.value, items, matters: [] }, { by: 'test', now })
  catalogue = createPublishedCatalogue(
    database.application,
    () => performance.now(),
    () => getBeijingDate(now),
  )
  const module = createStandingChannelModule({ database: database.application, catalogue })
  const served = new Set(module.routes.map(({ route }) => route))
  app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules: [module],
    authenticate: async ({ authorization = '' }) => {
      const account = authorization.replace('Bearer ', '')
      if (account === '') return undefined
      return {
        account,
        session: account,
        by: 'token',
        actor: {
          kind: 'officer',
          account,
          name: account,
          role: account === 'clerk' ? 'counter-clerk' : 'head',
          organisation: authority,
          duties: [],
          jurisdiction: account === 'elsewhere' ? ['minghu-health'] : [authority],
        },
      }
    },
    recordAudit: async (entry) => void audited.push(entry),
    isReady: async () => true,
    readClock: () => now,
    checkAnswers: true,
  })
})

afterAll(async () => {
  await app.close()
  await database.dispose()
  await rm(home, { recursive: true })
})

beforeEach(async () => {
  now = getInstant(start)
  audited = []
  for (const { channelId, status } of (await send('han', 'GET', '/standing-channels')).body.items) {
    if (status === 'open') await act('han', channelId, 'closing', { reason })
  }
})

async function send(
  account: string,
  method: 'GET' | 'POST',
  path: string,
  payload?: object,
  headers: Readonly<Record<string, string>> = {},
) {
  const answer = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...(account === '' ? {} : { authorization: `Bearer ${account}` }), ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() }
}

const propose = (changes: object = {}, account = 'lv') =>
  send(account, 'POST', '/standing-channels', { ...terms, ...changes })
const read = (channel: string, account = 'han') => send(account, 'GET', `/standing-channels/${channel}`)

/** Acts on the version that is there now, or on the one given. */
async function act(account: string, channel: string, what: string, body?: object, version?: number) {
  const seen = version ?? (await read(channel, account)).body.version
  return send(account, 'POST', `/standing-channels/${channel}/${what}`, body, { 'if-match': `"${seen}"` })
}

async function open(changes: object = {}): Promise<string> {
  const { body } = await propose(changes)
  const opened = await act('han', body.channelId, 'approval')
  expect(opened).toMatchObject({ status: 200, body: { status: 'open' } })
  return body.channelId
}
const listInForce = async () =>
  (await send('', 'GET', '/items/road-excavation/standing-channels')).body.items as { channelId: string }[]

describe('a standing green channel (专项绿色通道)', () => {
  test('is proposed by one head, opened by another, and published with what it gives until when', async () => {
    const proposed = await propose()
    expect(proposed).toMatchObject({ status: 201, body: { status: 'proposed', version: 1 } })
    expect(proposed.body.number).toMatch(/绿通〔2026〕\d+号$/)
    const { channelId } = proposed.body
    expect(await listInForce()).toEqual([])
    expect(await act('lv', channelId, 'approval')).toMatchObject({
      status: 403,
      body: { code: 'standing-channel-own-proposal' },
    })
    expect(await act('han', channelId, 'approval')).toMatchObject({ status: 200 })
    expect(await listInForce()).toMatchObject([
      {
        channelId,
        until: '2026-03-20',
        later: [{ material: 'road-restoration-agreement', withinDays: 5 }],
        limitDays: 1,
      },
    ])
    expect(audited.map(({ detail }) => detail)).toContainEqual(
      expect.objectContaining({ channel: channelId, status: 'open' }),
    )
  })

  test('is nobody else’s: not a clerk’s to propose, and not there for another authority', async () => {
    expect(await propose({}, 'clerk')).toMatchObject({ status: 403 })
    expect(await propose({}, 'elsewhere')).toMatchObject({
      status: 403,
      body: { code: 'standing-channel-out-of-jurisdiction' },
    })
    const channel = await open()
    expect(await read(channel, 'elsewhere')).toMatchObject({ status: 404 })
    const key = { 'if-match': '"2"' }
    expect(
      await send('elsewhere', 'POST', `/standing-channels/${channel}/closing`, { reason }, key),
    ).toMatchObject({ status: 404 })
  })

  test('a head is offered the own items that provide for one, with what each allows', async () => {
    const { body } = await send('lv', 'GET', '/standing-channel-offers')
    expect(body.items).toMatchObject([
      {
        item: 'road-excavation',
        skips: [{ step: 'inspect' }],
        later: [{ material: 'road-restoration-agreement', withinDays: 5 }],
        limitDays: 1,
      },
    ])
  })

  test('never gives more than the item allows; item and field are named', async () => {
    const greedy = { ...item, skips: ['inspect', 'decide'], limit: 0 }
    const refused = await propose({ items: [greedy] })
    expect(refused).toMatchObject({ status: 422, body: { code: 'standing-channel-invalid-terms' } })
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/items/0/skips/1',
      '/items/0/limit',
    ])
    expect(JSON.stringify(refused.body.errors[0])).toMatch(/道路|road/u)
  })

  test('two that would take in the same cases are never open side by side, however close they come', async () => {
    const first = (await propose()).body.channelId
    const second = (await propose({ name: '抢修' })).body.channelId
    const answers = await Promise.all([act('han', first, 'approval'), act('han', second, 'approval')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
    expect(answers.find(({ status }) => status === 422)?.body.errors[0]).toMatchObject({
      pointer: '/items/0/item',
      code: 'channels-overlap',
    })
  })

  test('an act on what somebody else has changed meanwhile is refused', async () => {
    const { channelId } = (await propose()).body
    expect(await act('han', channelId, 'approval', undefined, 1)).toMatchObject({ status: 200 })
    expect(await act('qin', channelId, 'refusal', { reason }, 1)).toMatchObject({
      status: 412,
      body: { code: 'version-changed' },
    })
    expect(await act('qin', channelId, 'refusal', { reason })).toMatchObject({
      status: 409,
      body: { code: 'standing-channel-not-proposed' },
    })
  })

  test('an item withdrawn since the proposal stops the opening, and is named', async () => {
    const relief = { item: 'temporary-relief', ground: 'urgent-hardship', skips: [], later: [], limit: 1 }
    const { owner } = (
      await database.administrator.pool.query<{ owner: string }>(
        `select authority_id as owner from service_item where item_id = 'temporary-relief'`,
      )
    ).rows[0]!
    const refused = await propose({ items: [item, relief] })
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/items/1/item', code: 'item-not-published' })
    expect(owner).not.toBe(authority)
    const { channelId } = (await propose()).body
    await database.administrator.pool.query(
      `update service_item set withdrawn_on = '2026-03-09' where item_id = 'road-excavation'`,
    )
    catalogue.forget()
    expect(await act('han', channelId, 'approval')).toMatchObject({
      status: 422,
      body: { code: 'standing-channel-terms-out-of-date' },
    })
    expect((await read(channelId)).body.given[0]).toMatchObject({ withdrawn: true })
    await database.administrator.pool.query(
      `update service_item set withdrawn_on = null where item_id = 'road-excavation'`,
    )
    catalogue.forget()
  })

  test('takes in nothing after its last day, and is then put on record as over, once', async () => {
    const channel = await open()
    now = getInstant('2026-03-20T15:59:00.000Z')
    expect(await listInForce()).toHaveLength(1)
    now = getInstant('2026-03-20T16:00:00.000Z')
    expect(await listInForce()).toEqual([])
    const context = { database: database.application, catalogue }
    const reported: string[] = []
    const report = (message: string) => void reported.push(message)
    const expired = await Promise.all([
      expireStandingChannels(context, now, report),
      expireStandingChannels(context, now, report),
    ])
    expect(expired.toSorted()).toEqual([0, 1])
    expect(reported).toEqual([])
    expect((await read(channel)).body).toMatchObject({ status: 'expired', endedOn: '2026-03-20' })
  })

  test('is part of the record that verify proves, and its view is what the events say', async () => {
    const channel = await open()
    const verify = () => verifyRecord({ address: database.administratorUrl, rebuild: true })
    const sound = await verify()
    expect(sound).toMatchObject({ ok: true, findings: [], warnings: [] })
    const changed = async (statement: string) => {
      await database.administrator.pool.query(
        `update standing_channel set ${statement} where channel_id = $1`,
        [channel],
      )
      return (await verify()).warnings
    }
    expect(await changed(`until_on = '2027-01-01'`)).toMatchObject([
      { table: 'standing_channel', caseId: channel, column: 'until_on' },
    ])
    expect(await changed(`until_on = '2026-03-20', status = 'closed'`)).toMatchObject([{ column: 'status' }])
    expect(await changed(`status = 'open', terms = '{}'`)).toMatchObject([{ column: 'terms' }])
    await database.administrator.pool.query(
      `update standing_channel c set terms = e.payload -> 'terms'
         from case_event e where e.case_id = c.channel_id and e.sequence = 1`,
    )
    expect((await verify()).warnings).toEqual([])
  })
})
