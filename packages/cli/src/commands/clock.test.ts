import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { createTerminal } from '../terminal.ts'
import { registerClock } from './clock.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-clock-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command as `main` does, with streams in the place of the terminal's. */
async function run(...parameters: string[]) {
  const output = new PassThrough()
  const program = new Command('tongban').exitOverride()
  // A stream without a terminal behind it: what a pipe is to the program.
  const stream = Object.assign(output, { isTTY: false }) as unknown as NodeJS.WriteStream
  registerClock(program, createTerminal(stream, stream), output)
  const failure = await program.parseAsync(['clock', ...parameters], { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  )
  output.end()
  return { output: await text(output), failure }
}

describe('tongban clock', () => {
  it('prints the due date by the national calendar', async () => {
    const { output } = await run('--start', '2025-09-27', '--limit', '45', '--stop', '2025-10-05,2025-10-18')
    expect(output).toBe('2025-12-16\n')
  })

  it('prints the derivation as JSON', async () => {
    const { output } = await run('--start', '2025-09-27', '--limit', '1', '--explain', '--json')
    expect(JSON.parse(output)).toMatchObject({
      due: '2025-09-28',
      derivation: [
        { kind: 'start' },
        { kind: 'make-up', text: { zh: expect.stringContaining('国庆节调休上班') } },
        { kind: 'due' },
      ],
    })
  })

  it('answers a batch, and fails with a finding when a line has none', async () => {
    const file = join(folder, 'batch.jsonl')
    await writeFile(file, '{"start":"2025-09-27","limit":1,"unit":"working"}\n{}\n')
    const { output, failure } = await run('--batch', file)
    expect(output.split('\n').slice(0, 1)).toEqual(['{"due":"2025-09-28"}'])
    expect(JSON.parse(output.split('\n')[1] ?? '')).toMatchObject({ error: { line: 2, field: 'start' } })
    expect(failure).toMatchObject({
      exitCode: exitCodes.finding,
      sentence: { zh: expect.stringContaining('2 行中有 1 行') },
    })
  })

  it('counts by a regional calendar that extends the national one', async () => {
    const file = join(folder, 'guangxi.yaml')
    await writeFile(
      file,
      'calendar: guangxi\nextends: national\nyears:\n  2026:\n    holidays: { 2026-04-20: 广西三月三, 2026-04-21: 广西三月三 }\n    source: 自治区人民政府办公厅通知\n',
    )
    expect((await run('--start', '2026-04-17', '--limit', '1')).output).toBe('2026-04-20\n')
    expect((await run('--start', '2026-04-17', '--limit', '1', '--calendar', file)).output).toBe(
      '2026-04-22\n',
    )
  })

  it.each([
    { why: 'a file that is not there', parameters: ['--batch', 'nowhere.jsonl'], says: 'nowhere.jsonl' },
    { why: 'a folder in the place of a file', parameters: ['--batch', '.'], says: '文件夹' },
    { why: 'no start', parameters: ['--limit', '3'], says: '--start' },
    { why: 'no limit', parameters: ['--start', '2025-09-27'], says: '--limit' },
    {
      why: 'an unknown unit',
      parameters: ['--start', '2025-09-27', '--limit', '3', '--unit', 'day'],
      says: '--unit',
    },
    {
      why: 'a stop that is none',
      parameters: ['--start', '2025-09-27', '--limit', '3', '--stop', 'x'],
      says: '--stop',
    },
    {
      why: 'a year without data',
      parameters: ['--start', '2040-01-01', '--limit', '3'],
      says: 'tongban calendar import FILE',
    },
  ])('refuses $why with a sentence', async ({ parameters, says }) => {
    const { failure } = await run(...parameters)
    expect(failure).toBeInstanceOf(CommandFailure)
    expect(failure).toMatchObject({
      exitCode: exitCodes.usage,
      sentence: { zh: expect.stringContaining(says) },
    })
  })

  it('refuses a calendar file that breaks the rules, naming each mistake', async () => {
    const file = join(folder, 'wrong.yaml')
    await writeFile(
      file,
      'calendar: own\nyears: { 2026: { holidays: { 2026-02-30: 春节 }, source: 通知 } }\n',
    )
    const { failure } = await run('--start', '2026-04-17', '--limit', '1', '--calendar', file)
    expect(failure).toMatchObject({
      exitCode: exitCodes.usage,
      sentence: { zh: expect.stringContaining('2026-02-30') },
    })
  })
})
