import { isPublicPermission, permissions } from '@tongban/domain'
import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi'
import { isWrite, type AnyRoute } from './route.ts'
import { problemSchema } from './schemas.ts'

export const apiPrefix = '/api/v1'

// What many operations share is one object each: the document names it once and refers to it.
const idempotencyKeySchema = z
  .string()
  .min(8)
  .max(200)
  .optional()
  .meta({
    description:
      'A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer.',
    param: { id: 'IdempotencyKey' },
  })

const versionSchema = z.string().max(200)
const versionDescription = 'The ETag of the version that was edited; another version answers 412.'
const ifMatchSchema = versionSchema.meta({ description: versionDescription, param: { id: 'IfMatch' } })
const optionalIfMatchSchema = versionSchema
  .optional()
  .meta({ description: versionDescription, param: { id: 'OptionalIfMatch' } })

const problemResponse: ZodOpenApiResponseObject = {
  id: 'Problem',
  description: 'Problem; see docs/errors.md.',
  content: { 'application/problem+json': { schema: problemSchema } },
}

const reasonPhrases: Readonly<Record<number, string>> = {
  200: 'Done.',
  201: 'Created.',
  202: 'Taken; the work follows.',
  204: 'Done; nothing to say.',
  302: 'Go on there.',
  304: 'Unchanged.',
}

function listProblemStatuses(route: AnyRoute): number[] {
  const statuses = [400, 429, 500, 503]
  // A sign-in may fail, and a write from another site is refused, though they need no account.
  if (!isPublicPermission(route.permission) || isWrite(route)) statuses.push(401, 403)
  // What a body names may be as unknown as what the address names.
  if (route.params !== undefined || route.body !== undefined) statuses.push(404)
  if (isWrite(route)) statuses.push(409, 422)
  if (route.body !== undefined || route.upload !== undefined) statuses.push(413, 415)
  if (route.etag === 'required' || route.etag === 'optional') statuses.push(412)
  if (route.etag === 'required') statuses.push(428)
  return statuses.filter((status) => !(status in route.responses)).sort((left, right) => left - right)
}

function buildHeaders(route: AnyRoute): z.ZodObject | undefined {
  const shape: Record<string, z.ZodType> = {}
  if (isWrite(route) && route.idempotent !== false) shape['Idempotency-Key'] = idempotencyKeySchema
  if (route.etag === 'required') shape['If-Match'] = ifMatchSchema
  if (route.etag === 'optional') shape['If-Match'] = optionalIfMatchSchema
  return Object.keys(shape).length === 0 ? undefined : z.object(shape)
}

function buildRequestBody(route: AnyRoute): ZodOpenApiOperationObject['requestBody'] {
  if (route.upload !== undefined) {
    return {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
            description: `A file of at most ${route.upload.maximumBytes} bytes; at most ${route.upload.maximumFiles}.`,
          },
        },
      },
    }
  }
  if (route.body === undefined) return undefined
  const example = route.examples?.body
  return {
    required: !route.body.safeParse(undefined).success,
    content: { 'application/json': { schema: route.body, ...(example === undefined ? {} : { example }) } },
  }
}

function buildResponses(route: AnyRoute): ZodOpenApiOperationObject['responses'] {
  const answers = Object.entries(route.responses).map(([status, schema]) => {
    const example = route.examples?.responses?.[Number(status)]
    const description = reasonPhrases[Number(status)] ?? 'Answer.'
    if (route.download !== undefined && Number(status) === 200) {
      const bytes = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } as const
      return [
        status,
        { description, content: Object.fromEntries(route.download.mediaTypes.map((type) => [type, bytes])) },
      ]
    }
    const headers = route.etag === undefined ? {} : { headers: z.object({ ETag: z.string() }) }
    if (schema === null || schema === undefined) return [status, { description, ...headers }]
    const content = { 'application/json': { schema, ...(example === undefined ? {} : { example }) } }
    return [status, { description, content, ...headers }]
  })
  const problems = listProblemStatuses(route).map((status) => [String(status), problemResponse])
  return Object.fromEntries([...answers, ...problems])
}

function buildOperation(route: AnyRoute): ZodOpenApiOperationObject {
  const headers = buildHeaders(route)
  const requestBody = buildRequestBody(route)
  const permission = permissions[route.permission]
  return {
    operationId: route.id,
    summary: `${route.title} · ${route.summary}`,
    description: [route.description, `Permission: \`${route.permission}\` (${permission.zh}).`]
      .filter((line) => line !== undefined)
      .join('\n\n'),
    tags: [route.path.split('/')[1] ?? ''],
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params }),
      ...(route.query === undefined ? {} : { query: route.query }),
      ...(headers === undefined ? {} : { header: headers }),
    },
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: buildResponses(route),
    security: isPublicPermission(route.permission) ? [] : [{ session: [] }, { bearer: [] }],
  }
}

/** The OpenAPI 3.1 document of the routes, as plain data. */
export function buildOpenApi(routes: readonly AnyRoute[]): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {}
  for (const route of routes) {
    const path = `${apiPrefix}${route.path}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: buildOperation(route) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: '通办 Tongban',
      version: '1',
      description:
        '行政审批平台接口。Errors are problem+json (RFC 9457) with a stable code and what to do next; lists are paged by cursor; writes take an Idempotency-Key.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'tongban.session_token',
          description: 'Cookie of a browser session.',
        },
        bearer: { type: 'http', scheme: 'bearer', description: 'Token of a session, for programs.' },
      },
    },
  })
}
