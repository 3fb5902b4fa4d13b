import type { Command } from 'commander'
import { getInstant } from '@tongban/domain'
import { openDatabases, sealInstallation } from '@tongban/server'
import type { Terminal } from '../terminal.ts'

export function registerSeal(program: Command, terminal: Terminal): void {
  program
    .command('seal')
    .description('bind all that was recorded since the last root into a new signed root')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nThe platform does this by itself each day; a day without acts has a root of its own.',
    )
    .action(async (options: { json?: true }) => {
      const { home } = terminal.readConfig()
      const { progress } = terminal
      const databases = await openDatabases({ config: terminal.readConfig(), join: true, progress })
      try {
        progress({ zh: '正在存证', en: 'Sealing the record' })
        const now = getInstant(new Date().toISOString())
        const sealing = await sealInstallation({ home, applicationUrl: databases.applicationUrl, now })
        if (options.json) return terminal.printJson({ root: sealing?.root ?? null })
        if (sealing === undefined) {
          return terminal.say({
            zh: '上次存证之后没有新的记录，今天的存证根已经生成。',
            en: 'Nothing was recorded since the last root, and today has its root already.',
          })
        }
        const { number, day, leaves, merkleRoot } = sealing.root
        terminal.say({
          zh: `已生成第 ${number} 号存证根（${day}），绑定 ${leaves} 片叶：${merkleRoot}`,
          en: `Root ${number} of ${day} binds ${leaves} leaves: ${merkleRoot}`,
        })
      } finally {
        await databases.close()
      }
    })
}
