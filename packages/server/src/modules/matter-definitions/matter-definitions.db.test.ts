import { assert, getBeijingDate, getInstant } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { catalogueFolder } from '../../demonstration/index.ts'
import { type OfficerApp, openOfficerApp } from '../../testing/officer-app.ts'
import { createPublishedCatalogue, importCatalogue } from '../catalogue/index.ts'
import { createMatterDefinitionModule } from './index.ts'

const matter = 'open-stationery-shop'
const note = '按最新清单调整。'
let now = getInstant('2026-03-02T02:00:00.000Z')
let database: TestDatabase
let app: OfficerApp
let catalogue: ReturnType<typeof createPublishedCatalogue>
/** The definition file from which the matter was imported. */
let file: string
let lead: string
let audited: { readonly detail?: unknown }[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  const read = await readCatalogue(catalogueFolder)
  assert(read.ok, 'the demonstration catalogue is sound')
  const found = read.value.matters.find(({ definition }) => definition.matter === matter)
  assert(found !== undefined, 'the matter is in the demonstration catalogue')
  file = found.source
  lead = found.definition.lead
  const needed = new Set(
    found.definition.items.map((member) => (typeof member === 'string' ? member : member.item)),
  )
  await importCatalogue(
    database.application,
    {
      ...read.value,
      items: read.value.items.filter(({ definition }) => needed.has(definition.item)),
      matters: [found],
    },
    { by: 'test', now },
  )
  catalogue = createPublishedCatalogue(
    database.application,
    () => performance.now(),
    () => getBeijingDate(now),
  )
  const module = createMatterDefinitionModule({ database: database.application, catalogue })
  app = await openOfficerApp({
    database,
    modules: [module],
    describeOfficer: (account) => ({
      role: account === 'clerk' ? 'counter-clerk' : 'item-manager',
      organisation: lead,
      jurisdiction: account === 'other' ? ['minghu-market-regulation'] : [lead],
    }),
    readClock: () => now,
    recordAudit: async (entry) => void audited.push(entry),
  })
})

afterAll(async () => {
  await app.close()
  await database.dispose()
})

const send: OfficerApp['send'] = (...request) => app.send(...request)

const publish = (body: object, account = 'pan', key?: string) =>
  send(
    account,
    'POST',
    '/matters/publications',
    { note, ...body },
    key === undefined ? {} : { 'idempotency-key': key },
  )
const rename = (name: string) => file.replace(/^name: .*$/mu, `name: { zh: ${name}, en: ${name} }`)

async function findName(): Promise<unknown> {
  const published = (await catalogue.getMatters()).find((entry) => entry.matter === matter)
  return published?.definition.name
}

