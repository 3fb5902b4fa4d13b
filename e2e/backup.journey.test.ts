import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../packages/server/src/config.ts'
import { backupDatabase, restoreDatabase } from '../packages/server/src/database/backup/index.ts'
import { readMigrations } from '../packages/server/src/database/migrations.ts'
import { createTestDatabase, type TestDatabase } from '../packages/server/src/database/testing/index.ts'
import { startServer } from '../packages/server/src/main.ts'
import { DiskFileStore } from '../packages/server/src/modules/files/index.ts'
import { findWitness, verifyReceipt, verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { done } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }

let journey: Journey
let enterprise: Person
let content: Content
let restored: TestDatabase
let folder: string

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  content = await fillApplication(journey, enterprise, item, answers)
  restored = await createTestDatabase({ migrated: false })
  folder = await mkdtemp(join(tmpdir(), 'tongban-backup-'))
})
afterAll(async () => {
  await journey.end()
  await restored.dispose()
  await rm(folder, { recursive: true, force: true })
})

async function fileCase(): Promise<string> {
  const filing = { content, contact, delivery: 'electronic' }
  return done(await enterprise.send('POST', '/cases', { item, filing })).caseId
}

type Row = Readonly<Record<string, unknown>>

async function readRows(database: TestDatabase, query: string): Promise<Row[]> {
  return (await database.administrator.pool.query<Row>(query)).rows
}

const readEvents = (database: TestDatabase) =>
  readRows(
    database,
    `select case_id, sequence, recorded_at, encode(hash, 'hex') as hash from case_event order by case_id, sequence`,
  )
const readRoots = (database: TestDatabase) =>
  readRows(
    database,
    `select root_number, encode(merkle_root, 'hex') as root, encode(signature, 'hex') as signature
       from record_root order by root_number`,
  )

/** Files, uploads, and seals without a pause. */
async function load(stop: AbortSignal): Promise<number> {
  let filed = 0
  const work = async (worker: number) => {
    for (let turn = 0; !stop.aborted; turn += 1) {
      await enterprise.upload(`备份期间的材料-${worker}-${turn}`)
      await fileCase()
      filed += 1
      const { pool } = journey.database.administrator
      if (worker === 0) await pool.query(`select graphile_worker.add_job('seal-record', '{}'::json)`)
    }
  }
  await Promise.all([0, 1, 2].map(work))
  return filed
}

test('a backup that is made under load comes back elsewhere as the same record with the same roots', async () => {
  const before = await fileCase()
  await journey.runJob('seal-record')
  const receipt = await enterprise.send('GET', `/cases/${before}/receipt`)
  const eventsBefore = await readEvents(journey.database)

  const stop = new AbortController()
  const loading = load(stop.signal)
  const home = join(folder, 'home')
  const path = join(folder, 'backup.tar.gz')
  await backupDatabase({ addresses: journey.database, home: journey.home, path, progress: () => undefined })
  stop.abort()
  expect(await loading).toBeGreaterThan(0)
  await journey.settleQueue()

  const migrations = await readMigrations()
  await restoreDatabase({ addresses: restored, home, path, migrations, progress: () => undefined })
  const [all, events] = [await readEvents(journey.database), await readEvents(restored)]
  const known = new Set(all.map((event) => JSON.stringify(event)))
  expect(events.filter((event) => !known.has(JSON.stringify(event)))).toEqual([])
  const kept = new Set(events.map((event) => JSON.stringify(event)))
  expect(eventsBefore.filter((event) => !kept.has(JSON.stringify(event)))).toEqual([])
  const roots = await readRoots(restored)
  expect(roots).toEqual((await readRoots(journey.database)).slice(0, roots.length))

  const witness = await findWitness(home)
  expect(witness?.root?.number).toBeLessThanOrEqual(roots.length)
  const report = await verifyRecord({
    address: restored.migratorUrl,
    rebuild: true,
    ...(witness && { witness }),
  })
  expect(report).toMatchObject({ ok: true, findings: [], warnings: [], keySource: 'witness' })
  const keys = witness?.keys.map(({ publicKeyPem }) => publicKeyPem)
  expect(verifyReceipt(receipt.body, keys)).toMatchObject({ ok: true, value: { caseId: before } })

  const store = new DiskFileStore(join(home, 'files'))
  const files = await readRows(restored, 'select digest from stored_file')
  const sound = await Promise.all(files.map(({ digest }) => store.verify(String(digest))))
  expect(sound.every(Boolean)).toBe(true)
  expect(sound.length).toBeGreaterThan(1)
})

test('the restored place works on: accounts sign in and numbers go on', async () => {
  const config = readConfig({
    TONGBAN_HOME: join(folder, 'home'),
    PORT: '0',
    TONGBAN_REQUESTS_PER_MINUTE: '0',
  })
  const server = await startServer({
    config,
    databases: restored,
    readClock: () => journey.now(),
    followSchedule: false,
  })
  try {
    const person = journey.visit(server.url, 'enterprise-yunhe')
    const filing = { content, contact, delivery: 'electronic' }
    const { caseId, number } = done(await person.send('POST', '/cases', { item, filing }))
    const numbers = await readRows(restored, `select number from case_summary where case_id <> '${caseId}'`)
    expect(numbers.every((row) => String(row['number']) < String(number))).toBe(true)
  } finally {
    await server.stop()
  }
})
