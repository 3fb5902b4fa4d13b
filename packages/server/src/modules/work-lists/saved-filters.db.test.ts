import { type OfficerActor, getInstant } from '@tongban/domain'
import { routes } from '@tongban/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { createWorkListModule } from './index.ts'
import { filterLimit } from './saved-filters.ts'

let database: TestDatabase
let app: FastifyInstance
let home: string

function makeOfficer(account: string): OfficerActor {
  return {
    kind: 'officer',
    account,
    name: account,
    role: account === 'ding' ? 'audit-administrator' : 'approver',
    organisation: 'bureau',
    duties: ['reviewer'],
    jurisdiction: ['bureau'],
  }
}

beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'tongban-work-lists-'))
  for (const account of ['gao', 'tang', 'ding']) {
    await database.administrator.pool.query(
      `insert into account (id, kind, name, email) values ($1, 'staff', $1, $2)`,
      [account, `${account}@example.cn`],
    )
  }
  const module = createWorkListModule({ database: database.application })
  const served = new Set(module.routes.map(({ route }) => route))
  app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules: [module],
    authenticate: async (headers) => {
      const account = String(headers['x-test-account'])
      return { actor: makeOfficer(account), account, session: account, by: 'token' }
    },
    recordAudit: async () => undefined,
    isReady: async () => true,
    readClock: () => getInstant('2026-03-02T02:00:00.000Z'),
    checkAnswers: true,
  })
})
afterAll(async () => {
  await app.close()
  await database.dispose()
  await rm(home, { recursive: true, force: true })
})
beforeEach(() => database.administrator.pool.query('delete from saved_filter'))

async function send(account: string, method: InjectOptions['method'] & string, path = '', payload?: object) {
  const answer = await app.inject({
    method: method as 'GET',
    url: `/api/v1/saved-filters${path}`,
    headers: { 'x-test-account': account },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, body: answer.body === '' ? undefined : JSON.parse(answer.body) }
}

const near = {
  name: '食品临期',
  list: 'work',
  filter: { urgency: 'near', order: 'pressing' },
  isDefault: false,
}
const namesOf = async (account: string) =>
  (await send(account, 'GET')).body.items.map((item: { name: string }) => item.name)

describe('a saved filter', () => {
  test('comes back as it was kept', async () => {
    const { status, body } = await send('gao', 'POST', '', near)
    expect(status).toBe(201)
    expect(body).toMatchObject({ ...near, updatedAt: '2026-03-02T02:00:00.000Z' })
    expect((await send('gao', 'GET')).body).toEqual({ items: [body] })
  })

  test('is its owner’s alone: others neither see nor change nor delete it', async () => {
    const { filterId } = (await send('gao', 'POST', '', near)).body
    expect(await namesOf('tang')).toEqual([])
    expect((await send('tang', 'PUT', `/${filterId}`, { ...near, name: '改' })).status).toBe(404)
    expect((await send('tang', 'DELETE', `/${filterId}`)).status).toBe(404)
    expect(await namesOf('gao')).toEqual([near.name])
  })

  test('of another does not take away one’s own default', async () => {
    const { filterId } = (await send('gao', 'POST', '', near)).body
    await send('tang', 'POST', '', { ...near, isDefault: true })
    await send('tang', 'PUT', `/${filterId}`, { ...near, name: '改', isDefault: true })
    expect((await send('tang', 'GET')).body.items[0].isDefault).toBe(true)
  })

  test('is renamed, made the default and deleted by its owner', async () => {
    const { filterId } = (await send('gao', 'POST', '', near)).body
    const renamed = { ...near, name: '食品许可临期', isDefault: true }
    expect((await send('gao', 'PUT', `/${filterId}`, renamed)).body).toMatchObject({ filterId, ...renamed })
    expect((await send('gao', 'DELETE', `/${filterId}`)).status).toBe(204)
    expect((await send('gao', 'DELETE', `/${filterId}`)).status).toBe(404)
    expect(await namesOf('gao')).toEqual([])
  })

  test('as default takes the place of the default before, on its own list', async () => {
    await send('gao', 'POST', '', { ...near, isDefault: true })
    await send('gao', 'POST', '', { ...near, list: 'cases', isDefault: true })
    await send('gao', 'POST', '', { ...near, name: '超期', isDefault: true })
    const { items } = (await send('gao', 'GET')).body
    const defaults = items.filter((item: { isDefault: boolean }) => item.isDefault)
    expect(
      defaults.map((item: { list: string; name: string }) => `${item.list} ${item.name}`).toSorted(),
    ).toEqual(['cases 食品临期', 'work 超期'])
  })

  test('has a name of its own, said at the field', async () => {
    await send('gao', 'POST', '', near)
    const { status, body } = await send('gao', 'POST', '', near)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/name', code: 'name-taken' }])
    expect((await send('gao', 'POST', '', { ...near, list: 'cases' })).status).toBe(201)
  })

  test('holds only what a list can be asked for', async () => {
    const { status, body } = await send('gao', 'POST', '', { ...near, filter: { sql: 'drop' } })
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toBe('/filter/sql')
  })

  test('is one of fifty at most, also when they are sent at once', async () => {
    const sent = Array.from({ length: filterLimit + 5 }, (_, index) =>
      send('gao', 'POST', '', { ...near, name: `筛选 ${index}` }),
    )
    const answers = await Promise.all(sent)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(filterLimit)
    const refused = answers.find(({ status }) => status === 400)
    expect(refused?.body.errors[0].code).toBe('too-many-filters')
  })

  test('is nothing for those who have no work lists', async () => {
    expect((await send('ding', 'GET')).status).toBe(403)
  })
})