describe('a matter at the workbench', () => {
  test('is checked by every rule, each finding with its line and its cure', async () => {
    const found = await send('pan', 'POST', '/matters/source-check', {
      source: file.replace(/^items:$/mu, 'items:\n  - no-such-item'),
    })
    expect(found).toMatchObject({ status: 200, body: { readable: true, matter, base: 1 } })
    const finding = found.body.findings.find((one: { rule: string }) => one.rule === 'matter-item-known')
    const lines = file.split('\n')
    expect(finding).toMatchObject({ severity: 'error', line: lines.indexOf('items:') + 2 })
    expect(finding.cure.zh).not.toBe('')
    expect(found.body.changes).toEqual([
      expect.objectContaining({ kind: 'added', path: 'items.no-such-item' }),
    ])
    const unreadable = await send('pan', 'POST', '/matters/source-check', { source: 'matter: [' })
    expect(unreadable.body).toMatchObject({ readable: false, changes: [] })
    expect(unreadable.body.findings[0]).toMatchObject({ line: 1 })
  })

  test('is refused with every error, and nothing is published', async () => {
    const refused = await publish({ source: file.replace(/^items:$/mu, 'items:\n  - no-such-item'), base: 1 })
    expect(refused).toMatchObject({ status: 422, body: { code: 'lint-failed' } })
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/items/0' })
  })

  test('that says nothing new, that skips a revision or that somebody else leads is refused', async () => {
    expect(await publish({ source: file, base: 1 })).toMatchObject({
      status: 409,
      body: { code: 'unchanged' },
    })
    expect(await publish({ source: rename('文具店'), base: null })).toMatchObject({
      status: 409,
      body: { code: 'base-moved', facts: { base: null, newest: 1 } },
    })
    expect((await publish({ source: rename('文具店'), base: 1 }, 'other')).status).toBe(403)
    expect((await publish({ source: rename('文具店'), base: 1 }, 'clerk')).status).toBe(403)
    const elsewhere = file.replace(`lead: ${lead}`, 'lead: minghu-market-regulation')
    expect((await publish({ source: elsewhere, base: 1 })).status).toBe(403)
    expect((await publish({ source: elsewhere, base: 1 }, 'other')).status).toBe(403)
  })

  test('comes into force on its day; a repeat of the request publishes once; it is audited', async () => {
    audited = []
    const body = { source: rename('我要开文具用品店'), base: 1, effectiveFrom: '2026-03-05' }
    const key = '0193f3a5-7c00-7000-8000-00000000a001'
    const first = await publish(body, 'pan', key)
    expect(first).toMatchObject({ status: 201, body: { revision: 2, effectiveFrom: '2026-03-05' } })
    expect(await publish(body, 'pan', key)).toEqual(first)
    expect(audited).toContainEqual(
      expect.objectContaining({ detail: expect.objectContaining({ matter, revision: 2, note }) }),
    )
    const list = () => send('pan', 'GET', `/managed-matters?matter=${matter}`)
    expect((await list()).body.items[0]).toMatchObject({
      revision: 1,
      state: 'in-force',
      coming: { revision: 2, effectiveFrom: '2026-03-05' },
      mine: true,
      running: 0,
    })
    expect(await findName()).not.toMatchObject({ zh: '我要开文具用品店' })
    now = getInstant('2026-03-05T02:00:00.000Z')
    catalogue.forget()
    expect(await findName()).toMatchObject({ zh: '我要开文具用品店' })
    expect((await list()).body.items[0]).toMatchObject({ revision: 2, coming: null })
  })

  test('tells its revisions with their notes, their files and what they changed', async () => {
    const { body } = await send('pan', 'GET', `/matters/${matter}/revisions`)
    expect(
      body.revisions.map((one: { revision: number; note: unknown }) => [one.revision, one.note]),
    ).toEqual([
      [2, note],
      [1, null],
    ])
    const second = await send('pan', 'GET', `/matters/${matter}/revisions/2`)
    expect(second.body.source).toBe(rename('我要开文具用品店'))
    expect(second.body.changes.map(({ path }: { path: string }) => path)).toEqual(['name.en', 'name.zh'])
    expect((await send('pan', 'GET', `/matters/${matter}/revisions/9`)).status).toBe(404)
  })

  test('is withdrawn with a reason once, and comes back from today by being published again', async () => {
    const withdraw = (account: string) =>
      send(account, 'POST', `/matters/${matter}/withdrawal`, { reason: '有关事项调整，待重新编制后发布' })
    expect((await withdraw('other')).status).toBe(403)
    expect(await withdraw('pan')).toMatchObject({
      status: 200,
      body: { withdrawnOn: '2026-03-05', running: 0 },
    })
    expect(await withdraw('pan')).toMatchObject({ status: 409, body: { code: 'withdrawn-already' } })
    expect(await findName()).toBeUndefined()
    const source = rename('我要开文具用品店')
    expect(await publish({ source, base: 2, effectiveFrom: '2026-04-01' })).toMatchObject({
      body: { code: 'start-not-possible' },
    })
    expect(await publish({ source, base: 2 })).toMatchObject({ status: 201, body: { revision: 3 } })
    expect(await findName()).toMatchObject({ zh: '我要开文具用品店' })
  })
})
