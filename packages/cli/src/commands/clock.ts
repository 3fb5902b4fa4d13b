import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import {
  type RunningPeriod,
  type Stop,
  computeDueDate,
  describeClockRejection,
  explainDueDate,
  findPlainDate,
} from '@tongban/domain'
import { answerBatch } from '../clock/answer-batch.ts'
import { loadCalendar } from '../clock/load-calendar.ts'
import { describeUnreadableFile } from '../clock/unreadable-file.ts'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

interface ClockOptions {
  readonly batch?: string
  readonly start?: string
  readonly limit?: string
  readonly unit: string
  readonly stop: readonly string[]
  readonly rollover: boolean
  readonly explain?: true
  readonly calendar?: string
  readonly json?: true
}

/** @param output where the answers of a batch go. */
export function registerClock(
  program: Command,
  terminal: Terminal,
  output: NodeJS.WritableStream = process.stdout,
): void {
  program
    .command('clock')
    .description('compute due dates by working or calendar days, and explain them')
    .option('--batch <file>', 'answer each line of a JSON Lines file ("-" is the standard input)')
    .option('--start <date>', 'day from which the period is counted, itself not counted')
    .option('--limit <days>', 'length of the period')
    .option('--unit <unit>', '"working" or "calendar" days', 'working')
    .option(
      '--stop <from,to>',
      'days that do not count, up to, not including, the second; without it the stop is open; may be repeated',
      (value: string, previous: readonly string[]) => [...previous, value],
      [],
    )
    .option('--no-rollover', 'let a calendar-day period end on a day off')
    .option('--explain', 'show line by line how the due date was counted')
    .option('--calendar <file>', 'a calendar file in the place of the national calendar')
    .option('--json', 'one JSON document (a batch is always answered in JSON Lines)')
    .addHelpText(
      'after',
      '\nA line of a batch: {"start":"2025-09-27","limit":45,"unit":"working","stops":[["2025-10-05","2025-10-18"]]}' +
        '\nIts answer:        {"due":"2025-12-16"}',
    )
    .action(async (options: ClockOptions) => {
      if (options.batch === undefined) return answerOne(options, terminal)
      return answerFile(options.batch, options, terminal, output)
    })
}

async function answerFile(
  file: string,
  options: ClockOptions,
  terminal: Terminal,
  output: NodeJS.WritableStream,
): Promise<void> {
  const calendar = await loadCalendar(options.calendar)
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8')
  const writer = openWriter(output)
  // Chosen once: the terminal reads the settings each time that it is asked.
  const language = terminal.translate({ zh: 'zh', en: 'en' }) === 'zh' ? 'zh' : 'en'
  const summary = await answerBatch(input, calendar, language, writer.write).catch((error: unknown) => {
    if (writer.isClosed()) return undefined
    if (isFileError(error)) throw new CommandFailure(exitCodes.usage, describeUnreadableFile(file, error))
    throw error
  })
  writer.release()
  if (summary === undefined || summary.failedLines === 0) return
  throw new CommandFailure(exitCodes.finding, {
    zh: `${summary.lines} 行中有 ${summary.failedLines} 行无法计算，原因写在相应行的 error 中。`,
    en: `${summary.failedLines} of ${summary.lines} lines could not be computed; "error" in their places says why.`,
  })
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** Writes no faster than the reader reads, and notices that the reader is gone (`| head`), which is no failure. */
function openWriter(output: NodeJS.WritableStream) {
  let closed = false
  const close = () => {
    closed = true
  }
  output.on('error', close)
  return {
    isClosed: () => closed,
    release: () => output.off('error', close),
    write: (text: string) =>
      new Promise<void>((resolve, reject) => {
        output.write(text, (error) => {
          if (!error) return resolve()
          close()
          reject(error)
        })
      }),
  }
}

async function answerOne(options: ClockOptions, terminal: Terminal): Promise<void> {
  const period = readPeriod(options)
  const calendar = await loadCalendar(options.calendar)
  const due = computeDueDate(period, calendar)
  if (!due.ok) throw new CommandFailure(exitCodes.usage, describeClockRejection(due.error))
  if (!options.explain) {
    if (options.json) return terminal.printJson(due.value)
    if (due.value.status === 'known') return terminal.print(due.value.due)
  }
  const derivation = explainDueDate(period, calendar)
  if (!derivation.ok) throw new CommandFailure(exitCodes.usage, describeClockRejection(derivation.error))
  if (options.json) return terminal.printJson({ ...due.value, derivation: derivation.value })
  const shown = options.explain ? derivation.value : derivation.value.slice(-1)
  for (const line of shown) terminal.say(line.text)
}

function readPeriod(options: ClockOptions): RunningPeriod {
  const start = findPlainDate(options.start ?? '')
  if (start === undefined) {
    throw refuse(
      '请用 --start YYYY-MM-DD 给出起算日，或用 --batch FILE 批量计算。',
      'Give the starting day as --start YYYY-MM-DD, or a file as --batch FILE.',
    )
  }
  if (!/^\d{1,6}$/.test(options.limit ?? '')) {
    throw refuse(
      '请用 --limit 给出期限的整数天数。',
      'Give the length of the period as --limit with a whole number of days.',
    )
  }
  if (options.unit !== 'working' && options.unit !== 'calendar') {
    throw refuse(
      '--unit 应为 working（工作日）或 calendar（自然日）。',
      '--unit must be "working" or "calendar".',
    )
  }
  return {
    start,
    limit: Number(options.limit),
    unit: options.unit,
    stops: options.stop.map(readStop),
    calendarRollover: options.rollover,
  }
}

function readStop(text: string): Stop {
  const [first = '', second] = text.split(',')
  const from = findPlainDate(first)
  const to = second === undefined ? undefined : findPlainDate(second)
  if (from === undefined || (second !== undefined && to === undefined)) {
    throw refuse(
      `--stop ${text} 应为“起始日,恢复日”，日期按 YYYY-MM-DD 填写。`,
      `--stop ${text} must be "first day,day of resumption" with days as YYYY-MM-DD.`,
    )
  }
  return { from, to }
}

function refuse(zh: string, en: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, { zh, en })
}
