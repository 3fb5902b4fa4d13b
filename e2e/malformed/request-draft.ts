import { apiPrefix, type AnyRoute } from '@tongban/contract'
import { makeSample, type KnownValues } from './sample-value.ts'
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

/** A request as the contract wants it, for the ids of the stage. */
export function draftRequest(
  route: AnyRoute,
  known: KnownValues,
  random: SeededRandom,
  token: string | undefined,
): RequestDraft {
  const params = (route.params === undefined ? {} : makeSample(route.params, known, random)) as Record<
    string,
    unknown
  >
  for (const name of Object.keys(params)) {
    const values = known[name]
    if (values !== undefined) params[name] = random.pick(values)
  }
  const query = (route.query === undefined ? {} : makeSample(route.query, known, random)) as Record<
    string,
    unknown
  >
  const draft: RequestDraft = {
    method: route.method,
    path: `${apiPrefix}${route.path.replaceAll(/\{([A-Za-z]+)\}/g, (_whole, name: string) => encodeURIComponent(String(params[name])))}`,
    query: Object.entries(query)
      .filter(() => !random.oneIn(2))
      .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`),
    version: 'HTTP/1.1',
    headers: [['Host', 'tongban.example']],
    json: undefined,
    text: undefined,
    bytes: undefined,
    framing: 'length',
  }
  if (token !== undefined) draft.headers.push(['Authorization', `Bearer ${token}`])
  if (route.upload !== undefined) {
    draft.headers.push(['Content-Type', `multipart/form-data; boundary=${boundary}`])
    draft.text = `${writePart('file', '材料.pdf', smallPdf)}--${boundary}--\r\n`
  } else if (route.body !== undefined) {
    draft.headers.push(['Content-Type', 'application/json'])
    draft.json =
      route.examples?.body !== undefined && random.oneIn(3)
        ? structuredClone(route.examples.body)
        : structuredClone(makeSample(route.body, known, random))
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
  if (!headers.some(([name]) => name.toLowerCase() === 'connection')) headers.push(['Connection', 'close'])
  return {
    method: draft.method,
    target: draft.path + (draft.query.length === 0 ? '' : `?${draft.query.join('&')}`),
    version: draft.version,
    headers,
    endsEarly: draft.framing === 'own',
    body: draft.framing === 'chunked' && bytes.length > 0 ? writeChunks(bytes) : bytes,
  }
}
