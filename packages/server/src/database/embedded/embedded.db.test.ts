import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { findAdministratorAddress, openDatabases } from '../open.ts'
import { withClient } from '../roles.ts'

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongban-embedded-'))
  await chmod(home, 0o711)
})

afterEach(() => rm(home, { recursive: true, force: true }))

const open = (join = false) =>
  openDatabases({ config: readConfig({ TONGBAN_HOME: home }), join, progress: () => undefined })

test('what was committed survives the death of the server, which only its owner may use', async () => {
  const first = await open()
  await expect(open()).rejects.toThrow(`Another Tongban (process ${process.pid}) is using the database`)
  const guest = await open(true)
  expect(guest.applicationUrl).toBe(first.applicationUrl)
  await guest.close()
  await withClient(first.migratorUrl, (client) => client.query('create table act as select 7 as id'))

  const lockFile = join(home, 'database', 'data', 'postmaster.pid')
  process.kill(Number((await readFile(lockFile, 'utf8')).split('\n')[0]), 'SIGKILL')
  const second = await open()
  const { rows } = await withClient(second.migratorUrl, (client) => client.query('select id from act'))
  expect(rows).toEqual([{ id: 7 }])
  await second.close()
  await first.close()
  expect(await findAdministratorAddress(readConfig({ TONGBAN_HOME: home }))).toBeUndefined()
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
