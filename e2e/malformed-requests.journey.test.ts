/**
 * Whatever a caller sends, the platform answers it: no 5xx, no hang, a problem document that says what is wrong and what
 * to do, nothing of the machine and nothing of another's case. The requests are made from the OpenAPI document that the
 * server gives out, so that a new route is met without a line here. More of them: `npm test -- --requests 100000`.
 */
import { roles } from '@tongban/domain'
import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { beginJourney, type Journey } from './harness.ts'
import { callers, openCallerSession } from './malformed/callers.ts'
import { readOperations, type Operation } from './malformed/operations.ts'
import { leastRequestsEach, planTurns } from './malformed/plan.ts'
import { type Game, playTurn, type Sent } from './malformed/play-turn.ts'
import { createSampler } from './malformed/sample-value.ts'
import { createSeededRandom } from './malformed/seeded-random.ts'
import { listWrongViews, setStage, type Stage } from './malformed/stage.ts'
import { openWire } from './malformed/wire-request.ts'

const run = inject('badRequests')
const atOnce = 16
/** A busy machine may be slow; what hangs would wait for ever. */
const limitMilliseconds = 30_000
const slowConnections = 40

let journey: Journey
let stage: Stage
let operations: Operation[]
const tokens = new Map<string, string | undefined>()
const slow: Socket[] = []
const sent = { total: 0, pairs: new Map<string, number>(), faults: new Map<string, number>() }

beforeAll(async () => {
  journey = await beginJourney()
  stage = await setStage(journey)
  operations = readOperations(stage.document)
  for (const caller of callers) tokens.set(caller.name, await openCallerSession(journey, caller))
})
afterAll(async () => {
  for (const socket of slow) socket.destroy()
  await journey.end()
})

/** Connections whose request never comes to an end: they stay from the first request to the last. */
function openSlowConnections(url: URL): void {
  for (let index = 0; index < slowConnections; index += 1) {
    const socket = connect({ host: url.hostname, port: Number(url.port) })
    socket.on('error', () => socket.destroy())
    socket.write(
      index % 2 === 0
        ? 'GET /api/v1/items HTTP/1.1\r\nHost: tongban.example\r\nX-Slow: '
        : 'POST /api/v1/sessions HTTP/1.1\r\nHost: tongban.example\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a',
    )
    slow.push(socket)
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

test('every role of the policy is among the callers', () => {
  const known = new Set(callers.map(({ role }) => role))
  expect(['anonymous' as const, ...roles].filter((role) => !known.has(role))).toEqual([])
})

test('before all, a marked case is seen by those whose post covers it and by nobody else', async () => {
  expect(await listWrongViews(journey, stage)).toEqual([])
})

test(
  `no bad request gives a 5xx, hangs, shows a stack or tells of another’s case (${run.requests} requests, seed ${run.seed})`,
  async () => {
    const url = new URL(journey.url)
    openSlowConnections(url)
    const wire = openWire(url, limitMilliseconds)
    const source = { makeSample: createSampler(stage.document, stage.known), known: stage.known }
    const game: Game = { wire, stage, source, tokens, folders: [journey.home] }
    const plan = planTurns(operations, callers, run.requests)
    const failures = new Map<string, string>()
    const statuses = new Map<number, number>()
    let next = 0

    function note(turn: number, one: Sent): void {
      sent.total += 1
      count(sent.pairs, `${one.operation} × ${one.caller}`)
      count(sent.faults, one.fault)
      statuses.set(one.status, (statuses.get(one.status) ?? 0) + 1)
      const kind = `${one.wrong[0]} · ${one.operation}`
      if (one.wrong.length === 0 || failures.size >= 25 || failures.has(kind)) return
      failures.set(kind, `turn ${turn} of seed ${run.seed} ${one.print()}\n  ${one.wrong.join('\n  ')}`)
    }

    async function work(): Promise<void> {
      while (sent.total < run.requests || next < plan.evenTurns) {
        const turn = next
        next += 1
        const random = createSeededRandom(run.seed * 1_000_003 + turn)
        const { operation, caller } = plan.chooseTurn(turn, random)
        for (const one of await playTurn(game, operation, caller, random)) note(turn, one)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    wire.close()
    expect([...failures.values()].join('\n\n')).toBe('')
    // The requests came as far as the rules and the answers; otherwise they would prove little.
    const met = [200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 431]
    expect(met.filter((status) => !statuses.has(status))).toEqual([])
  },
  60_000 + run.requests * 20,
)

test('every operation of the document was met by every role, and by every kind of bad request', () => {
  expect(sent.total).toBeGreaterThanOrEqual(run.requests)
  const missed = operations.flatMap(({ id }) =>
    callers
      .map(({ name }) => `${id} × ${name}`)
      .filter((pair) => (sent.pairs.get(pair) ?? 0) < leastRequestsEach),
  )
  expect(missed).toEqual([])
  const faults = ['malformed', 'mistyped', 'oversized', 'duplicated', 'out-of-order', 'half-sent']
  expect(faults.filter((fault) => (sent.faults.get(fault) ?? 0) < run.requests / 200)).toEqual([])
})

test('after all, the record is whole, no job has failed, and the log names nobody', async () => {
  await journey.settleQueue()
  const report = await verifyRecord({ address: journey.database.administratorUrl, rebuild: true })
  expect({ findings: report.findings, warnings: report.warnings }).toEqual({ findings: [], warnings: [] })
  const log = await readFile(join(journey.home, 'logs', 'server.log'), 'utf8')
  const words = stage.marked.flatMap((marked) => marked.words)
  expect(words.filter((word) => log.includes(word))).toEqual([])
  expect(log.split('\n').filter((line) => line.includes('unexpected error'))).toEqual([])
})
