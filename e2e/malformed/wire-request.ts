import { connect } from 'node:net'

/** A request as it goes over the wire, so that nothing between us and the server mends it. */
export interface WireRequest {
  readonly method: string
  /** The request target, raw. */
  readonly target: string
  readonly version: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  /** The sender says after a while that nothing follows, so that a body shorter than announced is an error and no waiting. */
  readonly endsEarly: boolean
}

export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

function writeHead({ method, target, version, headers }: WireRequest): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.from(`${method} ${target} ${version}\r\n${lines}\r\n`, 'utf8')
}

function joinChunks(body: Buffer): Buffer | undefined {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, end), 16)
    if (Number.isNaN(size)) return undefined
    if (size === 0) return Buffer.concat(parts)
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 4 + size
  }
}

/** The first answer in the bytes; undefined while it is not whole. */
function readAnswer(bytes: Buffer, method: string, ended: boolean): WireAnswer | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const [statusLine = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n')
  const status = Number(statusLine.split(' ')[1])
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  const rest = bytes.subarray(headEnd + 4)
  if (status === 100) return readAnswer(rest, method, ended)
  const length = headers['content-length']
  if (method === 'HEAD' || status === 204 || status === 304) return { status, headers, body: Buffer.alloc(0) }
  if (headers['transfer-encoding'] === 'chunked') {
    const body = joinChunks(rest)
    return body === undefined ? undefined : { status, headers, body }
  }
  if (length === undefined) return ended ? { status, headers, body: rest } : undefined
  return rest.length < Number(length)
    ? undefined
    : { status, headers, body: rest.subarray(0, Number(length)) }
}

const pieceBytes = 64 * 1024
const endsEarlyMilliseconds = 2_000

/**
 * Sends a request over a connection of its own. What is left of the body is not sent once the answer has begun, as a
 * careful client does. A server that closes while a large body is on its way may be overtaken by the reset of the
 * connection (RFC 9112, 9.6), and so such a request is sent again.
 * @throws Error when there is no whole answer in time
 */
export async function sendRequest(
  url: URL,
  request: WireRequest,
  limitMilliseconds: number,
  attempts = 4,
): Promise<WireAnswer> {
  try {
    return await sendOnce(url, request, limitMilliseconds)
  } catch (error) {
    const reset = error instanceof Error && /EPIPE|ECONNRESET|closed after/.test(error.message)
    if (!reset || attempts <= 1 || request.body.length <= pieceBytes) throw error
    return sendRequest(url, request, limitMilliseconds, attempts - 1)
  }
}

function sendOnce(url: URL, request: WireRequest, limitMilliseconds: number): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), allowHalfOpen: true })
    const received: Buffer[] = []
    let settled = false
    const timer = setTimeout(() => finish(undefined, 'no answer in time'), limitMilliseconds)
    function finish(answer: WireAnswer | undefined, failure: string): void {
      if (settled) return
      settled = true
      clearTimeout(timer)
      socket.destroy()
      if (answer) resolve(answer)
      else reject(new Error(failure))
    }
    function look(ended: boolean): void {
      const answer = readAnswer(Buffer.concat(received), request.method, ended)
      if (answer) finish(answer, '')
      else if (ended) finish(undefined, `closed after ${Buffer.concat(received).length} bytes of an answer`)
    }
    function writeFrom(offset: number): void {
      if (settled || received.length > 0) return
      if (offset >= request.body.length) {
        // At once would break off an answer that is being written.
        if (request.endsEarly) setTimeout(() => socket.end(), endsEarlyMilliseconds).unref()
        return
      }
      socket.write(request.body.subarray(offset, offset + pieceBytes), (error) => {
        if (!error) writeFrom(offset + pieceBytes)
      })
    }
    socket.on('data', (chunk) => {
      received.push(chunk)
      look(false)
    })
    socket.on('end', () => look(true))
    socket.on('error', (error) => {
      look(false)
      finish(undefined, error.message)
    })
    socket.on('connect', () => {
      socket.write(writeHead(request), () => writeFrom(0))
    })
  })
}

/** The request as text with which it can be sent again; long bodies are cut and told as such. */
export function printRequest(request: WireRequest): string {
  const shown = request.body.subarray(0, 3_000)
  const utf8 = shown.toString('utf8')
  const body = utf8.includes('\uFFFD') ? `base64 ${shown.toString('base64')}` : JSON.stringify(utf8)
  const cut = request.body.length > shown.length ? ` … (${request.body.length} bytes in all)` : ''
  return `${JSON.stringify(writeHead(request).toString('utf8').slice(0, 3_000))}\n  body: ${body}${cut}`
}
