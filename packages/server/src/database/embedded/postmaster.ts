import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { EnvironmentError, findErrorCode, type Sentence } from '../../environment-error.ts'
import type { Binaries } from './binaries.ts'
import { chooseMemorySettings, readMemory } from './memory.ts'
import { administratorName, explainServerOutput } from './cluster.ts'
import { findDiskFull } from '../../disk-space.ts'
import { isAlive, runAsServiceUser, type ServiceUser } from './service-user.ts'

const recoveryLimitMilliseconds = 15 * 60 * 1000
const logLimitBytes = 10 * 1024 * 1024

/** A server process that runs on a data folder, as its lock file tells. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** How to start the server of a data folder. */
export interface PostmasterOptions {
  readonly binaries: Binaries
  readonly user: ServiceUser | undefined
  readonly data: string
  readonly port: number
  readonly logFile: string
  /** Server settings beyond those that every embedded server has. */
  readonly settings: Readonly<Record<string, string>>
}

/** The server that runs on a data folder, or undefined when none does, however it ended. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port] = text.split('\n').map(Number)
  if (!pid || !port || !isAlive(pid)) return undefined
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  // After a crash of the whole machine the number may belong to another program.
  if (commandLine !== undefined && !commandLine.includes(data)) {
    await forgetProcess(data, text)
    return undefined
  }
  return { pid, port }
}

/**
 * PostgreSQL refuses to start while a process of the recorded number lives. The file stays, because the next start
 * reads from it whether the former server's memory is still in use; only the number is made impossible.
 */
async function forgetProcess(data: string, text: string): Promise<void> {
  await writeFile(join(data, 'postmaster.pid'), text.replace(/^\d+/, '999999999'))
}

/** Thrown when the port was taken between choosing it and listening on it. */
export class PortTakenError extends Error {}

/** Thrown when another process started a server on the same data folder first. */
export class AlreadyStartedError extends Error {}

/**
 * Starts the server process and returns at once; `connectWhenReady` waits for it. The server is the leader of its
 * own process group, so that Ctrl-C reaches only Tongban, which then stops the server after its own work is done.
 */
export async function startPostmaster(options: PostmasterOptions): Promise<{ exited: Promise<Error> }> {
  const logOffset = await prepareLog(options.logFile)
  const log = openSync(options.logFile, 'a', 0o600)
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    max_connections: '200',
    ...chooseMemorySettings(readMemory()),
    // As much as is replayed in a few seconds after a crash.
    max_wal_size: '1GB',
    wal_compression: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...options.settings,
  }
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(options.binaries.postgres, ['-D', options.data, ...parameters], {
    ...options.user,
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
  })
  closeSync(log)
  server.unref()
  const exited = new Promise<Error>((resolve) => {
    server.once('error', resolve)
    server.once('exit', () => {
      explainExit(options, logOffset).then(resolve, resolve)
    })
  })
  return { exited }
}

async function explainExit(options: PostmasterOptions, logOffset: number): Promise<Error> {
  const written = (await readFile(options.logFile)).subarray(logOffset).toString('utf8')
  if (/could not bind|Address already in use/.test(written)) return new PortTakenError(written)
  if (/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(written)) {
    return new AlreadyStartedError(written)
  }
  return (
    explainServerOutput(written, options.data) ??
    // On a full disk the server cannot even write down why it ended.
    (await findDiskFull(dirname(options.data))) ??
    new EnvironmentError({
      zh: `内置数据库未能启动。详情见日志 ${options.logFile}。`,
      en: `The embedded database did not start. See the log ${options.logFile} for details.`,
    })
  )
}

/**
 * Connects as the administrator to the maintenance database as soon as the server accepts it.
 *
 * @param exited the server's end, when this process started it
 * @param progress called once when the server repairs itself after a crash
 * @param signal gives the waiting up
 */
export async function connectWhenReady(
  port: number,
  password: string,
  exited: Promise<Error> | undefined,
  progress: (step: Sentence) => void,
  signal?: AbortSignal,
): Promise<pg.Client> {
  const end = Date.now() + recoveryLimitMilliseconds
  let toldRecovery = false
  let failure: Error | undefined
  exited?.then((error) => {
    failure = error
  })
  for (;;) {
    if (failure !== undefined) throw failure
    signal?.throwIfAborted()
    const client = createAdministratorClient(port, password)
    try {
      await client.connect()
      return client
    } catch (error) {
      const code = findErrorCode(error)
      await client.end().catch(() => undefined)
      // 57P03: the server is starting or recovering. A refused connection says that it does not listen yet.
      if (code !== '57P03' && code !== 'ECONNREFUSED' && code !== 'ECONNRESET') throw error
      if (code === 'ECONNREFUSED' && exited === undefined) throw error
      if (Date.now() > end) throw error
      if (!toldRecovery && end - Date.now() < recoveryLimitMilliseconds - 3000) {
        toldRecovery = true
        progress({
          zh: '数据库上次未正常关闭，正在自动恢复……',
          en: 'The database was not shut down cleanly last time and is recovering…',
        })
      }
    }
    await wait(25)
  }
}

/** A connection of the administrator that survives the end of the server without ending this process. */
function createAdministratorClient(port: number, password: string): pg.Client {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: administratorName,
    password,
    database: 'postgres',
    application_name: `tongban ${process.pid}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  return client
}

/**
 * Stops a server: open transactions are rolled back and everything is written; at worst the next start recovers. Not by
 * `pg_ctl`, which looks at the lock file alone and takes a server that another process starts at once for the old one.
 */
export async function stopPostmaster(
  binaries: Binaries,
  user: ServiceUser | undefined,
  data: string,
): Promise<void> {
  const running = await findPostmaster(data)
  if (running === undefined) return
  if (process.platform === 'win32') {
    const parameters = ['stop', '-D', data, '-m', 'fast', '-w', '-t', '60']
    await runAsServiceUser(user, binaries.controller, parameters)
    return
  }
  // PostgreSQL's fast and immediate shutdown.
  if (await endPostmaster(running.pid, 'SIGINT', data, 60)) return
  await endPostmaster(running.pid, 'SIGQUIT', data, 30)
}

/** Whether the server of that process came to its end within so many seconds. */
async function endPostmaster(
  pid: number,
  signal: NodeJS.Signals,
  data: string,
  seconds: number,
): Promise<boolean> {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (findErrorCode(error) !== 'ESRCH') throw error
  }
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    // It takes its file away at the end; while it dies it looks like somebody else, so that nobody else is asked.
    const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
    if (Number(text.split('\n')[0]) !== pid || !isAlive(pid)) return true
    await wait(20)
  }
  return false
}

async function prepareLog(logFile: string): Promise<number> {
  await mkdir(dirname(logFile), { recursive: true, mode: 0o700 })
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size < logLimitBytes) return size
  await rename(logFile, `${logFile}.1`)
  return 0
}
