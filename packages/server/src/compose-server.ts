/**
 * The modules of the server on a migrated database, with what their jobs need. It answers requests once it is told to
 * listen, or asked by `inject`; nothing runs by itself.
 */
import { getBeijingDate, getInstant, type Instant } from '@tongban/domain'
import { hkdfSync } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { connectDatabase, readMigrations, type Database } from './database/index.ts'
import { explainFileError } from './environment-error.ts'
import { createDocumentRenderer } from './documents/index.ts'
import type { Authenticate } from './http/index.ts'
import type { JobOptions } from './jobs/index.ts'
import { createSubjectDirectory, openAccounts, type IdentityProvider } from './modules/accounts/index.ts'
import { createBaseListModule } from './modules/base-list/index.ts'
import { createBenchmarkModule } from './modules/benchmarks/index.ts'
import { createCaseDocuments, produceDocument } from './modules/case-documents/index.ts'
import { beginCalendarCorrection, createCaseModule } from './modules/cases/index.ts'
import { createCalendarProposalModule } from './modules/calendar-proposals/index.ts'
import { createCatalogueModule, createPublishedCatalogue } from './modules/catalogue/index.ts'
import { createCaseFiles, createClamAvScan, createFilesModule, DiskFileStore } from './modules/files/index.ts'
import {
  createInstantApprovalModule,
  createRemoteRegisters,
  createStoredRegisters,
  drawReexaminations,
  judgeCaseInstantly,
} from './modules/instant-approvals/index.ts'
import { createItemDraftModule } from './modules/item-drafts/index.ts'
import { createRehearsalModule } from './modules/rehearsal/index.ts'
import { carryOutDueHandovers, createHandoverModule } from './modules/handovers/index.ts'
import {
  createHeldLicences,
  createLicenceFromCase,
  issueTradeLicenceOfMatter,
  createLicenceModule,
  endLicencesOfCase,
} from './modules/licences/index.ts'
import { createMatterDocuments, createOpinionPreview } from './modules/matter-documents/index.ts'
import { createMatterDefinitionModule } from './modules/matter-definitions/index.ts'
import { createMatterModule, findLicencesOfMatter } from './modules/matters/index.ts'
import { createMessageModule } from './modules/messages/index.ts'
import { createObligationModule } from './modules/obligations/index.ts'
import { createPreApprovalModule } from './modules/pre-approvals/index.ts'
import { createStandingChannelModule, expireStandingChannels } from './modules/standing-channels/index.ts'
import { createPromiseModule } from './modules/promises/index.ts'
import { createRecordModule, sealRecord } from './modules/record/index.ts'
import { createWorkListModule } from './modules/work-lists/index.ts'
import {
  createPostgresSealKeyRepository,
  createRecordSigner,
  createSealKeyStore,
  readOrCreateMasterKey,
} from './seals/index.ts'

/** Rights are read again after so long, whatever else happened in other processes. */
const sessionCacheMilliseconds = 2000

/**
 * The secret under which sign-in signs and encrypts, derived from the installation's master key.
 * @param home folder of the installation
 */
export async function readSignInSecret(home: string): Promise<string> {
  const key = await readOrCreateMasterKey(join(home, 'keys', 'master.key'))
  return Buffer.from(hkdfSync('sha256', key, new Uint8Array(), 'tongban sign-in', 32)).toString('hex')
}

/** The outside identities that the settings name. */
export function listIdentityProviders(config: Config): IdentityProvider[] {
  if (config.identityDiscoveryUrl === undefined) return []
  return [
    {
      providerId: 'outside',
      name: config.identityName,
      discoveryUrl: config.identityDiscoveryUrl,
      clientId: config.identityClientId,
      clientSecret: config.identityClientSecret ?? '',
      ...(config.identityNumberClaim === undefined
        ? {}
        : { identityNumberClaim: config.identityNumberClaim }),
    },
  ]
}

async function createReadiness(database: Database): Promise<() => Promise<boolean>> {
  const expected = (await readMigrations()).length
  return async () => {
    const { rows } = await database.pool.query<{ applied: number }>(
      'select max(number) as applied from schema_migration',
    )
    return rows[0]?.applied === expected
  }
}

async function makeFolders(home: string): Promise<void> {
  for (const name of ['files', 'keys', 'logs']) {
    const folder = join(home, name)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
    } catch (error) {
      throw explainFileError(error, folder)
    }
  }
}

export interface ServerOptions {
  readonly config: Config
  readonly databases: { readonly applicationUrl: string }
  /** The one clock of requests, jobs and documents; that of the machine by default. Tests move time by it. */
  readonly readClock?: () => Instant
  /** Tests hold every answer against the contract; a difference is a 500. */
  readonly checkAnswers?: boolean
  /** The built site; without it only the API and the public pages are served. */
  readonly webFolder?: string
  /** Who sent a request; by default as the session says. */
  readonly authenticate?: Authenticate
  /** Whether a commit waits for the disk, as every promise to somebody must; true by default. */
  readonly waitsForDisk?: boolean
}

/** What `composeServer` made: an application that listens nowhere yet, and what its jobs stand on. */
export interface ComposedServer {
  readonly app: FastifyInstance
  readonly database: Database
  readonly jobs: JobOptions
  /** Closes what stands behind the application; that and its jobs must have ended before. */
  release(): Promise<void>
}

