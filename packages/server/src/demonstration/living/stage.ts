import { type ProblemDocument, apiPrefix } from '@tongban/contract'
import { type Actor, type Bilingual, type Instant, getBeijingDate } from '@tongban/domain'
import { createHash } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { type ComposedServer, composeServer } from '../../compose-server.ts'
import type { Config } from '../../config.ts'
import type { DatabaseAddresses } from '../../database/index.ts'
import { readActors } from '../../modules/accounts/index.ts'
import { makeTimeOrderedId } from '../../modules/cases/index.ts'

/** A request that was refused; nothing of it is on record. */
export class RefusedAct extends Error {
  readonly reason: Bilingual

  /** @param act what was asked: a route with its address, or the name of an item */
  constructor(act: string, reason: Bilingual) {
    super(`${act}: ${reason.en}`)
    this.reason = reason
  }
}

/** Somebody of the district who acts in one story. */
export interface Person {
  readonly username: string
  readonly name: string
  get<Body>(path: string): Promise<Body>
  /**
   * Writes with a key of its own, the same whenever the story is told.
   * @param version of what is written, where the route wants it named
   */
  send<Body>(method: 'POST' | 'PUT', path: string, body?: unknown, version?: number): Promise<Body>
  /** Uploads a file and gives its id; the same file keeps it. */
  upload(name: string, mediaType: string, content: Uint8Array): Promise<string>
}

/** The platform as the stories meet it: its routes, by inject, at the moment of the story. */
export interface Stage {
  readonly server: ComposedServer
  readonly actors: ReadonlyMap<string, Actor>
  now(): Instant
  moveTo(moment: Instant): void
  /** @param story part of the keys */
  openStory(story: string): { as(username: string): Person }
  close(): Promise<void>
}

const accountHeader = 'x-demonstration-account'

/**
 * Composes the server once more, with the clock of the stories and without a port: whoever acts is told by a header that
 * only this process can send. Everything behind that is what real requests meet.
 */
export async function openStage(options: {
  readonly config: Config
  readonly databases: DatabaseAddresses
  readonly usernames: readonly string[]
  readonly begin: Instant
}): Promise<Stage> {
  let now = options.begin
  let actors: ReadonlyMap<string, Actor> = new Map()
  const server = await composeServer({
    config: { ...options.config, requestsPerMinute: 0, databasePoolSize: 4 },
    databases: options.databases,
    readClock: () => now,
    // A telling that is cut short goes on where the disk stands; its mark at the end waits for all that came before.
    waitsForDisk: false,
    authenticate: (headers) => {
      const actor = actors.get(String(headers[accountHeader]))
      if (actor === undefined || actor.kind === 'system') return Promise.resolve(undefined)
      return Promise.resolve({ actor, account: actor.account, session: 'demonstration', by: 'token' })
    },
  })
  const { app } = server
  actors = await readActors(server.database.pool, options.usernames, getBeijingDate(options.begin))
  const uploads = new Map<string, string>()

  async function ask<Body>(request: InjectOptions): Promise<Body> {
    const answer = await app.inject(request)
    if (answer.statusCode < 300) return (answer.body === '' ? undefined : answer.json()) as Body
    const { message } = answer.json<ProblemDocument>()
    throw new RefusedAct(`${String(request.method)} ${String(request.url)}`, message)
  }

  function openPerson(username: string, makeKey: () => string): Person {
    const actor = actors.get(username)
    if (actor === undefined || actor.kind === 'system')
      throw new Error(`${username} has no account in this district`)
    const headers = { [accountHeader]: username, 'accept-language': 'zh-CN' }
    return {
      username,
      name: actor.name,
      get: (path) => ask({ method: 'GET', url: `${apiPrefix}${path}`, headers }),
      send: (method, path, body, version) =>
        ask({
          method,
          url: `${apiPrefix}${path}`,
          headers: {
            ...headers,
            'idempotency-key': makeKey(),
            ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          },
          ...(body === undefined ? {} : { payload: body as object }),
        }),
      async upload(name, mediaType, content) {
        const digest = createHash('sha256').update(content).digest('hex')
        const key = `${username}\n${name}\n${digest}`
        const known = uploads.get(key)
        if (known !== undefined) return known
        const boundary = `tongban-${digest.slice(0, 24)}`
        const { fileId } = await ask<{ fileId: string }>({
          method: 'POST',
          url: `${apiPrefix}/files`,
          headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
          payload: writeMultipart(boundary, name, mediaType, content),
        })
        uploads.set(key, fileId)
        return fileId
      },
    }
  }

  return {
    server,
    actors,
    now: () => now,
    moveTo(moment) {
      now = moment
    },
    openStory(story) {
      let acts = 0
      const makeKey = () => {
        acts += 1
        const rest = createHash('sha256').update(`${story}\n${acts}`).digest()
        return `living-${story}-${acts}-${makeTimeOrderedId(Date.parse(now), rest)}`
      }
      const people = new Map<string, Person>()
      return {
        as(username) {
          const known = people.get(username) ?? openPerson(username, makeKey)
          people.set(username, known)
          return known
        },
      }
    },
    async close() {
      await app.close()
      await server.release()
    },
  }
}

function writeMultipart(boundary: string, name: string, mediaType: string, content: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${mediaType}\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}
