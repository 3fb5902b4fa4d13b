import type { Pool } from 'pg'
import { z } from 'zod'
import type { CaseFiles } from '../cases/index.ts'
import type { FileStore } from './file-store.ts'
import { listUploads } from './uploads.ts'

/** Uploads and kept files as cases need them. */
export function createCaseFiles(pool: Pool, store: FileStore): CaseFiles {
  return {
    async findUploads(actor, ids) {
      const wellFormed = ids.filter((id) => z.uuid().safeParse(id).success)
      if (actor.kind === 'system' || wellFormed.length === 0) return new Map()
      const uploads = await listUploads(pool, actor.account, wellFormed)
      return new Map(
        uploads.map(({ fileId, digest, name, mediaType, size }) => [
          fileId,
          { digest, name, mediaType, size },
        ]),
      )
    },
    open: async (digest) => ((await store.has(digest)) ? store.open(digest) : undefined),
  }
}
