import { routes } from '@tongban/contract'
import { getInstant, type Instant } from '@tongban/domain'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../app.ts'
import { createTestDatabase, type TestDatabase } from '../../../database/testing/index.ts'
import { createFilesModule, DiskFileStore } from '../../files/index.ts'
import { openAccounts, type Accounts, type IdentityProvider } from '../index.ts'
import { hashPassword, inTransaction, insertAccount } from '../registration.ts'

export const password = 'Tong-ban-2026'

export interface TestPlatform {
  readonly app: FastifyInstance
  readonly accounts: Accounts
  readonly database: TestDatabase
  readonly home: string
  /** Moves the platform's clock; sign-in itself keeps the real one. */
  advance(minutes: number): void
  readClock(): Instant
  addStaff(username: string, role: string, jurisdiction?: readonly string[]): Promise<string>
  signIn(username: string, code?: string): Promise<string>
  /** A token of an administrator whose second factor counts as enrolled; enrolment has its own test. */
  signInAdministrator(username: string, role: string): Promise<string>
  send(
    token: string | undefined,
    options: InjectOptions,
  ): Promise<{ status: number; body: Body; headers: Headers }>
  stop(): Promise<void>
}

type Body = ReturnType<typeof JSON.parse>
type Headers = Readonly<Record<string, unknown>>

/** The accounts and files modules behind the real application on a database of its own. */
export async function startTestPlatform(
  options: { identityProviders?: readonly IdentityProvider[]; publicUrl?: string } = {},
): Promise<TestPlatform> {
  const database = await createTestDatabase()
  const home = await mkdtemp(join(tmpdir(), 'tongban-accounts-'))
  let offsetMilliseconds = 0
  const readClock = () => getInstant(new Date(Date.now() + offsetMilliseconds).toISOString())
  const accounts = openAccounts({
    database: database.application,
    databaseUrl: database.applicationUrl,
    secret: 'a secret for tests that is long enough',
    publicUrl: options.publicUrl ?? 'http://localhost:8080',
    readClock,
    ...(options.identityProviders === undefined ? {} : { identityProviders: options.identityProviders }),
  })
  const files = createFilesModule({
    pool: database.application.pool,
    store: new DiskFileStore(join(home, 'files')),
  })
  const modules = [accounts.module, files]
  const served = new Set(modules.flatMap((module) => module.routes.map((handler) => handler.route)))
  const app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules,
    authenticate: accounts.authenticate,
    recordAudit: accounts.recordAudit,
    isReady: async () => true,
    readClock,
    checkAnswers: true,
  })
  await database.migrator.pool.query(
    `insert into organisation (organisation_id, parent_id, level, kind, definition) values
       ('city', null, 'city', 'government', '{}'), ('district', 'city', 'county', 'government', '{}'),
       ('bureau', 'district', 'county', 'approval-bureau', '{}'), ('office', 'bureau', 'county', 'department', '{}')`,
  )
  const { pool } = database.application
  const platform: TestPlatform = {
    app,
    accounts,
    database,
    home,
    readClock,
    advance(minutes) {
      offsetMilliseconds += minutes * 60_000
    },
    async addStaff(username, role, jurisdiction = ['bureau']) {
      const passwordHash = await hashPassword(accounts.library, password)
      return inTransaction(pool, async (client) => {
        const account = { kind: 'staff' as const, username, name: '王敏', passwordHash, now: readClock() }
        const accountId = await insertAccount(client, account)
        await client.query(
          `insert into staff_post (post_id, account_id, organisation_id, role, jurisdiction, starts_on)
           values ($1, $2, 'bureau', $3, $4, '2020-01-01')`,
          [randomUUID(), accountId, role, jurisdiction],
        )
        return accountId
      })
    },
    async signIn(username, code) {
      const answer = await platform.send(undefined, {
        method: 'POST',
        url: '/api/v1/sessions',
        payload: { username, password, ...(code === undefined ? {} : { code }) },
      })
      if (answer.status !== 201)
        throw new Error(`signing in answered ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body.token
    },
    async signInAdministrator(username, role) {
      const accountId = await platform.addStaff(username, role)
      const token = await platform.signIn(username)
      await database.migrator.pool.query('update account set two_factor_enabled = true where id = $1', [
        accountId,
      ])
      return token
    },
    async send(token, request) {
      const headers = {
        ...request.headers,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      }
      const answer = await app.inject({ ...request, headers })
      const text = String(answer.headers['content-type'] ?? '').includes('json') ? answer.body : 'null'
      return { status: answer.statusCode, body: JSON.parse(text), headers: answer.headers }
    },
    async stop() {
      await app.close()
      await accounts.close()
      await database.dispose()
      await rm(home, { recursive: true, force: true })
    },
  }
  return platform
}
