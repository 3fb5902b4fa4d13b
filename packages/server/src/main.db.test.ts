import { routes } from '@tongban/contract'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { createTestDatabase, type TestDatabase } from './database/testing/index.ts'
import { EnvironmentError } from './environment-error.ts'
import { startServer, type RunningServer } from './main.ts'

let database: TestDatabase
let home: string
let server: RunningServer

function configure(changes: Readonly<Record<string, string>> = {}) {
  return readConfig({ TONGBAN_HOME: home, PORT: '0', TONGBAN_REQUESTS_PER_MINUTE: '60', ...changes })
}

beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'tongban-server-'))
  server = await startServer({ config: configure(), databases: database })
})
afterAll(async () => {
  await server.stop()
  await database.dispose()
  await rm(home, { recursive: true, force: true })
})

test('the server answers for its health, its readiness, its figures and its contract', async () => {
  const read = (path: string) => fetch(`${server.url}${path}`)
  expect((await read('/healthz')).status).toBe(200)
  expect((await read('/readyz')).status).toBe(200)
  expect(await (await read('/metrics')).text()).toContain('tongban_http_request_duration_seconds')
  const document = (await (await read('/api/v1/openapi.json')).json()) as { paths: Record<string, object> }
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path))
  expect(operations).toHaveLength(routes.length)
})

test('the key of the installation is for nobody else to read, and the log holds no personal data', async () => {
  const payload = {
    username: 'zhang.wei',
    password: 'Tong-ban-2026',
    name: '张伟',
    residentId: '11010519491231002X',
  }
  await fetch(`${server.url}/api/v1/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'person', phone: '13800138000', ...payload }),
  })
  expect((await stat(join(home, 'keys', 'master.key'))).mode & 0o077).toBe(0)
  // Lines are written together, once a second.
  const readLog = () => readFile(join(home, 'logs', 'server.log'), 'utf8')
  await expect.poll(readLog, { timeout: 20_000 }).toContain('registerAccount')
  const log = await readLog()
  for (const secret of [payload.password, payload.name, payload.residentId, payload.username]) {
    expect(log.includes(secret)).toBe(false)
  }
})

test('too many requests of one address are told when to come back', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => fetch(`${server.url}/healthz`)))
  const refused = answers.find((answer) => answer.status === 429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused?.json()).toMatchObject({ code: 'too-many-requests' })
})

test('a taken port is a sentence and not a stack', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve)
  })
  const address = other.address()
  const port = String(typeof address === 'object' && address !== null ? address.port : 0)
  await expect(startServer({ config: configure({ PORT: port }), databases: database })).rejects.toThrow(
    EnvironmentError,
  )
  other.close()
})

test('a database that goes away is a 503 with the time to come back, and not an end of the process', async () => {
  const own = await createTestDatabase()
  const config = configure({ TONGBAN_REQUESTS_PER_MINUTE: '0' })
  const second = await startServer({ config, databases: own })
  const headers = { authorization: 'Bearer 0123456789abcdef0123456789abcdef' }
  expect((await fetch(`${second.url}/api/v1/account`, { headers })).status).toBe(401)
  await own.dispose()
  const answer = await fetch(`${second.url}/api/v1/account`, { headers })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('5')
  expect((await fetch(`${second.url}/readyz`)).status).toBe(503)
  expect((await fetch(`${second.url}/healthz`)).status).toBe(200)
  await second.stop()
})
