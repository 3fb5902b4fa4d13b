import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { migrateDatabase, type Migration } from '../migrations.ts'
import { describeSchema } from '../schema-description.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { backupDatabase, restoreDatabase } from './index.ts'

const schemaText = `
  create table organisation (
    id integer primary key,
    parent integer references organisation,
    name text not null,
    length integer generated always as (char_length(name)) stored
  );
  create table act (
    id bigint generated always as identity primary key,
    organisation integer not null references organisation,
    at timestamptz not null,
    facts jsonb,
    proof bytea,
    marks text[] not null default '{}'
  );
  alter table organisation add head bigint references act;
  create table empty (id integer primary key);
  create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'an act is never changed'; end $$;
  create trigger act_is_final before update or delete or truncate on act for each statement execute function refuse();
  alter table act enable always trigger act_is_final;
  grant select, insert on act to tongban_application;`

function createMigration(number: number, text: string): Migration {
  const name = `${String(number).padStart(4, '0')}_test.sql`
  return { number, name, text, digest: createHash('sha256').update(text).digest('hex') }
}

const migrations = [createMigration(1, schemaText)]
const awkwardName = 'a\tb\\n换行\n"引号"\\.'

let source: TestDatabase
let target: TestDatabase
let folder: string
let path: string

beforeEach(async () => {
  source = await createTestDatabase({ migrated: false })
  target = await createTestDatabase({ migrated: false })
  folder = await mkdtemp(join(tmpdir(), 'tongban-backup-'))
  path = join(folder, 'backup.tar.gz')
  await migrateDatabase(source.migratorUrl, migrations)
  await source.migrator.pool.query(
    `insert into organisation values (1, null, '市行政审批局', default, null), (2, 1, $1, default, null)`,
    [awkwardName],
  )
  await source.migrator.pool.query(
    `insert into act (organisation, at, facts, proof, marks)
      select 1 + n % 2, timestamptz '2026-03-02 09:00+08' + n * interval '1.000001 second',
        jsonb_build_object('n', n, 'text', repeat('办', n % 50)), decode(md5(n::text), 'hex'), array['a,b', 'c"d', null]
      from generate_series(1, 20000) n`,
  )
  await source.migrator.pool.query('update organisation set head = 7 where id = 2')
  await mkdir(join(folder, 'home', 'files', 'ab'), { recursive: true })
  await writeFile(join(folder, 'home', 'files', 'ab', 'abcdef'), Buffer.alloc(100_000, 7))
  await writeFile(join(folder, 'home', 'files', 'empty'), '')
})

afterEach(async () => {
  await Promise.all([source.dispose(), target.dispose()])
  await rm(folder, { recursive: true })
})

const backup = () =>
  backupDatabase({ addresses: source, home: join(folder, 'home'), path, progress: () => undefined })

const restore = (known: readonly Migration[] = migrations, addresses: object = target) =>
  restoreDatabase({
    addresses: { administratorUrl: target.administratorUrl, migratorUrl: target.migratorUrl, ...addresses },
    home: join(folder, 'restored'),
    path,
    migrations: known,
    progress: () => undefined,
  })

async function digestOf(database: TestDatabase): Promise<unknown> {
  const { rows } = await database.administrator.pool.query(
    `select (select md5(string_agg(a::text, '|' order by id)) from act a) as acts,
            (select md5(string_agg(o::text, '|' order by id)) from organisation o) as organisations`,
  )
  return rows
}

test('a restored database has the same rows, constraints, triggers, sequences and files', async () => {
  const written = await backup()
  expect(written).toMatchObject({ rows: 20_002, files: 2 })
  expect(await restore()).toEqual({ tables: written.tables, rows: 20_002, files: 2 })
  expect(await digestOf(target)).toEqual(await digestOf(source))
  expect(await describeSchema(target.administrator.pool)).toBe(
    await describeSchema(source.administrator.pool),
  )
  await expect(target.administrator.pool.query('delete from act')).rejects.toThrow('never changed')
  const next = await target.migrator.pool.query(
    `insert into act (organisation, at) values (1, now()) returning id`,
  )
  expect(next.rows).toEqual([{ id: 20_001 }])
  expect(await readFile(join(folder, 'restored', 'files', 'ab', 'abcdef'))).toEqual(Buffer.alloc(100_000, 7))
})

test('the owner of the tables can back up and restore where no superuser is at hand', async () => {
  await backupDatabase({
    addresses: { administratorUrl: undefined, migratorUrl: source.migratorUrl },
    home: join(folder, 'home'),
    path,
    progress: () => undefined,
  })
  await restore(migrations, { administratorUrl: undefined })
  expect(await digestOf(target)).toEqual(await digestOf(source))
})

test('what is written while a backup runs is wholly in it or not at all', async () => {
  const finished = new AbortController()
  const writing = (async () => {
    while (!finished.signal.aborted) {
      await source.application.pool.query(
        `with first as (insert into act (organisation, at) values (1, now()))
         insert into act (organisation, at) values (2, now())`,
      )
    }
  })()
  await backup()
  finished.abort()
  await writing
  await restore()
  const { rows } = await target.administrator.pool.query(
    `select count(*) filter (where organisation = 1) - count(*) filter (where organisation = 2) as difference from act`,
  )
  expect(rows).toEqual([{ difference: 0 }])
})

test('a backup of an older version is migrated to the present one', async () => {
  await backup()
  await restore([...migrations, createMigration(2, 'alter table organisation add code text')])
  const { rows } = await target.migrator.pool.query('select code from organisation where id = 1')
  expect(rows).toEqual([{ code: null }])
})

test('a database that is not empty is left alone', async () => {
  await backup()
  await migrateDatabase(target.migratorUrl, migrations)
  await target.migrator.pool.query(`insert into empty values (1)`)
  await expect(restore()).rejects.toThrow('not empty')
})

test('a damaged archive is refused before anything is changed', async () => {
  await backup()
  const whole = await readFile(path)
  const changed = Buffer.from(whole)
  changed[whole.length >> 1] = (changed[whole.length >> 1] ?? 0) ^ 0xff
  for (const content of [changed, whole.subarray(0, whole.length - 1000), Buffer.from('not an archive')]) {
    await writeFile(path, content)
    await expect(restore()).rejects.toThrow('damaged or incomplete')
  }
  const { rows } = await target.administrator.pool.query(`select to_regclass('act') as act`)
  expect(rows).toEqual([{ act: null }])
})

test('an archive of a newer version is refused', async () => {
  await backup()
  await expect(restore([createMigration(1, 'select 1')])).rejects.toThrow('another version')
})

test('an existing file is not overwritten, and a failed backup leaves no file', async () => {
  await writeFile(path, 'mine')
  await expect(backup()).rejects.toThrow('exists already')
  expect(await readFile(path, 'utf8')).toBe('mine')
  await rm(path)
  await source.administrator.pool.query('drop table schema_migration')
  await expect(backup()).rejects.toThrow('nothing to back up')
  expect((await readdir(folder)).toSorted()).toEqual(['home'])
})
