import { totalmem } from 'node:os'

const mebibyte = 2 ** 20

/**
 * PostgreSQL settings for the memory it may use. A quarter of the machine's for its own pages, as its manual advises
 * for a machine that does other work too: the indexes and summaries of a district's years then stay in memory, however
 * much else is read and written. Only pages that are used take memory.
 *
 * @param bytes of memory that this machine, or the container it is, has in all
 */
export function chooseMemorySettings(
  bytes: number,
): Record<'shared_buffers' | 'effective_cache_size', string> {
  const mebibytes = Math.floor(bytes / mebibyte)
  return {
    shared_buffers: `${Math.min(8192, Math.max(128, Math.floor(mebibytes / 4)))}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(mebibytes / 2))}MB`,
  }
}

/** Bytes of memory of this machine, or of its container where that has a limit of its own. */
export function readMemory(): number {
  const limit = process.constrainedMemory()
  return limit > 0 && limit < totalmem() ? limit : totalmem()
}
