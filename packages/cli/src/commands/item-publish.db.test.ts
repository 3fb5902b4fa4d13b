import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getInstant } from '@tongban/domain'
import { importCalendarYears, importCatalogue, readCatalogue } from '@tongban/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../server/src/database/testing/index.ts'
import type { Store } from '../open-store.ts'
import { publishFiles } from './item-publish.ts'

const catalogueFolder = join(import.meta.dirname, '../../../../catalogue')
const item = 'temporary-street-use'
const now = getInstant('2026-03-02T01:00:00Z')

let database: TestDatabase
let folder: string
let definition: string
let acts: unknown[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'tongban-publish-'))
  const catalogue = await readCatalogue(catalogueFolder)
  if (!catalogue.ok) throw new Error('the demonstration district has errors')
  // The registries alone: the item of the guide is published by the tests.
  await importCatalogue(database.application, { ...catalogue.value, items: [] }, { by: 'test', now })
  const guide = await readFile(join(catalogueFolder, '../docs/adding-a-service-item.md'), 'utf8')
  definition = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
}, 60_000)

afterAll(async () => {
  await database.dispose()
  await rm(folder, { recursive: true })
})

async function publish(text: string) {
  const file = join(folder, 'item.yaml')
  await writeFile(file, text)
  acts = []
  const store: Store = {
    database: database.application,
    databaseUrl: database.applicationUrl,
    now,
    recordAct: async (act) => {
      acts.push(act)
    },
  }
  return publishFiles(store, [file], '王编目', { progress: () => undefined, count: () => undefined })
}

async function listRevisions() {
  const { rows } = await database.application.pool.query(
    'select revision, published_by from item_revision where item_id = $1 order by revision',
    [item],
  )
  return rows
}

describe('tongban item publish', () => {
  it('publishes a definition of the guide as revision 1, with who did it, and says so in the audit', async () => {
    expect(await publish(definition)).toMatchObject({
      ok: true,
      published: [{ item, outcome: 'published', revision: 1 }],
    })
    expect(await listRevisions()).toEqual([{ revision: 1, published_by: '王编目' }])
    expect(acts).toMatchObject([{ action: 'publishItem', by: '王编目', detail: { item, revision: 1 } }])
  })

  it('makes no revision of a definition that says what the present one says', async () => {
    expect(await publish(`# a comment is no change\n${definition}`)).toMatchObject({
      ok: true,
      published: [{ item, outcome: 'unchanged', revision: 1 }],
    })
    expect(await listRevisions()).toHaveLength(1)
    expect(acts).toEqual([])
  })

  it('makes revision 2 of a changed definition and leaves revision 1 as it was', async () => {
    const { rows: before } = await database.application.pool.query(
      'select definition from item_revision where item_id = $1 and revision = 1',
      [item],
    )
    const report = await publish(definition.replace('promised: 2', 'promised: 3'))
    expect(report).toMatchObject({ ok: true, published: [{ outcome: 'published', revision: 2 }] })
    const { rows: after } = await database.application.pool.query(
      'select definition from item_revision where item_id = $1 and revision = 1',
      [item],
    )
    expect(after).toEqual(before)
  })

  it('writes nothing when a rule is broken, and says rule, line and cure', async () => {
    const report = await publish(definition.replace('promised: 2', 'promised: 25'))
    expect(report).toMatchObject({ ok: false, published: [] })
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'promised-within-statutory', line: expect.any(Number) }),
    )
    expect(await listRevisions()).toHaveLength(2)
    expect(acts).toEqual([])
  })

  it('writes nothing when the file is no definition', async () => {
    const report = await publish(`item: ${item}\nname: 只有名称\n`)
    expect(report.ok).toBe(false)
    expect(report.problems.length).toBeGreaterThan(0)
    expect(await listRevisions()).toHaveLength(2)
  })
})

describe('tongban calendar import', () => {
  const year2030 = { holidays: { '2030-01-01': '元旦' }, makeUpWorkingDays: {}, source: '测试用的安排' }

  it('adds a year, leaves the others, and finds nothing to do the second time', async () => {
    expect(await importCalendarYears(database.application, { 2030: year2030 })).toEqual([2030])
    expect(await importCalendarYears(database.application, { 2030: year2030 })).toEqual([])
    const { rows } = await database.application.pool.query('select year from calendar_year order by year')
    expect(rows.map(({ year }: { year: number }) => year)).toEqual(expect.arrayContaining([2026, 2030]))
  })

  it('sees a day that was moved', async () => {
    const moved = { ...year2030, holidays: { '2030-01-02': '元旦' } }
    expect(await importCalendarYears(database.application, { 2030: moved })).toEqual([2030])
  })
})
