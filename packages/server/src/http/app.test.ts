import { defineRoute } from '@tongban/contract'
import { getInstant } from '@tongban/domain'
import type { FastifyInstance } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { connectDatabase } from '../database/index.ts'
import type { AuditEntry, Authentication } from './authentication.ts'
import { implementRoute } from './implement-route.ts'

const clerk: Authentication = {
  account: 'account-1',
  session: 'session-1',
  by: 'token',
  actor: {
    kind: 'officer',
    account: 'account-1',
    name: '王敏',
    role: 'counter-clerk',
    organisation: 'jiangbei-bureau',
    duties: [],
    jurisdiction: ['jiangbei-bureau'],
  },
}

const readThing = defineRoute({
  id: 'readThing',
  method: 'GET',
  path: '/things/{thingId}',
  permission: 'case.read',
  title: '查看',
  summary: 'Read a thing',
  params: z.strictObject({ thingId: z.string().max(20) }),
  query: z.strictObject({ limit: z.coerce.number().int().max(10).default(5) }),
  responses: { 200: z.strictObject({ thingId: z.string(), limit: z.number() }) },
})
const writeThing = defineRoute({
  id: 'writeThing',
  method: 'POST',
  path: '/things',
  permission: 'case.accept',
  title: '写入',
  summary: 'Write a thing',
  body: z.strictObject({ name: z.string().min(1).max(10), nested: z.unknown().optional() }),
  responses: { 201: z.strictObject({ name: z.string() }) },
})
const breakThing = defineRoute({
  id: 'breakThing',
  method: 'POST',
  path: '/things/break',
  permission: 'case.void',
  title: '作废',
  summary: 'Not for clerks',
  responses: { 204: null },
})
const failThing = defineRoute({
  id: 'failThing',
  method: 'GET',
  path: '/failing',
  permission: 'catalogue.read',
  title: '出错',
  summary: 'Fails',
  responses: { 200: z.strictObject({}) },
})
const routes = [readThing, writeThing, breakThing, failThing]
const modules = [
  {
    name: 'things',
    routes: [
      implementRoute(readThing, async ({ params, query }) => ({
        status: 200,
        body: { thingId: params.thingId, limit: query.limit },
      })),
      implementRoute(writeThing, async ({ body }) => ({ status: 201, body: { name: body.name } })),
      implementRoute(breakThing, async () => ({ status: 204, body: undefined })),
      implementRoute(failThing, async () => {
        throw new Error('the secret detail')
      }),
    ],
  },
]

let app: FastifyInstance
let home: string
const audit: AuditEntry[] = []
const database = connectDatabase('postgresql://nobody@127.0.0.1:1/none')

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongban-app-'))
  app = await createApp({
    home,
    database,
    routes,
    modules,
    authenticate: async (headers) => (headers.authorization === 'Bearer good' ? clerk : undefined),
    recordAudit: async (entry) => {
      audit.push(entry)
    },
    isReady: async () => true,
    readClock: () => getInstant('2026-03-02T01:30:00.000Z'),
    checkAnswers: true,
  })
})

afterAll(async () => {
  await app.close()
  await database.close()
  await rm(home, { recursive: true, force: true })
})

const authorization = 'Bearer good'
const json = { authorization, 'content-type': 'application/json' }

function post(payload: string | Buffer, headers: Record<string, string> = json) {
  return app.inject({ method: 'POST', url: '/api/v1/things', headers, payload })
}

describe('a declared route', () => {
  test('answers what its schema says, with defaults filled in', async () => {
    const answer = await app.inject({ url: '/api/v1/things/a', headers: { authorization } })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({ thingId: 'a', limit: 5 })
  })

  test('wants a session, and says so in both languages', async () => {
    const answer = await app.inject({ url: '/api/v1/things/a' })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ code: 'sign-in-required', title: '请先登录' })
    const english = await app.inject({
      url: '/api/v1/things/a',
      headers: { 'accept-language': 'en-GB, zh;q=0.5' },
    })
    expect(english.json()).toMatchObject({ title: 'Sign in first' })
  })

  test('is refused without the permission, and the refusal is in the audit', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/things/break',
      headers: { authorization },
    })
    expect(answer.statusCode).toBe(403)
    expect(audit.at(-1)).toMatchObject({
      action: 'breakThing',
      outcome: 'not-permitted',
      account: 'account-1',
    })
  })

  test('that fails unexpectedly tells nothing but the id of the request', async () => {
    const answer = await app.inject({ url: '/api/v1/failing' })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('secret')
    expect(answer.json().instance).toContain(answer.headers['x-request-id'])
  })
})

