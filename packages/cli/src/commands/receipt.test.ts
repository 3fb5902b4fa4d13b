import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCodes } from '../exit-codes.ts'
import { createTerminal } from '../terminal.ts'
import { registerReceipt } from './receipt.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-receipt-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...parameters: string[]) {
  const output = new PassThrough()
  const program = new Command('tongban').exitOverride()
  const stream = Object.assign(output, { isTTY: false }) as unknown as NodeJS.WriteStream
  registerReceipt(program, createTerminal(stream, stream))
  const before = process.exitCode
  const failure = await program.parseAsync(['receipt', 'verify', ...parameters], { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  )
  const { exitCode } = process
  process.exitCode = before
  output.end()
  return { output: await text(output), failure, exitCode }
}

describe('tongban receipt verify', () => {
  it.each(['{"format":"tongban-receipt-1"}', 'not JSON at all', ''])(
    'refuses what is no receipt, with the reason: %s',
    async (content) => {
      const file = join(folder, 'receipt.json')
      await writeFile(file, content)
      const { output, exitCode } = await run(file, '--json')
      expect(JSON.parse(output)).toMatchObject({ ok: false, code: 'not-a-receipt' })
      expect(exitCode).toBe(exitCodes.finding)
    },
  )

  it('says which file or key cannot be used', async () => {
    const file = join(folder, 'key.pem')
    await writeFile(file, 'no key')
    expect((await run(join(folder, 'absent.json'))).failure).toMatchObject({ exitCode: exitCodes.usage })
    expect((await run(file, '--key', file)).failure).toMatchObject({ exitCode: exitCodes.usage })
    expect((await run(file, '--key', join(folder, 'absent.pem'))).failure).toMatchObject({
      exitCode: exitCodes.usage,
    })
  })
})
