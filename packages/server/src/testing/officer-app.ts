/** Some modules as officers reach them over HTTP: the bearer token is the account, and each test says who that is. */
import { routes } from '@tongban/contract'
import type { Actor, Instant } from '@tongban/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import type { TestDatabase } from '../database/testing/index.ts'
import type { ServerModule } from '../http/index.ts'

type Officer = Extract<Actor, { kind: 'officer' }>
export type OfficerApp = Awaited<ReturnType<typeof openOfficerApp>>

/** @param describeOfficer the post of an account */
export async function openOfficerApp({
  database,
  modules,
  describeOfficer,
  readClock,
  recordAudit = async () => undefined,
}: {
  readonly database: TestDatabase
  readonly modules: readonly ServerModule[]
  readonly describeOfficer: (account: string) => Pick<Officer, 'role' | 'organisation' | 'jurisdiction'>
  readonly readClock: () => Instant
  readonly recordAudit?: Parameters<typeof createApp>[0]['recordAudit']
}) {
  const home = await mkdtemp(join(tmpdir(), 'tongban-officers-'))
  const served = new Set(modules.flatMap((module) => module.routes.map(({ route }) => route)))
  const app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules,
    authenticate: async ({ authorization = '' }) => {
      const account = authorization.replace('Bearer ', '')
      if (account === '') return undefined
      const post = describeOfficer(account)
      const actor: Officer = { kind: 'officer', account, name: account, duties: [], ...post }
      return { account, session: account, by: 'token', actor }
    },
    recordAudit,
    isReady: async () => true,
    readClock,
    checkAnswers: true,
  })
  return {
    /** What a request of the account is answered; the path stands under /api/v1. */
    async send(
      account: string,
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      path: string,
      payload?: object,
      headers: Readonly<Record<string, string>> = {},
    ) {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { ...(account === '' ? {} : { authorization: `Bearer ${account}` }), ...headers },
        ...(payload === undefined ? {} : { payload }),
      })
      return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() }
    },
    async close(): Promise<void> {
      await app.close()
      await rm(home, { recursive: true })
    },
  }
}
