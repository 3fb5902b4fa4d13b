import { getInstant } from '@tongban/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { connectDatabase } from '../database/index.ts'

const database = connectDatabase('postgresql://nobody@127.0.0.1:1/none')
let home: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongban-slow-'))
})
afterAll(async () => {
  await database.close()
  await rm(home, { recursive: true, force: true })
})

async function listen(patience: { requestMilliseconds: number; stopMilliseconds: number }) {
  const app = await createApp({
    home,
    database,
    routes: [],
    modules: [],
    authenticate: async () => undefined,
    recordAudit: async () => undefined,
    isReady: async () => true,
    readClock: () => getInstant('2026-03-02T01:30:00.000Z'),
    patience,
  })
  const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  return { app, port: Number(url.port) }
}

/** Sends this much and nothing more, and gives what the server says until it closes the connection. */
function sendAndWait(port: number, text: string): { connected: Promise<void>; answer: Promise<string> } {
  const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true })
  const connected = new Promise<void>((resolve) => {
    socket.on('connect', () => socket.write(text, () => resolve()))
  })
  const answer = new Promise<string>((resolve) => {
    let received = ''
    socket.on('data', (chunk: Buffer) => (received += chunk.toString('utf8')))
    socket.on('error', () => socket.destroy())
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        socket.destroy()
        resolve(received)
      })
    }
  })
  return { connected, answer }
}

const halfHead = 'GET /healthz HTTP/1.1\r\nHost: tongban.example\r\nX-Slow: '
const halfBody =
  'POST /healthz HTTP/1.1\r\nHost: tongban.example\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a'

describe('a request that does not come to its end', () => {
  test.each([
    ['after half of its headers', halfHead],
    ['after half of its body', halfBody],
  ])('%s is refused in time, as a problem document', async (_when, text) => {
    const { app, port } = await listen({ requestMilliseconds: 200, stopMilliseconds: 1_000 })
    try {
      expect(await sendAndWait(port, text).answer).toMatch(
        /^HTTP\/1\.1 408[^]*application\/problem\+json[^]*urn:tongban:problem:/,
      )
    } finally {
      await app.close()
    }
  })

  test('is forgotten after its refusal, though its sender never looks at it', async () => {
    const { app, port } = await listen({ requestMilliseconds: 100, stopMilliseconds: 100 })
    const deaf = connect({ host: '127.0.0.1', port, allowHalfOpen: true })
    deaf.on('error', () => deaf.destroy())
    deaf.write(halfHead)
    const countConnections = () =>
      new Promise<number>((resolve) => app.server.getConnections((_error, count) => resolve(count)))
    await expect.poll(countConnections).toBe(1)
    await expect.poll(countConnections, { timeout: 4_500 }).toBe(0)
    deaf.destroy()
    await app.close()
  })

  test('does not keep the program from stopping', async () => {
    const { app, port } = await listen({ requestMilliseconds: 60_000, stopMilliseconds: 100 })
    const slow = [halfHead, halfBody].map((text) => sendAndWait(port, text))
    await Promise.all(slow.map(({ connected }) => connected))
    // One that is answered shows that the others have arrived.
    await sendAndWait(port, 'GET /healthz HTTP/1.0\r\n\r\n').answer
    const begin = performance.now()
    await app.close()
    expect(performance.now() - begin).toBeLessThan(5_000)
    await Promise.all(slow.map(({ answer }) => answer))
  })
})
