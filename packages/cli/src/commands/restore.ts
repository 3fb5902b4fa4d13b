import { resolve } from 'node:path'
import { access } from 'node:fs/promises'
import type { Command } from 'commander'
import { openDatabases, readMigrations, restoreDatabase } from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

export function registerRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .description(
      'bring a backup into an empty database (a new TONGBAN_HOME or a new database of DATABASE_URL)',
    )
    .argument('<file>', 'archive that `tongban backup` wrote')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: { json?: true }) => {
      const config = terminal.readConfig()
      const { progress } = terminal
      const path = resolve(file)
      await assertReadable(path)
      const databases = await openDatabases({ config, join: false, progress })
      try {
        const migrations = await readMigrations()
        const report = await restoreDatabase({
          addresses: databases,
          home: config.home,
          path,
          migrations,
          progress,
        })
        if (options.json) return terminal.printJson({ path, ...report })
        terminal.say({
          zh: `已从 ${path} 恢复 ${report.tables} 张表、${report.rows} 行、${report.files} 个文件。`,
          en: `Restored ${report.tables} tables, ${report.rows} rows and ${report.files} files from ${path}.`,
        })
      } finally {
        await databases.close()
      }
    })
}

async function assertReadable(path: string): Promise<void> {
  await access(path).catch(() => {
    throw new CommandFailure(exitCodes.usage, {
      zh: `找不到备份文件 ${path}，或者无权读取。请检查文件名和权限。`,
      en: `The backup ${path} does not exist or may not be read. Check the name and the permission.`,
    })
  })
}
