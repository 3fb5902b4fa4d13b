import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { installJobQueue } from './job-queue.ts'
import { EnvironmentError, type Sentence } from '../environment-error.ts'
import { assertServerVersion, withClient } from './roles.ts'

/** One file of the migrations folder. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly digest: string
  readonly text: string
}

export interface MigrationReport {
  /** Number of the newest migration in the database now. */
  readonly version: number
  /** Names of those that this run applied, in order. */
  readonly applied: readonly string[]
}

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

const migrationsLock = 7_355_608_003

/**
 * Reads the numbered SQL files of a folder, `0001_name.sql` first. Files with another ending are left alone.
 *
 * @throws Error when a name is not of that form, or a number is missing or used twice: a mistake of the developer
 */
export async function readMigrations(folder = migrationsFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(/^(\d{4})_[a-z0-9_-]+\.sql$/.exec(name)?.[1])
      if (number !== index + 1) {
        throw new Error(
          `The migration ${name} must be numbered ${String(index + 1).padStart(4, '0')}_name.sql.`,
        )
      }
      // Windows checkouts may hold other line ends; the digest must not depend on them.
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { number, name, text, digest: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/**
 * Brings a database to the newest schema. Each migration is one transaction together with its row in
 * `schema_migration`; of two runs at the same time one waits for the other.
 *
 * @param migratorAddress address of the role that owns the objects
 * @param migrations as `readMigrations` gives them
 * @throws EnvironmentError when the database is newer than the program, a landed file was edited, or a migration
 * fails on the data that it finds
 */
export async function migrateDatabase(
  migratorAddress: string,
  migrations: readonly Migration[],
  progress: (step: Sentence) => void = () => undefined,
): Promise<MigrationReport> {
  return withClient(migratorAddress, async (client) => {
    await assertServerVersion(client)
    await client.query('select pg_advisory_lock($1)', [migrationsLock])
    await client.query(`create table if not exists schema_migration (
      number integer primary key,
      name text not null,
      digest text not null,
      applied_at timestamptz not null default now()
    )`)
    const landed = await assertHistory(client, migrations)
    const missing = migrations.slice(landed)
    for (const migration of missing) {
      const position = `${migration.number}/${migrations.length}`
      progress({
        zh: `正在更新数据库结构 ${position}：${migration.name}`,
        en: `Updating the database schema ${position}: ${migration.name}`,
      })
      await applyMigration(client, migration)
    }
    await installJobQueue(client, migratorAddress)
    return { version: migrations.length, applied: missing.map(({ name }) => name) }
  })
}

/** Checks that what landed is the beginning of what the program knows, unchanged, and counts it. */
async function assertHistory(client: pg.Client, migrations: readonly Migration[]): Promise<number> {
  const { rows } = await client.query<{ number: number; name: string; digest: string }>(
    'select number, name, digest from schema_migration order by number',
  )
  const newest = rows.at(-1)
  if (newest !== undefined && newest.number > migrations.length) {
    throw new EnvironmentError({
      zh: `数据库的结构（${newest.name}）比本程序更新。请使用更新的 Tongban，或者更换数据库。`,
      en: `The schema of the database (${newest.name}) is newer than this program. Use the newer Tongban, or another database.`,
    })
  }
  for (const row of rows) {
    const migration = migrations[row.number - 1]
    if (migration?.digest !== row.digest) {
      throw new EnvironmentError({
        zh: `迁移文件 ${row.name} 在执行之后被修改过。已执行的迁移不得修改：请恢复该文件，把改动写进新的迁移。`,
        en: `The migration file ${row.name} was changed after it had been applied. A landed migration is never edited: restore the file and put the change into a new one.`,
      })
    }
  }
  return rows.length
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.text)
    await client.query('insert into schema_migration (number, name, digest) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.digest,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    const reason = describeFailure(error, migration.text)
    throw new EnvironmentError(
      {
        zh: `迁移 ${migration.name} 失败，数据库保持原样：${reason}`,
        en: `The migration ${migration.name} failed and the database is as it was before: ${reason}`,
      },
      { cause: error },
    )
  }
}

/** The server's message with the line of the file, which it counts in characters. */
function describeFailure(error: unknown, text: string): string {
  if (!(error instanceof Error)) return String(error)
  const position = 'position' in error ? Number(error.position) : Number.NaN
  const line = Number.isNaN(position)
    ? ''
    : ` (line ${[...text].slice(0, position).join('').split('\n').length})`
  return `${error.message}${line}`
}
