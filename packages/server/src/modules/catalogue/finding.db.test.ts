import { routes } from '@tongban/contract'
import { type ItemDefinition, assert, getBeijingDate, getInstant } from '@tongban/domain'
import type { FastifyInstance } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { type Catalogue, readCatalogue } from '../../catalogue-files/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { catalogueFolder } from '../../demonstration/index.ts'
import { createDocumentRenderer } from '../../documents/index.ts'
import { createCatalogueModule, createPublishedCatalogue, importCatalogue } from './index.ts'

const wanted = [
  'food-business-licence',
  'food-business-change',
  'elderly-courtesy-card',
  'individual-business-registration',
  'public-place-hygiene-licence',
]

let now = getInstant('2026-03-02T02:00:00Z')
let home: string
let database: TestDatabase
let app: FastifyInstance
let read: Catalogue

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongban-finding-'))
  database = await createTestDatabase()
  const catalogue = await readCatalogue(catalogueFolder)
  assert(catalogue.ok, 'the demonstration catalogue is sound')
  read = catalogue.value
  await publish(read.items.map(({ definition }) => definition).filter(({ item }) => wanted.includes(item)))
  const options = {
    database: database.application,
    catalogue: createPublishedCatalogue(
      database.application,
      () => performance.now(),
      () => getBeijingDate(now),
    ),
    renderer: createDocumentRenderer(),
    publicUrl: 'https://minghu.example',
  }
  const module = createCatalogueModule(options)
  forget = () => options.catalogue.forget()
  const served = new Set(module.routes.map((handler) => handler.route))
  app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules: [module],
    authenticate: async () => undefined,
    recordAudit: async () => undefined,
    isReady: async () => true,
    readClock: () => now,
    checkAnswers: true,
  })
})

afterAll(async () => {
  await app.close()
  await database.dispose()
  await rm(home, { recursive: true, force: true })
})

let forget = () => undefined as void
beforeEach(() => forget())

async function publish(definitions: readonly ItemDefinition[]): Promise<void> {
  const items = definitions.map((definition) => {
    const found = read.items.find((item) => item.definition.item === definition.item)
    assert(found !== undefined, 'the item is in the demonstration catalogue')
    return { ...found, definition }
  })
  await importCatalogue(database.application, { ...read, items }, { by: 'test', now })
}

async function get(path: string, query: Readonly<Record<string, string>> = {}) {
  const answer = await app.inject({ method: 'GET', url: `/api/v1${path}`, query: { ...query } })
  return { status: answer.statusCode, body: JSON.parse(answer.body) as ReturnType<typeof JSON.parse> }
}

async function find(query: Readonly<Record<string, string>>): Promise<string[]> {
  const { status, body } = await get('/items', query)
  expect(status).toBe(200)
  return (body.items as { item: string }[]).map(({ item }) => item)
}

test('an item is found by everyday words, by pinyin, by initials, and in spite of an error', async () => {
  for (const q of ['开饭馆', 'kaifanguan', 'kfg', '开饭官']) {
    expect((await find({ q }))[0]).toBe('food-business-licence')
  }
  expect((await get('/items', { q: '开饭官' })).body).toMatchObject({ approximate: true })
  const { body } = await get('/items', { q: '开饭馆' })
  expect(body.approximate).toBe(false)
  // The last is found by a frequent question, not by a name or word of its own.
  expect((body.items as { foundBy: string | null }[]).map(({ foundBy }) => foundBy)).toEqual([
    '开饭馆',
    '开饭馆',
    null,
  ])
})

test('pages follow one another without a gap or a repetition, in the order that was asked for', async () => {
  const whole = await find({ sort: 'limit' })
  expect(whole).toHaveLength(wanted.length)
  const paged: string[] = []
  let cursor: string | null = null
  do {
    const { body } = await get('/items', { sort: 'limit', limit: '2', ...(cursor ? { cursor } : {}) })
    expect(body.total).toBe(wanted.length)
    paged.push(...(body.items as { item: string }[]).map(({ item }) => item))
    cursor = body.nextCursor as string | null
  } while (cursor !== null)
  expect(paged).toEqual(whole)
})

