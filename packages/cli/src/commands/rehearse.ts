import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { type PlainDate, findPlainDate, getBeijingDate, getInstant } from '@tongban/domain'
import { readWholeNumber } from '../bench/options.ts'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { withStore } from '../open-store.ts'
import {
  type RehearsalReport,
  printRehearsal,
  rehearseLog,
  rehearseStore,
  writeRehearsalPage,
} from '../rehearse/index.ts'
import { checkReportFile, writeReportFile } from '../report-file.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly item?: string
  readonly since?: PlainDate
  readonly until?: PlainDate
  readonly sample?: number
  readonly draft?: string
  readonly promised?: number
  readonly statutory?: number
  readonly calendar?: string
  readonly log?: string
  readonly limit?: number
  readonly logCalendar: string
  readonly list: number
  readonly report?: string
  readonly json?: true
}

/** The longest limit that an item may set. */
const longestLimitDays = 730
const casesListedAtMost = 100_000

/** `tongban rehearse`: past cases by a draft, another limit or a changed calendar. Nothing is changed. */
export function registerRehearse(program: Command, terminal: Terminal): void {
  const days = readWholeNumber(0, longestLimitDays)
  program
    .command('rehearse')
    .description('look at past cases by a draft, another limit or a changed calendar; nothing is changed')
    .option('--item <id>', 'the item; every item where only the calendar is rehearsed and it is left out')
    .option('--since <date>', 'filed on this day or later', readDate)
    .option('--until <date>', 'filed on this day or earlier', readDate)
    .option(
      '--sample <number>',
      'so many cases, spread evenly over the period',
      readWholeNumber(1, 10_000_000),
    )
    .option('--draft <file>', 'definition file in the place of the revision in force')
    .option('--promised <days>', 'another promised limit, in the unit of the item', days)
    .option('--statutory <days>', 'another statutory limit, in the unit of the item', days)
    .option('--calendar <file>', 'calendar file whose years take the place of those of the installation')
    .option('--log <file>', 'cases of an event log, as tongban replay reads it, in the place of the store')
    .option(
      '--limit <days>',
      'with --log: the limit by which it was, in working days; else its deadlines',
      days,
    )
    .option('--log-calendar <calendar>', 'with --log: by which it was counted', 'weekdays')
    .option('--list <number>', 'affected cases to list', readWholeNumber(0, casesListedAtMost), 20)
    .option('--report <file>', 'write a page of HTML')
    .option('--json', 'one JSON document, as the last line of the output')
    .action((options: Options) => rehearse(options, terminal))
}

function readDate(text: string): PlainDate {
  const date = findPlainDate(text)
  if (date !== undefined) return date
  throw new InvalidArgumentError('请按 YYYY-MM-DD 填写日期。 Write the day as YYYY-MM-DD.')
}

async function rehearse(options: Options, terminal: Terminal): Promise<void> {
  checkOptions(options)
  if (options.report !== undefined) await checkReportFile(options.report)
  const language = terminal.translate({ zh: 'zh', en: 'en' }) === 'zh' ? 'zh' : 'en'
  const { result, report } = await withStop(terminal, (signal) =>
    options.log === undefined
      ? rehearseCases(options, terminal, signal)
      : rehearseLogFile(options, options.log, terminal, signal),
  )
  if (options.report !== undefined) {
    await writeReportFile(options.report, writeRehearsalPage(report, language))
    terminal.complain({
      zh: `报告已写入 ${resolve(options.report)}`,
      en: `The report is in ${resolve(options.report)}`,
    })
  }
  if (options.json) terminal.printJson(result)
  else printRehearsal(report, terminal)
}

type Answer = { readonly result: object; readonly report: RehearsalReport }

function rehearseCases(options: Options, terminal: Terminal, signal: AbortSignal): Promise<Answer> {
  const { item, since, until, sample, draft, calendar, promised, statutory, list } = options
  const limits =
    promised === undefined && statutory === undefined
      ? undefined
      : {
          ...(promised === undefined ? {} : { promised }),
          ...(statutory === undefined ? {} : { statutory }),
        }
  return withStore(terminal, (store) => {
    terminal.progress({ zh: '正在演练', en: 'Rehearsing' })
    return rehearseStore(
      store,
      { item, since, until, sample, draft, limits, calendar, listed: list },
      { signal, count: terminal.count },
    )
  })
}

function rehearseLogFile(
  options: Options,
  file: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Answer> {
  terminal.progress({ zh: '正在演练', en: 'Rehearsing' })
  const { limit, logCalendar, promised, calendar, list } = options
  const writtenOn = getBeijingDate(getInstant(new Date().toISOString()))
  return rehearseLog(
    { file, limit, calendar: logCalendar, promised, changedCalendar: calendar, listed: list, writtenOn },
    { signal, count: terminal.count },
  )
}

function checkOptions(options: Options): void {
  const { log, draft, promised, statutory, calendar, item, since, until, sample, limit } = options
  if ([draft, promised, statutory, calendar].every((change) => change === undefined)) {
    throw new CommandFailure(exitCodes.usage, {
      zh: '请指明要演练的变化：--draft（草稿）、--promised 或 --statutory（时限）、--calendar（日历）。',
      en: 'Say what to rehearse: --draft, --promised or --statutory, or --calendar.',
    })
  }
  const ofTheStore = [draft, statutory, item, since, until, sample]
  if (log !== undefined && ofTheStore.some((option) => option !== undefined)) {
    throw new CommandFailure(exitCodes.usage, {
      zh: '事件日志没有申请内容和版本，只能与 --limit、--promised、--calendar 一起使用。',
      en: 'An event log has no forms and no revisions: --log goes with --limit, --promised and --calendar only.',
    })
  }
  if (since !== undefined && until !== undefined && since > until) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `--since（${since}）晚于 --until（${until}），没有这样的期间。请核对日期。`,
      en: `--since (${since}) lies after --until (${until}); there is no such period. Check the days.`,
    })
  }
  if (log === undefined && limit !== undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: '--limit 只用于 --log；演练库中办件的时限请用 --promised 或 --statutory。',
      en: '--limit goes with --log; for cases of the store use --promised or --statutory.',
    })
  }
}

/** Ctrl-C ends the rehearsal after the cases in hand and tells what was found so far; a second one leaves at once. */
async function withStop<Result>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.environment)
    terminal.progress({ zh: '正在停止……', en: 'Stopping…' })
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
