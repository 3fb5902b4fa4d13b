import { exitCodes } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Thrown between two steps of a start when somebody asked to stop meanwhile. */
class StoppedWhileStarting extends Error {}

/** What a start needs to be stoppable at any moment. */
export interface Lifetime {
  /** Runs one step, and gives up the start after it when a stop was asked for. */
  step<Result>(work: () => Promise<Result>): Promise<Result>
  /** Remembers how to undo what was started; the last started is stopped first. */
  onStop(stop: () => Promise<void>): void
}

/**
 * Starts something, waits for Ctrl-C or a request to terminate, and stops everything in the reverse order. A second
 * Ctrl-C leaves at once; the next start puts right what that left behind.
 */
export async function runUntilStopped(
  terminal: Terminal,
  start: (lifetime: Lifetime) => Promise<void>,
): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  let stopping = false
  let announceStop: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => {
    announceStop = resolve
  })
  const onSignal = () => {
    if (stopping) process.exit(exitCodes.environment)
    stopping = true
    terminal.progress({ zh: '正在停止……', en: 'Stopping…' })
    announceStop()
  }
  for (const signal of stopSignals) process.on(signal, onSignal)
  try {
    await start({
      async step(work) {
        const result = await work()
        if (stopping) throw new StoppedWhileStarting()
        return result
      },
      onStop: (stop) => stops.push(stop),
    })
    await stopped
  } catch (error) {
    if (!(error instanceof StoppedWhileStarting)) throw error
  } finally {
    for (const stop of stops.toReversed()) await stop()
    for (const signal of stopSignals) process.off(signal, onSignal)
  }
  terminal.say({ zh: '已停止。', en: 'Stopped.' })
}
