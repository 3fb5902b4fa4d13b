import type { Command } from 'commander'
import { type CalendarDefinition, type CalendarYear, listChangedDays } from '@tongban/domain'
import {
  beginCalendarCorrection,
  importCalendarYears,
  installationCalendar,
  readCalendarYears,
  runInTransaction,
} from '@tongban/server'
import { readCalendarFile } from '../clock/load-calendar.ts'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { readUserName, withStore } from '../open-store.ts'
import type { Terminal } from '../terminal.ts'

interface ImportOptions {
  readonly by: string
  readonly recompute?: true
  readonly json?: true
}

/** `tongban calendar import FILE` and `tongban calendar show [YEAR]`. */
export function registerCalendar(program: Command, terminal: Terminal): void {
  const calendar = program.command('calendar').description('the working-day calendar: import, show')
  calendar
    .command('import')
    .exitOverride()
    .showHelpAfterError()
    .description(
      'load or correct years of the calendar; the clocks of open cases are then recomputed, on record',
    )
    .argument('<file>', 'calendar file, like catalogue/calendars/national.yaml; years that it lacks stay')
    .option('--by <name>', 'who loads it, kept in the audit', readUserName())
    .option('--recompute', 'recompute open cases even when no year changed')
    .option('--json', 'one JSON document')
    .action((file: string, options: ImportOptions) => importFile(file, options, terminal))
  calendar
    .command('show')
    .exitOverride()
    .showHelpAfterError()
    .description('list the years that the database knows, or the days of one')
    .argument('[year]', 'year, for example 2026')
    .option('--json', 'one JSON document')
    .action((year: string | undefined, options: { json?: true }) => show(year, options, terminal))
}

async function importFile(file: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const definition = await readCalendarFile(file)
  assertIsTheInstallations(definition)
  const report = await withStore(terminal, async ({ database, now, recordAct }) => {
    const writeReason = (changed: readonly number[]) =>
      `工作日历更新：${Object.entries(definition.years)
        .filter(([year]) => changed.includes(Number(year)) || options.recompute)
        .map(([, { source }]) => source)
        .join('；')}`.slice(0, 400)
    let recomputing = 0
    const before = await readCalendarYears(database)
    const changed = await importCalendarYears(database, definition.years, async (transaction, years) => {
      if (years.length === 0) return
      const begun = await beginCalendarCorrection(transaction, { reason: writeReason(years), now })
      recomputing = begun.openCases
    })
    if (changed.length === 0 && options.recompute) {
      const begun = await runInTransaction(database, (transaction) =>
        beginCalendarCorrection(transaction, { reason: writeReason([]), now }),
      )
      recomputing = begun.openCases
    }
    await recordAct({
      action: 'importCalendar',
      resource: '/calendar',
      by: options.by,
      detail: { years: changed, changed: listDates(before, definition.years, changed), recomputing },
    })
    return { calendar: definition.calendar, changed, recomputing }
  })
  if (options.json) return terminal.printJson(report)
  const { changed, recomputing } = report
  if (changed.length === 0) {
    terminal.say({
      zh: '文件与数据库中的日历相同，没有变化。',
      en: 'The file says what the calendar of the database says; nothing changed.',
    })
  } else {
    terminal.say({
      zh: `已更新 ${changed.join('、')} 年的工作日历。`,
      en: `The calendar of ${changed.join(', ')} was loaded.`,
    })
  }
  if (recomputing > 0) {
    terminal.say({
      zh: `${recomputing} 件在办件排队重算期限，服务器运行时执行。`,
      en: `${recomputing} open cases are queued; the running server recomputes them.`,
    })
  }
}

/** The days of these years that are of another kind than before. */
function listDates(
  before: Readonly<Record<string, CalendarYear>>,
  after: Readonly<Record<string, CalendarYear>>,
  years: readonly number[],
): string[] {
  const nothing = { holidays: {}, makeUpWorkingDays: {} }
  return years.flatMap((year) =>
    listChangedDays(before[year] ?? nothing, after[year] ?? nothing).map(({ date }) => date),
  )
}

function assertIsTheInstallations({ calendar, extends: base }: CalendarDefinition): void {
  if (calendar === installationCalendar && base === undefined) return
  throw new CommandFailure(exitCodes.usage, {
    zh: `平台按“${installationCalendar}”日历计算期限，而文件是“${calendar}”。请把本地的放假日写入 calendar: ${installationCalendar} 的完整年份后导入。`,
    en: `The platform counts by the calendar "${installationCalendar}", and this file is "${calendar}". Write the region's days into complete years of calendar: ${installationCalendar} and load those.`,
  })
}

async function show(wanted: string | undefined, options: { json?: true }, terminal: Terminal): Promise<void> {
  const years = await withStore(terminal, ({ database }) => readCalendarYears(database))
  if (wanted === undefined) {
    if (options.json) return terminal.printJson({ calendar: installationCalendar, years })
    for (const [year, { source }] of Object.entries(years)) terminal.print(`${year}  ${source}`)
    return
  }
  const found = years[wanted]
  if (found === undefined) {
    throw new CommandFailure(exitCodes.finding, {
      zh: `工作日历没有“${wanted}”年的数据。请用 tongban calendar import FILE 导入。`,
      en: `The calendar has no data for "${wanted}". Load it with tongban calendar import FILE.`,
    })
  }
  if (options.json)
    return terminal.printJson({ calendar: installationCalendar, year: Number(wanted), ...found })
  showYear(found, terminal)
}

function showYear({ holidays, makeUpWorkingDays, source }: CalendarYear, terminal: Terminal): void {
  terminal.print(source)
  const off = terminal.translate({ zh: '放假', en: 'off' })
  const worked = terminal.translate({ zh: '上班', en: 'worked' })
  const days = [
    ...Object.entries(holidays).map(([date, name]) => ({ date, name, kind: off })),
    ...Object.entries(makeUpWorkingDays).map(([date, name]) => ({ date, name, kind: worked })),
  ].toSorted((left, right) => (left.date < right.date ? -1 : 1))
  for (const { date, name, kind } of days) {
    terminal.print(`${date}  ${kind}  ${typeof name === 'string' ? name : terminal.translate(name)}`)
  }
}
