/**
 * Whatever a caller sends, the platform answers it: no 5xx, no hang, a problem document that says what is wrong and what
 * to do, nothing of the machine and nothing of another's case. The requests are made from the contract's own table of
 * routes, so that a new route is met without a line here.
 */
import { type AnyRoute, routes } from '@tongban/contract'
import { getScope } from '@tongban/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginJourney, type Journey } from './harness.ts'
import { judgeAnswer } from './malformed/judge-answer.ts'
import { spoilRequest } from './malformed/spoil-request.ts'
import { draftRequest, finishRequest } from './malformed/request-draft.ts'
import { createSeededRandom, type SeededRandom } from './malformed/seeded-random.ts'
import {
  type Caller,
  callers,
  listWrongViews,
  openCallerSession,
  setStage,
  type Stage,
} from './malformed/stage.ts'
import { printRequest, sendRequest, type WireAnswer } from './malformed/wire-request.ts'

/** The same seed sends the same requests; another one explores others. */
const run = { seed: 20_260_302, requests: 8_000, atOnce: 12, limitMilliseconds: 10_000 }

/** Their password hashes cost a tenth of a second each, and would be most of the time. */
const slowRoutes = new Set([
  'registerAccount',
  'openSession',
  'changePassword',
  'beginSecondFactor',
  'createStaffAccount',
  'resetCredentials',
])

function chooseRoute(index: number, random: SeededRandom): AnyRoute {
  const route = routes[index % routes.length] as AnyRoute
  if (index < routes.length * callers.length || !slowRoutes.has(route.id) || random.oneIn(5)) return route
  return random.pick(routes)
}

/** First everybody at every route; after that mostly those whom the route lets in, for they come furthest. */
function chooseCaller(route: AnyRoute, index: number, random: SeededRandom): Caller {
  const round = Math.floor(index / routes.length)
  const first = callers[round]
  if (first !== undefined) return first
  const admitted = callers.filter(({ role }) => getScope(role, route.permission) !== 'none')
  return random.pick(admitted.length === 0 || random.oneIn(5) ? callers : admitted)
}

let journey: Journey
let stage: Stage
const tokens = new Map<string, string | undefined>()

beforeAll(async () => {
  journey = await beginJourney()
  stage = await setStage(journey)
  for (const caller of callers) tokens.set(caller.name, await openCallerSession(journey, caller))
})
afterAll(() => journey.end())

test('before all, the marked case is seen by those whose post covers it and by nobody else', async () => {
  expect(await listWrongViews(journey, stage)).toEqual([])
})

test(`no malformed request gives a 5xx (seed ${run.seed}, ${run.requests} requests)`, async () => {
  const failures = new Map<string, string>()
  const statuses = new Map<number, number>()
  const url = new URL(journey.url)
  let next = 0

  async function sendOne(index: number): Promise<void> {
    const random = createSeededRandom(run.seed * 1_000_003 + index)
    const route = chooseRoute(index, random)
    const caller = chooseCaller(route, index, random)
    const token = route.id === 'closeCurrentSession' ? 'ended' : tokens.get(caller.name)
    const draft = draftRequest(route, stage.known, random, caller.account === undefined ? undefined : token)
    const spoilt = spoilRequest(draft, random, stage.cursorPlaces)
    const request = finishRequest(draft)
    let wrong: string[]
    try {
      const answer: WireAnswer = await sendRequest(url, request, run.limitMilliseconds)
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      wrong = judgeAnswer(answer, { method: request.method, caller }, [journey.home])
      if (wrong.length > 0) wrong.push(answer.body.toString('utf8').slice(0, 500))
    } catch (error) {
      wrong = [String(error)]
    }
    if (wrong.length === 0) return
    const kind = `${wrong[0]} · ${route.id}`
    if (failures.size < 25 && !failures.has(kind)) {
      failures.set(
        kind,
        `request ${index} of seed ${run.seed} as ${caller.name} (${route.id}; ${spoilt.join(', ')})\n  ${wrong.join('\n  ')}\n  ${printRequest(request)}`,
      )
    }
  }

  async function work(): Promise<void> {
    while (next < run.requests) {
      const index = next
      next += 1
      await sendOne(index)
    }
  }
  await Promise.all(Array.from({ length: run.atOnce }, work))
  expect([...failures.values()].join('\n\n')).toBe('')
  // The requests came as far as the rules and the answers; otherwise they would prove little.
  const met = [200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 431]
  expect(met.filter((status) => !statuses.has(status))).toEqual([])
})
