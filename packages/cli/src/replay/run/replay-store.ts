import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  type Config,
  type Database,
  type OpenDatabases,
  connectDatabase,
  deleteEmbeddedDatabase,
  explainFileError,
  findErrorCode,
  migrateDatabase,
  openDatabases,
  readConfig,
  readMigrations,
  type Sentence,
} from '@tongban/server'
import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'

/** An installation of its own in which a log is replayed. */
export interface ReplayStore {
  /** TONGBAN_HOME. */
  readonly config: Config
  readonly databases: OpenDatabases
  readonly database: Database
  /** Stops the database; what is not to be kept is deleted. */
  close(): Promise<void>
  /** The same after a failure, when there is nothing that anybody wants to keep. */
  discard(): Promise<void>
}

/** Acts whose transactions are under way at the same time; more connections than that bring nothing. */
const connections = 8

/**
 * Creates and migrates the store of a replay: a temporary one, or one in a folder that is kept.
 * @param keep a folder that does not exist or is empty
 * @throws CommandFailure when that folder holds something; EnvironmentError when the database does not start
 */
export async function openReplayStore(
  keep: string | undefined,
  progress: (step: Sentence) => void,
): Promise<ReplayStore> {
  const place = keep === undefined ? await makeTemporaryPlace() : await claimPlace(keep)
  const config = readConfig({ TONGBAN_HOME: place.home })
  let databases: OpenDatabases | undefined
  let database: Database | undefined
  async function stop(): Promise<void> {
    await database?.close()
    await databases?.close()
  }
  async function discard(): Promise<void> {
    await stop()
    await deleteEmbeddedDatabase(config, () => undefined)
    await place.remove()
  }
  const close = keep === undefined ? discard : stop
  try {
    databases = await openDatabases({ config, join: true, progress })
    await migrateDatabase(databases.migratorUrl, await readMigrations(), progress)
    database = connectDatabase(databases.applicationUrl, { poolSize: connections })
    return { config, databases, database, close, discard }
  } catch (error) {
    await discard()
    throw error
  }
}

/** Where a store lies. */
interface Place {
  /** TONGBAN_HOME. */
  readonly home: string
  /** Once its database is stopped and deleted. */
  remove(): Promise<void>
}

async function claimPlace(keep: string): Promise<Place> {
  const home = resolve(keep)
  await claimFolder(home)
  return { home, remove: () => removeFolder(home) }
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

async function claimFolder(folder: string): Promise<void> {
  try {
    const entries = await readdir(folder)
    if (entries.length === 0) return
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') {
      await mkdir(folder, { recursive: true }).catch((reason: unknown) => {
        throw explainFileError(reason, folder)
      })
      return
    }
    if (findErrorCode(error) !== 'ENOTDIR') throw explainFileError(error, folder)
  }
  throw new CommandFailure(exitCodes.usage, {
    zh: `${folder} 不是空文件夹。--keep 需要一个新的或者空的文件夹，请另选一个。`,
    en: `${folder} is no empty folder. --keep wants a new or an empty one; choose another.`,
  })
}

async function makeTemporaryPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-replay-'))
  // PostgreSQL, which may run as another user, has to pass through.
  await chmod(folder, 0o711)
  const watcher = watchOver(folder)
  return {
    home: join(folder, 'home'),
    async remove() {
      await removeFolder(folder)
      watcher.stdin?.end('done')
    },
  }
}

/**
 * A small process that outlives this one: when this one is killed, its end of the pipe closes, and the watcher stops
 * the database and deletes the folder. A replay that ends by itself sends it away before.
 */
function watchOver(folder: string): ChildProcess {
  const watcher = spawn(process.execPath, ['--input-type=commonjs', '--eval', watcherProgram, '--', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C is for the replay, which clears up by itself.
    detached: true,
    windowsHide: true,
  })
  // Without it the folder is still removed in every case but a kill.
  watcher.on('error', () => undefined)
  watcher.stdin?.on('error', () => undefined)
  watcher.unref()
  if (watcher.stdin !== null && 'unref' in watcher.stdin && typeof watcher.stdin.unref === 'function')
    watcher.stdin.unref()
  return watcher
}

/** A text and not a file of the project, so that it runs from the sources as from what is built of them. */
const watcherProgram = `
const fs = require('node:fs')
const path = require('node:path')
const folder = process.argv[1]
let said = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (text) => { said += text })
process.stdin.on('end', () => { if (said !== 'done') clear(0) })
function findServer() {
  try {
    const data = path.join(folder, 'home', 'database', 'data')
    const pid = Number(fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\\n')[0])
    process.kill(pid, 0)
    return pid
  } catch { return undefined }
}
function clear(round) {
  const server = findServer()
  if (server !== undefined && round < 100) {
    if (round === 0) process.kill(server, 'SIGQUIT')
    setTimeout(clear, 100, round + 1)
    return
  }
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
`
