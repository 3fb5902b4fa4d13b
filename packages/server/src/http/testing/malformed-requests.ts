import { apiPrefix, isWrite, type AnyRoute } from '@tongban/contract'

export interface MalformedRequest {
  readonly what: string
  readonly method: AnyRoute['method']
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string
}

const json = { 'content-type': 'application/json' }

const badParameters = ['0', '%00', '%F0%9F%98%80', "'%3B--", 'a'.repeat(400), '..%2F..%2Fetc', '%FF', '%zz']

const badBodies = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '1e999',
  '{"a":1}',
  String.raw`{"name":"\u0000"}`,
  String.raw`{"\ud800":"\udfff"}`,
  `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
]

function fillPath(route: AnyRoute, value: string): string {
  return `${apiPrefix}${route.path.replaceAll(/\{[A-Za-z]+\}/g, value)}`
}

/** The example body with each of its fields, one after the other, replaced by what no schema means. */
function listBrokenExamples(route: AnyRoute): string[] {
  const example = route.examples?.body
  if (typeof example !== 'object' || example === null) return []
  const values = [null, -1, '', 'x'.repeat(100_000), [], {}, '\u0000', '2026-02-30', '../../etc/passwd']
  return Object.keys(example).flatMap((key) =>
    values.map((value) => JSON.stringify({ ...example, [key]: value })),
  )
}

/** Requests that no caller should send, for any route; each must be answered below 500. */
export function listMalformedRequests(route: AnyRoute): MalformedRequest[] {
  const id = '00000000-0000-4000-8000-000000000000'
  const base = { method: route.method, headers: json }
  const parameters = route.params === undefined ? [] : badParameters
  const byPath = parameters.map((value) => ({
    ...base,
    what: `parameter ${value}`,
    url: fillPath(route, value),
  }))
  const queries = [
    '?cursor=!!',
    '?cursor=bnVsbA',
    '?limit=-1',
    '?limit=1e9',
    '?a=1&a=2',
    '?%00=1',
    '?a[]=1',
    '?cursor=%00',
  ]
  const byQuery = queries.map((query) => ({
    ...base,
    what: `query ${query}`,
    url: `${fillPath(route, id)}${query}`,
  }))
  if (!isWrite(route)) return [...byPath, ...byQuery]
  const url = fillPath(route, id)
  const bodies = [...badBodies, ...listBrokenExamples(route)]
  return [
    ...byPath,
    ...byQuery,
    ...bodies.map((payload) => ({ ...base, what: `body ${payload.slice(0, 40)}`, url, payload })),
    {
      ...base,
      what: 'another content type',
      url,
      headers: { 'content-type': 'text/plain' },
      payload: 'text',
    },
    {
      ...base,
      what: 'multipart without boundary',
      url,
      headers: { 'content-type': 'multipart/form-data' },
      payload: 'x',
    },
    { ...base, what: 'a short key', url, headers: { ...json, 'idempotency-key': 'x' }, payload: '{}' },
    { ...base, what: 'a strange version', url, headers: { ...json, 'if-match': '"\\u0000"' }, payload: '{}' },
  ]
}
