import { makeTimeOrderedId } from '@tongban/server'
import { Pool, type Dispatcher } from 'undici'
import type { ServerProcess } from './server-process.ts'
import type { ThrowAway } from './throw-away.ts'

const apiPrefix = '/api/v1'
/** Sign-ins at a time: a password check keeps a processor busy. */
const signInsAtOnce = 2

export interface LoadRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api/v1, with its query. */
  readonly path: string
  /** The bearer token of a session. */
  readonly token?: string
  /** Sent as JSON; a string is sent as it is, for bodies that are written once. */
  readonly body?: unknown
  /** Of a body that is no JSON. */
  readonly contentType?: string
  /** Idempotency-Key. */
  readonly key?: string
}

export interface LoadAnswer {
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly text: string
}

/**
 * HTTP/1.1 over connections that are kept, one request at a time on each. It lives in the process of the bench, which
 * is never that of the server.
 */
export interface LoadClient {
  /** @throws Error when the connection fails; then nobody knows whether the request was done */
  send(request: LoadRequest): Promise<LoadAnswer>
  close(): Promise<void>
}

/** @param connections most requests that are under way at a time; more wait in the client */
export function openLoadClient(url: string, connections: number): LoadClient {
  const pool = new Pool(url, {
    connections,
    pipelining: 1,
    keepAliveTimeout: 60_000,
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
  })
  return {
    async send({ method, path, token, body, key, contentType }) {
      const headers: Record<string, string> = { 'accept-language': 'zh-CN' }
      if (token !== undefined) headers['authorization'] = `Bearer ${token}`
      if (key !== undefined) headers['idempotency-key'] = key
      if (body !== undefined) headers['content-type'] = contentType ?? 'application/json'
      const payload = typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body)
      return dispatch(pool, { method, path: `${apiPrefix}${path}`, headers, body: payload })
    },
    close: () => pool.destroy(),
  }
}

/** By the lowest interface of the library: the client shares its processors with what is measured. */
function dispatch(pool: Pool, request: Dispatcher.DispatchOptions): Promise<LoadAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let status = 0
    let headers: LoadAnswer['headers'] = {}
    pool.dispatch(request, {
      onRequestStart: () => undefined,
      onResponseStart(_controller, statusCode, received) {
        status = statusCode
        headers = received
      },
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => resolve({ status, headers, text: Buffer.concat(chunks).toString() }),
      onResponseError: (_controller, error) => reject(error),
    })
  })
}

/** An Idempotency-Key as good clients make it: it follows time, and so does the id of the case that it begins. */
export function makeKey(prefix = ''): string {
  return `${prefix}${makeTimeOrderedId(Date.now())}`
}

/** The parsed body of an answer that must have been given. @throws Error with status and body when it was not */
export function readDone<Body>(answer: LoadAnswer, what: string): Body {
  if (answer.status >= 300)
    throw new Error(`${what} was refused: ${answer.status} ${answer.text.slice(0, 2000)}`)
  return JSON.parse(answer.text) as Body
}

/** Opens a session by user name and password, as everybody does. */
export async function signIn(client: LoadClient, username: string, password: string): Promise<string> {
  const answer = await client.send({ method: 'POST', path: '/sessions', body: { username, password } })
  return readDone<{ token: string }>(answer, `the sign-in of ${username}`).token
}

/** Somebody who is signed in. */
export interface SignedIn {
  readonly username: string
  readonly token: string
}

/** Sessions of everybody in a throw-away installation. */
export interface Sessions {
  /** By their place in the row. */
  readonly applicants: readonly SignedIn[]
  /** By user name. */
  readonly officers: ReadonlyMap<string, SignedIn>
}

/**
 * Signs in the officers and the first applicants with their passwords. A session stays good for as long as no half hour
 * passes without a request, across restarts of the server too.
 */
export async function signInEverybody(
  throwAway: ThrowAway,
  server: Pick<ServerProcess, 'url'>,
  applicants = throwAway.applicants.length,
): Promise<Sessions> {
  const client = openLoadClient(server.url, signInsAtOnce)
  const people = [
    ...throwAway.officers,
    ...throwAway.applicants
      .slice(0, applicants)
      .map(({ username }) => ({ username, password: throwAway.applicantPassword })),
  ]
  try {
    const opened: SignedIn[] = []
    const open = async (first: number) => {
      for (let place = first; place < people.length; place += signInsAtOnce) {
        const person = people[place]
        if (person === undefined) continue
        const { username, password } = person
        opened[place] = { username, token: await signIn(client, username, password) }
      }
    }
    await Promise.all(Array.from({ length: signInsAtOnce }, (_, first) => open(first)))
    const officers = opened.slice(0, throwAway.officers.length)
    return {
      officers: new Map(officers.map((officer) => [officer.username, officer])),
      applicants: opened.slice(throwAway.officers.length),
    }
  } finally {
    await client.close()
  }
}
