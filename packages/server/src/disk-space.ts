import { statfs } from 'node:fs/promises'
import { EnvironmentError } from './environment-error.ts'

/**
 * Writing stops while so much is left: PostgreSQL ends when its log finds no room at all, and reading with it. What
 * is left must hold what is under way, and the work of the database for itself.
 */
export const diskReserveBytes = 256 * 1024 * 1024
/** PostgreSQL cannot even begin with less. */
const leastBytes = 1024 * 1024
const answerKeptMilliseconds = 500

/** Bytes that an ordinary user may still write to the file system of a folder; undefined where it does not say. */
async function findFreeBytes(folder: string): Promise<number | undefined> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  )
}

/** @param folder an existing folder; one that cannot be asked about counts as having room */
export async function hasRoom(folder: string, bytes = diskReserveBytes): Promise<boolean> {
  const free = await findFreeBytes(folder)
  return free === undefined || free >= bytes
}

/** The sentence for a file system on which nothing more can be written, or undefined where that is not so. */
export async function findDiskFull(folder: string): Promise<EnvironmentError | undefined> {
  if (await hasRoom(folder, leastBytes)) return undefined
  return new EnvironmentError({
    zh: `${folder} 所在的磁盘空间已满。请清理磁盘空间后重试。`,
    en: `The disk of ${folder} is full. Free some space and try again.`,
  })
}

/**
 * Asks at most twice a second whether all of the folders have room.
 * @param folders of the installation: its home, and that of the embedded database where it lies elsewhere
 */
export function createRoomCheck(folders: readonly string[]): () => Promise<boolean> {
  let asked: { at: number; answer: Promise<boolean> } | undefined
  return () => {
    const now = performance.now()
    if (asked === undefined || now - asked.at > answerKeptMilliseconds) {
      const answers = Promise.all(folders.map((folder) => hasRoom(folder)))
      asked = { at: now, answer: answers.then((all) => all.every(Boolean)) }
    }
    return asked.answer
  }
}
