import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Instant } from '@tongban/domain'
import {
  connectDatabase,
  deleteEmbeddedDatabase,
  findAdministratorAddress,
  loadDemonstration,
  migrateDatabase,
  openDatabases,
  readConfig,
  readMigrations,
  type Config,
  type DemonstrationAccount,
  type OpenDatabases,
  type Sentence,
} from '@tongban/server'
import { exitCodes } from '../exit-codes.ts'
import {
  benchItems,
  benchOfficers,
  makeApplicants,
  templateApplicant,
  writeBenchCatalogue,
} from './district.ts'
import type { BenchApplicant } from './district.ts'
import { launchServer, type ServerProcess } from './server-process.ts'

const folderPrefix = 'tongban-bench-'

export interface ThrowAwayOptions {
  readonly progress: (step: Sentence) => void
  /** Items of the demonstration catalogue to publish; those of the benches by default. */
  readonly items?: readonly string[]
  /** Officers of the demonstration district to make; those who handle the items by default. */
  readonly officers?: readonly string[]
  /** How many applicants with accounts; `describeApplicant(0)` to `describeApplicant(n - 1)`. */
  readonly applicants: number
  /**
   * Who runs PostgreSQL: the bench from the opening to the end, so that the database can be used without a server; or
   * each server that is started, as in production, so that a crash is the crash of an installation.
   */
  readonly databaseBelongsTo: 'bench' | 'server'
  /** Since when items are in force and officers have their posts; the present by default. */
  readonly inForceSince?: Instant
}

/** Addresses of the database by role. */
export interface BenchAddresses {
  readonly administratorUrl: string
  readonly migratorUrl: string
  readonly applicationUrl: string
}

/** An installation that exists for one bench: a folder, the embedded PostgreSQL with the settings of production. */
export interface ThrowAway {
  /** TONGBAN_HOME. */
  readonly home: string
  /** Officers with their passwords. */
  readonly officers: readonly DemonstrationAccount[]
  readonly applicants: readonly BenchApplicant[]
  /** The one password of all applicants. */
  readonly applicantPassword: string
  /** Starts the platform; a second server of the same database may run beside the first when it is the bench's. */
  startServer(settings?: Readonly<Record<string, string>>): Promise<ServerProcess>
  /**
   * Addresses of the running database by role.
   * @throws Error when it is the server's and none runs
   */
  readAddresses(): Promise<BenchAddresses>
  /** The process that all others of PostgreSQL are children of. */
  readPostmasterPid(): Promise<number>
  /** Stops what still runs and deletes the folder. May be called twice. */
  remove(): Promise<void>
}

/**
 * Opens a throw-away installation: creates, migrates, loads the district. Durable as in production, with no setting of
 * the tests. The caller must `remove` it; `withThrowAway` does that whatever happens.
 */
