/**
 * `tongban bench grow`: what a store costs as it grows. A district's year of cases is made from the domain's own
 * decisions by a seed and loaded by COPY; at each size filings, lists, searches, case pages and the sweep are measured.
 * Promises that the record it fills verifies and that every case in it opens like one that people filed.
 */
import { InvalidArgumentError, type Command } from 'commander'
import type { Terminal } from '../../terminal.ts'
import { readWholeNumber } from '../options.ts'
import { printGrow, printSize, summariseGrow } from './print-grow.ts'
import { writePlans } from './write-plans.ts'
import { runGrow } from './run-grow.ts'

interface Options {
  readonly sizes: readonly number[]
  readonly seed: number
  readonly requests: number
  readonly seconds: number
  readonly verify?: true
  readonly plans?: string
  readonly json?: true
}

export function registerGrowBench(bench: Command, terminal: Terminal): void {
  bench
    .command('grow')
    .description('what filings, lists, searches, case pages and the sweep cost as the store grows')
    .option(
      '--sizes <numbers>',
      'cases in the store, separated by commas',
      readSizes,
      [10_000, 100_000, 1_000_000],
    )
    .option('--seed <number>', 'of everything that is drawn', readWholeNumber(0, 999_999_999), 20_261_122)
    .option('--requests <number>', 'requests of each kind at each size', readWholeNumber(10, 10_000), 100)
    .option('--seconds <number>', 'length of the filings at each size', readWholeNumber(1, 600), 10)
    .option(
      '--plans <file>',
      'write the plans of the hot queries at the largest size into this Markdown file',
    )
    .option('--verify', 'seal and verify the record at each size too')
    .option('--json', 'one JSON document, as the last line of the output')
    .action(async (options: Options) => {
      const result = await runGrow(
        { ...options, verify: options.verify === true, plans: options.plans !== undefined },
        terminal,
        (size) => printSize(terminal, size),
      )
      printGrow(terminal, result)
      if (options.plans !== undefined) await writePlans(options.plans, result)
      if (options.json) terminal.printJson(summariseGrow(result))
    })
}

/** @throws InvalidArgumentError unless the text is a list of ascending sizes */
export function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number)
  const ascending = sizes.every((size, index) => index === 0 || size > (sizes[index - 1] ?? 0))
  if (sizes.every((size) => Number.isInteger(size) && size >= 100 && size <= 10_000_000) && ascending)
    return sizes
  throw new InvalidArgumentError(
    '应为 100 至 10000000 的整数，从小到大，用逗号分隔，例如 10000,100000。 Whole numbers from 100 to 10000000 are wanted, ascending and separated by commas, for example 10000,100000.',
  )
}
