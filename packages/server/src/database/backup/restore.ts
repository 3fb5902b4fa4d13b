import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'
import { EnvironmentError, explainFileError, type Sentence } from '../../environment-error.ts'
import { migrateDatabase, type Migration } from '../migrations.ts'
import { withClient } from '../roles.ts'
import { archiveFormat, type ArchiveHeader, type ArchiveManifest } from './archive.ts'
import {
  chooseBackupAddress,
  damagedArchive,
  findLandedMigrations,
  listTables,
  quote,
  quoteColumns,
  type BackupAddresses,
} from './catalogue.ts'
import { readArchive, verifyArchive } from './read-archive.ts'

export interface RestoreOptions {
  readonly addresses: BackupAddresses
  /** TONGBAN_HOME, which receives the files and the keys. */
  readonly home: string
  readonly path: string
  /** Migrations of this program; the archive must have been made by these or by the first of them. */
  readonly migrations: readonly Migration[]
  readonly progress: (step: Sentence) => void
}

export interface RestoreReport {
  readonly tables: number
  readonly rows: number
  readonly files: number
}

/**
 * Brings a backup back into an empty database. The archive is verified as a whole first; all rows come in one
 * transaction; a backup of an older version is migrated afterwards.
 *
 * @throws EnvironmentError when the archive is damaged or newer than the program, or the database is not empty
 */
export async function restoreDatabase(options: RestoreOptions): Promise<RestoreReport> {
  const { path, addresses, migrations, progress } = options
  progress({ zh: '正在核验备份文件……', en: 'Verifying the backup…' })
  const header = await verifyArchive(path)
  assertKnownVersion(header, options)
  const address = await chooseBackupAddress(addresses)
  await withClient(address, (client) => assertEmpty(client, header))
  await migrateDatabase(addresses.migratorUrl, migrations.slice(0, header.migrations.length), progress)
  const report = await withClient(address, (client) => load(client, header, options))
  await migrateDatabase(addresses.migratorUrl, migrations, progress)
  return report
}

function assertKnownVersion(header: ArchiveHeader, { path, migrations }: RestoreOptions): void {
  const known = header.migrations.every(({ digest }, index) => migrations[index]?.digest === digest)
  if (header.format === archiveFormat && known) return
  throw new EnvironmentError({
    zh: `备份文件 ${path} 由另一版本的程序写成，本版本无法恢复。请使用写成它的版本或更新的版本。`,
    en: `The backup ${path} was written by another version of the program and cannot be restored by this one. Use the version that wrote it, or a newer one.`,
  })
}

async function assertEmpty(client: pg.Client, header: ArchiveHeader): Promise<void> {
  const landed = await findLandedMigrations(client)
  if (landed === undefined) return
  for (const table of await listTables(client)) {
    const { rowCount } = await client.query(`select from ${quote(table)} limit 1`)
    if (rowCount === 0 && landed.length === header.migrations.length) continue
    throw new EnvironmentError({
      zh: '数据库不是空的。恢复只能在空的数据库中进行：请把 TONGBAN_HOME 设为一个新目录，或者把 DATABASE_URL 设为一个新建的数据库。',
      en: 'The database is not empty. A backup is restored into an empty one only: set TONGBAN_HOME to a new folder, or DATABASE_URL to a newly created database.',
    })
  }
}

async function load(
  client: pg.Client,
  header: ArchiveHeader,
  options: RestoreOptions,
): Promise<RestoreReport> {
  let report: RestoreReport | undefined
  let open: { index: number; stream: CopyStreamQuery } | undefined
  const counts = new Map<number, number>()
  const closeTable = async () => {
    if (open === undefined) return
    const { index, stream } = open
    open = undefined
    stream.end()
    await finished(stream)
    counts.set(index, stream.rowCount)
  }
  await client.query('begin')
  const restoreConstraints = await suspendConstraints(client)
  for (const table of header.tables) await client.query(`truncate ${quote(table)} cascade`)
  await readArchive(options.path, {
    onHeader: async () => undefined,
    async onRows(index, chunk) {
      if (open?.index !== index) {
        await closeTable()
        const table = header.tables[index]
        if (table === undefined) throw damagedArchive(options.path)
        options.progress({
          zh: `正在恢复表 ${index + 1}/${header.tables.length}：${table.name}`,
          en: `Restoring table ${index + 1}/${header.tables.length}: ${table.name}`,
        })
        const stream = client.query(copyFrom(`copy ${quote(table)} (${quoteColumns(table)}) from stdin`))
        // The failure is reported by whoever waits for the stream next.
        stream.on('error', () => undefined)
        open = { index, stream }
      }
      if (!open.stream.write(chunk)) await once(open.stream, 'drain')
    },
    async onFile(name, mode, chunks) {
      await closeTable()
      await writeFile(join(options.home, name), mode, chunks)
    },
    async onManifest(manifest) {
      await closeTable()
      report = countRows(options.path, manifest, counts)
    },
  })
  if (report === undefined) throw damagedArchive(options.path)
  options.progress({ zh: '正在检查数据的关联……', en: 'Checking that the data fit together…' })
  await restoreConstraints()
  for (const { schema, name, lastValue, isCalled } of header.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      quote({ schema, name }),
      lastValue,
      isCalled,
    ])
  }
  await client.query('commit')
  await client.query('analyze')
  return report
}

function countRows(
  path: string,
  manifest: ArchiveManifest,
  counts: ReadonlyMap<number, number>,
): RestoreReport {
  let rows = 0
  for (const [index, table] of manifest.tables.entries()) {
    const restored = counts.get(index) ?? 0
    if (restored !== table.rows) throw damagedArchive(path)
    rows += restored
  }
  return { tables: manifest.tables.length, rows, files: manifest.files.length }
}

interface TriggerState {
  readonly owner: string
  readonly name: string
  readonly state: 'O' | 'A' | 'R'
}

/**
 * Takes away foreign keys and triggers inside the transaction, because rows come table by table and triggers have
 * done their work when the rows were first written. The returned function puts all of them back, which checks every
 * foreign key over all rows.
 */
async function suspendConstraints(client: pg.Client): Promise<() => Promise<void>> {
  const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
  const keys = await client.query<{ owner: string; name: string; definition: string }>(
    `select k.conrelid::regclass::text as owner, k.conname as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where k.contype = 'f' and k.conparentid = 0 and ${ours}`,
  )
  const triggers = await client.query<TriggerState>(
    `select t.tgrelid::regclass::text as owner, t.tgname as name, t.tgenabled as state
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and ${ours}`,
  )
  for (const { owner, name } of keys.rows) {
    await client.query(`alter table ${owner} drop constraint ${pg.escapeIdentifier(name)}`)
  }
  for (const { owner, name } of triggers.rows) {
    await client.query(`alter table ${owner} disable trigger ${pg.escapeIdentifier(name)}`)
  }
  return async () => {
    for (const { owner, name, definition } of keys.rows) {
      await client.query(`alter table ${owner} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
    }
    for (const { owner, name, state } of triggers.rows) {
      const kind = { O: '', A: 'always', R: 'replica' }[state]
      await client.query(`alter table ${owner} enable ${kind} trigger ${pg.escapeIdentifier(name)}`)
    }
  }
}

/** Writes a file whole or not at all. */
async function writeFile(path: string, mode: number, chunks: AsyncIterable<Buffer>): Promise<void> {
  const unfinished = `${path}.unfinished`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(chunks, createWriteStream(unfinished, { mode, flush: true }))
    await rename(unfinished, path)
  } catch (error) {
    throw explainFileError(error, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}
