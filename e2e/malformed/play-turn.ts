import { type Caller, callers } from './callers.ts'
import { judgeAnswer } from './judge-answer.ts'
import { type Fault, setHeader } from './mutation.ts'
import type { Operation } from './operations.ts'
import { type DraftSource, draftRequest, finishRequest, type RequestDraft } from './request-draft.ts'
import type { SeededRandom } from './seeded-random.ts'
import { spoilRequest } from './spoil-request.ts'
import type { Stage } from './stage.ts'
import { printRequest, type Wire, type WireAnswer, type WireRequest } from './wire-request.ts'

export interface Game {
  readonly wire: Wire
  readonly stage: Stage
  readonly source: DraftSource
  /** By the name of the caller; nobody has one who is not signed in. */
  readonly tokens: ReadonlyMap<string, string | undefined>
  /** Folders of the machine that no answer may name. */
  readonly folders: readonly string[]
}

/** One request that was sent. */
export interface Sent {
  readonly operation: string
  readonly caller: string
  readonly fault: Fault
  readonly status: number
  /** Empty where the answer is as it should be. */
  readonly wrong: readonly string[]
  /** With which the request can be sent again. */
  readonly print: () => string
}

interface Posed {
  readonly operation: Operation
  readonly caller: Caller
  readonly fault: Fault
  readonly done: readonly string[]
}

interface Received {
  readonly answer: WireAnswer | undefined
  readonly sent: Sent
}

/** Bears no session any more: with a live one, everything after it would be refused. */
const endedToken = 'ended'

function getToken({ tokens }: Game, operation: Operation, caller: Caller): string | undefined {
  if (caller.account === undefined) return undefined
  return operation.id === 'closeCurrentSession' ? endedToken : tokens.get(caller.name)
}

async function sendPosed(game: Game, posed: Posed, request: WireRequest): Promise<Received> {
  const { operation, caller, fault, done } = posed
  let answer: WireAnswer | undefined
  let wrong: string[]
  try {
    answer = await game.wire.send(request)
    const judged = {
      method: request.method,
      target: request.target,
      caller: caller.name,
      reveals: operation.permission === 'personal-data.reveal',
    }
    wrong = answer.status === 0 ? [] : judgeAnswer(answer, judged, game.stage.marked, game.folders)
  } catch (error) {
    wrong = [String(error)]
  }
  const told = answer?.body.toString('utf8').slice(0, 500) ?? ''
  const sent: Sent = {
    operation: operation.id,
    caller: caller.name,
    fault,
    status: answer?.status ?? 0,
    wrong,
    print: () =>
      `as ${caller.name} (${operation.id}; ${fault}; ${done.join(', ')})\n  ${told}\n  ${printRequest(request)}`,
  }
  return { answer, sent }
}

function blame({ sent }: Received, ...wrong: string[]): Sent {
  return wrong.length === 0 ? sent : { ...sent, wrong: [...sent.wrong, ...wrong] }
}

const isDone = (answer: WireAnswer | undefined): boolean =>
  answer !== undefined && answer.status >= 200 && answer.status < 300

/** One turn of a caller at an operation: mostly one spoilt request, at times several that belong together. */
export async function playTurn(
  game: Game,
  operation: Operation,
  caller: Caller,
  random: SeededRandom,
): Promise<Sent[]> {
  const draft = draftRequest(operation, game.source, random, getToken(game, operation, caller))
  const takesBody = operation.body !== undefined || operation.takesFile
  const chance = random.below(100)
  if (chance < 5 && operation.takesKey) return playTwins(game, { operation, caller }, draft, random)
  if (chance < 18 && operation.method !== 'GET')
    return playOutOfOrder(game, { operation, caller }, draft, random)
  if (chance < 20 && takesBody) return playHalf(game, { operation, caller }, draft)
  const { done, fault } = spoilRequest(draft, random, game.stage.cursorPlaces)
  const received = await sendPosed(game, { operation, caller, fault, done }, finishRequest(draft))
  return [received.sent]
}

