import type { Command } from 'commander'
import { migrateDatabase, openDatabases, readMigrations } from '@tongban/server'
import type { Terminal } from '../terminal.ts'

export function registerMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('bring the database to the schema of this version')
    .option('--json', 'one JSON document')
    .action(async (options: { json?: true }) => {
      const { progress } = terminal
      const databases = await openDatabases({ config: terminal.readConfig(), join: true, progress })
      try {
        const report = await migrateDatabase(databases.migratorUrl, await readMigrations(), progress)
        if (options.json) return terminal.printJson(report)
        const { version, applied } = report
        terminal.say({
          zh: `数据库结构为第 ${version} 版，本次执行了 ${applied.length} 个迁移。`,
          en: `The database has schema version ${version}; ${applied.length} migrations were applied now.`,
        })
      } finally {
        await databases.close()
      }
    })
}
