import { apiPrefix, isWrite } from '@tongban/contract'
import { may, isPublicPermission, type Instant } from '@tongban/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AuditEntry, Authenticate, Authentication, RecordAudit } from './authentication.ts'
import { readIfMatch, writeEtag } from './etag.ts'
import { digestRequest, readIdempotencyKey, type IdempotencyStore, type StoredAnswer } from './idempotency.ts'
import type { AnyReply, FileReply, RequestContext, RouteHandler } from './implement-route.ts'
import { isProblem, problem, readLanguage, RefusedRequest } from './problem.ts'
import { discardFiles, receiveFiles, type FileReception, type ReceivedFile } from './receive-files.ts'
import { checkPlainInput, validateInput } from './validate-input.ts'

export interface Serving {
  readonly authenticate: Authenticate
  readonly recordAudit: RecordAudit
  readonly idempotency: IdempotencyStore
  readonly readClock: () => Instant
  readonly fileReception: FileReception
  /** Origins from which a browser may send a cookie; that of the request's own host is always one. */
  readonly trustedOrigins: readonly string[]
  /** Tests check every answer against the contract; a difference is a defect and becomes a 500. */
  readonly checkAnswers: boolean
}

/** What is known of a request before its body is read. */
interface RequestState {
  readonly now: Instant
  readonly authentication: Authentication | undefined
  auditDetail: Record<string, unknown>
  /** The handler has written the line with its facts. */
  isAudited: boolean
}

/** Room for boundaries and the heads of the parts. */
const multipartFrameBytes = 64 * 1024

const states = new WeakMap<FastifyRequest, RequestState>()

/** Routes that an administrator without second factor may still use. */
const ownAccountPermissions = new Set(['session.manage', 'account.read-own'])

function checkOrigin(request: FastifyRequest, trusted: readonly string[]): void {
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (origin === undefined) {
    if (site === undefined || site === 'same-origin' || site === 'none') return
    throw new RefusedRequest(problem('origin-refused'))
  }
  if (trusted.includes(origin)) return
  if (URL.canParse(origin) && new URL(origin).host === request.host) return
  throw new RefusedRequest(problem('origin-refused'))
}

async function admit(request: FastifyRequest, handler: RouteHandler, serving: Serving): Promise<void> {
  const { route } = handler
  const now = serving.readClock()
  // Before anybody is known, so that a refusal by the authentication itself is on record too.
  states.set(request, { now, authentication: undefined, auditDetail: {}, isAudited: false })
  const authentication = await serving.authenticate(request.headers, now)
  states.set(request, { now, authentication, auditDetail: {}, isAudited: false })
  if (isWrite(route) && (authentication === undefined || authentication.by === 'cookie')) {
    checkOrigin(request, serving.trustedOrigins)
  }
  if (authentication === undefined && !isPublicPermission(route.permission)) {
    throw new RefusedRequest(problem('sign-in-required', { headers: { 'www-authenticate': 'Bearer' } }))
  }
  if (
    authentication?.mustFirst === 'enrol-second-factor' &&
    !isPublicPermission(route.permission) &&
    !ownAccountPermissions.has(route.permission)
  ) {
    throw new RefusedRequest(problem('second-factor-required'))
  }
  if (may(authentication?.actor, route.permission) === 'none')
    throw new RefusedRequest(problem('not-permitted'))
}

function describeAudit(
  request: FastifyRequest,
  handler: RouteHandler,
  state: RequestState,
  outcome: string,
): AuditEntry {
  return {
    occurredAt: state.now,
    account: state.authentication?.account ?? null,
    actorKind: state.authentication?.actor.kind ?? 'anonymous',
    action: handler.route.id,
    resource: (request.url.split('?')[0] ?? '').slice(0, 300),
    outcome,
    ip: request.ip,
    ...(Object.keys(state.auditDetail).length === 0 ? {} : { detail: state.auditDetail }),
  }
}

/** Records a write, and any refusal that concerns rights; called once for each request, by answer or by error. */
export async function auditRequest(
  request: FastifyRequest,
  handler: RouteHandler,
  serving: Serving,
  status: number,
  outcome: string,
): Promise<void> {
  const state = states.get(request)
  if (state === undefined || state.isAudited) return
  const concernsRights = status === 401 || status === 403 || status === 429
  const noted = Object.keys(state.auditDetail).length > 0
  if (!isWrite(handler.route) && !concernsRights && !noted) return
  await serving.recordAudit(describeAudit(request, handler, state, outcome))
}

function checkAnswer(handler: RouteHandler, status: number, body: unknown): void {
  const schema = handler.route.responses[status]
  if (schema === undefined) throw new Error(`${handler.route.id} answers ${status}, which is not declared`)
  if (schema === null) return
  const parsed = schema.safeParse(JSON.parse(JSON.stringify(body)))
  if (!parsed.success)
    throw new Error(`${handler.route.id} answers ${status} with another shape: ${parsed.error.message}`)
}

/** Content-Disposition after RFC 6266: an ASCII name for old programs, the real one in UTF-8. */
export function writeDisposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%;]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

async function sendFile(reply: FastifyReply, answer: FileReply): Promise<FastifyReply> {
  const { content, mediaType, name, size } = answer.file
  reply.code(200).headers(answer.headers ?? {})
  reply.header('content-type', mediaType)
  reply.header('content-disposition', writeDisposition(name))
  reply.header('x-content-type-options', 'nosniff')
  if (size !== undefined) reply.header('content-length', size)
  if (answer.etag !== undefined) reply.header('etag', writeEtag(answer.etag))
  return reply.send(content instanceof Uint8Array ? Buffer.from(content) : content)
}