type Who = Pick<Posed, 'operation' | 'caller'>

/**
 * The same request twice at once and once more later, the key for another body, the key of another account: done once
 * at most, and nobody is given an answer of somebody else’s.
 */
async function playTwins(game: Game, who: Who, draft: RequestDraft, random: SeededRandom): Promise<Sent[]> {
  const key = `twin-${random.below(1_000_000_000)}-${random.below(1_000_000_000)}`
  setHeader(draft, 'Idempotency-Key', key)
  const request = finishRequest(draft)
  const pose = (...done: string[]): Posed => ({ ...who, fault: 'duplicated', done })
  const twins = await Promise.all([
    sendPosed(game, pose('the first of two'), request),
    sendPosed(game, pose('the second of two'), request),
  ])
  const later = await sendPosed(game, pose('the same later'), request)
  const accepted = [...twins, later].filter(({ answer }) => isDone(answer))
  const bodies = new Set(accepted.map(({ answer }) => answer?.body.toString('utf8')))
  const isKept = who.caller.account !== undefined && !who.operation.takesFile
  const twice = isKept && bodies.size > 1 ? ['does twice what was asked once'] : []

  const { json } = draftRequest(who.operation, game.source, random, undefined)
  const otherBody: RequestDraft = { ...draft, headers: [...draft.headers], json }
  const isOther = JSON.stringify(json) !== JSON.stringify(draft.json)
  const reused = await sendPosed(game, pose('the key for another body'), finishRequest(otherBody))
  const isReuseTaken = isKept && isOther && accepted.length > 0 && isDone(reused.answer)
  const another = random.pick(callers.filter(({ name }) => name !== who.caller.name))
  const strange: RequestDraft = {
    ...draft,
    headers: draft.headers.filter(([name]) => name !== 'Authorization'),
  }
  const token = getToken(game, who.operation, another)
  if (token !== undefined) setHeader(strange, 'Authorization', `Bearer ${token}`)
  const posed: Posed = {
    ...who,
    caller: another,
    fault: 'duplicated',
    done: [`the key of ${who.caller.name}`],
  }
  const foreign = await sendPosed(game, posed, finishRequest(strange))
  const isReplayed = foreign.answer?.headers['idempotency-replayed'] === 'true'
  return [
    ...twins.map((twin) => blame(twin)),
    blame(later, ...twice),
    blame(reused, ...(isReuseTaken ? ['takes a key for another request'] : [])),
    blame(foreign, ...(isReplayed ? ['gives the answer of another account'] : [])),
  ]
}

const staleVersions = ['"0"', '"1"', '"2"', 'W/"3"']
const noVersion = '"999999"'

/** A true command as the contract wants it, on a case at another place of the procedure, or of a version that is not. */
async function playOutOfOrder(
  game: Game,
  who: Who,
  draft: RequestDraft,
  random: SeededRandom,
): Promise<Sent[]> {
  const version = who.operation.takesVersion ? random.pick([...staleVersions, noVersion, noVersion, '']) : ''
  if (version !== '') setHeader(draft, 'If-Match', version)
  const done = [version === '' ? 'whatever the status' : `for version ${version}`]
  const received = await sendPosed(game, { ...who, fault: 'out-of-order', done }, finishRequest(draft))
  const isTaken = version === noVersion && isDone(received.answer)
  return [blame(received, ...(isTaken ? ['takes a version that there is not'] : []))]
}

/** Half of the body in small pieces, and then nothing more. */
async function playHalf(game: Game, who: Who, draft: RequestDraft): Promise<Sent[]> {
  const request: WireRequest = { ...finishRequest(draft), sending: 'half' }
  const received = await sendPosed(game, { ...who, fault: 'half-sent', done: ['half of the body'] }, request)
  const isTaken = isDone(received.answer) && request.body.length > 1
  return [blame(received, ...(isTaken ? ['takes half a request for a whole one'] : []))]
}
