import type { Hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { pack, type Header, type Pack } from 'tar-stream'
import { EnvironmentError, explainFileError, findErrorCode, type Sentence } from '../../environment-error.ts'
import { withClient } from '../roles.ts'
import {
  archiveFormat,
  createDigest,
  homeFolders,
  namePart,
  partBytes,
  witnessName,
  type ArchiveHeader,
  type ArchiveManifest,
} from './archive.ts'
import {
  chooseBackupAddress,
  findLandedMigrations,
  listSequences,
  listTables,
  quote,
  quoteColumns,
  type BackupAddresses,
} from './catalogue.ts'

export interface BackupOptions {
  readonly addresses: BackupAddresses
  /** TONGBAN_HOME, whose files and keys go into the archive. */
  readonly home: string
  /** File to write; it must not exist. */
  readonly path: string
  readonly progress: (step: Sentence) => void
}

export interface BackupReport {
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly bytes: number
}

/**
 * Writes everything into one archive while the platform works on: all tables are read in one snapshot, and the
 * files after it, so that no file that a row names is missing (files are never changed, only added). The witness of
 * the record is that of the snapshot.
 *
 * @throws EnvironmentError when the database or the file system hinders it; no half archive is left behind
 */
export async function backupDatabase(options: BackupOptions): Promise<BackupReport> {
  const { path } = options
  const unfinished = `${path}.unfinished`
  try {
    // The final name is reserved first, so that long work does not end at a name that is taken.
    await (await open(path, 'wx', 0o600)).close()
  } catch (error) {
    if (findErrorCode(error) !== 'EEXIST') throw explainFileError(error, path)
    throw new EnvironmentError({
      zh: `文件 ${path} 已存在。请换一个文件名。`,
      en: `The file ${path} exists already. Choose another name.`,
    })
  }
  try {
    const archive = pack()
    const writing = pipeline(
      archive,
      createGzip({ level: 5 }),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    )
    const filling = fillArchive(archive, options).catch((error: unknown) => {
      archive.destroy(error instanceof Error ? error : undefined)
      throw error
    })
    const [filled, written] = await Promise.allSettled([filling, writing])
    if (filled.status === 'rejected') throw filled.reason
    if (written.status === 'rejected') throw written.reason
    await rename(unfinished, path)
    return { ...filled.value, bytes: (await stat(path)).size }
  } catch (error) {
    await rm(path, { force: true })
    throw explainFileError(error, path)
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function fillArchive(archive: Pack, options: BackupOptions): Promise<Omit<BackupReport, 'bytes'>> {
  const address = await chooseBackupAddress(options.addresses)
  const manifest: ArchiveManifest = { tables: [], files: [] }
  const witness = await withClient(address, async (client) => {
    const { header, witness: read } = await takeSnapshot(client, join(options.home, witnessName))
    await addEntry(archive, 'header.json', Buffer.from(JSON.stringify(header, null, 2)))
    for (const [index, table] of header.tables.entries()) {
      options.progress({
        zh: `正在备份表 ${index + 1}/${header.tables.length}：${table.name}`,
        en: `Backing up table ${index + 1}/${header.tables.length}: ${table.name}`,
      })
      manifest.tables.push(await addTable(archive, client, header, index))
    }
    await client.query('commit')
    return read
  })
  for (const folder of homeFolders) await addFiles(archive, options, folder, manifest)
  if (witness !== undefined) {
    await addEntry(archive, witnessName, witness)
    const digest = createDigest().update(witness).digest('hex')
    manifest.files.push({ path: witnessName, bytes: witness.length, digest })
  }
  await addEntry(archive, 'manifest.json', Buffer.from(JSON.stringify(manifest, null, 2)))
  archive.finalize()
  return {
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: manifest.files.length,
  }
}

/**
 * Begins the transaction whose snapshot is the backup, and reads the witness that belongs to it: one that speaks of a
 * root made after the snapshot would make of the restored record one whose newest root was cut off.
 */
async function takeSnapshot(
  client: pg.Client,
  witnessPath: string,
): Promise<{ header: ArchiveHeader; witness: Buffer | undefined }> {
  for (;;) {
    const before = await readIfThere(witnessPath)
    await client.query('begin isolation level repeatable read read only')
    // Better to fail than to leave out rows that a policy hides.
    await client.query(`set local row_security = off`)
    const header = await describeDatabase(client)
    const after = await readIfThere(witnessPath)
    const isSame = before === undefined ? after === undefined : after?.equals(before) === true
    if (isSame) return { header, witness: before }
    await client.query('rollback')
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: unknown) => {
    if (findErrorCode(error) === 'ENOENT') return undefined
    throw explainFileError(error, path)
  })
}

async function describeDatabase(client: pg.Client): Promise<ArchiveHeader> {
  const migrations = await findLandedMigrations(client)
  if (migrations === undefined) {
    throw new EnvironmentError({
      zh: '数据库中还没有 Tongban 的数据，无需备份。请检查 TONGBAN_HOME 或 DATABASE_URL。',
      en: 'The database holds no data of Tongban, there is nothing to back up. Check TONGBAN_HOME or DATABASE_URL.',
    })
  }
  const { rows } = await client.query<{ version: string; now: string }>(
    `select current_setting('server_version') as version, to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now`,
  )
  return {
    product: 'tongban',
    format: archiveFormat,
    createdAt: rows[0]?.now ?? '',
    serverVersion: rows[0]?.version ?? '',
    migrations,
    tables: await listTables(client),
    sequences: await listSequences(client),
  }
}

async function addTable(
  archive: Pack,
  client: pg.Client,
  header: ArchiveHeader,
  index: number,
): Promise<ArchiveManifest['tables'][number]> {
  const table = header.tables[index]
  if (table === undefined) throw new Error(`The header has no table ${index}.`)
  const rows = client.query(copyTo(`copy ${quote(table)} (${quoteColumns(table)}) to stdout`))
  const digest = createDigest()
  let gathered: Buffer[] = []
  let size = 0
  let part = 0
  const flush = async () => {
    if (size === 0) return
    await addEntry(archive, namePart(index, table, part), Buffer.concat(gathered))
    gathered = []
    size = 0
    part += 1
  }
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    digest.update(chunk)
    gathered.push(chunk)
    size += chunk.length
    if (size >= partBytes) await flush()
  }
  await flush()
  return { rows: rows.rowCount, digest: digest.digest('hex') }
}

async function addFiles(
  archive: Pack,
  options: BackupOptions,
  folder: string,
  manifest: ArchiveManifest,
): Promise<void> {
  const root = join(options.home, folder)
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (findErrorCode(error) === 'ENOENT') return []
    throw explainFileError(error, root)
  })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const [index, path] of paths.toSorted().entries()) {
    if (index % 100 === 0) {
      options.progress({
        zh: `正在备份文件 ${index}/${paths.length}`,
        en: `Backing up files ${index}/${paths.length}`,
      })
    }
    const name = relative(options.home, path).split(sep).join('/')
    if (name !== witnessName && !isUnfinished(name)) await addFile(archive, path, name, manifest)
  }
}

