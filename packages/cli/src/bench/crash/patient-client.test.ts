import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openLoadClient } from '../load-client.ts'
import { sendUntilDone } from './patient-client.ts'

let server: Server | undefined

afterEach(() => server?.close())

/** A server that gives one answer after another and remembers the keys with which it was asked. */
async function serve(answers: ((response: ServerResponse) => void)[]) {
  const keys: unknown[] = []
  server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key'])
    request.resume().once('end', () => answers.shift()?.(response))
  })
  await new Promise<void>((resolve) => {
    server?.listen(0, '127.0.0.1', resolve)
  })
  const client = openLoadClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 1)
  const send = () => sendUntilDone(client, { method: 'POST', path: '/cases', key: 'key-0001', body: {} })
  return { client, keys, send }
}

const answer =
  (status: number, body: object, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end(JSON.stringify(body))

test('a request is sent again with its key after a lost connection and after polite refusals', async () => {
  const { client, keys, send } = await serve([
    (response) => response.destroy(),
    answer(503, { code: 'service-unavailable' }, { 'retry-after': '0.01' }),
    answer(409, { code: 'same-request-in-progress' }, { 'retry-after': '0.01' }),
    answer(201, { caseId: 'a' }),
  ])
  expect(JSON.parse((await send()).text)).toEqual({ caseId: 'a' })
  expect(keys).toEqual(['key-0001', 'key-0001', 'key-0001', 'key-0001'])
  await client.close()
})

test('an internal error, a refusal, and a 503 that does not say when to come back are failures', async () => {
  const { client, send } = await serve([
    answer(500, {}),
    answer(409, { code: 'not-in-status' }),
    answer(503, {}),
  ])
  await expect(send()).rejects.toThrow('was answered 500')
  await expect(send()).rejects.toThrow('not-in-status')
  await expect(send()).rejects.toThrow('without Retry-After')
  await client.close()
})
