import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem, RefusedRequest } from './problem.ts'

export interface WorkLimit {
  /** Requests in work at a time. */
  readonly requestsAtOnce: number
}

/** What is in work now, for those who watch the server. */
export interface WorkInHand {
  readonly count: number
}

/** Paths that tell whether the server lives: answered however much there is to do. */
const watched: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])

/**
 * Takes no more requests into work than can be answered in a moment: what waits too long is given up by its caller and
 * is work for nothing. Those beyond are refused before anything is done for them, the sign-in included.
 *
 * A request counts from its first line to its answer; while its body is still under way it does not, for callers who
 * send theirs slowly, or never, must not keep the others out.
 */
export function limitWork(app: FastifyInstance, { requestsAtOnce }: WorkLimit): WorkInHand {
  const inWork = new Set<FastifyRequest>()

  function take(request: FastifyRequest, reply: FastifyReply): void {
    if (inWork.has(request)) return
    if (inWork.size >= requestsAtOnce)
      throw new RefusedRequest(problem('service-unavailable', { headers: { 'retry-after': '1' } }))
    inWork.add(request)
    // Comes once, whether the answer was sent or the caller went away before.
    reply.raw.once('close', () => inWork.delete(request))
  }

  app.addHook('onRequest', async (request, reply) => {
    if (watched.has(request.url)) return
    take(request, reply)
    // What came in one piece is complete when everything is read that was there to be read.
    setImmediate(() => {
      if (request.raw.complete === false) inWork.delete(request)
    })
  })
  app.addHook('preValidation', async (request, reply) => {
    if (!watched.has(request.url)) take(request, reply)
  })
  return {
    get count() {
      return inWork.size
    },
  }
}
