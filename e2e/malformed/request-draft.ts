import type { Operation } from './operations.ts'
import type { KnownValues, MakeSample } from './sample-value.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { WireRequest } from './wire-request.ts'

/** A request while it is being spoilt: first as values, then as text, then as bytes. */
export interface RequestDraft {
  method: string
  path: string
  query: string[]
  version: string
  headers: [name: string, value: string][]
  json: unknown
  /** Written from `json` unless a mutation has set it. */
  text: string | undefined
  /** Written from `text` unless a mutation has set it. */
  bytes: Buffer | undefined
  /** Without a length: the body goes in chunks, or not as announced. */
  framing: 'length' | 'chunked' | 'own'
}

const boundary = 'tongban-boundary'
const smallPdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'

export function writePart(name: string, fileName: string, content: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n`
}

/** What a request is drafted from. */
export interface DraftSource {
  readonly makeSample: MakeSample
  readonly known: KnownValues
}

/** A request as the document wants it, for the ids of the stage. */
export function draftRequest(
  operation: Operation,
  { makeSample, known }: DraftSource,
  random: SeededRandom,
  token: string | undefined,
): RequestDraft {
  const parameters = new Map(
    operation.pathParameters.map(({ name, schema }) => {
      const values = known[name]
      return [name, values === undefined ? makeSample(schema, name, random) : random.pick(values)]
    }),
  )
  const draft: RequestDraft = {
    method: operation.method,
    path: operation.path.replaceAll(/\{([A-Za-z]+)\}/g, (_whole, name: string) =>
      encodeURIComponent(String(parameters.get(name))),
    ),
    query: operation.queryParameters
      .filter(() => random.oneIn(3))
      .map(({ name, schema }) => `${name}=${encodeURIComponent(String(makeSample(schema, name, random)))}`),
    version: 'HTTP/1.1',
    headers: [['Host', 'tongban.example']],
    json: undefined,
    text: undefined,
    bytes: undefined,
    framing: 'length',
  }
  if (token !== undefined) draft.headers.push(['Authorization', `Bearer ${token}`])
  if (operation.takesFile) {
    draft.headers.push(['Content-Type', `multipart/form-data; boundary=${boundary}`])
    draft.text = `${writePart('file', '材料.pdf', smallPdf)}--${boundary}--\r\n`
  } else if (operation.body !== undefined) {
    draft.headers.push(['Content-Type', 'application/json'])
    const { schema, example } = operation.body
    draft.json =
      example !== undefined && random.oneIn(3) ? structuredClone(example) : makeSample(schema, '', random)
  }
  return draft
}

/** A lone surrogate cannot be written in UTF-8; JSON writes it as an escape. */
function writeJson(value: unknown): string {
  return JSON.stringify(value)
}

function writeChunks(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
}

export function finishRequest(draft: RequestDraft): WireRequest {
  const text = draft.text ?? (draft.json === undefined ? '' : writeJson(draft.json))
  const bytes = draft.bytes ?? Buffer.from(text, 'utf8')
  const headers = [...draft.headers]
  if (draft.framing === 'chunked') headers.push(['Transfer-Encoding', 'chunked'])
  if (draft.framing === 'length' && bytes.length > 0) headers.push(['Content-Length', String(bytes.length)])
  // What is well framed may be followed by another request; after anything else nobody can tell where it ends.
  const endsConnection =
    draft.framing !== 'length' || draft.version !== 'HTTP/1.1' || draft.method !== draft.method.trim()
  if (endsConnection && !headers.some(([name]) => name.toLowerCase() === 'connection'))
    headers.push(['Connection', 'close'])
  return {
    method: draft.method,
    target: draft.path + (draft.query.length === 0 ? '' : `?${draft.query.join('&')}`),
    version: draft.version,
    headers,
    sending: draft.framing === 'own' ? 'ends-early' : 'whole',
    body: draft.framing === 'chunked' ? writeChunks(bytes) : bytes,
  }
}
