import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { hasRoom } from '../../disk-space.ts'

/** Bytes by their SHA-256; another store (S3 and its like) keeps the same promises. */
export interface FileStore {
  /** Takes a file from disk; it is durable when this resolves. The source is gone afterwards or not, as it may be. */
  put(path: string, digest: string): Promise<void>
  /** Takes bytes that the platform made itself and gives their digest. */
  putBytes(bytes: Uint8Array): Promise<string>
  /** @throws when the store does not have it */
  open(digest: string): Promise<Readable>
  has(digest: string): Promise<boolean>
  /** Whether the bytes are still those of the digest. */
  verify(digest: string): Promise<boolean>
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/**
 * On disk under `files/ab/cdef…`: written in `files/incoming`, forced to the disk, then renamed, so that no half file is
 * seen. What a process leaves in `incoming` when it is killed is cleared away by a later start.
 */
export class DiskFileStore implements FileStore {
  readonly #folder: string

  /** @param folder `files` under the home of the installation */
  constructor(folder: string) {
    this.#folder = folder
  }

  #pathOf(digest: string): string {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('a file was asked for by something that is no digest')
    return join(this.#folder, digest.slice(0, 2), digest.slice(2))
  }

  async #prepareBeside(): Promise<string> {
    const folder = join(this.#folder, 'incoming')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return join(folder, randomUUID())
  }

  async put(path: string, digest: string): Promise<void> {
    const target = this.#pathOf(digest)
    if (await exists(target)) return
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const beside = await this.#prepareBeside()
    try {
      await rename(path, beside).catch(() => copyFile(path, beside))
      const handle = await open(beside, 'r+')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(beside, target)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
    await syncFolder(dirname(target))
  }

  async putBytes(bytes: Uint8Array): Promise<string> {
    const digest = createHash('sha256').update(bytes).digest('hex')
    const target = this.#pathOf(digest)
    if (await exists(target)) return digest
    // What the platform makes by itself waits until there is room; see disk-space.ts.
    if (!(await hasRoom(this.#folder))) {
      throw Object.assign(new Error('the disk of the files is nearly full'), { code: 'ENOSPC' })
    }
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const beside = await this.#prepareBeside()
    try {
      const handle = await open(beside, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
    await this.put(beside, digest)
    return digest
  }

  async open(digest: string): Promise<Readable> {
    const path = this.#pathOf(digest)
    if (!(await exists(path))) throw new Error(`the file ${digest} is not in the store`)
    return createReadStream(path)
  }

  async has(digest: string): Promise<boolean> {
    return exists(this.#pathOf(digest))
  }

  async verify(digest: string): Promise<boolean> {
    if (!(await this.has(digest))) return false
    const hash = createHash('sha256')
    await pipeline(createReadStream(this.#pathOf(digest)), hash)
    return hash.digest('hex') === digest
  }
}
