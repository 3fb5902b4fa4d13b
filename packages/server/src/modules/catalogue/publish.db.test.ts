import { type ItemDefinition, type Registries, getInstant } from '@tongban/domain'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { importCatalogue } from './import-catalogue.ts'
import { publishItem } from './publish.ts'

const folder = fileURLToPath(new URL('../../../../../catalogue', import.meta.url))
const now = getInstant('2026-03-02T01:30:00.000Z')
const item = 'food-business-licence'
const another = 'minghu-market-regulation'

let database: TestDatabase
let registries: Registries
let definition: ItemDefinition

beforeAll(async () => {
  database = await createTestDatabase()
  const read = await readCatalogue(folder)
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
  const items = read.value.items.filter((entry) => entry.definition.item === item)
  const [found] = items
  if (found === undefined) throw new Error('the demonstration has no such item')
  definition = found.definition
  registries = read.value.registries
  await importCatalogue(database.application, { ...read.value, items }, { by: 'test', now })
})
afterAll(() => database.dispose())

function publish(changed: ItemDefinition, jurisdiction: readonly string[]) {
  const others: ItemDefinition[] = []
  const input = { definition: changed, registries, others, jurisdiction, by: 'manager', now }
  return publishItem(database.application, input)
}

test('an item manager cannot take the item of another authority over by naming the own one in it', async () => {
  const taken = { ...definition, code: { ...definition.code, authority: another } }
  expect(await publish(taken, [another])).toEqual({
    ok: false,
    error: { kind: 'another-authority', authority: definition.code.authority },
  })
  const { rows } = await database.application.pool.query(
    'select authority_id, current_revision from service_item where item_id = $1',
    [item],
  )
  expect(rows).toEqual([{ authority_id: definition.code.authority, current_revision: 1 }])
})

test('an import tells in both languages why an item was not published, and goes on with the others', async () => {
  const read = await readCatalogue(folder)
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
  const slow = { ...definition, limits: { statutory: 3, promised: 9, unit: 'working-day' as const } }
  const items = read.value.items
    .filter((entry) => ['elderly-courtesy-card', item].includes(entry.definition.item))
    .map((entry) => (entry.definition.item === item ? { ...entry, definition: slow } : entry))
  const report = await importCatalogue(database.application, { ...read.value, items }, { by: 'test', now })
  expect(report).toMatchObject({
    published: 1,
    refused: [
      {
        item,
        reason: {
          zh: expect.stringMatching(/^promised-within-statutory \S+：承诺9日.*。$/u),
          en: expect.stringMatching(/^promised-within-statutory \S+: 9 days .*\.$/),
        },
      },
    ],
  })
})

test('the manager of the authority publishes its next revision', async () => {
  const mended = { ...definition, name: { zh: '食品经营许可（修订）', en: 'Food business licence, revised' } }
  expect(await publish(mended, [definition.code.authority])).toMatchObject({
    ok: true,
    value: { revision: { revision: 2 } },
  })
})
