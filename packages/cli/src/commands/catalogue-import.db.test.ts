import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type Instant, getInstant, listMembers } from '@tongban/domain'
import { type CatalogueMatter, importCatalogue, readCatalogue, readMatterFile } from '@tongban/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../server/src/database/testing/index.ts'
import { createTerminal } from '../terminal.ts'
import { printRefusedMatters } from './catalogue-import.ts'

const catalogueFolder = join(import.meta.dirname, '../../../../catalogue')
const matter = 'open-stationery-shop'
const now: Instant = getInstant('2026-03-02T01:00:00Z')

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'tongban-import-'))
}, 60_000)

afterAll(async () => {
  await database.dispose()
  await rm(folder, { recursive: true })
})

/** The matter with another text of its file. */
async function rewrite(change: (source: string) => string): Promise<CatalogueMatter> {
  const source = await readFile(join(catalogueFolder, `matters/${matter}.yaml`), 'utf8')
  const path = join(folder, `${matter}.yaml`)
  await writeFile(path, change(source))
  const read = await readMatterFile(path, `${matter}.yaml`)
  if (!read.ok) throw new Error(`the file cannot be read: ${JSON.stringify(read.error)}`)
  return read.value
}

/** Imports the matter with the items that it names. */
async function importWith(changed: CatalogueMatter) {
  const read = await readCatalogue(catalogueFolder)
  if (!read.ok) throw new Error('the demonstration district has errors')
  const needed = new Set(listMembers(changed.definition).map(({ item }) => item))
  const items = read.value.items.filter(({ definition }) => needed.has(definition.item))
  const catalogue = { ...read.value, items, matters: [changed] }
  return importCatalogue(database.application, catalogue, { by: '王编目', now })
}

const importMatter = async (changed: CatalogueMatter) => (await importWith(changed)).matters

async function print(changed: CatalogueMatter, refused: Parameters<typeof printRefusedMatters>[1]) {
  const output = new PassThrough()
  const stream = Object.assign(output, { isTTY: false }) as unknown as NodeJS.WriteStream
  printRefusedMatters([changed], refused, createTerminal(stream, stream))
  output.end()
  return text(output)
}

// Nobody can begin: each waits for the other. In the usual case nobody is employed yet, and neither is handled.
const circle = `order:
  - first: employment-registration
    next: employee-insurance-enrolment
    basis: [就业促进法 第四十三条]
`

describe('tongban catalogue import', () => {
  it('refuses a matter that goes wrong in another than the usual situation, with the line and the cure', async () => {
    const changed = await rewrite((source) => source.replace(/^order:\n/mu, circle))
    const { published, refused } = await importMatter(changed)
    expect({ published, refused }).toMatchObject({ published: 0, refused: [{ matter }] })
    const printed = await print(changed, refused)
    expect(printed).toMatch(new RegExp(`${matter}\\.yaml:\\d+:\\d+ error matter-no-circle \\(`))
    expect(printed).toContain(`\n    → ${refused[0]?.findings[0]?.cure.en}\n`)
    expect(printed).toContain('was not published; why, and how to mend it, stands above.')
  })

  it('publishes a matter that keeps the rules everywhere, and leaves it alone when it comes again', async () => {
    const sound = await rewrite((source) => source)
    expect(await importMatter(sound)).toEqual({ published: 1, unchanged: 0, refused: [], withdrawn: [] })
    expect(await importMatter(sound)).toEqual({ published: 0, unchanged: 1, refused: [], withdrawn: [] })
  })

  it('leaves a matter and an item that were withdrawn off the list, changed or not', async () => {
    const { pool } = database.application
    const item = 'publication-retail-licence'
    const on = '2026-03-02'
    const said = [on, '有关事项调整', matter]
    await pool.query('update matter set withdrawn_on = $1, withdrawal_reason = $2 where matter_id = $3', said)
    await pool.query('update service_item set withdrawn_on = $1 where item_id = $2', [on, item])
    const changed = await rewrite((source) => source.replace('keywords: [', 'keywords: [开文具店铺, '))
    const report = await importWith(changed)
    expect(report).toMatchObject({ withdrawn: [item], matters: { published: 0, withdrawn: [matter] } })
    const { rows } = await pool.query(
      `select i.withdrawn_on::text as item, m.withdrawn_on::text as matter
         from service_item i, matter m where i.item_id = $1 and m.matter_id = $2`,
      [item, matter],
    )
    expect(rows).toEqual([{ item: on, matter: on }])
  })
})
