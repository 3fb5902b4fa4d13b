import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readConfig } from '../../config.ts'
import { findAdministratorAddress, openDatabases } from '../open.ts'
import { withClient } from '../roles.ts'

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongban-embedded-'))
  await chmod(home, 0o711)
})

afterEach(() => rm(home, { recursive: true, force: true }))

const open = (join = true, steps: string[] = []) =>
  openDatabases({
    config: readConfig({ TONGBAN_HOME: home }),
    join,
    progress: ({ en }) => steps.push(en),
  })

const readPostmaster = async () => {
  const text = await readFile(join(home, 'database', 'data', 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(text.split('\n')[0])
}

test('any number of processes use one server, which the last of them stops', async () => {
  const first = await open()
  const second = await open()
  expect(second.applicationUrl).toBe(first.applicationUrl)
  await expect(open(false)).rejects.toThrow(`Another Tongban (process ${process.pid}) is using the database`)
  await first.close()
  await withClient(second.migratorUrl, (client) => client.query('select 1'))
  await second.close()
  expect(await findAdministratorAddress(readConfig({ TONGBAN_HOME: home }))).toBeUndefined()
  const alone = await open(false)
  await alone.close()
})

test('a server that dies is started again by itself, at the same address and with all that was committed', async () => {
  const steps: string[] = []
  const server = await open(true, steps)
  await withClient(server.migratorUrl, (client) => client.query('create table act as select 7 as id'))
  const killed = await readPostmaster()
  process.kill(killed, 'SIGKILL')
  await vi.waitUntil(() => steps.includes('The embedded database works again.'), { timeout: 8000 })
  expect(await readPostmaster()).not.toBe(killed)
  const { rows } = await withClient(server.migratorUrl, (client) => client.query('select id from act'))
  expect(rows).toEqual([{ id: 7 }])
  await server.close()
  expect(await readPostmaster()).toBe(0)
})

test('a start that meets the end of another waits for it and starts its own', async () => {
  for (let round = 0; round < 3; round += 1) {
    const first = await open()
    const [, second] = await Promise.all([first.close(), open()])
    await withClient(second.migratorUrl, (client) => client.query('select 1'))
    await second.close()
  }
  expect(await readPostmaster()).toBe(0)
})

test('data of a newer PostgreSQL and records of a newer format are refused with a sentence', async () => {
  await (await open()).close()
  const version = join(home, 'database', 'data', 'PG_VERSION')
  await writeFile(version, '99\n')
  await expect(open()).rejects.toThrow('written by a newer version of the program')
  await writeFile(version, '18\n')
  const record = join(home, 'database', 'cluster.json')
  await writeFile(record, JSON.stringify({ format: 2 }))
  await expect(open()).rejects.toThrow('written by a newer version of the program')
  await writeFile(record, 'not json')
  await expect(open()).rejects.toThrow('is damaged')
})
