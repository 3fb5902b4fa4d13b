import { permissions, type Permission } from '@tongban/domain'

/** What JSON Schema says, as far as a sample needs it. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly format?: string
  readonly pattern?: string
}

interface DescribedParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly schema: JsonSchema
}

interface DescribedOperation {
  readonly operationId: string
  readonly description: string
  readonly parameters?: readonly (DescribedParameter | { readonly $ref: string })[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>
  }
}

/** The part of an OpenAPI document that the generator reads. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly parameters?: Readonly<Record<string, DescribedParameter>>
  }
}

/** An operation as the OpenAPI document tells it. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** With the parameters in braces: `/api/v1/cases/{caseId}`. */
  readonly path: string
  readonly permission: Permission
  readonly pathParameters: readonly DescribedParameter[]
  readonly queryParameters: readonly DescribedParameter[]
  readonly body: { readonly schema: JsonSchema; readonly example: unknown } | undefined
  readonly takesFile: boolean
  readonly takesKey: boolean
  readonly takesVersion: boolean
}

function readPermission({ operationId, description }: DescribedOperation): Permission {
  const name = /Permission: `([a-z.-]+)`/.exec(description)?.[1]
  if (name === undefined || !(name in permissions)) throw new Error(`${operationId} names no permission`)
  return name as Permission
}

/** Every operation of the document, in its order. */
export function readOperations({ paths, components }: ApiDocument): Operation[] {
  const getParameter = (entry: DescribedParameter | { readonly $ref: string }): DescribedParameter => {
    if (!('$ref' in entry)) return entry
    const parameter = components.parameters?.[entry.$ref.split('/').at(-1) ?? '']
    if (parameter === undefined) throw new Error(`the document does not hold ${entry.$ref}`)
    return parameter
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => {
      const parameters = (described.parameters ?? []).map(getParameter)
      const headers = new Set(parameters.filter((entry) => entry.in === 'header').map(({ name }) => name))
      const json = described.requestBody?.content['application/json']
      return {
        id: described.operationId,
        method: method.toUpperCase(),
        path,
        permission: readPermission(described),
        pathParameters: parameters.filter((entry) => entry.in === 'path'),
        queryParameters: parameters.filter((entry) => entry.in === 'query'),
        body: json && { schema: json.schema, example: json.example },
        takesFile: described.requestBody?.content['multipart/form-data'] !== undefined,
        takesKey: headers.has('Idempotency-Key'),
        takesVersion: headers.has('If-Match'),
      }
    }),
  )
}
