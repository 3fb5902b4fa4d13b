import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { z } from 'zod'
import { registerBackup } from './commands/backup.ts'
import { registerCalendar } from './commands/calendar.ts'
import { registerCatalogueImport } from './commands/catalogue-import.ts'
import { registerClock } from './commands/clock.ts'
import { registerDatabaseUrl } from './commands/database-url.ts'
import { registerDemo } from './commands/demo.ts'
import { registerItemLint } from './commands/item-lint.ts'
import { registerItemPublish } from './commands/item-publish.ts'
import { registerMigrate } from './commands/migrate.ts'
import { registerReceipt } from './commands/receipt.ts'
import { registerRestore } from './commands/restore.ts'
import { registerSeal } from './commands/seal.ts'
import { registerServe } from './commands/serve.ts'
import { registerSettings } from './commands/settings.ts'
import { registerVerify } from './commands/verify.ts'
import { exitCodes } from './exit-codes.ts'
import { reportFailure } from './report-failure.ts'
import { createTerminal, type Terminal } from './terminal.ts'

/** Adds one command to the program; one file per command, in the order of the help. */
type RegisterCommand = (program: Command, terminal: Terminal) => void

const commands: readonly RegisterCommand[] = [
  registerDemo,
  registerServe,
  registerClock,
  registerItemLint,
  registerItemPublish,
  registerCatalogueImport,
  registerCalendar,
  registerMigrate,
  registerDatabaseUrl,
  registerBackup,
  registerRestore,
  registerSeal,
  registerVerify,
  registerReceipt,
  registerSettings,
]

const packageFile = z.object({ version: z.string() })

/**
 * Runs the `tongban` command.
 *
 * @param parameters what follows the command's name
 * @returns the exit code, as `exit-codes.ts` explains them
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const terminal = createTerminal()
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreAbsentReader)
  const program = new Command('tongban')
    .description('Tongban (通办): the platform of a bureau of administrative approval')
    .version(readVersion())
    .showHelpAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 done · 1 something was found · 2 wrong usage or input · 3 hindered by the surroundings · 4 unexpected error',
    )
  for (const register of commands) register(program, terminal)
  for (const command of program.commands) command.exitOverride().showHelpAfterError()
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

function readVersion(): string {
  return packageFile.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
    .version
}
