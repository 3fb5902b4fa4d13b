/**
 * The HTTP application: takes the modules and serves exactly what the contract declares, nothing else. It promises
 * one permission per route, a problem document for every refusal, and no 5xx for anything a caller can send.
 */
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { apiPrefix, routes as allRoutes, type AnyRoute } from '@tongban/contract'
import { getInstant, type Instant } from '@tongban/domain'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { findStorageFolder, type Database } from './database/index.ts'
import { findErrorCode } from './environment-error.ts'
import type { Authenticate, RecordAudit } from './http/authentication.ts'
import { collectHandlers } from './http/check-routes.ts'
import { guardStorage } from './http/guard-storage.ts'
import { IdempotencyStore } from './http/idempotency.ts'
import type { ServerModule } from './http/implement-route.ts'
import { parseJsonBody } from './http/json-parser.ts'
import { openLogFile } from './http/log-file.ts'
import { serveMetrics } from './http/metrics.ts'
import { findProblemFromError } from './http/problem-from-error.ts'
import { servePublicPages } from './http/public-pages.ts'
import { problem, readLanguage, RefusedRequest, writeProblem, type Problem } from './http/problem.ts'
import { clearAbandonedFiles, type ScanFile } from './http/receive-files.ts'
import { answerForNode, refuseConnection } from './http/refuse-connection.ts'
import { serveReference } from './http/reference.ts'
import { listSafeHeaders } from './http/safe-headers.ts'
import { auditRequest, serveRoute, type Serving } from './http/serve-route.ts'
import { serveWeb } from './http/serve-web.ts'
import { limitWork } from './http/work-limit.ts'

export interface AppOptions {
  /** Folder of the installation; files are received and kept under it. */
  readonly home: string
  readonly database: Database
  readonly modules: readonly ServerModule[]
  readonly authenticate: Authenticate
  readonly recordAudit: RecordAudit
  /** True once the schema is what this program needs. */
  readonly isReady: () => Promise<boolean>
  readonly readClock?: () => Instant
  /** Those of the contract; tests may serve fewer. */
  readonly routes?: readonly AnyRoute[]
  readonly trustedOrigins?: readonly string[]
  /** Requests of one address in a minute; 0 for no limit. */
  readonly requestsPerMinute?: number
  /** Requests in work at a time; those beyond are told to come again. */
  readonly requestsAtOnce?: number
  /** The built site; without it only the API and the public pages are served. */
  readonly webFolder?: string
  readonly metricsToken?: string
  readonly scan?: ScanFile
  /** How long a request may take to come in, and requests in progress to end at a stop. */
  readonly patience?: { readonly requestMilliseconds: number; readonly stopMilliseconds: number }
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[]
  readonly logFile?: string
  readonly checkAnswers?: boolean
}

const bodyLimitBytes = 1024 * 1024

function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Problem): FastifyReply {
  const language = readLanguage(request.headers['accept-language'])
  return reply
    .code(refusal.status)
    .headers(refusal.headers)
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(writeProblem(refusal, language, request.id)))
}

async function refuse(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  serving: Serving,
): Promise<FastifyReply> {
  let refusal = findProblemFromError(thrown)
  if (refusal === undefined) {
    request.log.error({ err: thrown }, 'unexpected error')
    refusal = problem('internal-error')
  }
  const { handler } = request.routeOptions.config
  if (handler !== undefined) {
    try {
      await auditRequest(request, handler, serving, refusal.status, refusal.code)
    } catch (auditError) {
      request.log.error({ err: auditError }, 'the audit entry could not be written')
    }
  }
  // Headers are seen before the body that came with them; what is not here after that is not wanted any more.
  if (!request.raw.complete) await nextTurn()
  if (!request.raw.complete) reply.header('connection', 'close')
  return sendProblem(request, reply, refusal)
}

/** What a log may hold of an error: PostgreSQL's detail and context can quote rows, and so personal data. */
function describeError(error: Error) {
  const { name: type, message, stack = '' } = error
  return { type, message, stack, code: findErrorCode(error) }
}

const usualPatience = { requestMilliseconds: 60_000, stopMilliseconds: 10_000 }

/** A request that never comes to an end, or an answer that nobody takes, must not keep the program from stopping. */
function endConnectionsAtStop(app: FastifyInstance, afterMilliseconds: number): void {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), afterMilliseconds).unref()
  })
}