/** @throws EnvironmentError when a folder cannot be written */
export async function composeServer(options: ServerOptions): Promise<ComposedServer> {
  const { config, databases } = options
  const readInstant = options.readClock ?? (() => getInstant(new Date().toISOString()))
  await makeFolders(config.home)
  const { databasePoolSize: poolSize } = config
  const { waitsForDisk = true } = options
  const database = connectDatabase(databases.applicationUrl, { poolSize, waitsForDisk })
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`
  const accounts = openAccounts({
    database,
    databaseUrl: databases.applicationUrl,
    secret: await readSignInSecret(config.home),
    publicUrl,
    identityProviders: listIdentityProviders(config),
    sessionCacheMilliseconds,
    readClock: readInstant,
  })
  const { pool } = database
  const store = new DiskFileStore(join(config.home, 'files'))
  const readClock = () => new Date(readInstant())
  const catalogue = createPublishedCatalogue(
    database,
    () => performance.now(),
    () => getBeijingDate(readInstant()),
  )
  const seals = createSealKeyStore({
    repository: createPostgresSealKeyRepository(pool),
    masterKey: await readOrCreateMasterKey(join(config.home, 'keys', 'master.key')),
  })
  const signer = createRecordSigner(seals)
  const renderer = createDocumentRenderer()
  const production = { database, catalogue, renderer, seals, store, publicUrl, readClock }
  const matterDocuments = createMatterDocuments(production)
  const modules = [
    accounts.module,
    createFilesModule({ pool, store }),
    createCatalogueModule({
      database,
      catalogue,
      renderer,
      publicUrl,
    }),
    createCalendarProposalModule({
      database,
      catalogue,
      recomputeClocks: async (transaction, reason, now) =>
        (await beginCalendarCorrection(transaction, { reason, now })).openCases,
    }),
    createItemDraftModule({ database, catalogue }),
    createMatterDefinitionModule({ database, catalogue }),
    createRehearsalModule({ database, catalogue }),
    createBaseListModule({ database, catalogue }),
    createHandoverModule(production),
    createBenchmarkModule({ database, catalogue }),
    createRecordModule({ pool, signer }),
    createCaseModule({
      database,
      catalogue,
      subjects: createSubjectDirectory(pool),
      files: createCaseFiles(pool, store),
      licences: createHeldLicences(database),
      documents: createCaseDocuments(production),
      createLicence: (caseId, sequence) => createLicenceFromCase(production, caseId, sequence),
    }),
    createLicenceModule(production),
    createWorkListModule({ database }),
    createMessageModule({ database, reminderDays: config.reminderDays }),
    createObligationModule({ database, catalogue }),
    createPromiseModule({ database, catalogue, subjects: createSubjectDirectory(pool) }),
    createMatterModule({
      database,
      catalogue,
      subjects: createSubjectDirectory(pool),
      files: createCaseFiles(pool, store),
      licences: createHeldLicences(database),
      documents: matterDocuments,
    }),
    createPreApprovalModule({
      database,
      catalogue,
      subjects: createSubjectDirectory(pool),
      files: createCaseFiles(pool, store),
      licences: createHeldLicences(database),
      documents: matterDocuments,
      previewOpinion: createOpinionPreview(production),
    }),
    createInstantApprovalModule({ database }),
    createStandingChannelModule({ database, catalogue }),
  ]
  const app = await createApp({
    home: config.home,
    database,
    modules,
    authenticate: options.authenticate ?? accounts.authenticate,
    recordAudit: accounts.recordAudit,
    isReady: await createReadiness(database),
    readClock: readInstant,
    checkAnswers: options.checkAnswers ?? false,
    trustedOrigins: [new URL(publicUrl).origin],
    requestsPerMinute: config.requestsPerMinute,
    requestsAtOnce: config.requestsAtOnce,
    logFile: join(config.home, 'logs', 'server.log'),
    ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
    ...(config.metricsToken === undefined ? {} : { metricsToken: config.metricsToken }),
    ...(config.trustedProxies === undefined ? {} : { trustedProxies: config.trustedProxies }),
    ...(config.clamavHost === undefined
      ? {}
      : { scan: createClamAvScan(config.clamavHost, config.clamavPort) }),
  })
  const { registersUrl, registersToken } = config
  const judging = {
    database,
    catalogue,
    registers:
      registersUrl === undefined
        ? createStoredRegisters(pool)
        : createRemoteRegisters({
            url: registersUrl,
            ...(registersToken === undefined ? {} : { token: registersToken }),
          }),
    createLicence: (caseId: string, sequence: number) => createLicenceFromCase(production, caseId, sequence),
  }
  const jobs: JobOptions = {
    database,
    catalogue,
    readClock,
    produceDocument: (caseId, sequence) => produceDocument(production, caseId, sequence),
    produceMatterDocument: (matterCaseId, sequence) => matterDocuments.getDocument(matterCaseId, sequence),
    createLicence: (caseId, sequence) => createLicenceFromCase(production, caseId, sequence),
    issueTradeLicence: async (matterCaseId, now) => {
      const found = await findLicencesOfMatter(database, matterCaseId)
      if (found !== undefined) await issueTradeLicenceOfMatter(production, found, now)
    },
    carryOutHandovers: (now) =>
      carryOutDueHandovers({ database, catalogue }, now, (message, facts) => app.log.warn(facts, message)),
    expireStandingChannels: (now) =>
      expireStandingChannels({ database, catalogue }, now, (message, facts) => app.log.warn(facts, message)),
    judgeInstantly: (caseId, now) => judgeCaseInstantly(judging, caseId, now),
    drawReexaminations: (now) => drawReexaminations({ database, catalogue }, now),
    endLicences: (caseId, sequence) => endLicencesOfCase(production, caseId, sequence),
    sealRecord: (now) => sealRecord({ pool, signer, home: config.home, now }),
    report: (message, facts) => app.log.warn(facts, message),
  }
  return {
    app,
    database,
    jobs,
    async release() {
      await accounts.close()
      await database.close()
    },
  }
}
