import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { explainFileError } from '../../environment-error.ts'
import {
  createDigest,
  findTableIndex,
  headerSchema,
  homeFolders,
  manifestSchema,
  type ArchiveHeader,
  type ArchiveManifest,
} from './archive.ts'
import { damagedArchive } from './catalogue.ts'

/** Receives the content of an archive in its order. */
export interface ArchiveReader {
  onHeader(header: ArchiveHeader): Promise<void>
  /** A piece of the rows of a table; all pieces of one table come one after another. */
  onRows(tableIndex: number, chunk: Buffer): Promise<void>
  /** A file of the home folder; its chunks must be read to the end. */
  onFile(path: string, mode: number, chunks: AsyncIterable<Buffer>): Promise<void>
  onManifest(manifest: ArchiveManifest): Promise<void>
}

/**
 * Reads an archive from its beginning to its end.
 *
 * @throws EnvironmentError when the file cannot be read or is not a whole archive; what the reader throws otherwise
 */
export async function readArchive(path: string, reader: ArchiveReader): Promise<void> {
  const archive = extract()
  // What hinders the reader ends the reading too, and is told apart from a damaged file.
  let readerFailure: unknown
  const reading = (async () => {
    let complete = false
    for await (const source of archive) {
      const { name, mode } = source.header
      const entry = chunksOf(source)
      const tableIndex = findTableIndex(name)
      const visit = async () => {
        if (name === 'header.json') await reader.onHeader(headerSchema.parse(await readJson(entry)))
        else if (tableIndex !== undefined)
          for await (const chunk of entry) await reader.onRows(tableIndex, chunk)
        else if (isHomeFile(name)) await reader.onFile(name, mode, entry)
        else if (name === 'manifest.json') {
          await reader.onManifest(manifestSchema.parse(await readJson(entry)))
          complete = true
        } else throw damagedArchive(path)
      }
      await visit().catch((error: unknown) => {
        readerFailure = error
        throw error
      })
    }
    if (!complete) throw damagedArchive(path)
  })()
  const [read, fed] = await Promise.allSettled([
    reading,
    pipeline(createReadStream(path), createGunzip(), archive),
  ])
  if (read.status === 'fulfilled' && fed.status === 'fulfilled') return
  if (readerFailure !== undefined) throw readerFailure
  const cause: unknown = fed.status === 'rejected' ? fed.reason : undefined
  const explained = explainFileError(cause, path)
  if (explained !== cause) throw explained
  throw damagedArchive(path, cause)
}

/** Reads the whole archive and compares every digest, before anything is changed. */
export async function verifyArchive(path: string): Promise<ArchiveHeader> {
  let header: ArchiveHeader | undefined
  const rows = new Map<number, ReturnType<typeof createDigest>>()
  const files = new Map<string, string>()
  await readArchive(path, {
    async onHeader(found) {
      header = found
    },
    async onRows(index, chunk) {
      const digest = rows.get(index) ?? createDigest()
      rows.set(index, digest.update(chunk))
    },
    async onFile(name, _mode, chunks) {
      const digest = createDigest()
      for await (const chunk of chunks) digest.update(chunk)
      files.set(name, digest.digest('hex'))
    },
    async onManifest(manifest) {
      const tablesRight = manifest.tables.every(
        ({ digest }, index) => (rows.get(index) ?? createDigest()).digest('hex') === digest,
      )
      const filesRight = manifest.files.every((file) => files.get(file.path) === file.digest)
      const counted = manifest.tables.length === header?.tables.length && manifest.files.length === files.size
      if (!tablesRight || !filesRight || !counted) throw damagedArchive(path)
    },
  }).catch((error: unknown) => {
    // A part that does not have the form of an archive is damage too.
    if (error instanceof Error && error.name === 'EnvironmentError') throw error
    throw damagedArchive(path, error)
  })
  if (header === undefined) throw damagedArchive(path)
  return header
}

async function* chunksOf(source: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    if (chunk instanceof Uint8Array) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

async function readJson(entry: AsyncIterable<Buffer>): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

/** Only files below the known folders are ever written. */
function isHomeFile(name: string): boolean {
  const [folder, ...rest] = name.split('/')
  return (
    homeFolders.some((known) => known === folder) &&
    rest.length > 0 &&
    rest.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\'))
  )
}
