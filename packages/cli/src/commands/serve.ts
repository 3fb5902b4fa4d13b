import type { Command } from 'commander'
import cluster from 'node:cluster'
import { runUntilStopped } from '../run-until-stopped.ts'
import { assertPortFree, openMigratedDatabases, startPlatform } from '../start-platform.ts'
import { startWorkers } from '../start-workers.ts'
import type { Terminal } from '../terminal.ts'

export function registerServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('migrate the database and run the server, without demonstration data')
    .option('--json', 'when the server listens, one JSON document: {"url": …}')
    .action(async (options: { json?: true }) => {
      const config = terminal.readConfig()
      // Workers share the port of the process that forked them.
      if (!cluster.isWorker) await assertPortFree(config)
      await runUntilStopped(terminal, async (lifetime) => {
        const databases = await openMigratedDatabases(config, terminal, lifetime)
        terminal.progress({ zh: '正在启动服务器……', en: 'Starting the server…' })
        const url =
          config.processes > 1
            ? await startWorkers(config, lifetime)
            : await startPlatform(config, databases, lifetime)
        if (options.json) terminal.printJson({ url })
        else terminal.say({ zh: `服务器已启动：${url}`, en: `The server runs at ${url}` })
      })
      // The channel to the process that forked it would keep a worker alive.
      cluster.worker?.disconnect()
    })
}
