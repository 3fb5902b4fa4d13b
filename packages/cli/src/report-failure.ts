import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { CommanderError } from 'commander'
import { EnvironmentError } from '@tongban/server'
import { CommandFailure } from './command-failure.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** Tells a person what went wrong, in a sentence, and gives the exit code for it. */
export function reportFailure(terminal: Terminal, error: unknown): ExitCode {
  terminal.endProgress()
  if (error instanceof CommanderError) {
    // Commander has written its own message; help and version are not failures.
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  }
  showDetails(terminal, error)
  if (error instanceof CommandFailure) {
    terminal.complain(error.sentence)
    return error.exitCode
  }
  if (error instanceof EnvironmentError) {
    terminal.complain(error.sentence)
    return exitCodes.environment
  }
  const log = writeLog(terminal, error)
  terminal.complain({
    zh: `程序出现意外错误。${log === undefined ? '' : `详情见日志 ${log}。`}设置 TONGBAN_DEBUG=1 重新运行可显示技术细节。`,
    en: `The program met an unexpected error. ${log === undefined ? '' : `Details are in the log ${log}. `}Run again with TONGBAN_DEBUG=1 to see them.`,
  })
  return exitCodes.unexpected
}

function showDetails(terminal: Terminal, error: unknown): void {
  try {
    if (terminal.readConfig().debug) process.stderr.write(`${inspect(error)}\n`)
  } catch {
    // The settings themselves are wrong, which is what is being reported.
  }
}

function writeLog(terminal: Terminal, error: unknown): string | undefined {
  try {
    const folder = join(terminal.readConfig().home, 'logs')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const log = join(folder, 'tongban.log')
    appendFileSync(log, `${new Date().toISOString()} ${inspect(error)}\n`, { mode: 0o600 })
    return log
  } catch {
    return undefined
  }
}