async function addFile(archive: Pack, path: string, name: string, manifest: ArchiveManifest): Promise<void> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw explainFileError(error, path)
  })
  try {
    const { size, mode } = await file.stat()
    const digest = createDigest()
    const content = file.createReadStream({ autoClose: false })
    await addStream(archive, { name, size, mode: mode & 0o777 }, readInto(content, digest))
    manifest.files.push({ path: name, bytes: size, digest: digest.digest('hex') })
  } finally {
    await file.close()
  }
}

/** What is being received or written beside its final name while the platform works. */
function isUnfinished(name: string): boolean {
  return (
    name.startsWith('files/incoming/') ||
    /\.([0-9a-f]{12}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(name)
  )
}

async function* readInto(content: AsyncIterable<Buffer>, digest: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    digest.update(chunk)
    yield chunk
  }
}

/** Adds a whole entry and waits until the compression has taken it, so that memory stays small. */
async function addEntry(archive: Pack, name: string, content: Buffer): Promise<void> {
  await addStream(archive, { name, size: content.length, mode: 0o600 }, [content])
}

async function addStream(
  archive: Pack,
  header: Partial<Header> & Pick<Header, 'name'>,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  const { promise: taken, settle } = createCallback()
  // When the chunks themselves fail, nobody waits for this any more.
  taken.catch(() => undefined)
  const entry = archive.entry(header, settle)
  entry.on('error', settle)
  for await (const chunk of chunks) {
    if (!entry.write(chunk)) await Promise.race([once(entry, 'drain'), taken])
  }
  entry.end(null)
  await taken
}

function createCallback() {
  let settle: (error?: Error | null) => void = () => undefined
  const promise = new Promise<void>((resolve, reject) => {
    settle = (error) => (error ? reject(error) : resolve())
  })
  return { promise, settle }
}
