/**
 * A running platform for a journey: the server of production on a database and a folder of its own, people who sign in
 * with the passwords of the demonstration, and a clock that moves when the story says so. Every answer is held against
 * the published OpenAPI document.
 */
import { createTongbanClient, type TongbanClient } from '@tongban/client'
import { getInstant, type Instant } from '@tongban/domain'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { inject, vi } from 'vitest'
import { readConfig } from '../packages/server/src/config.ts'
import { createTestDatabase, type TestDatabase } from '../packages/server/src/database/testing/index.ts'
import { startServer } from '../packages/server/src/main.ts'
import { createAnswerCheck, type CheckAnswer } from './answer-check.ts'
import './global-setup.ts'
import { storyBegin, type StoryAccount } from './story.ts'

/** Where the platform says that it is; printed in QR codes. */
export const publicUrl = 'https://tongban.example'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The parsed body of JSON, the bytes of a file, undefined where there is none. */
  readonly body: unknown
}

export interface SendOptions {
  readonly key?: string
  readonly ifMatch?: string
}

/** Somebody who uses the platform. */
export interface Person {
  readonly username: string
  readonly name: string
  /** Typed by the contract. */
  readonly client: TongbanClient
  send(method: string, path: string, body?: unknown, options?: SendOptions): Promise<Answer>
  /** An act on a case: POST /cases/{caseId}/{act}. */
  act(caseId: string, act: string, body?: unknown, options?: SendOptions): Promise<Answer>
  /** Uploads a small PDF of that name and gives its id. */
  upload(name: string): Promise<string>
}

export interface Journey {
  readonly url: string
  readonly home: string
  readonly database: TestDatabase
  /** Moves the clock to a moment of Beijing time: '2025-09-09 10:00'. */
  moveTo(moment: string): void
  /** The clock of the machine is put back. */
  setBack(minutes: number): void
  now(): Instant
  as(account: StoryAccount): Person
  /** The same account at another server, which has the same accounts. */
  visit(url: string, account: StoryAccount): Person
  /** Somebody who has not signed in. */
  readonly anybody: Person
  /** What the person types to sign in. */
  credentialsOf(account: StoryAccount): SignIn
  /** What a sign-in with the right password and no code of the second factor answers. */
  signInWithoutCode(account: StoryAccount): Promise<Answer>
  /** Does a job of the queue now and waits until it is done. */
  runJob(task: string, payload?: unknown): Promise<void>
  /** Waits until the queue has nothing left to do. */
  settleQueue(): Promise<void>
  end(): Promise<void>
}

export interface JourneyOptions {
  /** Where the platform says that it is, when it must be where it can be opened. */
  readonly address?: { readonly port: number; readonly publicUrl: string }
  /** The built site, for journeys in a browser. */
  readonly webFolder?: string
  /** Further settings, by the names of their variables. */
  readonly settings?: Readonly<Record<string, string>>
  /** Gives another address under which the server reaches its database: that of a proxy in between. */
  readonly redirectDatabase?: (applicationUrl: string) => Promise<string>
}

export async function beginJourney({
  redirectDatabase,
  webFolder,
  settings = {},
  address = { port: 0, publicUrl },
}: JourneyOptions = {}): Promise<Journey> {
  const template = inject('journeyTemplate')
  const database = await createTestDatabase({ template: template.database })
  const home = await mkdtemp(join(tmpdir(), 'tongban-journey-'))
  await cp(template.home, home, { recursive: true })
  let now = storyBegin
  const config = readConfig({
    TONGBAN_HOME: home,
    PORT: String(address.port),
    TONGBAN_REQUESTS_PER_MINUTE: '0',
    TONGBAN_PUBLIC_URL: address.publicUrl,
    ...settings,
  })
  const applicationUrl = (await redirectDatabase?.(database.applicationUrl)) ?? database.applicationUrl
  const server = await startServer({
    config,
    databases: { applicationUrl },
    readClock: () => now,
    checkAnswers: true,
    followSchedule: false,
    ...(webFolder === undefined ? {} : { webFolder }),
  })
  const check = createAnswerCheck(await (await fetch(`${server.url}/api/v1/openapi.json`)).json())
  const people = new Map<string, Person>()
  const makePerson = (signIn: SignIn | undefined, url = server.url) =>
    createPerson({ url, check, readClock: () => now, signIn })
  const findSignIn = (account: StoryAccount) => {
    const found = template.accounts.find((entry) => entry.username === account)
    if (found === undefined) throw new Error(`${account} is not in the story`)
    return found
  }

  async function waitForQueue(): Promise<void> {
    const { pool } = database.administrator
    const read = () =>
      pool.query<{ last_error: string | null }>('select last_error from graphile_worker._private_jobs')
    await vi.waitUntil(async () => (await read()).rows.every((job) => job.last_error !== null), {
      timeout: 30_000,
      interval: 20,
    })
    const failed = (await read()).rows[0]
    if (failed) throw new Error(`a job failed: ${failed.last_error}`)
  }

  return {
    url: server.url,
    home,
    database,
    moveTo(moment) {
      const next = getInstant(new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString())
      if (next < now) throw new Error(`the story cannot go back to ${moment}`)
      now = next
    },
    setBack(minutes) {
      now = getInstant(new Date(Date.parse(now) - minutes * 60_000).toISOString())
    },
    now: () => now,
    as(account) {
      const known = people.get(account)
      if (known) return known
      const person = makePerson(findSignIn(account))
      people.set(account, person)
      return person
    },
    visit: (url, account) => makePerson(findSignIn(account), url),
    anybody: makePerson(undefined),
    credentialsOf: findSignIn,
    signInWithoutCode(account) {
      const { username, password } = findSignIn(account)
      return makePerson(undefined).send('POST', '/sessions', { username, password })
    },
    async runJob(task, payload = {}) {
      await database.administrator.pool.query('select graphile_worker.add_job($1, $2::json)', [
        task,
        JSON.stringify(payload),
      ])
      await waitForQueue()
    },
    settleQueue: waitForQueue,
    async end() {
      await server.stop()
      await database.dispose()
      await rm(home, { recursive: true, force: true })
    },
  }
}

