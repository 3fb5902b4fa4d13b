import { type ItemDefinition, assert, getBeijingDate, getInstant } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseItemText, readCatalogue } from '../../catalogue-files/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { catalogueFolder } from '../../demonstration/index.ts'
import { type OfficerApp, openOfficerApp } from '../../testing/officer-app.ts'
import { createDocumentRenderer } from '../../documents/index.ts'
import { createCatalogueModule, createPublishedCatalogue, importCatalogue } from '../catalogue/index.ts'
import { createItemDraftModule } from './index.ts'
import { writeDefinitionSource } from './write-source.ts'

const item = 'elderly-courtesy-card'
let now = getInstant('2026-03-02T02:00:00.000Z')
let database: TestDatabase
let app: OfficerApp
let catalogue: ReturnType<typeof createPublishedCatalogue>
let authority: string
/** The definition file from which the item was imported. */
let file: string
let definitions: readonly ItemDefinition[]

beforeAll(async () => {
  database = await createTestDatabase()
  const read = await readCatalogue(catalogueFolder)
  assert(read.ok, 'the demonstration catalogue is sound')
  definitions = read.value.items.map((entry) => entry.definition)
  const found = read.value.items.find((entry) => entry.definition.item === item)
  assert(found !== undefined, 'the item is in the demonstration catalogue')
  authority = found.definition.code.authority
  file = `# 由民政部门提供，每年核对一次\n${found.source}`
  const items = [{ ...found, source: file }]
  await importCatalogue(database.application, { ...read.value, items }, { by: 'test', now })
  for (const [id, name] of [
    ['pan', '潘若兰'],
    ['he', '何静'],
    ['other', '外单位'],
  ]) {
    await database.application.pool.query(
      `insert into account (id, kind, name, email, username) values ($1, 'staff', $2, $1 || '@example.test', $1)`,
      [id, name],
    )
  }
  catalogue = createPublishedCatalogue(
    database.application,
    () => performance.now(),
    () => getBeijingDate(now),
  )
  const module = createItemDraftModule({ database: database.application, catalogue })
  const catalogueModule = createCatalogueModule({
    database: database.application,
    catalogue,
    renderer: createDocumentRenderer(),
    publicUrl: 'https://minghu.example',
  })
  app = await openOfficerApp({
    database,
    modules: [catalogueModule, module],
    describeOfficer: (account) => ({
      role: account === 'clerk' ? 'counter-clerk' : 'item-manager',
      organisation: authority,
      jurisdiction: account === 'other' ? ['minghu-market-regulation'] : [authority],
    }),
    readClock: () => now,
  })
})

afterAll(async () => {
  await app.close()
  await database.dispose()
})

const send = (
  account: string,
  method: Parameters<OfficerApp['send']>[1],
  path: string,
  payload?: object,
  version?: number,
) => app.send(account, method, path, payload, version === undefined ? {} : { 'if-match': `"${version}"` })

const begin = (account: string, body: object) => send(account, 'POST', '/item-drafts', body)

/** Ends what a test began. */
async function discard(draftId: string) {
  const { body } = await send('pan', 'GET', `/item-drafts/${draftId}`)
  await send('pan', 'DELETE', `/item-drafts/${draftId}`, undefined, body.version)
}

test('every definition of the demonstration is written as a file that says the same', () => {
  for (const definition of definitions) {
    const read = parseItemText('x', writeDefinitionSource(definition))
    expect(read.ok ? read.value.definition : read.error).toEqual(definition)
  }
})

