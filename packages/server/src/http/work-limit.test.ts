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

test('a turn of the loop that has gone on too long takes in no more when there is work enough', async () => {
  // When each request is read: the third comes a second into the turn that the second has begun.
  const moments = [0, 0, 1000, 1000]
  const waiting: (() => void)[] = []
  const bare = Fastify()
  bare.setErrorHandler((error, _request, reply) =>
    error instanceof RefusedRequest ? reply.code(error.problem.status).send() : reply.code(500).send(),
  )
  limitWork(bare, { requestsAtOnce: 4, readMilliseconds: () => moments.shift() ?? 0 })
  bare.get('/', async (_request, reply) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    return reply.send()
  })
  await bare.ready()
  const ask = async () => (await bare.inject({ url: '/' })).statusCode

  const first = ask()
  await expect.poll(() => waiting.length).toBe(1)
  const [second, third] = [ask(), ask()]
  expect(await third).toBe(503)
  await new Promise((resolve) => setImmediate(resolve))
  const fourth = ask()
  await expect.poll(() => waiting.length).toBe(3)
  for (const letGo of waiting) letGo()
  expect(await Promise.all([first, second, fourth])).toEqual([200, 200, 200])
  await bare.close()
})

test('callers who send half of a body keep nobody out', async () => {
  const bare = Fastify()
  limitWork(bare, { requestsAtOnce: 1 })
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
  expect((await fetch(url)).status).toBe(200)
  slow.destroy()
  await bare.close()
})