test('the class of the reform of business licences narrows the list, and is counted where one is named', async () => {
  expect(await find({ reform: 'commitment' })).toEqual(['public-place-hygiene-licence'])
  expect(await find({ reform: 'cancelled' })).toEqual([])
  expect((await get('/items', { reform: 'abolished' })).status).toBe(400)
  const { body } = await get('/item-counts')
  expect(body.reforms).toEqual([
    { value: 'commitment', name: expect.anything(), count: 1 },
    { value: 'improved', name: expect.anything(), count: 2 },
  ])
  // What is no licence to do business has no class that anybody would look for.
  expect((await get('/items', { reform: 'outside' })).status).toBe(400)
})

test('filters narrow the list, and each kind counts what the others leave', async () => {
  expect(await find({ topic: 'old-age' })).toEqual(['elderly-courtesy-card'])
  expect(await find({ serves: 'person', q: '食品' })).toContain('food-business-licence')
  expect(await find({ level: 'province' })).toEqual([])
  const { body } = await get('/item-counts', { topic: 'old-age' })
  expect(body.total).toBe(1)
  const topics = body.topics as { value: string; count: number; stage: string }[]
  // Other topics stay in sight, so that one can go from one to the next.
  expect(topics.map(({ value }) => value)).toContain('food-and-drugs')
  expect(topics.find(({ value }) => value === 'old-age')).toMatchObject({ count: 1, stage: 'later-life' })
  expect(body.authorities).toHaveLength(1)
})

test('suggestions are few, and the best comes first', async () => {
  const { body } = await get('/item-suggestions', { q: 'lnz' })
  expect(body.items).toMatchObject([{ item: 'elderly-courtesy-card', foundBy: '老年证' }])
})

test('a new revision is found by its new words at once, one still to come by its old until its day', async () => {
  const found = read.items.find(({ definition }) => definition.item === 'elderly-courtesy-card')
  assert(found !== undefined, 'the item is in the demonstration catalogue')
  await publish([{ ...found.definition, keywords: ['敬老卡'], effective: { from: '2026-04-01' } }])
  forget()
  expect(await find({ q: '敬老卡' })).toEqual([])
  expect(await find({ q: '老年证' })).toEqual(['elderly-courtesy-card'])
  now = getInstant('2026-04-01T02:00:00Z')
  forget()
  expect(await find({ q: '敬老卡' })).toEqual(['elderly-courtesy-card'])
})

test('a withdrawn item is no longer found', async () => {
  await database.application.query
    .updateTable('service_item')
    .set({ withdrawn_on: '2026-04-01' })
    .where('item_id', '=', 'public-place-hygiene-licence')
    .execute()
  forget()
  expect(await find({})).not.toContain('public-place-hygiene-licence')
  expect((await get('/items/public-place-hygiene-licence')).status).toBe(404)
})

test('the blank form is a PDF named after the item; of an unknown item there is none', async () => {
  const answer = await app.inject({
    method: 'GET',
    url: '/api/v1/items/elderly-courtesy-card/blank-form.pdf',
  })
  expect(answer.statusCode).toBe(200)
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(answer.headers['content-disposition']).toContain(encodeURIComponent('老年人优待证办理申请表.pdf'))
  expect((await get('/items/nothing-here/blank-form.pdf')).status).toBe(404)
})

test('what is not a cursor of ours, and a level that there is not, are refused with a reason', async () => {
  expect((await get('/items', { cursor: 'abc' })).body).toMatchObject({
    status: 400,
    errors: [{ pointer: 'query/cursor' }],
  })
  expect((await get('/items', { level: 'moon' })).body).toMatchObject({
    status: 400,
    errors: [{ pointer: 'query/level' }],
  })
})
