import { Ajv2020 } from 'ajv/dist/2020.js'

/** Fails when an answer is not what the OpenAPI document promises. */
export type CheckAnswer = (method: string, path: string, answer: Response) => Promise<void>

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>
  readonly components: { readonly responses: Readonly<Record<string, DescribedResponse>> }
}

interface Operation {
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
    if (validate(body) === true) return
    throw new Error(
      `${place} differs from its schema: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
    )
  }
}
