import { defineRoute } from '@tongban/contract'
import Fastify from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { connectDatabase } from '../database/index.ts'
import { implementRoute } from './implement-route.ts'
import { RefusedRequest } from './problem.ts'
import { limitWork } from './work-limit.ts'

const waitThing = defineRoute({
  id: 'waitThing',
  method: 'GET',
  path: '/waiting',
  permission: 'catalogue.read',
  title: '等待',
  summary: 'Waits until the test lets go',
  responses: { 200: z.strictObject({}) },
})

function openBare(requestsAtOnce: number) {
  const bare = Fastify()
  bare.setErrorHandler((error, _request, reply) =>
    error instanceof RefusedRequest ? reply.code(error.problem.status).send() : reply.code(500).send(),
  )
  limitWork(bare, { requestsAtOnce })
  return bare
}

const database = connectDatabase('postgresql://nobody@127.0.0.1:1/none')
const held: (() => void)[] = []
let home: string
let app: Awaited<ReturnType<typeof createApp>>

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongban-limit-'))
  app = await createApp({
    home,
    database,
    routes: [waitThing],
    modules: [
      {
        name: 'things',
        routes: [
          implementRoute(waitThing, async () => {
            await new Promise<void>((resolve) => held.push(resolve))
            return { status: 200, body: {} }
          }),
        ],
      },
    ],
    authenticate: async () => undefined,
    recordAudit: async () => undefined,
    isReady: async () => true,
    requestsAtOnce: 2,
  })
})

afterAll(async () => {
  await app.close()
  await database.close()
  await rm(home, { recursive: true, force: true })
})

test('requests beyond those in work are told when to come again, and room is made as soon as one is answered', async () => {
  const ask = () => app.inject({ url: '/api/v1/waiting' })
  const first = [ask(), ask()]
  await expect.poll(() => held.length).toBe(2)
  const refused = await ask()
  expect(refused.statusCode).toBe(503)
  expect(refused.headers['retry-after']).toBe('1')
  expect(refused.json().code).toBe('service-unavailable')
  expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200)

  held.pop()?.()
  await expect.poll(async () => (await Promise.race(first)).statusCode).toBe(200)
  const next = ask()
  await expect.poll(() => held.length).toBe(2)
  for (const letGo of held) letGo()
  expect((await Promise.all([...first, next])).map((answer) => answer.statusCode)).toEqual([200, 200, 200])
})

test('a request counts before anything is done for it, its sign-in included', async () => {
  const waiting: (() => void)[] = []
  const bare = openBare(1)
  bare.addHook('onRequest', () => new Promise<void>((resolve) => waiting.push(resolve)))
  bare.get('/', async () => 'done')
  const url = await bare.listen({ host: '127.0.0.1', port: 0 })
  const first = fetch(url)
  await expect.poll(() => waiting.length).toBe(1)
  expect((await fetch(url)).status).toBe(503)
  expect(waiting).toHaveLength(1)
  for (const letGo of waiting) letGo()
  expect((await first).status).toBe(200)
  await bare.close()
})

test('a refusal keeps the connection, so that many of them do not queue up at the door', async () => {
  const ask = () => app.inject({ url: '/api/v1/waiting' })
  held.length = 0
  const first = [ask(), ask()]
  await expect.poll(() => held.length).toBe(2)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const refused = await fetch(`${url}/api/v1/waiting`, { method: 'POST', body: '{}' })
  expect([refused.status, refused.headers.get('connection')]).toEqual([503, 'keep-alive'])
  for (const letGo of held) letGo()
  await Promise.all(first)
})

test('callers who send half of a body keep nobody out', async () => {
  const bare = openBare(1)
  bare.post('/', async () => 'done')
  bare.get('/', async () => 'done')
  const url = await bare.listen({ host: '127.0.0.1', port: 0 })
  const slow = connect(Number(new URL(url).port), '127.0.0.1')
  await new Promise<void>((resolve) => {
    bare.server.once('request', () => resolve())
    slow.write(
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a"',
    )
  })
  await expect.poll(async () => (await fetch(url)).status).toBe(200)
  slow.destroy()
  await bare.close()
})
