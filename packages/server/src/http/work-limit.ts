import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem, RefusedRequest } from './problem.ts'

/** A turn of the loop that has gone on so long with requests takes in no more of them when there is work enough. */
const turnLimitMilliseconds = 100
/** Part of the requests in work from which there is work enough. */
const enough = 0.25

export interface WorkLimit {
  /** Requests in work at a time. */
  readonly requestsAtOnce: number
  /** Milliseconds of a clock that never goes back; that of the process by default. */
  readonly readMilliseconds?: () => number
}

/**
 * Takes no more requests into work than can be answered in a moment: what waits too long is given up by its caller and
 * is work for nothing. Those beyond are refused before anything is read of them; whether the server lives is always told.
 *
 * Most of what a request costs is done in the turn of the loop that reads it. Where the processor is what is short,
 * requests wait unread instead of in work, so that their number alone would stop nobody: a long turn refuses too.
 */
export function limitWork(
  app: FastifyInstance,
  { requestsAtOnce, readMilliseconds = () => performance.now() }: WorkLimit,
): void {
  let inWork = 0
  let turnBegan: number | undefined

  function hasLongTurn(): boolean {
    const now = readMilliseconds()
    if (turnBegan === undefined) {
      turnBegan = now
      // Comes when everything is read that was there to be read.
      setImmediate(() => {
        turnBegan = undefined
      })
    }
    return now - turnBegan > turnLimitMilliseconds
  }

  function refuseBeyond(isLong: boolean): void {
    if (inWork < requestsAtOnce && !(isLong && inWork >= requestsAtOnce * enough)) return
    throw new RefusedRequest(problem('service-unavailable', { headers: { 'retry-after': '1' } }))
  }

  app.addHook('onRequest', async (request) => {
    if (!isHealthCheck(request)) refuseBeyond(hasLongTurn())
  })
  // Once the body is there: callers who send theirs slowly, or never, must not keep the others out.
  app.addHook('preValidation', async (request, reply) => {
    if (isHealthCheck(request)) return
    refuseBeyond(false)
    inWork += 1
    // Comes once, whether the answer was sent or the caller went away before.
    reply.raw.once('close', () => {
      inWork -= 1
    })
  })
}

function isHealthCheck({ url }: FastifyRequest): boolean {
  return url === '/healthz' || url === '/readyz'
}
