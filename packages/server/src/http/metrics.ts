import type { FastifyInstance } from 'fastify'
import { timingSafeEqual } from 'node:crypto'
import type { Pool } from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { problem, RefusedRequest } from './problem.ts'
import type { WorkInHand } from './work-limit.ts'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

function isAllowed(ip: string, authorization: string | undefined, token: string | undefined): boolean {
  if (token === undefined) return loopback.has(ip)
  const given = Buffer.from(authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

interface Watched {
  readonly pool: Pool
  readonly inWork: WorkInHand
  /** What a reader has to show; without one only this machine may read. */
  readonly token: string | undefined
}

/** Figures for Prometheus: from this machine, or with the token where one is set. */
export function serveMetrics(app: FastifyInstance, { pool, inWork, token }: Watched): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'tongban_http_request_duration_seconds',
    help: 'Time from request to answer by operation and status class.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const connections = new Gauge({
    name: 'tongban_database_connections',
    help: 'Connections of the pool by state.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      connections.set({ state: 'idle' }, pool.idleCount)
      connections.set({ state: 'in-use' }, pool.totalCount - pool.idleCount)
      connections.set({ state: 'waited-for' }, pool.waitingCount)
    },
  })
  const requests = new Gauge({
    name: 'tongban_http_requests_in_work',
    help: 'Requests in work now; those beyond TONGBAN_REQUESTS_AT_ONCE are refused.',
    registers: [registry],
    collect() {
      requests.set(inWork.count)
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config.handler?.route.id ?? 'other'
    durations.observe(
      { operation, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    )
  })
  app.get('/metrics', async (request, reply) => {
    if (!isAllowed(request.ip, request.headers.authorization, token))
      throw new RefusedRequest(problem('not-found'))
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