describe('a draft', () => {
  test('of an item that was imported begins with its file, comments and all', async () => {
    const { body } = await begin('pan', { from: item })
    expect(body.source).toBe(file)
    await discard(body.draftId)
  })

  test('is kept as it is written, complete or not, and only for the post’s own organisations', async () => {
    const source = '# 还没有写完\nitem: new-service\nname: 新事项\nbasis: ['
    const { status, body } = await begin('pan', { source })
    expect(status).toBe(201)
    expect(body).toMatchObject({ source, version: 1, mine: true, begunBy: '潘若兰', baseItem: null })
    const list = await send('he', 'GET', '/item-drafts')
    expect(list.body.items).toMatchObject([{ draftId: body.draftId, mine: false }])
    expect((await send('other', 'GET', `/item-drafts/${body.draftId}`)).status).toBe(404)
    expect((await send('other', 'GET', '/item-drafts')).body.items).toEqual([])
    expect((await send('clerk', 'GET', '/item-drafts')).status).toBe(403)
    await discard(body.draftId)
    expect((await send('pan', 'GET', `/item-drafts/${body.draftId}`)).status).toBe(404)
  })

  test('is kept although it says what nothing can be done with, and the check tells what', async () => {
    const source = String.raw`item: "a\0b"${'\n'}name: "<script>alert(1)</script>\u202E🍜\uD83D"${'\n'}`
    const { status, body } = await begin('pan', { source })
    expect(status).toBe(201)
    expect((await send('pan', 'GET', `/item-drafts/${body.draftId}`)).body).toMatchObject({
      source,
      item: 'ab',
    })
    const check = await send('pan', 'POST', '/items/source-check', { source })
    expect(check.body.findings).toMatchObject([{ rule: 'unusable-value', pointer: '/item', line: 1 }])
    expect(
      await send('pan', 'POST', '/items/source-check', { source: `${'['.repeat(100_000)}` }),
    ).toMatchObject({
      status: 200,
      body: { readable: false },
    })
    await discard(body.draftId)
  })

  test('is saved by whoever saw the newest version; another is shown what a colleague wrote', async () => {
    const { body } = await begin('pan', { from: item })
    const url = `/item-drafts/${body.draftId}`
    expect((await send('pan', 'PUT', url, { source: `${body.source}# 潘\n` })).status).toBe(428)
    const first = await send('pan', 'PUT', url, { source: `${body.source}# 潘\n` }, 1)
    expect(first).toMatchObject({ status: 200, body: { version: 2, savedBy: '潘若兰' } })
    const second = await send('he', 'PUT', url, { source: `${body.source}# 何\n` }, 1)
    expect(second).toMatchObject({
      status: 412,
      body: {
        code: 'version-changed',
        facts: { version: 2, savedBy: '潘若兰', source: `${body.source}# 潘\n` },
      },
    })
    expect((await send('pan', 'GET', url)).body.source).toBe(`${body.source}# 潘\n`)
    expect((await send('he', 'DELETE', url, undefined, 1)).status).toBe(412)
    await discard(body.draftId)
  })

  test('that many save at once from the same version takes one of them, and every other is told', async () => {
    const { body } = await begin('pan', { from: item })
    const url = `/item-drafts/${body.draftId}`
    const texts = Array.from({ length: 8 }, (_, index) => `${body.source}# 第${index + 1}个窗口\n`)
    const answers = await Promise.all(texts.map((source) => send('pan', 'PUT', url, { source }, 1)))
    const kept = answers.findIndex(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...texts.slice(1).map(() => 412)])
    for (const { body: told } of answers.filter(({ status }) => status === 412))
      expect(told.facts).toMatchObject({ version: 2, source: texts[kept] })
    expect((await send('pan', 'GET', url)).body).toMatchObject({ version: 2, source: texts[kept] })
    await discard(body.draftId)
  })

  test('of an item is one: a second is led to the first', async () => {
    const { body } = await begin('pan', { from: item })
    expect(await begin('he', { from: item })).toMatchObject({
      status: 409,
      body: { code: 'draft-exists', facts: { draftId: body.draftId } },
    })
    expect((await begin('other', { from: item })).status).toBe(404)
    await discard(body.draftId)
    const windows = await Promise.all(
      ['pan', 'he', 'pan', 'he'].map((account) => begin(account, { from: item })),
    )
    const [first, ...others] = windows.toSorted((left, right) => left.status - right.status)
    expect(first?.status).toBe(201)
    for (const { body: told } of others) expect(told.facts).toEqual({ draftId: first?.body.draftId })
    const copy = await begin('he', { from: item, copy: true })
    expect(copy.body).toMatchObject({ item: `${item}-copy`, baseItem: null })
    await discard(first?.body.draftId)
    await discard(copy.body.draftId)
  })

  test('must begin with a text or an item, not with both', async () => {
    expect((await begin('pan', {})).body.errors[0].pointer).toBe('/source')
    expect((await begin('pan', { source: 'a: 1', from: item })).status).toBe(400)
    expect((await begin('pan', { from: 'no-such-item' })).status).toBe(404)
  })
})