async function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Extract<AnyReply, { readonly body: unknown }>,
): Promise<FastifyReply> {
  const etag = answer.etag === undefined ? undefined : writeEtag(answer.etag)
  reply.headers(answer.headers ?? {})
  if (etag !== undefined) {
    reply.header('etag', etag)
    const known = request.headers['if-none-match']?.split(',').map((text) => text.trim().replace(/^W\//, ''))
    if (request.method === 'GET' && known?.includes(etag)) return reply.code(304).send()
  }
  reply.code(answer.status)
  if (answer.body === undefined || answer.body === null) return reply.send()
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.body))
}

function readBody(request: FastifyRequest, handler: RouteHandler): unknown {
  const { route } = handler
  if (route.upload !== undefined) return undefined
  if (request.body !== undefined && request.body !== null) checkPlainInput(request.body, '')
  if (route.body === undefined) {
    if (request.body !== undefined) validateInput(undefined, request.body, '')
    return undefined
  }
  return validateInput(route.body, request.body, '')
}

async function answerRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  handler: RouteHandler,
  serving: Serving,
): Promise<FastifyReply> {
  const { route } = handler
  const state = states.get(request)
  if (state === undefined) throw new Error('a request was answered before it was admitted')
  checkPlainInput(request.params, 'params')
  checkPlainInput(request.query, 'query')
  const params = validateInput(route.params, request.params ?? {}, 'params')
  const query = validateInput(route.query, request.query ?? {}, 'query')
  const body = readBody(request, handler)
  const key =
    isWrite(route) && route.idempotent !== false
      ? readIdempotencyKey(request.headers['idempotency-key'])
      : undefined
  const digest =
    key === undefined ? undefined : digestRequest(route.id, request.params, request.query, request.body)
  const ifMatch = readIfMatch(request.headers['if-match'])
  if (route.etag === 'required' && ifMatch === undefined)
    throw new RefusedRequest(problem('version-required'))
  const scope = may(state.authentication?.actor, route.permission)
  if (scope === 'none') throw new Error('a request without permission was admitted')
  const context: RequestContext = {
    requestId: request.id,
    now: state.now,
    language: readLanguage(request.headers['accept-language']),
    ip: request.ip,
    headers: request.headers,
    ...(state.authentication === undefined ? {} : { session: state.authentication }),
    ...(key === undefined || digest === undefined ? {} : { idempotency: { key, digest } }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    audit: {
      describe: () => describeAudit(request, handler, state, 'done'),
      noteRecorded: () => {
        state.isAudited = true
      },
    },
    noteForAudit: (detail) => {
      state.auditDetail = { ...state.auditDetail, ...detail }
    },
  }
  const account = state.authentication?.account
  const generic =
    key !== undefined &&
    account !== undefined &&
    handler.idempotency === 'generic' &&
    route.upload === undefined
  if (generic && digest !== undefined) {
    const first = await serving.idempotency.begin(account, key, route.id, digest, state.now)
    if (first !== undefined) {
      reply.header('idempotency-replayed', 'true')
      return sendJson(request, reply, { status: first.status, body: first.body, headers: first.headers })
    }
  }
  let files: readonly ReceivedFile[] = []
  try {
    if (route.upload !== undefined) {
      if (!request.isMultipart()) throw new RefusedRequest(problem('unsupported-media-type'))
      const { maximumBytes, maximumFiles } = route.upload
      // What announces more than could be taken is refused before it is sent.
      if (Number(request.headers['content-length'] ?? 0) > maximumBytes * maximumFiles + multipartFrameBytes)
        throw new RefusedRequest(problem('body-too-large'))
      const parts = request.files({
        limits: { fileSize: maximumBytes, files: maximumFiles, fields: 0, parts: maximumFiles },
      })
      files = await receiveFiles(parts, route.upload, serving.fileReception)
    }
    const answer = await handler.handle({
      params: params as undefined,
      query: query as undefined,
      body: body as undefined,
      actor: state.authentication?.actor,
      scope,
      files,
      context,
    })
    if (isProblem(answer)) throw new RefusedRequest(answer)
    if ('file' in answer) {
      await auditRequest(request, handler, serving, 200, 'done')
      return await sendFile(reply, answer)
    }
    if (serving.checkAnswers) checkAnswer(handler, answer.status, answer.body)
    if (generic) await serving.idempotency.finish(account, key, describeStored(answer))
    await auditRequest(request, handler, serving, answer.status, 'done')
    return await sendJson(request, reply, answer)
  } catch (error) {
    if (generic) await serving.idempotency.release(account, key).catch(() => undefined)
    throw error
  } finally {
    await discardFiles(files)
  }
}

function describeStored(answer: Extract<AnyReply, { readonly body: unknown }>): StoredAnswer {
  const etag: Record<string, string> = answer.etag === undefined ? {} : { etag: writeEtag(answer.etag) }
  return { status: answer.status, body: answer.body, headers: { ...answer.headers, ...etag } }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The declared operation behind an address; absent on pages that are no operation. */
    readonly handler?: RouteHandler
  }
}

/** Puts an operation on the server: admission before the body is read, then validation, handler, audit, answer. */
export function serveRoute(app: FastifyInstance, handler: RouteHandler, serving: Serving): void {
  const { route } = handler
  const rateLimit =
    route.requestsPerMinute === undefined ? {} : { rateLimit: { max: route.requestsPerMinute } }
  app.route({
    method: route.method,
    url: `${apiPrefix}${route.path.replaceAll(/\{([A-Za-z]+)\}/g, ':$1')}`,
    config: { handler, ...rateLimit },
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    onRequest: (request) => admit(request, handler, serving),
    handler: (request, reply) => answerRequest(request, reply, handler, serving),
  })
}
