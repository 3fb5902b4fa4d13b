import type { AnyRoute, Responses, RouteDefinition } from '@tongban/contract'
import type { Actor, Instant, Permission, PublicPermission, Scope } from '@tongban/domain'
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { AuditEntry, Authentication } from './authentication.ts'
import type { Language, Problem } from './problem.ts'
import type { PublicPage } from './public-pages.ts'
import type { ReceivedFile } from './receive-files.ts'

/** What a handler may need besides the values of the request. */
export interface RequestContext {
  readonly requestId: string
  /** The moment at which the request came in; the only clock of the handler. */
  readonly now: Instant
  readonly language: Language
  readonly ip: string
  readonly headers: IncomingHttpHeaders
  readonly session?: Pick<Authentication, 'account' | 'session' | 'by' | 'mustFirst'>
  /** Set on writes that carry an Idempotency-Key; of use to handlers with `idempotency: 'own'`. */
  readonly idempotency?: { readonly key: string; readonly digest: string }
  /** If-Match without quotes, where it was sent. */
  readonly ifMatch?: string
  /** For handlers that write the line of the audit in the transaction of their facts. */
  readonly audit: RequestAudit
  /** Adds facts to this request's line in the audit: ids and codes only, no personal data. */
  readonly noteForAudit: (detail: Readonly<Record<string, unknown>>) => void
}

/** A request's own line in the audit. */
export interface RequestAudit {
  /** As it reads when the request is done as asked. */
  describe(): AuditEntry
  /** Says that the line is on record with the facts, so that it is not written again. */
  noteRecorded(): void
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

export interface HandlerRequest<Params, Query, Body, Needs extends Permission> {
  readonly params: Output<Params>
  readonly query: Output<Query>
  readonly body: Output<Body>
  /** Who acts; undefined only on routes that need no account. */
  readonly actor: Needs extends PublicPermission ? Actor | undefined : Actor
  /** How far the permission reaches for this actor; never 'none'. */
  readonly scope: Exclude<Scope, 'none'>
  /** Of upload routes: on disk already, hashed, sniffed and scanned. Removed after the answer unless taken. */
  readonly files: readonly ReceivedFile[]
  readonly context: RequestContext
}

/** An answer with a body of the schema for its status. */
export type JsonReply<Answers extends Responses> = {
  readonly [Status in keyof Answers & number]: {
    readonly status: Status
    readonly body: Answers[Status] extends z.ZodType ? z.input<Answers[Status]> : undefined
    readonly headers?: Readonly<Record<string, string | string[]>>
    /** A version that ETag tells, without quotes. */
    readonly etag?: string
  }
}[keyof Answers & number]

/** Bytes for the caller to keep: always sent as an attachment, never rendered on our address. */
export interface FileReply {
  readonly status: 200
  readonly file: {
    readonly content: Readable | Uint8Array
    readonly mediaType: string
    /** As people know it; written into Content-Disposition after RFC 6266. */
    readonly name: string
    readonly size?: number
  }
  readonly headers?: Readonly<Record<string, string>>
  readonly etag?: string
}

export type Reply<Answers extends Responses> = JsonReply<Answers> | FileReply | Problem

export interface RouteHandler {
  readonly route: AnyRoute
  /** 'own': the handler keeps the key in the same transaction as its facts and gives the first answer itself. */
  readonly idempotency: 'generic' | 'own'
  readonly handle: (request: HandlerRequest<undefined, undefined, undefined, Permission>) => Promise<AnyReply>
}

/** A reply as the machinery sees it, for routes of every kind. */
export type AnyReply =
  | {
      readonly status: number
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string | string[]>>
      readonly etag?: string
    }
  | FileReply
  | Problem

export interface ServerModule {
  readonly name: string
  readonly routes: readonly RouteHandler[]
  /** Pages for everybody, beside the API. */
  readonly pages?: readonly PublicPage[]
}

/**
 * Joins an operation of the contract to the function that does it. The request is validated, the actor known and
 * the permission checked before the function runs; what it returns is typed by the contract. A refusal is returned
 * as a problem (each union of rejections has one file that maps it, such as problem-from-case.ts); a thrown error is our own fault and becomes a 500.
 */
export function implementRoute<
  Params extends z.ZodObject | undefined,
  Query extends z.ZodObject | undefined,
  Body extends z.ZodType | undefined,
  Answers extends Responses,
  Needs extends Permission,
>(
  route: RouteDefinition<Params, Query, Body, Answers, Needs>,
  handle: (request: HandlerRequest<Params, Query, Body, Needs>) => Promise<Reply<Answers>>,
  options: { readonly idempotency?: 'generic' | 'own' } = {},
): RouteHandler {
  return {
    route: route as unknown as AnyRoute,
    idempotency: options.idempotency ?? 'generic',
    // The machinery hands over what the schemas of this very route produced; the compiler cannot see that.
    handle: handle as unknown as RouteHandler['handle'],
  }
}
