import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateDatabase, readMigrations } from './migrations.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false })
  folder = await mkdtemp(join(tmpdir(), 'tongban-migrations-'))
  await writeFile(
    join(folder, '0001_act.sql'),
    `create table act (id integer primary key, text text not null);
     grant select, insert on act to tongban_application;`,
  )
})

afterEach(async () => {
  await database.dispose()
  await rm(folder, { recursive: true })
})

async function migrate() {
  return migrateDatabase(database.migratorUrl, await readMigrations(folder))
}

test('each migration is applied once, in order of its number', async () => {
  await writeFile(join(folder, '0002_name.sql'), 'alter table act add column name text')
  expect(await migrate()).toEqual({ version: 2, applied: ['0001_act.sql', '0002_name.sql'] })
  expect(await migrate()).toEqual({ version: 2, applied: [] })
})

test('two starts at the same moment apply each migration once', async () => {
  const reports = await Promise.all([migrate(), migrate()])
  expect(reports.flatMap((report) => report.applied)).toEqual(['0001_act.sql'])
})

test('a migration that was edited after it landed is refused', async () => {
  await migrate()
  await writeFile(join(folder, '0001_act.sql'), 'create table act (id bigint primary key)')
  await expect(migrate()).rejects.toThrow('The migration file 0001_act.sql was changed after')
})

test('a database that is newer than the program is refused', async () => {
  await writeFile(join(folder, '0002_name.sql'), 'alter table act add column name text')
  await migrate()
  await rm(join(folder, '0002_name.sql'))
  await expect(migrate()).rejects.toThrow('newer than this program')
})

test('a migration that fails leaves nothing of itself and names its file and line', async () => {
  await writeFile(join(folder, '0002_wrong.sql'), 'create table other (id integer);\nselect nothing')
  await expect(migrate()).rejects.toThrow(
    /0002_wrong\.sql failed and the database is as it was before: .*\(line 2\)/,
  )
  const { rows } = await database.migrator.pool.query(`select to_regclass('other') as other`)
  expect(rows).toEqual([{ other: null }])
})

test('a gap in the numbers is refused', async () => {
  await writeFile(join(folder, '0003_late.sql'), 'select 1')
  await expect(migrate()).rejects.toThrow('must be numbered 0002_name.sql')
})

test('the application may do with a table only what its migration granted', async () => {
  await migrate()
  const { pool } = database.application
  await pool.query(`insert into act values (1, 'accepted')`)
  await expect(pool.query(`update act set text = 'refused'`)).rejects.toMatchObject({ code: '42501' })
  await expect(pool.query('delete from act')).rejects.toMatchObject({ code: '42501' })
  await expect(pool.query('create table mine (id integer)')).rejects.toMatchObject({ code: '42501' })
})
