/** The licence module behind the real application, on a database of its own, with two item revisions to issue under. */
import { routes } from '@tongban/contract'
import {
  type Actor,
  type ApplicantActor,
  type OfficerActor,
  getBeijingDate,
  getInstant,
} from '@tongban/domain'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '../../../app.ts'
import { readCatalogue } from '../../../catalogue-files/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../database/testing/index.ts'
import { createDocumentRenderer } from '../../../documents/index.ts'
import { createMasterKey, createPostgresSealKeyRepository, createSealKeyStore } from '../../../seals/index.ts'
import { createPublishedCatalogue, importCatalogue } from '../../catalogue/index.ts'
import { DiskFileStore } from '../../files/index.ts'
import { createLicenceFromCase, createLicenceModule, type LicenceModuleOptions } from '../index.ts'
import { appendCase, describeCase, holderSubject, issuer, personName, personSubject } from './sample-cases.ts'

const catalogueFolder = fileURLToPath(new URL('../../../../../../catalogue', import.meta.url))

const officer = (account: string, changes: Partial<OfficerActor> = {}): OfficerActor => ({
  kind: 'officer',
  account,
  name: '周敏',
  role: 'head',
  organisation: issuer,
  duties: [],
  jurisdiction: [issuer],
  ...changes,
})
const holder = (account: string, subject: string): ApplicantActor => ({
  kind: 'applicant',
  account,
  name: personName,
  subject,
  actsFor: [{ subject, as: 'self' }],
})

const agentFor = (item: string): ApplicantActor => ({
  ...holder(`agent-${item}`, personSubject),
  actsFor: [{ subject: holderSubject, as: 'agent', authorisation: randomUUID(), items: [item] }],
})

export const actors: Readonly<Record<string, Actor>> = {
  head: officer('head'),
  secondHead: officer('second-head'),
  approver: officer('approver', { role: 'approver' }),
  elsewhere: officer('elsewhere', { organisation: 'elsewhere', jurisdiction: ['elsewhere'] }),
  security: officer('security', { role: 'security-administrator', jurisdiction: [] }),
  holder: holder('holder', holderSubject),
  person: holder('person', personSubject),
  agent: agentFor('food-business-licence'),
  agentForOtherItem: agentFor('doctor-practice-registration'),
}

type Body = ReturnType<typeof JSON.parse>

export interface TestLicences {
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly options: LicenceModuleOptions
  readonly audit: { action: string; outcome: string; detail?: unknown }[]
  setClock(moment: string): void
  /** Puts a case on record that has issued a licence, and gives its id and the sequence of the issue. */
  recordIssue(kind: 'food' | 'doctor'): Promise<{ caseId: string; sequence: number; licence: string }>
  /** The same, and the licence on the register with its PDF. */
  issue(kind?: 'food' | 'doctor'): Promise<{ licence: string; identifier: string; caseId: string }>
  send(
    actor: keyof typeof actors | undefined,
    request: InjectOptions,
  ): Promise<{ status: number; body: Body; text: string; bytes: Buffer; headers: Record<string, unknown> }>
  stop(): Promise<void>
}

export async function startTestLicences(): Promise<TestLicences> {
  const database = await createTestDatabase()
  const home = await mkdtemp(join(tmpdir(), 'tongban-licences-'))
  let now = getInstant('2026-03-02T02:00:00.000Z')
  const read = await readCatalogue(catalogueFolder)
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
  const wanted = ['food-business-licence', 'doctor-practice-registration']
  const items = read.value.items.filter(({ definition }) => wanted.includes(definition.item))
  const report = await importCatalogue(database.application, { ...read.value, items }, { by: 'test', now })
  if (report.published !== wanted.length) throw new Error(JSON.stringify(report.refused))
  const { pool } = database.application
  const options: LicenceModuleOptions = {
    database: database.application,
    catalogue: createPublishedCatalogue(
      database.application,
      () => performance.now(),
      () => getBeijingDate(now),
    ),
    renderer: createDocumentRenderer(),
    seals: createSealKeyStore({
      repository: createPostgresSealKeyRepository(pool),
      masterKey: createMasterKey(),
    }),
    store: new DiskFileStore(join(home, 'files')),
    publicUrl: 'https://minghu.example',
    readClock: () => new Date(now),
  }
  const audit: TestLicences['audit'] = []
  const module = createLicenceModule(options)
  const served = new Set(module.routes.map((handler) => handler.route))
  const app = await createApp({
    home,
    database: database.application,
    routes: routes.filter((route) => served.has(route)),
    modules: [module],
    authenticate: async (headers) => {
      const actor = actors[String(headers['x-test-actor'])]
      if (actor === undefined) return undefined
      const account = actor.kind === 'system' ? actor.process : actor.account
      return { actor, account, session: account, by: 'token' }
    },
    recordAudit: async ({ action, outcome, detail }) => {
      audit.push({ action, outcome, detail })
    },
    isReady: async () => true,
    readClock: () => now,
    checkAnswers: true,
  })
  const licences: TestLicences = {
    app,
    database,
    options,
    audit,
    setClock(moment) {
      now = getInstant(moment)
    },
    async recordIssue(kind) {
      const caseId = randomUUID()
      const licence = randomUUID()
      const events = describeCase(kind, licence, getBeijingDate(now))
      await appendCase(database.application, caseId, events, now)
      return { caseId, sequence: events.length, licence }
    },
    async issue(kind = 'food') {
      const { caseId, sequence, licence } = await licences.recordIssue(kind)
      await createLicenceFromCase(options, caseId, sequence)
      const { body } = await licences.send('head', { url: `/api/v1/licences/${licence}` })
      return { licence, identifier: body.identifier, caseId }
    },
    async send(actor, request) {
      const headers = {
        ...request.headers,
        ...(actor === undefined ? {} : { 'x-test-actor': String(actor) }),
      }
      const answer = await app.inject({ ...request, headers })
      const json = String(answer.headers['content-type']).includes('json')
      return {
        status: answer.statusCode,
        body: json ? JSON.parse(answer.body) : undefined,
        text: answer.body,
        bytes: answer.rawPayload,
        headers: answer.headers,
      }
    },
    async stop() {
      await app.close()
      await database.dispose()
      await rm(home, { recursive: true, force: true })
    },
  }
  return licences
}
