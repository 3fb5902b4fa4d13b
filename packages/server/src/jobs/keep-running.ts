import { setTimeout as wait } from 'node:timers/promises'

type Report = (message: string, facts: Readonly<Record<string, unknown>>) => void

const firstPauseMilliseconds = 250
const longestPauseMilliseconds = 15_000

/** A runner of the queue that works. */
export interface Running {
  /** Why it stopped working, whether told to or not. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

/**
 * Runs the queue for as long as the server runs. The library's runner gives up where it cannot write down the end of a
 * job, as when the database dies under it; another takes its place as soon as the database answers again.
 *
 * @param begin starts a runner; a failure of the first start is the caller's
 */
export async function keepRunning(
  begin: () => Promise<Running>,
  report: Report,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  let runner: Running | undefined = await begin()

  async function beginAgain(): Promise<Running | undefined> {
    for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return undefined
      try {
        return await begin()
      } catch (error) {
        report('the job runner could not be started', { error: String(error) })
      }
    }
  }

  async function watch(): Promise<void> {
    while (runner !== undefined) {
      const reason = await runner.ended
      if (stopping.signal.aborted) return
      report('the job runner gave up and is started again', { reason })
      await runner.stop()
      runner = await beginAgain()
    }
  }

  const watching = watch()
  return {
    async stop() {
      stopping.abort()
      await runner?.stop()
      await watching
      // One that began while the server was told to stop.
      await runner?.stop()
    },
  }
}
