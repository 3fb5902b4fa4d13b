import { expect, test } from 'vitest'
import { buildOpenApi } from './open-api.ts'
import { routes } from './routes/index.ts'

const document = JSON.parse(JSON.stringify(buildOpenApi(routes))) as {
  openapi: string
  paths: Record<
    string,
    Record<string, { operationId: string; security: object[]; responses: Record<string, object> }>
  >
}
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))

test('every declared route is an operation, and nothing else is', () => {
  expect(operations.map((operation) => operation.operationId).toSorted()).toEqual(
    routes.map((route) => route.id).toSorted(),
  )
})

test('every operation tells its refusals as problem documents', () => {
  const silent = operations.filter(
    (operation) => !JSON.stringify(operation.responses).includes('application/problem+json'),
  )
  expect(silent.map((operation) => operation.operationId)).toEqual([])
})

test('every reference in the document leads somewhere', () => {
  const text = JSON.stringify(document)
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  const known = Object.keys((document as unknown as { components: { schemas: object } }).components.schemas)
  expect(references.filter((name) => !known.includes(name))).toEqual([])
})
