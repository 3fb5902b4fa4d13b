import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  describeFiling,
  fillApplication,
  uploadMaterial,
  type FilledApplication,
} from '../packages/cli/src/bench/application.ts'
import { openLoadClient, readDone, signIn, type LoadClient } from '../packages/cli/src/bench/load-client.ts'
import type { ServerProcess } from '../packages/cli/src/bench/server-process.ts'
import { openThrowAway, type ThrowAway } from '../packages/cli/src/bench/throw-away.ts'
import { connectDatabase, type Database } from '../packages/server/src/database/index.ts'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'

const item = 'aged-allowance'
const officer = 'counter-hall-sun'

interface Filed {
  readonly caseId: string
  readonly number: string
}

let throwAway: ThrowAway
let servers: readonly [ServerProcess, ServerProcess]
let clients: readonly [LoadClient, LoadClient]
let database: Database
let token: string
let officerToken: string
let application: FilledApplication
let fileId: string
let keys = 0

beforeAll(async () => {
  throwAway = await openThrowAway({
    progress: () => undefined,
    items: [item],
    officers: [officer],
    applicants: 1,
    databaseBelongsTo: 'server',
  })
  const first = await throwAway.startServer()
  servers = [first, await throwAway.startServer({ PORT: '0' })]
  clients = [openLoadClient(servers[0].url, 8), openLoadClient(servers[1].url, 8)]
  database = connectDatabase((await throwAway.readAddresses()).administratorUrl, { poolSize: 2 })
  token = await signIn(clients[0], describeApplicant().username, throwAway.applicantPassword)
  officerToken = await signIn(clients[1], officer, throwAway.officers[0]?.password ?? '')
  application = await fillApplication(clients[0], item)
  fileId = await uploadMaterial(clients[0], token, 'first')
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await database.close()
  await throwAway.remove()
})

function describeApplicant() {
  const [person] = throwAway.applicants
  if (person === undefined) throw new Error('there is one applicant')
  return person
}

const createKey = () => `two-servers-${(keys += 1)}`

const file = (client: LoadClient, key: string) =>
  client.send({
    method: 'POST',
    path: '/cases',
    token,
    key,
    body: describeFiling(application, describeApplicant(), fileId),
  })

const receive = (client: LoadClient, caseId: string) =>
  client.send({ method: 'POST', path: `/cases/${caseId}/reception`, token: officerToken, key: createKey() })

async function readOne<Row extends object>(query: string): Promise<Row> {
  const { rows } = await database.pool.query<Row>(query)
  if (rows[0] === undefined) throw new Error('the query has a row')
  return rows[0]
}

test('two servers on one home file at once: the same key is one case, and each number is given once', async () => {
  const filings = Array.from({ length: 24 }, createKey)
  const answers = await Promise.all(
    filings.map((key) => Promise.all(clients.map((client) => file(client, key)))),
  )
  const cases = answers.map((pair) => {
    const [first, second] = pair.map((answer) => readDone<Filed>(answer, 'a filing'))
    expect(second).toEqual(first)
    return first as Filed
  })
  expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(filings.length)
  expect(new Set(cases.map(({ number }) => number)).size).toBe(filings.length)
})

test('of two servers that act on one case at once one wins, and the other decides anew and refuses', async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    const { caseId } = readDone<Filed>(await file(clients[turn % 2 === 0 ? 0 : 1], createKey()), 'a filing')
    const answers = await Promise.all(clients.map((client) => receive(client, caseId)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  }
})

test('each document is made once, whichever server makes it', async () => {
  await vi.waitUntil(
    async () =>
      (
        await readOne<{ jobs: number }>(
          'select count(*)::int as jobs from graphile_worker._private_jobs where run_at < now()',
        )
      ).jobs === 0,
    { timeout: 30_000, interval: 50 },
  )
  const documents = await readOne<{ asked: number; made: number; different: number }>(
    `select (select count(*)::int from case_event where payload -> 'document' is not null) as asked,
            (select count(*)::int from case_event where event_type = 'DocumentProduced') as made,
            (select count(distinct payload ->> 'number')::int from case_event where event_type = 'DocumentProduced') as different`,
  )
  expect(documents.made).toBe(documents.asked)
  expect(documents.different).toBe(documents.asked)
  expect(documents.asked).toBeGreaterThan(0)
  const { migratorUrl } = await throwAway.readAddresses()
  expect(await verifyRecord({ address: migratorUrl, rebuild: true })).toMatchObject({
    ok: true,
    warnings: [],
  })
})

test('the second works on when the first is stopped, and the last one stops the database', async () => {
  await servers[0].stop()
  readDone<Filed>(await file(clients[1], createKey()), 'a filing')
  await database.close()
  await servers[1].stop()
  const lockFile = join(throwAway.home, 'database', 'data', 'postmaster.pid')
  expect(await readFile(lockFile, 'utf8').catch(() => 'stopped')).toBe('stopped')
})
