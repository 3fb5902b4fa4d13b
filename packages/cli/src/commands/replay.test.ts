import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { createTerminal } from '../terminal.ts'
import { registerReplay } from './replay.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-replay-command-'))
  await writeFile(
    join(folder, 'log.csv'),
    'case:concept:name,concept:name,time:timestamp\na,审查,2026-03-02T09:00:00Z\n',
  )
  await writeFile(join(folder, 'broken.csv'), 'case:concept:name,concept:name,time:timestamp\na,审查,soon\n')
  await mkdir(join(folder, 'full'))
  await writeFile(join(folder, 'full', 'file'), '')
})
afterAll(() => rm(folder, { recursive: true }))

/** Files of a command line that begin with @ lie in the folder of the test. */
async function refuse(...words: string[]): Promise<CommandFailure> {
  const program = new Command().exitOverride()
  registerReplay(program, createTerminal())
  const given = words.map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word))
  const error = await program.parseAsync(['replay', ...given], { from: 'user' }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof CommandFailure)) throw new Error('the command was carried out', { cause: error })
  return error
}

test.each([
  [
    ['@broken.csv', '--keep', '@kept', '--report', '@report.html'],
    /broken\.csv, line 2: time:timestamp is "soon"/,
  ],
  [['@nothing.csv'], /There is no file/],
  [['@log.csv', '--limit', '731'], /from 0 to 730/],
  [['@log.csv', '--limit', 'ten'], /from 0 to 730/],
  [['@log.csv', '--zone', 'Mars'], /no time zone/],
  [['@log.csv', '--calendar', '@nothing.yaml'], /There is no file/],
  [['@log.csv', '--keep', '@full'], /is no empty folder/],
  [['@log.csv', '--keep', '@log.csv'], /is no empty folder/],
  [['@log.csv', '--report', '@full'], /The report cannot be written/],
  [['@log.csv', '--report', '@none/report.html'], /The report cannot be written/],
])('%j is refused before anything is made', async (words, sentence) => {
  const before = await readdir(folder)
  const failure = await refuse(...words)
  expect(failure.sentence.en).toMatch(sentence)
  expect(failure.exitCode).toBe(exitCodes.usage)
  expect(await readdir(folder)).toEqual(before)
})
