import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { createTerminal } from '../terminal.ts'
import { registerRehearse } from './rehearse.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-rehearse-command-'))
  await writeFile(
    join(folder, 'log.csv'),
    'case:concept:name,concept:name,time:timestamp\na,审查,2026-03-02T09:00:00Z\n',
  )
  await writeFile(join(folder, 'broken.csv'), 'case:concept:name,concept:name,time:timestamp\na,审查,soon\n')
})
afterAll(() => rm(folder, { recursive: true }))

/** Files of a command line that begin with @ lie in the folder of the test. */
async function refuse(...words: string[]): Promise<CommandFailure> {
  const program = new Command().exitOverride()
  registerRehearse(program, createTerminal())
  const given = words.map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word))
  const error = await program.parseAsync(['rehearse', ...given], { from: 'user' }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof CommandFailure)) throw new Error('the command was carried out', { cause: error })
  return error
}

test.each([
  [['--item', 'food-business-licence'], /Say what to rehearse/],
  [['--item', 'a', '--promised', '3', '--since', '2026-03-02', '--until', '2026-03-01'], /no such period/],
  [['--item', 'a', '--promised', '3', '--limit', '5'], /--limit goes with --log/],
  [['--log', '@log.csv', '--promised', '3', '--item', 'a'], /no forms and no revisions/],
  [['--log', '@nothing.csv', '--promised', '3'], /There is no file/],
  [['--log', '@broken.csv', '--promised', '3'], /broken\.csv, line 2: time:timestamp is "soon"/],
  [['--log', '@log.csv', '--promised', '3', '--report', '@'], /The report cannot be written/],
  [['--log', '@log.csv', '--promised', '3', '--report', '@none/report.html'], /The report cannot be written/],
])('%j is refused with what to do', async (words, sentence) => {
  const before = await readdir(folder)
  const failure = await refuse(...words)
  expect(failure.sentence.en).toMatch(sentence)
  expect(failure.exitCode).toBe(exitCodes.usage)
  expect(await readdir(folder)).toEqual(before)
})
