import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const main = new URL('../../main.ts', import.meta.url).href
const loader = new URL('../../../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href
const program = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(process.argv.slice(1))`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-kill-'))
  // PostgreSQL, which may run as another user, has to pass through.
  await chmod(folder, 0o711)
  const header = 'case:concept:name,concept:name,time:timestamp\n'
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `case ${row % 2000},step ${row % 9},2026-03-02T09:00:00Z\n`,
  )
  await writeFile(join(folder, 'log.csv'), header + rows.join(''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts `tongban replay` as a process of its own and waits until it has begun to replay. */
async function startReplay(...options: string[]) {
  const child = spawn(
    process.execPath,
    [
      '--conditions=tongban-source',
      `--import=${loader}`,
      '--input-type=module',
      '--eval',
      program,
      '--',
      'replay',
      join(folder, 'log.csv'),
      ...options,
    ],
    {
      cwd: fileURLToPath(new URL('../../../../..', import.meta.url)),
      env: { TMPDIR: folder, TONGBAN_LANGUAGE: 'en' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (/^Replaying/m.test(said)) resolve()
    })
    void exited.then(() => reject(new Error(`the replay ended early: ${said}`)))
  })
  return { child, exited }
}

async function listStores(): Promise<string[]> {
  // The loader of the sources keeps a folder of its own.
  return (await readdir(folder)).filter((name) => name !== 'log.csv' && !name.startsWith('tsx-'))
}

test.each([
  ['SIGKILL', null, 'tongban-replay-', undefined],
  ['SIGINT', 3, 'kept', 'kept'],
] as const)(
  'a replay that gets %s leaves neither its database nor its folder behind',
  async (signal, code, begins, kept) => {
    const { child, exited } = await startReplay(...(kept === undefined ? [] : ['--keep', join(folder, kept)]))
    expect(await listStores()).toEqual([expect.stringMatching(new RegExp(`^${begins}`))])
    child.kill(signal)
    expect(await exited).toBe(code)
    await vi.waitFor(async () => expect(await listStores()).toEqual([]), { timeout: 30_000, interval: 100 })
  },
  120_000,
)