export interface SignIn {
  readonly username: string
  readonly name: string
  readonly password: string
  readonly totpSecret?: string
}

interface PersonOptions {
  readonly url: string
  readonly check: CheckAnswer
  readonly readClock: () => Instant
  readonly signIn: SignIn | undefined
}

/** A session is idle after 30 minutes; people of the story sign in anew well before. */
const sessionMinutes = 20

function createPerson({ url, check, readClock, signIn }: PersonOptions): Person {
  let session: { token: Promise<string>; openedAt: number } | undefined

  function getToken(account: SignIn): Promise<string> {
    const at = Date.parse(readClock())
    if (session === undefined || at - session.openedAt > sessionMinutes * 60_000) {
      session = { token: openSession(url, account), openedAt: at }
    }
    return session.token
  }

  async function fetchChecked(request: Request): Promise<Response> {
    const signed = new Request(request)
    if (signIn) signed.headers.set('authorization', `Bearer ${await getToken(signIn)}`)
    const answer = await fetch(signed)
    await check(signed.method, new URL(signed.url).pathname, answer.clone())
    return answer
  }

  async function send(
    method: string,
    path: string,
    body?: unknown,
    options: SendOptions = {},
  ): Promise<Answer> {
    const headers = new Headers({ 'accept-language': 'zh-CN' })
    if (options.key !== undefined) headers.set('idempotency-key', options.key)
    if (options.ifMatch !== undefined) headers.set('if-match', options.ifMatch)
    const form = body instanceof FormData
    if (body !== undefined && !form) headers.set('content-type', 'application/json')
    const payload = body === undefined ? {} : { body: form ? body : JSON.stringify(body) }
    const answer = await fetchChecked(new Request(`${url}/api/v1${path}`, { method, headers, ...payload }))
    return { status: answer.status, headers: answer.headers, body: await readBody(answer) }
  }

  return {
    username: signIn?.username ?? '',
    name: signIn?.name ?? '',
    client: createTongbanClient({ baseUrl: url, fetch: fetchChecked }),
    send,
    act: (caseId, act, body, options) => send('POST', `/cases/${caseId}/${act}`, body, options),
    async upload(name) {
      const form = new FormData()
      form.set('file', new File([writeSmallPdf(name)], `${name}.pdf`, { type: 'application/pdf' }))
      const answer = await send('POST', '/files', form)
      if (answer.status !== 201) throw new Error(`the upload was refused: ${JSON.stringify(answer.body)}`)
      return (answer.body as { fileId: string }).fileId
    },
  }
}

async function openSession(url: string, { username, password, totpSecret }: SignIn): Promise<string> {
  const code =
    totpSecret === undefined
      ? {}
      : { code: new TOTP({ secret: Secret.fromBase32(totpSecret), digits: 6, period: 30 }).generate() }
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password, ...code }),
  })
  const body = (await answer.json()) as { token?: string }
  if (answer.status !== 201 || body.token === undefined) {
    throw new Error(`${username} could not sign in: ${answer.status} ${JSON.stringify(body)}`)
  }
  return body.token
}

async function readBody(answer: Response): Promise<unknown> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.includes('json')) return answer.json()
  const bytes = Buffer.from(await answer.arrayBuffer())
  return bytes.length === 0 ? undefined : bytes
}

/** The smallest thing that is a PDF, with the name inside so that two of them differ. */
function writeSmallPdf(name: string): string {
  return `%PDF-1.4\n% ${encodeURIComponent(name)}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
}