describe('the check of a file', () => {
  const check = (source: string) => send('pan', 'POST', '/items/source-check', { source })

  test('tells what is wrong with its form by line and pointer', async () => {
    const { body } = await check('item: x\nlimits: { statutory: twenty, promised: 1 }\n')
    expect(body.readable).toBe(false)
    expect(body.findings).toContainEqual(expect.objectContaining({ pointer: '/limits/statutory', line: 2 }))
    expect((await check('item: [')).body.findings[0]).toMatchObject({ rule: 'yaml-syntax', pointer: '' })
  })

  test('holds a complete one to the rules', async () => {
    const definition = definitions.find((one) => one.item === item)
    assert(definition !== undefined, 'the item is there')
    const late = { ...definition, limits: { statutory: 3, promised: 9, unit: 'working-day' as const } }
    const { body } = await check(writeDefinitionSource({ ...late, case: 'promised' }))
    expect(body.readable).toBe(true)
    expect(body.findings).toContainEqual(
      expect.objectContaining({ rule: 'promised-within-statutory', severity: 'error' }),
    )
  })
})

describe('publication', () => {
  test('is refused while there are errors, and the draft stays', async () => {
    const { body } = await begin('pan', { source: 'item: half\n' })
    const publish = await send('pan', 'POST', `/item-drafts/${body.draftId}/publication`, {}, 1)
    expect(publish).toMatchObject({ status: 422, body: { code: 'definition-incomplete' } })
    expect(publish.body.errors.length).toBeGreaterThan(5)
    await discard(body.draftId)
  })

  test('of a day to come leaves the forerunner in force, with note and comments kept for the next draft', async () => {
    const { body } = await begin('pan', { from: item })
    const source = `# 由审批局维护\n${(body.source as string).replace(/^keywords:.*$/m, 'keywords: [敬老卡, 老年卡]')}`
    const url = `/item-drafts/${body.draftId}`
    await send('pan', 'PUT', url, { source }, 1)
    expect(await send('pan', 'POST', `${url}/publication`, { effectiveFrom: '2026-03-01' }, 2)).toMatchObject(
      {
        status: 422,
        body: { code: 'start-not-possible', errors: [{ pointer: '/effectiveFrom' }] },
      },
    )
    expect((await send('pan', 'POST', `${url}/publication`, {}, 1)).status).toBe(412)
    const published = await send(
      'pan',
      'POST',
      `${url}/publication`,
      { effectiveFrom: '2026-04-01', note: '增加口语词。' },
      2,
    )
    expect(published).toMatchObject({ status: 201, body: { revision: 2, effectiveFrom: '2026-04-01' } })
    expect((await send('pan', 'GET', url)).status).toBe(404)
    expect(await catalogue.findCurrentRevision(item)).toMatchObject({ revision: 1 })
    const managed = async () => (await send('pan', 'GET', `/managed-items?item=${item}`)).body.items[0]
    expect(await managed()).toMatchObject({
      state: 'in-force',
      revision: 1,
      coming: { revision: 2, effectiveFrom: '2026-04-01' },
      openCases: 0,
    })
    now = getInstant('2026-04-01T02:00:00.000Z')
    catalogue.forget()
    expect(await catalogue.findCurrentRevision(item)).toMatchObject({ revision: 2 })
    expect(await managed()).toMatchObject({ revision: 2, coming: null })
    const { rows } = await database.application.pool.query(
      'select note from item_revision where item_id = $1 and revision = 2',
      [item],
    )
    expect(rows).toEqual([{ note: '增加口语词。' }])
    const next = await begin('pan', { from: item })
    expect(next.body).toMatchObject({ baseRevision: 2, source })
    await discard(next.body.draftId)
  })

  test('of a draft whose item was published meanwhile asks to look at that first', async () => {
    const { body } = await begin('pan', { from: item })
    await database.application.pool.query(
      `insert into item_revision select item_id, 3, 'x', effective_from, effective_to, published_at, published_by,
              jsonb_set(definition::jsonb, '{revision}', '3')::json
         from item_revision where item_id = $1 and revision = 2`,
      [item],
    )
    const url = `/item-drafts/${body.draftId}`
    const source = `${body.source as string}\nquantityLimit: 每人一张\n`
    await send('pan', 'PUT', url, { source }, 1)
    expect(await send('pan', 'POST', `${url}/publication`, {}, 2)).toMatchObject({
      status: 409,
      body: { code: 'base-moved', facts: { newest: 3 } },
    })
    expect((await send('pan', 'PUT', url, { source, baseRevision: 9 }, 2)).status).toBe(400)
    await send('pan', 'PUT', url, { source, baseRevision: 3 }, 2)
    expect(await send('pan', 'POST', `${url}/publication`, {}, 3)).toMatchObject({
      status: 201,
      body: { revision: 4 },
    })
  })

  test('of a new item under an id that is taken is refused', async () => {
    const { body } = await begin('pan', { from: item, copy: true })
    const source = (body.source as string).replace(`${item}-copy`, item)
    await send('pan', 'PUT', `/item-drafts/${body.draftId}`, { source }, 1)
    expect(await send('pan', 'POST', `/item-drafts/${body.draftId}/publication`, {}, 2)).toMatchObject({
      status: 422,
      body: { code: 'item-exists' },
    })
    await discard(body.draftId)
  })

  test('brings a withdrawn item back, from today only', async () => {
    const reason = '与“老年人优待一件事”合并办理'
    const withdraw = (account: string, said: string) =>
      send(account, 'POST', `/items/${item}/withdrawal`, { reason: said })
    expect((await withdraw('pan', '          合并  ')).status).toBe(400)
    expect((await withdraw('other', reason)).status).toBe(403)
    expect(await withdraw('pan', reason)).toMatchObject({
      status: 200,
      body: { withdrawnOn: '2026-04-01', reason },
    })
    const withdrawn = { on: '2026-04-01', reason }
    const told = { code: 'item-withdrawn', facts: { withdrawn } }
    for (const path of [`/items/${item}`, `/items/${item}/guide.pdf`]) {
      expect(await send('', 'GET', path)).toMatchObject({ status: 404, body: told })
    }
    expect((await send('', 'GET', `/items/${item}`)).body.message.zh).toContain(`停用原因：${reason}。`)
    expect(await withdraw('he', '另一位同事同时停用了它')).toMatchObject({ status: 404, body: told })
    expect((await send('pan', 'GET', '/managed-items?state=withdrawn')).body.items).toMatchObject([
      { item, withdrawn },
    ])
    const { body } = await begin('pan', { from: item })
    const url = `/item-drafts/${body.draftId}/publication`
    expect((await send('pan', 'POST', url, { effectiveFrom: '2026-05-01' }, 1)).body.code).toBe(
      'start-not-possible',
    )
    expect(await send('pan', 'POST', url, {}, 1)).toMatchObject({ status: 201, body: { revision: 5 } })
    expect((await send('pan', 'GET', '/managed-items?state=withdrawn')).body.items).toEqual([])
    expect((await send('', 'GET', `/items/${item}`)).status).toBe(200)
    expect((await send('pan', 'GET', `/managed-items?item=${item}`)).body.items).toMatchObject([
      { withdrawn: null },
    ])
  })
})
