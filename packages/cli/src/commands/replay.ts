import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { getBeijingDate, getInstant } from '@tongban/domain'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import {
  type ReportFacts,
  defaultReading,
  makeCalendar,
  measureHistories,
  openReplayStore,
  planLog,
  printReport,
  readLog,
  replayLog,
  withStopSignal,
  writePage,
} from '../replay/index.ts'
import { checkReportFile, writeReportFile } from '../report-file.ts'
import type { Terminal } from '../terminal.ts'

interface ReplayCommandOptions {
  readonly limit?: string
  readonly calendar: string
  readonly zone: string
  readonly deadline: string
  readonly end: string
  readonly report?: string
  readonly keep?: string
  readonly json?: true
}

/** `tongban replay FILE`: the history of others, run through the engine and measured. */
export function registerReplay(program: Command, terminal: Terminal): void {
  program
    .command('replay')
    .description('run an event log (XES or CSV, gzipped or not) through the engine, and measure it')
    .argument('<file>', 'the event log')
    .option('--limit <days>', 'judge lateness by so many working days, in the place of deadlines in the log')
    .option('--calendar <calendar>', '"weekdays", "national", or a calendar file', 'weekdays')
    .option('--zone <zone>', 'time zone of time stamps without an offset', defaultReading.zone)
    .option('--deadline <name>', 'attribute of the case that holds its deadline', defaultReading.deadline)
    .option('--end <name>', 'attribute of the case that holds the moment of its end', defaultReading.end)
    .option('--report <file>', 'write a page of HTML with tables and charts')
    .option('--keep <folder>', 'keep the store, so that the cases can be looked at in the running platform')
    .option('--json', 'the last line is one JSON object; each rejected event has a line before it')
    .addHelpText(
      'after',
      '\nThe log needs case:concept:name, concept:name and time:timestamp; org:resource, lifecycle:transition, case:startdate, case:deadline and case:enddate count where it has them.',
    )
    .action(async (file: string, options: ReplayCommandOptions) => {
      const limit = readLimit(options.limit)
      if (options.report !== undefined) await checkReportFile(options.report)
      const facts = await withStopSignal(terminal, (signal) => replay(file, options, limit, terminal, signal))
      const language = terminal.translate({ zh: 'zh', en: 'en' }) === 'zh' ? 'zh' : 'en'
      if (options.report !== undefined) await writeReportFile(options.report, writePage(facts, language))
      if (options.json) printJson(facts, terminal)
      else printReport(facts, terminal, language)
      tellWhatIsLeft(facts, options, terminal)
      const { record, rejected, refusedCases } = facts.replayed
      if (!record.ok || rejected.length > 0 || refusedCases.length > 0) process.exitCode = exitCodes.finding
    })
}

function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,3}$/.test(text) && Number(text) <= longestLimit) return Number(text)
  throw new CommandFailure(exitCodes.usage, {
    zh: `--limit 应为 0 至 ${longestLimit} 的整数，即办理时限的工作日数。`,
    en: `--limit must be a whole number of working days from 0 to ${longestLimit}.`,
  })
}

/** The longest limit that an item may set. */
const longestLimit = 730

async function replay(
  file: string,
  options: ReplayCommandOptions,
  limitWorkingDays: number | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ReportFacts> {
  const { progress, count } = terminal
  // Whole and checked before anything is made of it.
  progress({ zh: '正在读取日志……', en: 'Reading the log…' })
  const { zone, deadline, end } = options
  const log = await readLog(file, { zone, deadline, end })
  const plan = planLog(log)
  const writtenOn = getBeijingDate(getInstant(new Date().toISOString()))
  const { first, last } = plan
  const calendar = await makeCalendar(options.calendar, { first, last, today: Number(writtenOn.slice(0, 4)) })
  signal.throwIfAborted()
  const title = basename(file)
  const language = terminal.translate({ zh: 'zh', en: 'en' }) === 'zh' ? 'zh' : 'en'
  const store = await openReplayStore(options.keep, progress)
  try {
    const replayed = await replayLog(store, {
      log,
      plan,
      calendar,
      title,
      language,
      progress,
      count,
      signal,
      ...(limitWorkingDays === undefined ? {} : { limitWorkingDays }),
    })
    const measures = measureHistories(replayed.histories, calendar.calendar)
    progress({ zh: '正在收尾……', en: 'Clearing up…' })
    await store.close()
    return { title, log, plan, calendar, limitWorkingDays, replayed, measures, writtenOn }
  } catch (error) {
    // Half a history is worth nothing, even where the whole was to be kept.
    await store.discard()
    throw error
  }
}

function printJson({ log, replayed, measures }: ReportFacts, terminal: Terminal): void {
  const { applied, rejected, refusedCases, record, seconds } = replayed
  for (const rejection of rejected) terminal.printJson({ rejected: rejection })
  for (const refusal of refusedCases) terminal.printJson({ refusedCase: refusal })
  terminal.printJson({
    record: {
      ok: record.ok,
      cases: record.cases,
      events: record.events,
      newestRoot: record.newestRoot,
      findingCount: record.findingCount,
      first: record.first,
    },
  })
  terminal.printJson({
    cases: log.cases.length,
    events: log.events,
    applied,
    rejected: rejected.length,
    onTime: measures.onTime,
    late: measures.late,
    unfinished: measures.unfinished,
    seconds: Math.round(seconds * 100) / 100,
  })
}

/** On the standard error, so that the last line of the answer stays the last. */
function tellWhatIsLeft(
  { replayed }: ReportFacts,
  { keep, report }: ReplayCommandOptions,
  terminal: Terminal,
): void {
  if (report !== undefined) {
    terminal.complain({ zh: `\n报告已写入 ${resolve(report)}`, en: `\nThe report is in ${resolve(report)}` })
  }
  if (keep === undefined) return
  const { username, password } = replayed.account
  terminal.complain({
    zh: `\n回放的办件保存在 ${resolve(keep)}。查看时运行：\n  TONGBAN_HOME=${resolve(keep)} npx tongban serve\n用户名 ${username}，密码 ${password}（密码不会再次显示）`,
    en: `\nThe replayed cases are kept in ${resolve(keep)}. To look at them run:\n  TONGBAN_HOME=${resolve(keep)} npx tongban serve\nUser name ${username}, password ${password} (it is not shown again)`,
  })
}
