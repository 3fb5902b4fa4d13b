import { createProgram } from './create-program.ts'
import { exitCodes } from './exit-codes.ts'
import { reportFailure } from './report-failure.ts'
import { createTerminal } from './terminal.ts'

/**
 * Runs the `tongban` command.
 *
 * @param parameters what follows the command's name
 * @returns the exit code, as `exit-codes.ts` explains them
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const terminal = createTerminal()
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreAbsentReader)
  const program = createProgram(terminal)
  try {
    if (parameters.length === 0) {
      program.outputHelp()
      return exitCodes.usage
    }
    await program.parseAsync(parameters, { from: 'user' })
    terminal.endProgress()
    return Number(process.exitCode ?? exitCodes.done)
  } catch (error) {
    return reportFailure(terminal, error)
  }
}

/** A reader that has seen enough (`| head`) is no failure. */
function ignoreAbsentReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
