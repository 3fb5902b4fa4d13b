import type { Config } from '@tongban/server'
import cluster, { type Worker } from 'node:cluster'
import { setTimeout as wait } from 'node:timers/promises'
import type { Lifetime } from './run-until-stopped.ts'

/** A worker that dies at once must not be forked in a hurry again and again. */
const forkAgainMilliseconds = 1000

/**
 * Most of what a request makes is garbage when it is answered: with room enough for what is under way, little of it is
 * copied before it dies. In MiB.
 */
const youngSpace = 64

/**
 * Runs `config.processes` servers that share one port; one that dies is replaced. The first alone does the jobs of the
 * queue. They end with this process, whatever ends it.
 *
 * @returns the address, once all of them listen
 */
export async function startWorkers(config: Config, lifetime: Lifetime): Promise<string> {
  const workers = new Set<Worker>()
  let isStopping = false
  // What they print of their start is for nobody; what they print of errors is.
  cluster.setupPrimary({
    silent: true,
    execArgv: [...process.execArgv, `--max-semi-space-size=${youngSpace}`],
  })

  function fork(place: number): Promise<string> {
    const jobs = place === 0 ? config.jobsAtOnce : 0
    const worker = cluster.fork({ TONGBAN_PROCESSES: '1', TONGBAN_JOBS: String(jobs) })
    workers.add(worker)
    worker.process.stderr?.pipe(process.stderr)
    worker.process.stdout?.resume()
    return new Promise((resolve, reject) => {
      worker.once('listening', ({ port }) => resolve(`http://${config.host}:${port}`))
      worker.once('exit', () => {
        workers.delete(worker)
        reject(new Error('a process of the server ended before it listened'))
        if (!isStopping) void forkAgain(place)
      })
    })
  }

  async function forkAgain(place: number): Promise<void> {
    await wait(forkAgainMilliseconds)
    // One that fails again ends, and comes here again.
    if (!isStopping) await fork(place).catch(() => undefined)
  }

  lifetime.onStop(async () => {
    isStopping = true
    await Promise.all(
      [...workers].map(
        (worker) =>
          new Promise<void>((resolve) => {
            worker.once('exit', () => resolve())
            worker.process.kill('SIGTERM')
          }),
      ),
    )
  })
  return lifetime.step(async () => {
    const urls = await Promise.all(Array.from({ length: config.processes }, (_, place) => fork(place)))
    return urls[0] ?? ''
  })
}