function listAllowedMethods(routes: readonly AnyRoute[], path: string): string[] {
  const methods = routes
    .filter((route) => {
      const pattern = route.path.replaceAll(/\{[A-Za-z]+\}/g, '[^/]+')
      return new RegExp(`^${apiPrefix}${pattern.replaceAll('.', '\\.')}$`).test(path)
    })
    .map((route): string => route.method)
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods
}

function serveHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }))
  app.get('/readyz', async (request, reply) => {
    const ready = await isReady().catch(() => false)
    if (ready) return reply.send({ status: 'ready' })
    return sendProblem(request, reply, problem('service-unavailable', { headers: { 'retry-after': '5' } }))
  })
}

async function protect(app: FastifyInstance, options: AppOptions): Promise<void> {
  const requestsPerMinute = options.requestsPerMinute ?? 0
  if (requestsPerMinute > 0) {
    await app.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      // The plugin throws what this returns; the error handler makes the problem document of it.
      errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
    })
  }
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: bodyLimitBytes, fields: 0, headerPairs: 100 },
  })
}

/**
 * Builds the application; it listens nowhere yet.
 * @throws BrokenInvariant when a declared route has no handler or a handler no declared route
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const routes = options.routes ?? allRoutes
  const handlers = collectHandlers(routes, options.modules)
  const serving: Serving = {
    authenticate: options.authenticate,
    recordAudit: options.recordAudit,
    idempotency: new IdempotencyStore(options.database.pool),
    readClock: options.readClock ?? (() => getInstant(new Date().toISOString())),
    fileReception: {
      temporaryFolder: join(options.home, 'files', 'incoming'),
      ...(options.scan === undefined ? {} : { scan: options.scan }),
    },
    trustedOrigins: options.trustedOrigins ?? [],
    checkAnswers: options.checkAnswers ?? false,
  }
  const patience = options.patience ?? usualPatience
  const app = Fastify({
    logger:
      options.logFile === undefined
        ? false
        : { level: 'info', stream: openLogFile(options.logFile), serializers: { err: describeError } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    genReqId: () => randomUUID(),
    requestTimeout: patience.requestMilliseconds,
    connectionTimeout: 120_000,
    keepAliveTimeout: 15_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: false },
    // Node would refuse it without a word; the hook below does it with a problem document.
    http: {
      requireHostHeader: false,
      headersTimeout: patience.requestMilliseconds,
      connectionsCheckingInterval: patience.requestMilliseconds / 4,
    },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => {
      void sendProblem(
        request,
        reply as FastifyReply,
        findProblemFromError(error) ?? problem('malformed-request'),
      )
    },
  })
  answerForNode(app)
  endConnectionsAtStop(app, patience.stopMilliseconds)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => parseJsonBody(body),
  )
  app.setErrorHandler((error, request, reply) => refuse(error, request, reply, serving))
  const headers = { ...listSafeHeaders(), 'cache-control': 'no-store' }
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-request-id', request.id)
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      throw new RefusedRequest(problem('malformed-request'))
    }
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      operation: request.routeOptions.config.handler?.route.id ?? 'other',
      method: request.method,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    })
  })
  const inWork = limitWork(app, { requestsAtOnce: options.requestsAtOnce ?? Number.POSITIVE_INFINITY })
  await clearAbandonedFiles(serving.fileReception)
  await protect(app, options)
  guardStorage(app, [options.home, await findStorageFolder(options.home)])
  serveMetrics(app, { pool: options.database.pool, inWork, token: options.metricsToken })
  serveHealth(app, options.isReady)
  await serveReference(app, routes)
  servePublicPages(
    app,
    options.modules.flatMap((module) => module.pages ?? []),
  )
  for (const handler of handlers) serveRoute(app, handler, serving)
  const sendPage = options.webFolder === undefined ? undefined : await serveWeb(app, options.webFolder)
  app.setNotFoundHandler((request, reply) => {
    if (sendPage?.(request, reply)) return reply
    const allowed = listAllowedMethods(routes, request.url.split('?')[0] ?? '')
    if (allowed.length === 0) return sendProblem(request, reply, problem('not-found'))
    return sendProblem(
      request,
      reply,
      problem('method-not-allowed', { headers: { allow: allowed.join(', ') } }),
    )
  })
  return app
}
