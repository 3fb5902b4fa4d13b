import { getPlainDate } from '@tongban/domain'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../database/testing/index.ts'
import { createPublishedCatalogue } from '../modules/catalogue/index.ts'

import { announceWorker, freeJobsOfDeadWorkers } from './dead-workers.ts'
import { startJobs } from './index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.dispose())

async function addJob(task: string, payload: object = {}): Promise<number> {
  const { rows } = await database.application.pool.query<{ id: number }>(
    'select id from graphile_worker.add_job($1, $2::json)',
    [task, JSON.stringify(payload)],
  )
  return rows[0]?.id ?? 0
}

const lock = (id: number, worker: string) =>
  database.application.pool.query(
    `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - interval '1 minute' where id = $1`,
    [id, worker],
  )

async function listLocked(): Promise<string[]> {
  const { rows } = await database.application.pool.query<{ locked_by: string }>(
    'select locked_by from graphile_worker._private_jobs where locked_by is not null order by 1',
  )
  return rows.map((row) => row.locked_by)
}

test('a job of a worker that died is given back, that of one that lives is left to it', async () => {
  const { pool } = database.application
  await lock(await addJob('settle-deadlines'), 'pool-alive')
  await lock(await addJob('seal-record'), 'pool-dead')
  const alive = await announceWorker({ pool, worker: 'pool-alive' })
  expect(await freeJobsOfDeadWorkers(pool)).toBe(1)
  expect(await listLocked()).toEqual(['pool-alive'])
  await alive.leave()
  expect(await freeJobsOfDeadWorkers(pool)).toBe(1)
  expect(await listLocked()).toEqual([])
  await pool.query('delete from graphile_worker._private_jobs')
})

test('a worker whose connection is lost says again that it lives', async () => {
  const { pool } = database.application
  await lock(await addJob('settle-deadlines'), 'pool-cut')
  const worker = await announceWorker({ pool, worker: 'pool-cut' })
  const before = await listPresent()
  await cutConnections(`application_name = 'tongban jobs'`)
  await vi.waitUntil(async () => (await listPresent()).some((pid) => !before.includes(pid)), {
    timeout: 8000,
    interval: 50,
  })
  expect(await freeJobsOfDeadWorkers(pool)).toBe(0)
  await worker.leave()
  await pool.query('delete from graphile_worker._private_jobs')
})

test('a database that dies while a job runs ends neither the server nor the queue', async () => {
  const { pool } = database.application
  const done: number[] = []
  const reports: string[] = []
  const caseId = '00000000-0000-4000-8000-000000000001'
  const jobs = await startJobs(
    {
      database: database.application,
      catalogue: createPublishedCatalogue(
        database.application,
        () => performance.now(),
        () => getPlainDate('2025-09-08'),
      ),
      readClock: () => new Date('2025-09-08T01:00:00.000Z'),
      async produceDocument(_caseId, sequence) {
        done.push(sequence)
        if (done.length > 1) return
        await letIn(false)
        await cutConnections('true')
      },
      produceMatterDocument: async () => undefined,
      createLicence: async () => undefined,
      issueTradeLicence: async () => undefined,
      sealRecord: async () => undefined,
      carryOutHandovers: async () => undefined,
      endLicences: async () => undefined,
      expireStandingChannels: async () => undefined,
      judgeInstantly: async () => undefined,
      drawReexaminations: async () => undefined,
      report: (message) => reports.push(message),
    },
    pool,
    { atOnce: 2, followSchedule: false },
  )
  await addJob('produce-document', { caseId, sequence: 1 })
  await vi.waitUntil(() => reports.includes('the job runner gave up and is started again'), { timeout: 8000 })
  await letIn(true)
  await addJob('produce-document', { caseId, sequence: 2 })
  await vi.waitUntil(() => done.includes(2), { timeout: 8000, interval: 20 })
  // The end of the first could not be written down: it is done once more as soon as it is given back.
  await vi.waitUntil(async () => (await freeJobsOfDeadWorkers(pool, 0)) === 1, { timeout: 8000 })
  await vi.waitUntil(() => done.filter((sequence) => sequence === 1).length === 2, { timeout: 8000 })
  await vi.waitUntil(async () => (await countJobs()) === 0, { timeout: 8000, interval: 20 })
  await jobs.stop()
  expect(await listPresent()).toEqual([])
})

async function cutConnections(which: string): Promise<void> {
  await database.administrator.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'tongban_application' and ${which}`,
  )
}

/** Whether the application may connect to the database. */
async function letIn(allowed: boolean): Promise<void> {
  const name = new URL(database.applicationUrl).pathname.slice(1)
  await database.administrator.pool.query(`alter database ${name} connection limit ${allowed ? -1 : 0}`)
}

/** Processes of the connections that say that a worker lives. */
async function listPresent(): Promise<number[]> {
  const { rows } = await database.administrator.pool.query<{ pid: number }>(
    `select pid from pg_stat_activity join pg_locks using (pid)
      where datname = current_database() and locktype = 'advisory' and granted and application_name = 'tongban jobs'`,
  )
  return rows.map(({ pid }) => pid)
}

async function countJobs(): Promise<number> {
  const { rows } = await database.administrator.pool.query<{ count: number }>(
    'select count(*)::int as count from graphile_worker._private_jobs',
  )
  return rows[0]?.count ?? 0
}
