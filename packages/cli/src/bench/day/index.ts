/**
 * `tongban bench day`: a city's day of cases over its whole life over HTTP, from the filing to the delivery, with the
 * queue of documents that it leaves. Promises that every acknowledged case was looked for in the record afterwards.
 */
import type { Command } from 'commander'
import { exitCodes } from '../../exit-codes.ts'
import type { Terminal } from '../../terminal.ts'
import { readWholeNumber } from '../options.ts'
import { withThrowAway } from '../throw-away.ts'
import { printDay, summariseDay } from './print-day.ts'
import { runDay, type DayOptions } from './run-day.ts'

interface Options extends DayOptions {
  readonly json?: true
}

/** Cases that a city of some ten million has on a working day. */
const casesOfTheDay = 68_000
const applicants = 64

export function registerDayBench(bench: Command, terminal: Terminal): void {
  bench
    .command('day')
    .description('a city’s day of cases from the filing to the delivery over HTTP')
    .option('--cases <number>', 'cases of the day', readWholeNumber(1, 10_000_000), casesOfTheDay)
    .option('--connections <number>', 'cases that are led at a time', readWholeNumber(1, 500), 64)
    .option(
      '--jobs <number>',
      'documents that the server makes at a time meanwhile',
      readWholeNumber(0, 64),
      0,
    )
    .option(
      '--drain-seconds <number>',
      'how long the queue is watched afterwards',
      readWholeNumber(1, 600),
      20,
    )
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async (options: Options) => {
      const { progress } = terminal
      const day = await withThrowAway({ progress, applicants, databaseBelongsTo: 'bench' }, (throwAway) =>
        runDay(throwAway, options, terminal),
      )
      printDay(terminal, day)
      if (options.json) terminal.printJson(summariseDay(day))
      if (day.check.lost > 0 || day.check.doubled > 0) process.exitCode = exitCodes.finding
    })
}
