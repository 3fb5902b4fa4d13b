import { connect, type Socket } from 'node:net'

/** A request as it goes over the wire, so that nothing between us and the server mends it. */
export interface WireRequest {
  readonly method: string
  /** The request target, raw. */
  readonly target: string
  readonly version: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  /**
   * `whole`: as announced. `ends-early`: the sender says after a while that nothing follows, so that a body shorter
   * than announced is an error and no waiting. `half`: half of the body in small pieces, and then the sender goes.
   */
  readonly sending: 'whole' | 'ends-early' | 'half'
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
const endsEarlyMilliseconds = 4_000
const halfSentPauseMilliseconds = 60
/** What the server says of a request of which the rest never came. */
const nobodyListens: WireAnswer = { status: 0, headers: {}, body: Buffer.alloc(0) }

/** Sends requests as they stand, over connections that are used again where both sides keep them open. */
export interface Wire {
  /**
   * What is left of the body is not sent once the answer has begun, as a careful client does. A server that closes
   * while a large body is on its way may be overtaken by the reset of the connection (RFC 9112, 9.6), and so such a
   * request is sent again.
   * @returns status 0 where the sender went away in the middle and the server closed without a word
   * @throws Error when there is no whole answer in time
   */
  send(request: WireRequest): Promise<WireAnswer>
  close(): void
}

export function openWire(url: URL, limitMilliseconds: number): Wire {
  const idle: Socket[] = []

  async function send(request: WireRequest, attempts = 4): Promise<WireAnswer> {
    const kept = request.sending === 'whole' ? idle.pop() : undefined
    const socket =
      kept ?? connect({ host: url.hostname, port: Number(url.port), allowHalfOpen: true, noDelay: true })
    try {
      return await exchange(socket, kept === undefined, request)
    } catch (error) {
      const isReset = error instanceof Error && /EPIPE|ECONNRESET|closed after/.test(error.message)
      // A kept connection may have been closed by the server just as it was taken.
      const mayTryAgain = kept !== undefined || request.body.length > pieceBytes
      if (!isReset || attempts <= 1 || !mayTryAgain) throw error
      return send(request, attempts - 1)
    }
  }

  function exchange(socket: Socket, isNew: boolean, request: WireRequest): Promise<WireAnswer> {
    const total = request.sending === 'half' ? Math.ceil(request.body.length / 2) : request.body.length
    const piece = request.sending === 'half' ? Math.max(1, Math.ceil(total / 3)) : pieceBytes
    release(socket)
    return new Promise((resolve, reject) => {
      let received: Buffer = Buffer.alloc(0)
      let isSent = false
      let isSettled = false
      const timer = setTimeout(() => finish(undefined, 'no answer in time'), limitMilliseconds)

      function finish(answer: WireAnswer | undefined, failure: string): void {
        if (isSettled) return
        isSettled = true
        clearTimeout(timer)
        release(socket)
        const isKept =
          answer !== undefined &&
          isSent &&
          request.sending === 'whole' &&
          answer.headers['connection']?.toLowerCase() === 'keep-alive' &&
          !request.headers.some(([name]) => name.toLowerCase() === 'connection')
        if (isKept) keep(socket)
        else socket.destroy()
        if (answer) resolve(answer)
        else reject(new Error(failure))
      }

      function look(isEnded: boolean): void {
        const answer = readAnswer(received, request.method, isEnded)
        if (answer) finish(answer, '')
        else if (isEnded && request.sending === 'half' && received.length === 0) finish(nobodyListens, '')
        else if (isEnded) finish(undefined, `closed after ${received.length} bytes of an answer`)
      }

      function writeFrom(offset: number): void {
        if (isSettled || received.length > 0) return
        if (offset >= total) {
          isSent = true
          // At once would break off an answer that is being written.
          if (request.sending === 'ends-early') setTimeout(() => socket.end(), endsEarlyMilliseconds).unref()
          if (request.sending === 'half') socket.end()
          return
        }
        socket.write(request.body.subarray(offset, Math.min(offset + piece, total)), (error) => {
          if (error) return
          if (request.sending === 'half')
            setTimeout(() => writeFrom(offset + piece), halfSentPauseMilliseconds)
          else writeFrom(offset + piece)
        })
      }

      function begin(): void {
        if (request.body.length > 0 && request.body.length <= 4_096 && request.sending === 'whole') {
          isSent = true
          socket.write(Buffer.concat([writeHead(request), request.body]))
        } else socket.write(writeHead(request), () => writeFrom(0))
      }

      socket.on('data', (chunk: Buffer) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
        look(false)
      })
      socket.on('end', () => look(true))
      socket.on('close', () => look(true))
      socket.on('error', (error) => {
        look(false)
        const isGone = request.sending === 'half' && received.length === 0
        finish(isGone ? nobodyListens : undefined, error.message)
      })
      if (isNew) socket.on('connect', begin)
      else begin()
    })
  }

  function release(socket: Socket): void {
    socket.removeAllListeners()
    // An error of a connection that nobody uses any more must not end the run.
    socket.on('error', () => socket.destroy())
  }

  function keep(socket: Socket): void {
    // What comes now belongs to no request; the connection is of no use any more.
    const drop = (): void => {
      const place = idle.indexOf(socket)
      if (place >= 0) idle.splice(place, 1)
      socket.destroy()
    }
    for (const event of ['data', 'end', 'close', 'error']) socket.on(event, drop)
    idle.push(socket)
  }

  return {
    send: (request) => send(request),
    close() {
      for (const socket of idle.splice(0)) socket.destroy()
    },
  }
}

/** The request as text with which it can be sent again; long bodies are cut and told as such. */
export function printRequest(request: WireRequest): string {
  const shown = request.body.subarray(0, 3_000)
  const utf8 = shown.toString('utf8')
  const body = utf8.includes('\uFFFD') ? `base64 ${shown.toString('base64')}` : JSON.stringify(utf8)
  const cut = request.body.length > shown.length ? ` … (${request.body.length} bytes in all)` : ''
  return `${JSON.stringify(writeHead(request).toString('utf8').slice(0, 3_000))}\n  body: ${body}${cut}`
}
