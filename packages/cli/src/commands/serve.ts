import type { Command } from 'commander'
import { runUntilStopped } from '../run-until-stopped.ts'
import { assertPortFree, openMigratedDatabases, startPlatform } from '../start-platform.ts'
import type { Terminal } from '../terminal.ts'

export function registerServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('migrate the database and run the server, without demonstration data')
    .option('--json', 'when the server listens, one JSON document: {"url": …}')
    .action(async (options: { json?: true }) => {
      const config = terminal.readConfig()
      await assertPortFree(config)
      await runUntilStopped(terminal, async (lifetime) => {
        const databases = await openMigratedDatabases(config, terminal, lifetime)
        terminal.progress({ zh: '正在启动服务器……', en: 'Starting the server…' })
        const url = await startPlatform(config, databases, lifetime)
        if (options.json) terminal.printJson({ url })
        else terminal.say({ zh: `服务器已启动：${url}`, en: `The server runs at ${url}` })
      })
    })
}
