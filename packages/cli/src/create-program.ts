import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { z } from 'zod'
import { registerBackup } from './commands/backup.ts'
import { registerBench } from './commands/bench.ts'
import { registerCalendar } from './commands/calendar.ts'
import { registerCatalogueBaseList } from './commands/catalogue-base-list.ts'
import { registerCatalogueConsistency } from './commands/catalogue-consistency.ts'
import { registerCatalogueImport } from './commands/catalogue-import.ts'
import { registerClock } from './commands/clock.ts'
import { registerDatabaseUrl } from './commands/database-url.ts'
import { registerDemo } from './commands/demo.ts'
import { registerFirstAdministrator } from './commands/first-administrator.ts'
import { registerItemLint } from './commands/item-lint.ts'
import { registerItemPublish } from './commands/item-publish.ts'
import { registerMatter } from './commands/matter.ts'
import { registerMigrate } from './commands/migrate.ts'
import { registerPrerequisites } from './commands/prerequisites.ts'
import { registerReceipt } from './commands/receipt.ts'
import { registerRehearse } from './commands/rehearse.ts'
import { registerReplay } from './commands/replay.ts'
import { registerRestore } from './commands/restore.ts'
import { registerSeal } from './commands/seal.ts'
import { registerServe } from './commands/serve.ts'
import { registerSettings } from './commands/settings.ts'
import { registerVerify } from './commands/verify.ts'
import type { Terminal } from './terminal.ts'

/** Adds one command to the program; one file per command, in the order of the help. */
type RegisterCommand = (program: Command, terminal: Terminal) => void

const commands: readonly RegisterCommand[] = [
  registerDemo,
  registerServe,
  registerClock,
  registerItemLint,
  registerItemPublish,
  registerCatalogueImport,
  registerCatalogueBaseList,
  registerCatalogueConsistency,
  registerPrerequisites,
  registerMatter,
  registerCalendar,
  registerFirstAdministrator,
  registerMigrate,
  registerDatabaseUrl,
  registerBackup,
  registerRestore,
  registerSeal,
  registerVerify,
  registerReceipt,
  registerReplay,
  registerRehearse,
  registerBench,
  registerSettings,
]

const packageFile = z.object({ version: z.string() })

/** The `tongban` command with all its commands, ready to parse. */
export function createProgram(terminal: Terminal): Command {
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
  return program
}

function readVersion(): string {
  return packageFile.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
    .version
}
