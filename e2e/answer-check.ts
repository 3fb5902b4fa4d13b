import { Ajv2020 } from 'ajv/dist/2020.js'
import { type BodySchema, isPlaceOf } from './pointer-check.ts'

/** Fails when an answer is not what the OpenAPI document promises, or tells an error at no place of the request. */
export type CheckAnswer = (method: string, path: string, answer: Response) => Promise<void>

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>
  readonly components: {
    readonly responses: Readonly<Record<string, DescribedResponse>>
    readonly schemas: Readonly<Record<string, BodySchema>>
  }
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: BodySchema }>> }
  readonly responses: Readonly<Record<string, DescribedResponse | { readonly $ref: string }>>
}

interface DescribedResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>
}

/** @param document what GET /api/v1/openapi.json answers */
export function createAnswerCheck(document: unknown): CheckAnswer {
  const { paths, components } = document as OpenApi
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(document as object, 'openapi')
  const templates = Object.keys(paths)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{[A-Za-z]+\}/g, '[^/]+')}$`) }))
    // A path without parameters comes before one that would take it for a value.
    .toSorted((left, right) => left.path.split('{').length - right.path.split('{').length)

  const findSchema = (reference: string): BodySchema =>
    components.schemas[reference.split('/').at(-1) ?? ''] ?? {}

  /** What the request acts on, as it is read: an act may be refused for what stands there already. */
  function findStored(path: string): BodySchema[] {
    const around = path.slice(0, path.lastIndexOf('/'))
    if (!around.includes('{')) return []
    const answered = paths[around]?.['get']?.responses['200']
    const described = answered !== undefined && 'content' in answered ? answered.content : undefined
    const schema = described?.['application/json']?.schema
    return schema === undefined ? findStored(around) : [schema as BodySchema]
  }

  return async (method, path, answer) => {
    const template = templates.find(
      ({ path: known, pattern }) => pattern.test(path) && paths[known]?.[method.toLowerCase()],
    )
    if (template === undefined) return
    const operation = paths[template.path]?.[method.toLowerCase()]
    const answered = operation?.responses[String(answer.status)]
    const place = `${method} ${path} → ${answer.status}`
    if (answered === undefined)
      throw new Error(`${place} is not in the OpenAPI document: ${await answer.text()}`)
    const name = '$ref' in answered ? (answered.$ref.split('/').at(-1) ?? '') : undefined
    const described = name === undefined ? (answered as DescribedResponse) : components.responses[name]
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
    if (!type.includes('json')) return
    if (described?.content?.[type] === undefined)
      throw new Error(`${place} answers ${type}, which is not promised`)
    const responsePlace =
      name === undefined
        ? ['paths', template.path, method.toLowerCase(), 'responses', String(answer.status)]
        : ['components', 'responses', name]
    const pointer = [...responsePlace, 'content', type, 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const validate = ajv.getSchema(`openapi#/${pointer}`)
    if (validate === undefined) throw new Error(`${place} has no schema`)
    const body: unknown = await answer.json()
    if (validate(body) !== true) {
      throw new Error(
        `${place} differs from its schema: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
      )
    }
    if (!type.includes('problem')) return
    const [sent] = Object.values(operation?.requestBody?.content ?? {}).map(({ schema }) => schema)
    const stands = [...(sent === undefined ? [] : [sent]), ...findStored(template.path)]
    const lost = listPointers(body).filter(
      (pointer) => !stands.some((schema) => isPlaceOf(pointer, schema, findSchema)),
    )
    if (lost.length > 0)
      throw new Error(`${place} tells errors at no place of the request: ${lost.join(', ')}`)
  }
}

/** Where a problem says that something of the body is wrong; query, params and header are named otherwise. */
function listPointers(problem: unknown): string[] {
  const { code, errors } = problem as {
    readonly code: string
    readonly errors: readonly { readonly pointer: string }[]
  }
  // What is wrong with a stored draft is told at its place in the draft; what a schema does not know, where it stood.
  if (['definition-incomplete', 'lint-failed', 'invalid-request'].includes(code)) return []
  return errors.map(({ pointer }) => pointer).filter((pointer) => !/^(query|params|header)\//.test(pointer))
}
