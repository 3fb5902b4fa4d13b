/**
 * The embedded database: a real PostgreSQL server from an npm package, started and stopped by Tongban itself. It
 * listens on the loopback address only, every connection needs a password, and the passwords are random and kept
 * where only their owner reads them. One Tongban process at a time owns the server; what a crashed one left
 * running is taken over by the next.
 */
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { EnvironmentError, explainFileError, findErrorCode, type Sentence } from '../../environment-error.ts'
import { prepareBinaries, type Binaries } from './binaries.ts'
import {
  administratorName,
  assertDataVersion,
  createCluster,
  describeClusterFolders,
  findClusterRecord,
  findFreePort,
  isPortFree,
  writeClusterRecord,
  type ClusterFolders,
  type ClusterRecord,
} from './cluster.ts'
import {
  AlreadyStartedError,
  connectWhenReady,
  findPostmaster,
  PortTakenError,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts'
import { findServiceUser, mayEnter, pathExists, type ServiceUser } from './service-user.ts'

export { isPortFree } from './cluster.ts'

export const databaseName = 'tongban'

/** Held, by its owner, on the maintenance database for as long as it runs; the server frees it when the owner dies. */
const ownerLock = 7_355_608_001

/** A running embedded server, seen by a process that may use it. */
export interface EmbeddedServer {
  readonly port: number
  readonly passwords: ClusterRecord['passwords']
  /** Stops the server when this process owns it; otherwise only says good-bye. */
  stop(): Promise<void>
}

export interface EmbeddedServerOptions {
  /** TONGBAN_HOME. */
  readonly home: string
  /** Whether a server that another live process owns may be used too (commands), or is refused (the server). */
  readonly join: boolean
  readonly progress: (step: Sentence) => void
}

/** Address of a role on the embedded server. */
export function describeAddress(server: { port: number }, role: string, password: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${server.port}/${databaseName}`
}

/**
 * Starts the embedded server of a home folder, creating it the first time, or takes over the one that a crashed
 * process left running.
 *
 * @throws EnvironmentError when another process owns the server (without `join`), the folder cannot be used, the
 * data is of another version, or PostgreSQL does not run here
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const user = findServiceUser()
  await prepareHome(options.home)
  const storage = await chooseStorageFolder(options.home, user)
  const folders = describeClusterFolders(join(storage, 'database'))
  const binaries = await prepareBinaries(user, storage)
  if ((await findClusterRecord(folders)) === undefined) {
    options.progress({ zh: '正在创建内置数据库……', en: 'Creating the embedded database…' })
    await createCluster(binaries, user, folders, true)
  }
  await assertDataVersion(binaries, folders)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openServer(options, { user, folders, binaries })
    } catch (error) {
      if (!(error instanceof PortTakenError || error instanceof AlreadyStartedError)) throw error
      if (attempt === 20) throw inUseError(undefined, options.home)
    }
  }
}

interface Cluster {
  readonly user: ServiceUser | undefined
  readonly folders: ClusterFolders
  readonly binaries: Binaries
}

async function openServer(options: EmbeddedServerOptions, cluster: Cluster): Promise<EmbeddedServer> {
  const { user, folders, binaries } = cluster
  let record = await findClusterRecord(folders)
  if (record === undefined) throw new Error(`The cluster record of ${folders.root} vanished while starting.`)
  const running = await findPostmaster(folders.data)
  let exited: Promise<Error> | undefined
  if (running === undefined) {
    if (!(await isPortFree(record.port))) {
      record = { ...record, port: await findFreePort() }
      await writeClusterRecord(folders, record)
    }
    options.progress({ zh: '正在启动内置数据库……', en: 'Starting the embedded database…' })
    const logFile = join(options.home, 'logs', 'postgresql.log')
    ;({ exited } = await startPostmaster({
      binaries,
      user,
      data: folders.data,
      port: record.port,
      logFile,
      settings: {},
    }))
  }
  const port = running?.port ?? record.port
  const client = await connectWhenReady(port, record.passwords.administrator, exited, options.progress)
  const server = { port, passwords: record.passwords }
  const owner = await claimOwnership(client)
  if (owner === 'self') {
    return {
      ...server,
      async stop() {
        await client.end().catch(() => undefined)
        await stopPostmaster(binaries, user, folders.data)
      },
    }
  }
  if (!options.join) {
    await client.end()
    throw inUseError(owner, options.home)
  }
  return { ...server, stop: () => client.end().catch(() => undefined) }
}

/** Makes this process the owner, or names the one that is. */
async function claimOwnership(client: pg.Client): Promise<'self' | { pid: string }> {
  const claim = await client.query<{ claimed: boolean }>('select pg_try_advisory_lock($1) as claimed', [
    ownerLock,
  ])
  if (claim.rows[0]?.claimed === true) return 'self'
  const holder = await client.query<{ name: string }>(
    `select activity.application_name as name
       from pg_locks as held join pg_stat_activity as activity using (pid)
      where held.locktype = 'advisory' and held.granted and (held.classid::bigint << 32) | held.objid::bigint = $1`,
    [ownerLock],
  )
  return { pid: holder.rows[0]?.name.replace(/\D/g, '') ?? '?' }
}

function inUseError(owner: { pid: string } | undefined, home: string): EnvironmentError {
  const zh = owner === undefined ? '' : `（进程 ${owner.pid}）`
  const en = owner === undefined ? '' : ` (process ${owner.pid})`
  return new EnvironmentError({
    zh: `另一个 Tongban${zh}正在使用 ${home} 中的数据库。请先停止它，或者把 TONGBAN_HOME 设为另一个目录。`,
    en: `Another Tongban${en} is using the database in ${home}. Stop it first, or set TONGBAN_HOME to another folder.`,
  })
}

/** The administrator's address of the embedded server that runs on a home folder, or undefined when none does. */
export async function findEmbeddedServerAddress(home: string): Promise<string | undefined> {
  const storage = await findStorageFolder(home)
  const folders = describeClusterFolders(join(storage, 'database'))
  const record = await findClusterRecord(folders)
  if (record === undefined) return undefined
  const running = await findPostmaster(folders.data)
  if (running === undefined) return undefined
  return describeAddress(running, administratorName, record.passwords.administrator)
}

/**
 * Deletes the embedded database of a home folder with all its data.
 *
 * @throws EnvironmentError when another live process uses it
 */
export async function deleteEmbeddedServer(options: Omit<EmbeddedServerOptions, 'join'>): Promise<void> {
  const storage = await findStorageFolder(options.home)
  const folders = describeClusterFolders(join(storage, 'database'))
  if (!(await pathExists(folders.root))) return
  // Only the owner may delete; a server that runs without one is taken over first.
  if ((await findPostmaster(folders.data)) !== undefined) {
    const server = await startEmbeddedServer({ ...options, join: false })
    await server.stop()
  }
  await rm(folders.root, { recursive: true, force: true }).catch((error: unknown) => {
    throw explainFileError(error, folders.root)
  })
}

async function prepareHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true })
    const { mode } = await stat(home)
    // PostgreSQL, which may run as another user, has to pass through; each file inside has its own protection.
    if (findServiceUser() !== undefined && (mode & 0o001) === 0) await chmod(home, (mode & 0o7777) | 0o011)
  } catch (error) {
    throw explainFileError(error, home)
  }
}

const pointerName = 'database-folder'

/** The folder that holds the database: the home folder itself unless root put it elsewhere. */
async function findStorageFolder(home: string): Promise<string> {
  try {
    return (await readFile(join(home, pointerName), 'utf8')).trim()
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return home
    throw explainFileError(error, home)
  }
}

/**
 * A home folder below one that only root may enter (`/root`) cannot hold the database, because PostgreSQL does not
 * run as root. The data goes to the system's place for it then, and a file in the home folder says where.
 */
async function chooseStorageFolder(home: string, user: ServiceUser | undefined): Promise<string> {
  const known = await findStorageFolder(home)
  if (known !== home || (await mayEnter(user, home))) return known
  const folder = join('/var/lib/tongban', randomBytes(8).toString('hex'))
  try {
    await mkdir(folder, { recursive: true })
    await chmod(dirname(folder), 0o755)
    await chmod(folder, 0o755)
    if (!(await mayEnter(user, folder))) throw new Error(`${folder} is closed.`)
    await writeFile(join(home, pointerName), `${folder}\n`, { flag: 'wx' }).catch((error: unknown) => {
      if (findErrorCode(error) !== 'EEXIST') throw error
    })
    return await findStorageFolder(home)
  } catch (error) {
    throw new EnvironmentError(
      {
        zh: `以 root 运行时，PostgreSQL 需要一个其他用户也能进入的目录，而 ${home} 不能。请把 TONGBAN_HOME 设为例如 /srv/tongban，或者以普通用户运行。`,
        en: `When run by root, PostgreSQL needs a folder that other users may enter, and ${home} is not one. Set TONGBAN_HOME to, for example, /srv/tongban, or run as an ordinary user.`,
      },
      { cause: error },
    )
  }
}