describe('a malformed request', () => {
  test.each([
    ['no JSON', '{"name": ', 400, 'malformed-json'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400, 'malformed-json'],
    ['no body', '', 400, 'invalid-request'],
    ['a wrong type', '{"name": 1}', 400, 'invalid-request'],
    ['an unknown field', '{"name": "a", "extra": 1}', 400, 'invalid-request'],
    ['a NUL character', String.raw`{"name": "a\u0000"}`, 400, 'invalid-request'],
    ['a lone surrogate', String.raw`{"name": "\ud800"}`, 400, 'invalid-request'],
    ['a prototype', '{"name": "a", "nested": {"__proto__": {}}}', 400, 'invalid-request'],
    ['deep nesting', `{"name":"a","nested":${'['.repeat(100)}${']'.repeat(100)}}`, 400, 'invalid-request'],
    [
      'deepest nesting',
      `{"name":"a","nested":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      400,
      'invalid-request',
    ],
    ['too many values', `{"name":"a","nested":[${'1,'.repeat(60_000)}1]}`, 400, 'invalid-request'],
    ['too many bytes', JSON.stringify({ name: 'a'.repeat(1_100_000) }), 413, 'body-too-large'],
  ])('with %s is told so', async (_what, payload, status, code) => {
    const answer = await post(payload)
    expect(answer.json()).toMatchObject({ status, code })
    expect(answer.statusCode).toBe(status)
  })

  test('names the field with a JSON pointer and both languages', async () => {
    const answer = await post('{"name": "a", "extra": 1}')
    expect(answer.json().errors).toEqual([
      {
        pointer: '/extra',
        code: 'unrecognized-keys',
        message: {
          zh: '没有名为 extra 的字段，请删除或者更正名称。',
          en: 'There is no field named extra; remove it or correct its name.',
        },
      },
    ])
  })

  test.each([
    ['another content type', { authorization, 'content-type': 'text/xml' }, 415],
    ['no content type', { authorization }, 415],
  ])('with %s is refused', async (_what, headers, status) => {
    const answer = await post('<a/>', headers)
    expect(answer.statusCode).toBe(status)
  })

  test.each([
    ['/api/v1/things/%zz', 400],
    ['/api/v1/things/%00', 400],
    ['/api/v1/things/a?limit=x', 400],
    ['/api/v1/things/a?limit=1&limit=2', 400],
    ['/api/v1/things/a?unknown=1', 400],
    [`/api/v1/things/${'a'.repeat(21)}`, 400],
    [`/api/v1/things/${'a'.repeat(900)}`, 400],
    ['/api/v1/nothing', 404],
    ['/api/v1/things/a/b', 404],
    ['//', 404],
  ])('at %s answers %i', async (url, status) => {
    const answer = await app.inject({ url, headers: { authorization } })
    expect(answer.statusCode).toBe(status)
    expect(answer.json().code).toBeTypeOf('string')
  })

  test('with a method that the address does not take is told the methods', async () => {
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/things', headers: { authorization } })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('POST')
  })
})

test('a write from a page of another site is refused', async () => {
  const answer = await post('{"name":"a"}', {
    'content-type': 'application/json',
    origin: 'https://elsewhere.example',
  })
  expect(answer.json().code).toBe('origin-refused')
})

test('a write with an idempotency key while the database is away answers 503 and when to come back', async () => {
  const answer = await post('{"name":"a"}', { ...json, 'idempotency-key': 'key-00000001' })
  expect(answer.statusCode).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
})

test('a route without handler and a handler without route stop the start', async () => {
  const options = {
    home,
    database,
    authenticate: async () => undefined,
    recordAudit: async () => undefined,
    isReady: async () => true,
  }
  await expect(createApp({ ...options, routes, modules: [] })).rejects.toThrow('routes without handler')
  await expect(createApp({ ...options, routes: [], modules })).rejects.toThrow(
    'a handler without declared route',
  )
})

test('the reference page loads nothing from elsewhere', async () => {
  const page = await app.inject({ url: '/api/v1/reference' })
  expect(page.statusCode).toBe(200)
  expect(page.body).not.toMatch(/(src|href)="(?!\/api\/v1)/)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect((await app.inject({ url: '/api/v1/reference/swagger-ui-bundle.js' })).statusCode).toBe(200)
  expect((await app.inject({ url: '/api/v1/openapi.json' })).json().openapi).toBe('3.1.0')
})

test('every answer, a refusal too, tells browsers to load, frame and guess nothing', async () => {
  for (const url of ['/healthz', '/api/v1/nothing-here', '/api/v1/openapi.json']) {
    const { headers } = await app.inject({ url })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
})
