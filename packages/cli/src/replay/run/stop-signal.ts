import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Terminal } from '../../terminal.ts'

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs work that can be stopped: Ctrl-C or a request to terminate aborts the signal, and the work clears up before it
 * ends. A second Ctrl-C leaves at once.
 * @throws CommandFailure saying that it was stopped, once the work has cleared up
 */
export async function withStopSignal<Answer>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController()
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(exitCodes.environment)
    terminal.progress({ zh: '正在停止并清理……', en: 'Stopping and clearing up…' })
    controller.abort()
  }
  for (const name of stopSignals) process.on(name, onSignal)
  try {
    return await work(controller.signal)
  } catch (error) {
    if (!controller.signal.aborted) throw error
    throw new CommandFailure(exitCodes.environment, {
      zh: '已中断，没有留下回放的数据。',
      en: 'Stopped; nothing of the replay was left behind.',
    })
  } finally {
    for (const name of stopSignals) process.off(name, onSignal)
  }
}
