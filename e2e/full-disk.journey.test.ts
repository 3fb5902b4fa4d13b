import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { open, readFile, rm, rmdir, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  describeFiling,
  fillApplication,
  uploadMaterial,
  type FilledApplication,
} from '../packages/cli/src/bench/application.ts'
import { openLoadClient, readDone, signIn, type LoadClient } from '../packages/cli/src/bench/load-client.ts'
import type { ServerProcess } from '../packages/cli/src/bench/server-process.ts'
import { openThrowAway, type ThrowAway } from '../packages/cli/src/bench/throw-away.ts'
import { connectDatabase } from '../packages/server/src/database/index.ts'

const item = 'aged-allowance'
const mebibyte = 1024 * 1024
const diskMebibytes = 640

/** A small disk of its own in memory, or undefined where this user may not mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMebibytes}m`, 'tongban', folder], {
      stdio: 'ignore',
    })
    chmodSync(folder, 0o711)
    return folder
  } catch {
    process.stderr.write(
      'Mounting is not allowed here: the tests of a full disk are left out. Run as root for them.\n',
    )
    return undefined
  }
}

const disk = mountSmallDisk()

describe.skipIf(disk === undefined)('a disk that is full', () => {
  const folder = disk ?? ''
  let throwAway: ThrowAway
  let server: ServerProcess
  let client: LoadClient
  let token: string
  let application: FilledApplication
  let fileId: string
  let keys = 0

  beforeAll(async () => {
    vi.stubEnv('TMPDIR', folder)
    throwAway = await openThrowAway({
      progress: () => undefined,
      items: [item],
      officers: [],
      applicants: 1,
      databaseBelongsTo: 'server',
    })
    server = await throwAway.startServer()
    client = openLoadClient(server.url, 4)
    const person = throwAway.applicants[0]
    if (person === undefined) throw new Error('there is one applicant')
    token = await signIn(client, person.username, throwAway.applicantPassword)
    application = await fillApplication(client, item)
    fileId = await uploadMaterial(client, token, 'first')
  })
  afterAll(async () => {
    await client.close()
    await throwAway.remove()
    vi.unstubAllEnvs()
    await unmount(folder)
  })

  const createKey = () => `full-disk-${(keys += 1)}`

  function file(key: string) {
    const person = throwAway.applicants[0]
    if (person === undefined) throw new Error('there is one applicant')
    return client.send({
      method: 'POST',
      path: '/cases',
      token,
      key,
      body: describeFiling(application, person, fileId),
    })
  }
  const list = () => client.send({ method: 'GET', path: '/cases', token })

  async function countRows(): Promise<unknown> {
    const database = connectDatabase((await throwAway.readAddresses()).administratorUrl, { poolSize: 1 })
    try {
      const { rows } = await database.pool.query(
        `select (select count(*)::int from case_event) as events, (select count(*)::int from case_summary) as cases,
                (select count(*)::int from case_draft) as drafts, (select count(*)::int from case_command) as commands`,
      )
      return rows[0]
    } finally {
      await database.close()
    }
  }

  /** Answers until the disk has been looked at again, which is done twice a second. */
  const waitForStatus = (send: () => ReturnType<typeof file>, status: number) =>
    vi.waitFor(
      async () => {
        const answer = await send()
        if (answer.status !== status) throw new Error(`${answer.status} ${answer.text}`)
        return answer
      },
      { timeout: 20_000, interval: 100 },
    )

  test('refuses filings and uploads while little is left, says when to come back, and reads go on', async () => {
    await fillDisk(folder, 200 * mebibyte)
    // What comes before the server has looked at the disk again is taken.
    await waitForStatus(() => file(createKey()), 503)
    const before = await countRows()
    const key = createKey()
    const refused = await file(key)
    expect(refused.status).toBe(503)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(refused.text)).toMatchObject({
      code: 'service-unavailable',
      detail: expect.stringMatching(/存储空间不足.*。$/),
    })
    await expect(uploadMaterial(client, token, 'second')).rejects.toThrow('503')
    readDone(await list(), 'the list of cases')
    expect(await countRows()).toEqual(before)
    await freeDisk(folder)
    const filed = await waitForStatus(() => file(key), 201)
    expect((await file(key)).text).toBe(filed.text)
  })

  test('ends neither the server nor the reading when not a byte is left', async () => {
    await fillDisk(folder, 0)
    // What comes before the server has looked at the disk again may still find room in what the database has ready.
    await waitForStatus(() => file(createKey()), 503)
    for (let turn = 0; turn < 50; turn += 1) readDone(await list(), 'the list of cases')
    expect(server.hasExited()).toBe(false)
    await freeDisk(folder)
    await waitForStatus(() => file(createKey()), 201)
  })

  test('keeps a database that dies on it from starting; it starts by itself when there is space again', async () => {
    await fillDisk(folder, 0)
    const lockFile = join(throwAway.home, 'database', 'data', 'postmaster.pid')
    process.kill(Number((await readFile(lockFile, 'utf8')).split('\n')[0]), 'SIGKILL')
    const refused = await waitForStatus(list, 503)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(server.hasExited()).toBe(false)
    await freeDisk(folder)
    await waitForStatus(() => file(createKey()), 201)
  })

  test('keeps a server from starting, with a sentence that says so', async () => {
    await server.stop()
    await fillDisk(folder, 0)
    await expect(throwAway.startServer()).rejects.toThrow(/disk is full|disk of .* is full/)
    await freeDisk(folder)
    server = await throwAway.startServer()
    await waitForStatus(() => file(createKey()), 201)
  })
})

const fillerOf = (folder: string) => join(folder, 'filler')

/** Takes all of the disk but so many bytes. */
async function fillDisk(folder: string, leftBytes: number): Promise<void> {
  const filler = await open(fillerOf(folder), 'a')
  const block = Buffer.alloc(mebibyte)
  try {
    for (;;) {
      const { bavail, bsize } = await statfs(folder)
      const bytes = Math.min(block.length, bavail * bsize - leftBytes)
      if (bytes <= 0) return
      await filler.write(block, 0, bytes).catch(() => undefined)
    }
  } finally {
    await filler.close()
  }
}

const freeDisk = (folder: string) => rm(fillerOf(folder))

async function unmount(folder: string): Promise<void> {
  execFileSync('umount', ['-l', folder])
  await rmdir(folder)
}
