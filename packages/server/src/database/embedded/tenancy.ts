import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { findDiskFull } from '../../disk-space.ts'
import { EnvironmentError, findErrorCode, type Sentence } from '../../environment-error.ts'
import type { Binaries } from './binaries.ts'
import { findClusterRecord, type ClusterFolders, type ClusterRecord } from './cluster.ts'
import {
  AlreadyStartedError,
  connectWhenReady,
  findPostmaster,
  PortTakenError,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts'
import type { ServiceUser } from './service-user.ts'

/**
 * Held on the maintenance database by each process that uses the server, shared; by one that must be alone, or that
 * stops the server because it is the last, exclusively. PostgreSQL frees it when the process dies.
 */
const tenancyLock = 7_355_608_001

export interface Cluster {
  readonly user: ServiceUser | undefined
  readonly folders: ClusterFolders
  readonly binaries: Binaries
  readonly logFile: string
}

export type Use = 'shared' | 'alone'

interface Tenant {
  readonly kind: 'entered'
  /** The connection that holds the lock. */
  readonly client: pg.Client
  /** Resolves when that connection has ended, for whatever reason. */
  readonly ended: Promise<void>
  readonly record: ClusterRecord
  readonly port: number
}

type Progress = (step: Sentence) => void

export async function getClusterRecord(folders: ClusterFolders): Promise<ClusterRecord> {
  const record = await findClusterRecord(folders)
  if (record === undefined) throw new Error(`The cluster record of ${folders.root} vanished.`)
  return record
}

/** Whether an error comes from another process that starts or stops the server at this moment. */
export function isPassing(error: unknown): boolean {
  if (error instanceof PortTakenError || error instanceof AlreadyStartedError) return true
  // Refused, reset, or ended by the server: it has just stopped.
  const code = findErrorCode(error) ?? ''
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code)) return true
  return error instanceof Error && error.message.includes('Connection terminated')
}

/**
 * Starts the server of a cluster unless it runs, and takes the lock.
 * @returns the process that holds the lock where this one may not enter
 */
export async function enterServer(
  cluster: Cluster,
  port: number,
  use: Use,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Tenant | { readonly kind: 'held'; readonly holder: string }> {
  const { user, folders, binaries, logFile } = cluster
  const record = await getClusterRecord(folders)
  const running = await findPostmaster(folders.data)
  let exited: Promise<Error> | undefined
  if (running === undefined) {
    progress({ zh: '正在启动内置数据库……', en: 'Starting the embedded database…' })
    ;({ exited } = await startPostmaster({ binaries, user, data: folders.data, port, logFile, settings: {} }))
  }
  const actualPort = running?.port ?? port
  const client = await connectWhenReady(
    actualPort,
    record.passwords.administrator,
    exited,
    progress,
    signal,
  ).catch(async (error: unknown) => {
    // What was started here and lets nobody in is not left running.
    if (exited !== undefined) await stopPostmaster(binaries, user, folders.data)
    throw (await findDiskFull(folders.root)) ?? error
  })
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
  })
  try {
    const name = use === 'shared' ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock'
    const claim = await client.query<{ claimed: boolean }>(`select ${name}($1) as claimed`, [tenancyLock])
    if (claim.rows[0]?.claimed === true) {
      return { kind: 'entered', client, ended, record, port: actualPort }
    }
    const holder = await findHolder(client)
    await client.end()
    return { kind: 'held', holder }
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

async function findHolder(client: pg.Client): Promise<string> {
  const holder = await client.query<{ name: string }>(
    `select activity.application_name as name
       from pg_locks as held join pg_stat_activity as activity using (pid)
      where held.locktype = 'advisory' and held.granted and (held.classid::bigint << 32) | held.objid::bigint = $1`,
    [tenancyLock],
  )
  return holder.rows[0]?.name.replace(/\D/g, '') ?? '?'
}

const firstPauseMilliseconds = 50
const longestPauseMilliseconds = 5000

/**
 * Stays with the server until `stop`: where the connection is lost the lock is taken again, and where the server has
 * died it is started again, on the same port, as often as it takes (a full disk may need a person first).
 */
export function keepServer(
  cluster: Cluster,
  first: Tenant,
  use: Use,
  progress: Progress,
): { port: number; passwords: ClusterRecord['passwords']; stop(): Promise<void> } {
  const stopping = new AbortController()
  const { port } = first
  let tenant = first

  async function enterAgain(): Promise<Tenant | undefined> {
    let told = ''
    for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      if (stopping.signal.aborted) return undefined
      try {
        const next = await enterServer(cluster, port, use, progress, stopping.signal)
        if (next.kind === 'entered') return next
      } catch (error) {
        // The next attempt may find the disk with space again; a person is told once what it waits for.
        if (error instanceof EnvironmentError && error.message !== told) {
          told = error.message
          progress(error.sentence)
        }
      }
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  async function watch(): Promise<void> {
    for (;;) {
      await tenant.ended
      if (stopping.signal.aborted) return
      progress({
        zh: '与内置数据库的连接中断，正在恢复……',
        en: 'The connection to the embedded database was lost; it is being restored…',
      })
      const next = await enterAgain()
      if (next === undefined) return
      tenant = next
      progress({ zh: '内置数据库已恢复。', en: 'The embedded database works again.' })
    }
  }

  const watching = watch()
  return {
    port,
    passwords: first.record.passwords,
    async stop() {
      stopping.abort()
      const last = tenant
      await leaveServer(cluster, last.client, use)
      // Where the server was just being started again, that comes to its end first.
      await watching
      if (tenant !== last) await leaveServer(cluster, tenant.client, use)
    },
  }
}

/** The last one stops the server. */
async function leaveServer(cluster: Cluster, client: pg.Client, use: Use): Promise<void> {
  // A server that does not answer has stopped already, or is left to whoever uses it next.
  const last = await isLast(client, use).catch(() => false)
  // The lock is held to the end of the server, so that nobody enters one that is about to stop.
  if (last) await stopPostmaster(cluster.binaries, cluster.user, cluster.folders.data)
  await client.end().catch(() => undefined)
}

async function isLast(client: pg.Client, use: Use): Promise<boolean> {
  if (use === 'alone') return true
  const { rows } = await client.query<{ last: boolean }>(
    'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as last',
    [tenancyLock],
  )
  return rows[0]?.last === true
}
