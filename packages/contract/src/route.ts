import type { Permission } from '@tongban/domain'
import type { z } from 'zod'

type Schema = z.ZodType
type ObjectSchema = z.ZodObject

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What a response carries; null stands for an answer without a body (204, 304). */
export type Responses = Readonly<Record<number, Schema | null>>

export interface Upload {
  /** Bytes of one file at most. */
  readonly maximumBytes: number
  /** Files in one request at most. */
  readonly maximumFiles: number
}

export interface Download {
  /** Media types that the answer may have. */
  readonly mediaTypes: readonly string[]
}

export interface RouteExamples {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
  /** By status. */
  readonly responses?: Readonly<Record<number, unknown>>
}

/**
 * One operation of the API, told apart from how it is done. The same object validates the request, types the
 * handler, writes openapi.json, and carries the one permission that is asked for.
 */
export interface RouteDefinition<
  Params extends ObjectSchema | undefined = ObjectSchema | undefined,
  Query extends ObjectSchema | undefined = ObjectSchema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Answers extends Responses = Responses,
  Needs extends Permission = Permission,
> {
  /** operationId, unique, verb first: `submitCase`. */
  readonly id: string
  readonly method: Method
  /** Under /api/v1, with parameters in braces: `/cases/{caseId}`. */
  readonly path: string
  readonly permission: Needs
  /** One line in English for the reference; `title` says it in Chinese. */
  readonly summary: string
  readonly title: string
  readonly description?: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** Bytes of the JSON body at most; 1 MiB where nothing is said. */
  readonly bodyLimit?: number
  readonly responses: Answers
  /** Accepts Idempotency-Key; true for writes where nothing is said. False where an answer must not be stored. */
  readonly idempotent?: boolean
  /** returned: answers with ETag; required or optional: also reads If-Match. */
  readonly etag?: 'returned' | 'required' | 'optional'
  readonly upload?: Upload
  readonly download?: Download
  /** Stricter than the general limit: requests of one address in a minute. */
  readonly requestsPerMinute?: number
  readonly examples?: RouteExamples
}

/** Any route, for code that walks over all of them. */
export type AnyRoute = RouteDefinition

/**
 * Declares an operation. Query and params must be strict objects, so that a misspelt parameter is refused and not
 * silently ignored; a test checks it for every route.
 */
export function defineRoute<
  const Params extends ObjectSchema | undefined = undefined,
  const Query extends ObjectSchema | undefined = undefined,
  const Body extends Schema | undefined = undefined,
  const Answers extends Responses = Responses,
  const Needs extends Permission = Permission,
>(
  route: RouteDefinition<Params, Query, Body, Answers, Needs>,
): RouteDefinition<Params, Query, Body, Answers, Needs> {
  return route
}

export function isWrite(route: Pick<AnyRoute, 'method'>): boolean {
  return route.method !== 'GET'
}

/** The names in braces, in order. */
export function listPathParameters(path: string): string[] {
  return [...path.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1] as string)
}
