/**
 * `tongban bench filing`: what the write path costs. The limit is the database alone, with the statement that the
 * server sends, one transaction each; against it stand filings and whole lives of cases over HTTP with sign-in,
 * validation, chain, audit and queue. Promises that every acknowledged case was looked for in the record afterwards.
 */
import type { Command } from 'commander'
import { availableParallelism } from 'node:os'
import type { Terminal } from '../../terminal.ts'
import { exitCodes } from '../../exit-codes.ts'
import { readWholeNumber } from '../options.ts'
import { withThrowAway } from '../throw-away.ts'
import { printFilingBench, summariseFilingBench } from './print-filing.ts'
import { runFilingBench } from './run-filing.ts'

interface Options {
  readonly seconds: number
  readonly connections: number
  readonly processes: number
  readonly json?: true
}

const applicants = 64
/** Connections with which the limit is tried. */
const limitConnections = [8, 32, 64]

export function registerFilingBench(bench: Command, terminal: Terminal): void {
  bench
    .command('filing')
    .description('filings and whole lives of cases over HTTP against the limit of the database')
    .option('--seconds <number>', 'length of each measure', readWholeNumber(1, 600), 10)
    .option('--connections <number>', 'connections of the load over HTTP', readWholeNumber(1, 500), 64)
    .option(
      '--processes <number>',
      'processes of the server, one a core',
      readWholeNumber(1, 64),
      Math.min(availableParallelism(), 64),
    )
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async ({ seconds, connections, processes, json }: Options) => {
      const { progress } = terminal
      const options = { progress, applicants, databaseBelongsTo: 'bench' } as const
      const result = await withThrowAway(options, (throwAway) =>
        runFilingBench(throwAway, { seconds, connections, processes, limitConnections }, terminal),
      )
      printFilingBench(terminal, result)
      if (json) terminal.printJson(summariseFilingBench(result))
      if (result.check.lost > 0 || result.check.doubled > 0) process.exitCode = exitCodes.finding
    })
}