export async function openThrowAway(options: ThrowAwayOptions): Promise<ThrowAway> {
  const { progress } = options
  await removeAbandoned(progress)
  const folder = await mkdtemp(join(tmpdir(), folderPrefix))
  const home = join(folder, 'home')
  const servers = new Set<ServerProcess>()
  let databases: OpenDatabases | undefined
  let port = '0'
  let removed: Promise<void> | undefined
  const config = readConfig({ TONGBAN_HOME: home })

  async function removeAll(): Promise<void> {
    for (const server of servers) await server.kill()
    await databases?.close()
    databases = undefined
    await deleteDatabase(config)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const remove = () => (removed ??= removeAll())

  async function readAddresses(): Promise<BenchAddresses> {
    if (databases !== undefined) return describeAddresses(databases)
    if ((await findAdministratorAddress(config)) === undefined) {
      throw new Error('the database of the bench does not run; start a server first')
    }
    const joined = await openDatabases({ config, join: true, progress: () => undefined })
    await joined.close()
    return describeAddresses(joined)
  }

  try {
    // PostgreSQL, which may run as another user, has to pass through.
    await chmod(folder, 0o711)
    await writeFile(join(folder, 'owner.pid'), String(process.pid))
    databases = await openDatabases({ config, join: false, progress })
    await migrateDatabase(databases.migratorUrl, await readMigrations(), progress)
    progress({ zh: '正在装载测试用事项和账户……', en: 'Loading items and accounts for the bench…' })
    const loaded = await loadDistrict(options, folder, databases)
    if (options.databaseBelongsTo === 'server') {
      await databases.close()
      databases = undefined
    }

    return {
      home,
      ...loaded,
      async startServer(settings = {}) {
        const server = await launchServer({
          TONGBAN_HOME: home,
          HOST: '127.0.0.1',
          PORT: port,
          TONGBAN_REQUESTS_PER_MINUTE: '0',
          TONGBAN_LANGUAGE: 'en',
          ...(databases === undefined
            ? {}
            : {
                DATABASE_MIGRATOR_URL: databases.migratorUrl,
                DATABASE_APPLICATION_URL: databases.applicationUrl,
              }),
          ...settings,
        })
        // A server that is started again answers where its clients know it.
        if (options.databaseBelongsTo === 'server') port = new URL(server.url).port
        servers.add(server)
        void server.exited.then(() => servers.delete(server))
        return server
      },
      readAddresses,
      readPostmasterPid: async () => readPostmasterPid((await readAddresses()).administratorUrl),
      remove,
    }
  } catch (error) {
    await remove()
    throw error
  }
}

function describeAddresses({ administratorUrl, migratorUrl, applicationUrl }: OpenDatabases): BenchAddresses {
  if (administratorUrl === undefined) throw new Error('an embedded database has an administrator')
  return { administratorUrl, migratorUrl, applicationUrl }
}

async function loadDistrict(
  { items = benchItems, officers = benchOfficers, applicants, progress, inForceSince }: ThrowAwayOptions,
  folder: string,
  databases: OpenDatabases,
) {
  const catalogue = join(folder, 'catalogue')
  const year = new Date().getFullYear()
  const accounts = [templateApplicant, ...officers]
  await writeBenchCatalogue({ folder: catalogue, items, accounts, year })
  const loaded = await loadDemonstration({
    config: readConfig({ TONGBAN_HOME: join(folder, 'home') }),
    databases,
    progress: () => undefined,
    folder: catalogue,
    ...(inForceSince === undefined ? {} : { now: inForceSince }),
  })
  const database = connectDatabase(describeAddresses(databases).administratorUrl, { poolSize: 1 })
  try {
    const made = await makeApplicants(database, applicants)
    await database.pool.query('analyze')
    progress({ zh: `已有 ${made.length} 名申请人`, en: `${made.length} applicants are ready` })
    const template = loaded.accounts.find(({ username }) => username === templateApplicant)
    if (template === undefined) throw new Error('the template of the applicants was not made')
    return {
      officers: loaded.accounts.filter(({ username }) => username !== templateApplicant),
      applicants: made,
      applicantPassword: template.password,
    }
  } finally {
    await database.close()
  }
}

async function readPostmasterPid(administratorUrl: string): Promise<number> {
  const database = connectDatabase(administratorUrl, { poolSize: 1 })
  try {
    const { rows } = await database.pool.query<{ text: string }>(
      `select pg_read_file('postmaster.pid') as text`,
    )
    const pid = Number(rows[0]?.text.split('\n')[0])
    if (!Number.isInteger(pid) || pid <= 1)
      throw new Error('postmaster.pid does not begin with a process number')
    return pid
  } finally {
    await database.close()
  }
}

/** A bench that was killed leaves its database and its folder; the next one clears them away. */
async function removeAbandoned(progress: (step: Sentence) => void): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(folderPrefix))
  for (const name of names) {
    const folder = join(tmpdir(), name)
    const owner = Number(await readFile(join(folder, 'owner.pid'), 'utf8').catch(() => ''))
    if (!owner || isAlive(owner)) continue
    progress({ zh: '正在清除上次中断的测试……', en: 'Clearing away a bench that was cut short…' })
    const config = readConfig({ TONGBAN_HOME: join(folder, 'home') })
    await deleteDatabase(config)
    await rm(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL notices only after a moment that the killed process that owned it is gone. */
async function deleteDatabase(config: Config): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deleteEmbeddedDatabase(config, () => undefined)
    } catch (error) {
      if (attempt === 50) throw error
      await wait(100)
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs a bench in a throw-away installation and removes it at the end, on an error, and on Ctrl-C. */
export async function withThrowAway<Answer>(
  options: ThrowAwayOptions,
  work: (throwAway: ThrowAway) => Promise<Answer>,
): Promise<Answer> {
  let throwAway: ThrowAway | undefined
  let stopping = false
  const onSignal = () => {
    if (stopping) process.exit(exitCodes.environment)
    stopping = true
    options.progress({ zh: '正在停止并清理……', en: 'Stopping and clearing up…' })
    const removed = throwAway === undefined ? opening.then((opened) => opened.remove()) : throwAway.remove()
    removed.then(
      () => process.exit(exitCodes.environment),
      () => process.exit(exitCodes.environment),
    )
  }
  for (const signal of stopSignals) process.on(signal, onSignal)
  const opening = openThrowAway(options)
  try {
    throwAway = await opening
    return await work(throwAway)
  } finally {
    // On Ctrl-C the work fails because its server is gone; the handler ends the process when all is cleared up.
    if (stopping) await new Promise(() => undefined)
    await throwAway?.remove()
    for (const signal of stopSignals) process.off(signal, onSignal)
  }
}
