import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { findErrorCode } from '../environment-error.ts'
import { type Problem, problem, writeProblem } from './problem.ts'

function problemFromParser(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem('headers-too-large')
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return problem('body-too-large')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('request-timeout')
    default:
      return problem('malformed-request')
  }
}

/** How long a caller has to take the answer and to close its side. */
const lingerMilliseconds = 2_000

function endWithProblem(socket: Duplex, refusal: Problem): void {
  const id = randomUUID()
  // Of a request that could not be read no language is known.
  const body = JSON.stringify(writeProblem(refusal, 'zh', id))
  const headers = {
    ...refusal.headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': 'zh-CN',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': id,
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`)
  // Node has let go of the connection: nobody else would ever end it, not even at the stop of the program.
  const linger = setTimeout(() => socket.destroy(), lingerMilliseconds)
  socket.once('close', () => clearTimeout(linger))
}

/** Answers what the parser of HTTP could not read, and what came too slowly, with a problem document too. */
export function refuseConnection(error: Error, socket: Duplex): void {
  const code = findErrorCode(error)
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  endWithProblem(socket, problemFromParser(code))
  // Nothing more is read from it; the rest of a large request must not keep the connection.
  socket.on('error', () => socket.destroy())
}

/**
 * Takes over what Node would answer by itself without a body: an expectation that it does not know, which may be
 * passed over (RFC 9110, 10.1.1); a request without a host, which must be refused (RFC 9112, 3.2); a tunnel.
 */
export function answerForNode(app: FastifyInstance): void {
  app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    app.server.emit('request', request, response)
  })
  app.server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    endWithProblem(socket, problem('method-not-allowed'))
  })
}
