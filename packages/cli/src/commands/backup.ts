import { resolve } from 'node:path'
import type { Command } from 'commander'
import { backupDatabase, openDatabases } from '@tongban/server'
import type { Terminal } from '../terminal.ts'

export function registerBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description('write database, files and keys into one archive while the platform works on')
    .argument('<file>', 'archive to write, for example tongban-backup.tar.gz; it must not exist yet')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nThe archive holds personal data and signing keys: keep it where only you can read it.',
    )
    .action(async (file: string, options: { json?: true }) => {
      const config = terminal.readConfig()
      const { progress } = terminal
      const path = resolve(file)
      const databases = await openDatabases({ config, join: true, progress })
      try {
        const report = await backupDatabase({ addresses: databases, home: config.home, path, progress })
        if (options.json) return terminal.printJson({ path, ...report })
        terminal.say({
          zh: `已备份 ${report.tables} 张表、${report.rows} 行、${report.files} 个文件到 ${path}（${report.bytes} 字节）。`,
          en: `Backed up ${report.tables} tables, ${report.rows} rows and ${report.files} files to ${path} (${report.bytes} bytes).`,
        })
      } finally {
        await databases.close()
      }
    })
}
