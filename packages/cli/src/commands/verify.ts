import type { Command } from 'commander'
import { findWitness, openDatabases, verifyRecord, type VerifyReport } from '@tongban/server'
import { exitCodes } from '../exit-codes.ts'
import { readPublicKeys } from '../record/read-keys.ts'
import type { Terminal } from '../terminal.ts'

interface VerifyCommandOptions {
  readonly database?: string
  readonly key: readonly string[]
  readonly rebuildCheck?: true
  readonly json?: true
}

/** Findings that are written out for a person; the JSON has more. */
const shownFindings = 20

export function registerVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('prove the whole record without the server, and name the first row that was tampered with')
    .option(
      '--database <address>',
      'postgresql://… of any role that may read; else the database of the settings',
    )
    .option(
      '--key <file>',
      'believe only these public keys (PEM); may be repeated',
      (value: string, previous: readonly string[]) => [...previous, value],
      [],
    )
    .option('--rebuild-check', 'also replay each case and compare the summary with it')
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async (options: VerifyCommandOptions) => {
      const report = await prove(options, terminal)
      if (options.json) terminal.printJson(report)
      else printReport(report, terminal)
      if (!report.ok) process.exitCode = exitCodes.finding
    })
}

async function prove(options: VerifyCommandOptions, terminal: Terminal): Promise<VerifyReport> {
  const trustedKeys = await readPublicKeys(options.key)
  const { progress, count } = terminal
  const rest = {
    progress,
    count,
    rebuild: options.rebuildCheck === true,
    ...(trustedKeys === undefined ? {} : { trustedKeys }),
  }
  // A record at another address has no witness on this machine.
  if (options.database !== undefined) return verifyRecord({ address: options.database, ...rest })
  const config = terminal.readConfig()
  const witness = await findWitness(config.home)
  const databases = await openDatabases({ config, join: true, progress })
  try {
    const address = databases.migratorUrl
    return await verifyRecord({ address, ...rest, ...(witness === undefined ? {} : { witness }) })
  } finally {
    await databases.close()
  }
}

function printReport(report: VerifyReport, terminal: Terminal): void {
  for (const { message } of report.findings.slice(0, shownFindings))
    terminal.print(`✗ ${terminal.translate(message)}`)
  if (report.findingCount > shownFindings) {
    const more = report.findingCount - shownFindings
    terminal.say({
      zh: `……另有 ${more} 处，用 --json 查看。`,
      en: `… and ${more} more; see them with --json.`,
    })
  }
  for (const { message } of report.warnings.slice(0, shownFindings))
    terminal.print(`! ${terminal.translate(message)}`)
  const { cases, events, roots, newestRoot, unsealedEvents } = report
  terminal.say({
    zh: `核验了 ${cases} 个办件的 ${events} 条记录、${roots} 个存证根${newestRoot === null ? '' : `（最新为 ${newestRoot.day} 的第 ${newestRoot.number} 号）`}；${unsealedEvents} 条记录尚待下一次存证。`,
    en: `Proved ${events} events of ${cases} cases and ${roots} roots${newestRoot === null ? '' : ` (the newest is ${newestRoot.number} of ${newestRoot.day})`}; ${unsealedEvents} events wait for the next root.`,
  })
  if (report.keySource === 'database' && roots > 0) {
    terminal.say({
      zh: '提示：公钥取自数据库本身。用 --key 给出另行保存的公钥，才能发现密钥被替换。',
      en: 'Note: the public keys came from the database itself. Give a copy that you kept with --key to notice a key that was exchanged.',
    })
  }
  if (report.ok)
    terminal.say({ zh: '记录完整，没有发现改动。', en: 'The record is whole; nothing was tampered with.' })
  else {
    terminal.say({
      zh: `发现 ${report.findingCount} 处与记录时不符。`,
      en: `${report.findingCount} places are not as they were recorded.`,
    })
  }
}
