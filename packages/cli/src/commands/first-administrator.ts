import type { Command } from 'commander'
import {
  createFirstAdministrator,
  openAccounts,
  readSignInSecret,
  type FirstAdministratorRefusal,
  type Sentence,
} from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { readUserName, withStore } from '../open-store.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly name: string
  readonly organisation: string
  readonly json?: true
}

/** `tongban first-administrator USERNAME`: the account from which all other staff accounts come. */
export function registerFirstAdministrator(program: Command, terminal: Terminal): void {
  program
    .command('first-administrator')
    .description('make the security administrator of a new installation and show the password once')
    .argument('<username>', 'user name, 3 to 40 small letters, digits, hyphens')
    .requiredOption('--name <name>', 'name of the person')
    .requiredOption(
      '--organisation <id>',
      'organisation of the catalogue, for example minghu-approval-bureau',
    )
    .option('--json', 'one JSON document')
    .action(async (username: string, options: Options) => {
      if (!/^[a-z][a-z0-9-]{2,39}$/.test(username)) {
        throw new CommandFailure(exitCodes.usage, {
          zh: '用户名须为 3 至 40 个小写字母、数字、连字符，以字母开头。',
          en: 'A user name has 3 to 40 small letters, digits and hyphens, and begins with a letter.',
        })
      }
      const password = await create(username, options, terminal)
      if (options.json) return terminal.printJson({ username, password })
      terminal.say({
        zh: `已创建安全管理员 ${username}，密码（只显示这一次）：${password}\n首次登录后须先启用双因素验证，再创建其他人员的账号。`,
        en: `The security administrator ${username} was made. Password, shown this once: ${password}\nAt the first sign-in a second factor must be enrolled; then make the accounts of the others.`,
      })
    })
}

async function create(username: string, options: Options, terminal: Terminal): Promise<string> {
  const config = terminal.readConfig()
  const { name, organisation } = options
  return withStore(terminal, async ({ database, databaseUrl, now, recordAct }) => {
    const accounts = openAccounts({
      database,
      databaseUrl,
      secret: await readSignInSecret(config.home),
      publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    })
    try {
      const administrator = { username, name, organisation }
      const made = await createFirstAdministrator(database.pool, accounts.library, administrator, now)
      if (!made.ok) throw new CommandFailure(exitCodes.finding, describe(made.error))
      const by = readUserName()
      await recordAct({
        action: 'createFirstAdministrator',
        resource: '/staff-accounts',
        by,
        detail: administrator,
      })
      return made.value.password
    } finally {
      await accounts.close()
    }
  })
}

function describe(refusal: FirstAdministratorRefusal): Sentence {
  switch (refusal.kind) {
    case 'administrator-exists':
      return {
        zh: '已有在任的安全管理员，请由其创建其他账号。',
        en: 'A security administrator holds the post already and makes the other accounts.',
      }
    case 'organisation-unknown':
      return {
        zh: `没有机构“${refusal.organisation}”。请先用 tongban catalogue import 导入机构，再核对标识。`,
        en: `There is no organisation "${refusal.organisation}". Load the organisations with tongban catalogue import first, and check the id.`,
      }
    case 'username-taken':
      return {
        zh: `用户名“${refusal.username}”已被使用，请换一个。`,
        en: `The user name "${refusal.username}" is taken; choose another.`,
      }
    default:
      return refusal satisfies never
  }
}
