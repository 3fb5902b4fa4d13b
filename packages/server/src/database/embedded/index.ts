/**
 * The embedded database: a real PostgreSQL server from an npm package, started and stopped by Tongban itself. It
 * listens on the loopback address only, every connection needs a password, and the passwords are random and kept
 * where only their owner reads them. Any number of Tongban processes may use the server of one home folder: the first
 * starts it, the last stops it, and each starts it again when it dies.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EnvironmentError, explainFileError, type Sentence } from '../../environment-error.ts'
import { prepareBinaries } from './binaries.ts'
import {
  administratorName,
  assertDataVersion,
  createCluster,
  describeClusterFolders,
  findClusterRecord,
  findFreePort,
  isPortFree,
  writeClusterRecord,
  type ClusterRecord,
} from './cluster.ts'
import { findPostmaster } from './postmaster.ts'
import { findServiceUser, pathExists } from './service-user.ts'
import { chooseStorageFolder, findStorageFolder, prepareHome } from './storage-folder.ts'
import { enterServer, getClusterRecord, isPassing, keepServer, type Cluster } from './tenancy.ts'

export { isPortFree } from './cluster.ts'
export { findStorageFolder } from './storage-folder.ts'

export const databaseName = 'tongban'

/** A running embedded server, seen by a process that uses it. */
export interface EmbeddedServer {
  readonly port: number
  readonly passwords: ClusterRecord['passwords']
  /** Stops the server when no other process uses it; otherwise only says good-bye. */
  stop(): Promise<void>
}

export interface EmbeddedServerOptions {
  /** TONGBAN_HOME. */
  readonly home: string
  /** Whether other processes may use the server at the same time; false for work that must be alone (a restore). */
  readonly join: boolean
  readonly progress: (step: Sentence) => void
}

/** Address of a role on the embedded server. */
export function describeAddress(server: { port: number }, role: string, password: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${server.port}/${databaseName}`
}

/** How long a start waits for another process that begins or ends at the same time. */
const patienceMilliseconds = 15_000
const pauseMilliseconds = 50

/**
 * Starts the embedded server of a home folder, creating it the first time, or joins the one that another process has
 * started, whether that process still lives or was killed. As long as this process uses the server, a server that
 * dies is started again.
 *
 * @throws EnvironmentError when another process must be alone or, without `join`, any other process uses the server;
 * when the folder cannot be used, the data is of another version, or PostgreSQL does not run here
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
  const cluster = { user, folders, binaries, logFile: join(options.home, 'logs', 'postgresql.log') }
  const use = options.join ? 'shared' : 'alone'
  const end = Date.now() + patienceMilliseconds
  for (;;) {
    const port = await choosePort(cluster)
    try {
      const stay = await enterServer(cluster, port, use, options.progress)
      if (stay.kind === 'entered') return keepServer(cluster, stay, use, options.progress)
      if (use === 'alone' || Date.now() > end) throw inUseError(stay.holder, options.home)
    } catch (error) {
      if (!isPassing(error)) throw error
      if (Date.now() > end) throw inUseError(undefined, options.home)
    }
    await wait(pauseMilliseconds)
  }
}

/** The recorded port, or where no server runs and another program has taken it meanwhile, a new one. */
async function choosePort({ folders }: Cluster): Promise<number> {
  const record = await getClusterRecord(folders)
  if ((await findPostmaster(folders.data)) !== undefined || (await isPortFree(record.port)))
    return record.port
  const port = await findFreePort()
  await writeClusterRecord(folders, { ...record, port })
  return port
}

function inUseError(holder: string | undefined, home: string): EnvironmentError {
  const zh = holder === undefined ? '' : `（进程 ${holder}）`
  const en = holder === undefined ? '' : ` (process ${holder})`
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
