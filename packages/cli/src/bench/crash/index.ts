/**
 * `tongban bench crash`: kills the server, its database or both with signal 9 at random moments under load, starts
 * again, and holds the store against what the clients were told. Promises that every acknowledged act was looked for
 * by its case and number, every repeat by what it may not have done twice, and every act that needs a document or a
 * licence by its result.
 */
import { randomInt } from 'node:crypto'
import type { Command } from 'commander'
import { exitCodes } from '../../exit-codes.ts'
import type { Terminal } from '../../terminal.ts'
import { readWholeNumber } from '../options.ts'
import { printMachine } from '../machine.ts'
import { printNotMeasured, printTable } from '../report.ts'
import { withThrowAway } from '../throw-away.ts'
import { runCrashBench, type CrashResult, type CrashRound } from './run-crash.ts'

interface Options {
  readonly rounds: number
  readonly seed?: number
  readonly json?: true
}

const applicants = 24
/** A start after a crash takes no longer than this. */
const startLimitSeconds = 5

export function registerCrashBench(bench: Command, terminal: Terminal): void {
  bench
    .command('crash')
    .description('kill server and database under load, start again, and look for what was acknowledged')
    .option('--rounds <number>', 'how often to kill', readWholeNumber(1, 1000), 5)
    .option(
      '--seed <number>',
      'of the moments and victims; a random one by default',
      readWholeNumber(0, 999_999_999),
    )
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async ({ rounds, seed = randomInt(1_000_000), json }: Options) => {
      const { progress } = terminal
      const options = { progress, applicants, databaseBelongsTo: 'server' } as const
      const result = await withThrowAway(options, (throwAway) =>
        runCrashBench(throwAway, { rounds, seed }, terminal),
      )
      const summary = summariseCrashBench(result)
      printCrashBench(terminal, result, summary)
      if (json) terminal.printJson(summary)
      if (!isClean(summary)) process.exitCode = exitCodes.finding
    })
}

type CrashSummary = ReturnType<typeof summariseCrashBench>

export function summariseCrashBench(result: CrashResult) {
  const { rounds, acknowledged, cases, missingFiles, seed } = result
  const most = (read: (round: CrashRound) => number) => Math.max(0, ...rounds.map(read))
  return {
    rounds: rounds.length,
    acknowledged,
    cases,
    lost: most(({ lost }) => lost),
    doubled: most(({ doubled }) => doubled),
    forgotten: Math.max(
      result.forgotten,
      most(({ forgotten }) => forgotten),
    ),
    missingFiles,
    slowestStartSeconds: most(({ startSeconds }) => startSeconds),
    verified: result.verified && rounds.every(({ verified }) => verified),
    seed,
  }
}

function isClean(summary: CrashSummary): boolean {
  const { lost, doubled, forgotten, missingFiles, slowestStartSeconds, verified } = summary
  return (
    verified && lost + doubled + forgotten + missingFiles === 0 && slowestStartSeconds <= startLimitSeconds
  )
}

const victimNames = {
  server: { zh: '服务器', en: 'server' },
  database: { zh: '数据库', en: 'database' },
  both: { zh: '两者', en: 'both' },
} as const

function printCrashBench(terminal: Terminal, result: CrashResult, summary: CrashSummary): void {
  printMachine(terminal, result.machine)
  terminal.print('')
  printTable(
    terminal,
    [
      { zh: '轮次', en: 'round' },
      { zh: '杀死', en: 'killed' },
      { zh: '负载秒数', en: 'after s' },
      { zh: '恢复秒数', en: 'up in s' },
      { zh: '已确认', en: 'acknowledged' },
      { zh: '丢失', en: 'lost' },
      { zh: '重复', en: 'doubled' },
      { zh: '遗忘', en: 'forgotten' },
      { zh: '核验', en: 'verify' },
    ],
    result.rounds.map((round) => [
      round.round,
      victimNames[round.killed],
      round.afterSeconds,
      round.startSeconds,
      round.acknowledged,
      round.lost,
      round.doubled,
      round.forgotten,
      round.verified ? { zh: '完整', en: 'whole' } : (round.finding ?? '✗'),
    ]),
  )
  const { acknowledged, cases, lost, doubled, forgotten, missingFiles, slowestStartSeconds, seed } = summary
  terminal.say({
    zh: `\n${cases} 个办件的 ${acknowledged} 次办理得到确认：丢失 ${lost}，重复 ${doubled}，遗忘 ${forgotten}，缺少文件 ${missingFiles}；最慢 ${slowestStartSeconds} 秒恢复。随机种子 ${seed}。`,
    en: `\n${acknowledged} acts on ${cases} cases were acknowledged: ${lost} lost, ${doubled} doubled, ${forgotten} forgotten, ${missingFiles} files missing; up again in ${slowestStartSeconds} s at worst. Seed ${seed}.`,
  })
  printNotMeasured(terminal, [
    {
      zh: '断电：被杀死的是进程，操作系统和磁盘继续工作；写盘是否可靠取决于硬件。',
      en: 'The loss of power: processes are killed, the system and the disk go on. What the disk does is up to the hardware.',
    },
    {
      zh: '同一种子重现同样的对象和时刻，但请求的先后次序每次略有不同。',
      en: 'The same seed gives the same victims and moments; the order of the requests differs a little each time.',
    },
  ])
}
