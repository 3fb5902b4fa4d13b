import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import {
  deleteEmbeddedDatabase,
  explainFileError,
  loadDemonstration,
  type Config,
  type DemonstrationAccount,
} from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { runUntilStopped } from '../run-until-stopped.ts'
import { assertPortFree, openMigratedDatabases, startPlatform } from '../start-platform.ts'
import type { Terminal } from '../terminal.ts'

/** What the demonstration keeps in the home folder beside the database; all of it is made again. */
const storedNames = ['files', 'keys', 'demo.json']

export function registerDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description('run the platform with the demonstration district')
    .option('--reset', 'delete the embedded database, files and keys of TONGBAN_HOME first and begin anew')
    .option('--empty', 'at the first start, load the district without any cases')
    .option('--json', 'when the server listens, the content of demo.json as one JSON document')
    .action(async (options: { reset?: true; empty?: true; json?: true }) => {
      const config = terminal.readConfig()
      await assertPortFree(config)
      if (options.reset) await reset(config, terminal)
      await runUntilStopped(terminal, async (lifetime) => {
        const databases = await openMigratedDatabases(config, terminal, lifetime)
        terminal.progress({ zh: '正在装载示范区……', en: 'Loading the demonstration district…' })
        const { progress } = terminal
        const living = options.empty !== true
        const { accounts } = await lifetime.step(() =>
          loadDemonstration({ config, databases, progress, living }),
        )
        terminal.progress({ zh: '正在启动服务器……', en: 'Starting the server…' })
        const url = await startPlatform(config, databases, lifetime)
        await writeDescription(config, { url, accounts })
        if (options.json) terminal.printJson({ url, accounts })
        else describe(terminal, config, url, accounts)
      })
    })
}

async function reset(config: Config, terminal: Terminal): Promise<void> {
  if (config.databaseUrl !== undefined || config.databaseMigratorUrl !== undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: '--reset 只用于内置数据库。使用 DATABASE_URL 时，请自行删除并重建该数据库，然后不带 --reset 重新运行。',
      en: '--reset is for the embedded database only. With DATABASE_URL, drop and create that database yourself, then run again without --reset.',
    })
  }
  terminal.progress({ zh: '正在清除原有数据……', en: 'Deleting the former data…' })
  await deleteEmbeddedDatabase(config, terminal.progress)
  for (const name of storedNames) await rm(join(config.home, name), { recursive: true, force: true })
}

async function writeDescription(config: Config, description: object): Promise<void> {
  const path = join(config.home, 'demo.json')
  try {
    await writeFile(path, `${JSON.stringify(description, null, 2)}\n`, { mode: 0o600 })
  } catch (error) {
    throw explainFileError(error, path)
  }
}

function describe(
  terminal: Terminal,
  config: Config,
  url: string,
  accounts: readonly DemonstrationAccount[],
): void {
  terminal.say({
    zh: `\n通办已启动，请打开：\n  ${url}/                   政务服务门户\n  ${url}/workbench          审批工作台\n  ${url}/verify             证照核验\n  ${url}/api/v1/reference   接口说明`,
    en: `\nTongban runs. Open:\n  ${url}/                   portal for people and enterprises\n  ${url}/workbench          workbench for staff\n  ${url}/verify             verification of licences\n  ${url}/api/v1/reference   reference of the API`,
  })
  terminal.say({
    zh: '\n演示账户（用户名 / 密码）：',
    en: '\nDemonstration accounts (user name / password):',
  })
  for (const { username, password, role, name, organisation } of accounts) {
    terminal.print(
      `  ${username.padEnd(20)} ${password.padEnd(20)} ${[name, role, organisation].filter((part) => part !== '').join(' · ')}`,
    )
  }
  terminal.say({
    zh: `\n账户列表保存在 ${join(config.home, 'demo.json')}。按 Ctrl-C 停止。`,
    en: `\nThe list is kept in ${join(config.home, 'demo.json')}. Press Ctrl-C to stop.`,
  })
}
