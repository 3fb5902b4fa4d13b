import type { Command } from 'commander'
import { findAdministratorAddress } from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

export function registerDatabaseUrl(program: Command, terminal: Terminal): void {
  program
    .command('database-url')
    .description('print the administrator’s address of the running database (it contains the password)')
    .option('--json', 'one JSON document')
    .action(async (options: { json?: true }) => {
      const config = terminal.readConfig()
      const url = await findAdministratorAddress(config)
      if (url === undefined) {
        throw new CommandFailure(exitCodes.environment, {
          zh: `${config.home} 中没有正在运行的数据库。请先用 npm run demo 或 tongban serve 启动，再重试。`,
          en: `No database is running in ${config.home}. Start one with npm run demo or tongban serve, then try again.`,
        })
      }
      if (options.json) terminal.printJson({ url })
      else terminal.print(url)
    })
}
