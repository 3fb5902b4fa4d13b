import { expect, test } from 'vitest'
import { buildOpenApi } from './open-api.ts'
import { routes } from './routes/index.ts'

const document = JSON.parse(JSON.stringify(buildOpenApi(routes))) as {
  openapi: string
  paths: Record<
    string,
    Record<string, { operationId: string; security: object[]; responses: Record<string, object> }>
  >
  components: Record<string, Record<string, { content?: object }>>
}
// Characters of a schema that may stand in two places without a name of its own.
const longestRepeated = 400
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))

test('every declared route is an operation, and nothing else is', () => {
  expect(operations.map((operation) => operation.operationId).toSorted()).toEqual(
    routes.map((route) => route.id).toSorted(),
  )
})

test('every operation tells its refusals as problem documents', () => {
  const silent = operations.filter((operation) =>
    Object.entries(operation.responses).some(
      ([status, response]) =>
        Number(status) >= 400 && JSON.stringify(response) !== '{"$ref":"#/components/responses/Problem"}',
    ),
  )
  expect(silent.map((operation) => operation.operationId)).toEqual([])
  expect(Object.keys(document.components['responses']?.['Problem']?.content ?? {})).toEqual([
    'application/problem+json',
  ])
})

test('every reference in the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(1000)
  const missing = references.filter(([, kind = '', name = '']) => !document.components[kind]?.[name])
  expect(missing.map(([reference]) => reference)).toEqual([])
})

test('what is asked or told in several places has one name and is written once', () => {
  const places = new Map<string, string[]>()
  const collect = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    const text = JSON.stringify(node)
    if ('type' in node && text.length > longestRepeated)
      places.set(text, [...(places.get(text) ?? []), place])
    for (const [key, value] of Object.entries(node)) collect(value, `${place}/${key}`)
  }
  collect(document, '')
  expect([...places.values()].filter(({ length }) => length > 1)).toEqual([])
})

test('what is sent and what is told have names of their own where they differ', () => {
  // The suffix that the document would be given for a name that stands for two shapes.
  expect(Object.keys(document.components['schemas'] ?? {}).filter((name) => name.endsWith('Output'))).toEqual(
    [],
  )
})
