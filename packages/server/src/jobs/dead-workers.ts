import pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * A worker that lives holds an advisory lock under this number and the hash of its name, on a connection of its own;
 * PostgreSQL frees it when the process or the machine dies.
 */
const presenceLock = 735_560_831

/** A job that was just taken may belong to a worker whose lock is not there yet. */
const graceSeconds = 5
const sweepMilliseconds = 10_000
const reconnectMilliseconds = 500

interface PresenceOptions {
  readonly pool: pg.Pool
  /** The name under which the worker locks its jobs. */
  readonly worker: string
}

/**
 * Says to all processes that a worker lives, until it leaves; again after each loss of the connection.
 * @returns once it was said for the first time
 */
export async function announceWorker({ pool, worker }: PresenceOptions): Promise<{ leave(): Promise<void> }> {
  const leaving = new AbortController()
  let connection: Connection | undefined = await connect(pool, worker)

  async function stay(): Promise<void> {
    while (!leaving.signal.aborted) {
      await connection?.ended
      await wait(reconnectMilliseconds, undefined, { signal: leaving.signal }).catch(() => undefined)
      if (leaving.signal.aborted) break
      connection = await connect(pool, worker).catch(() => undefined)
    }
    await connection?.close()
  }

  const staying = stay()
  return {
    async leave() {
      leaving.abort()
      await connection?.close()
      await staying
    },
  }
}

interface Connection {
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** Not one of the pool's connections, because these are for work and this one is kept. */
async function connect(pool: pg.Pool, worker: string): Promise<Connection> {
  const client = new pg.Client({ ...pool.options, application_name: 'tongban jobs' })
  client.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
  })
  const close = () => client.end().catch(() => undefined)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock($1, hashtext($2))', [presenceLock, worker])
    return { ended, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Gives back the jobs that dead workers hold, so that they are done now and not after the four hours that the library
 * waits. A job that is given back while its worker lives after all is done twice, which every task allows for.
 *
 * @returns how many jobs were given back
 */
export async function freeJobsOfDeadWorkers(pool: pg.Pool, olderThanSeconds = graceSeconds): Promise<number> {
  const { rowCount } = await pool.query(
    `with holder as materialized (
       select distinct locked_by from graphile_worker._private_jobs
        where locked_at < now() - make_interval(secs => $2)
     ), dead as materialized (
       select locked_by from holder where pg_try_advisory_xact_lock($1, hashtext(locked_by))
     )
     update graphile_worker._private_jobs as job
        set locked_at = null, locked_by = null, run_at = greatest(job.run_at, now())
       from dead where job.locked_by = dead.locked_by`,
    [presenceLock, olderThanSeconds],
  )
  return rowCount ?? 0
}

/** Looks for dead workers now and every ten seconds. */
export function watchForDeadWorkers(
  pool: pg.Pool,
  report: (message: string, facts: Readonly<Record<string, unknown>>) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const jobs = await freeJobsOfDeadWorkers(pool)
        if (jobs > 0) report('jobs of a worker that died are taken up again', { jobs })
      } catch (error) {
        report('dead workers could not be looked for', { error: String(error) })
      }
      await wait(sweepMilliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await watching
    },
  }
}
