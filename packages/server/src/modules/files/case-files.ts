import type { Pool } from 'pg'
import { z } from 'zod'
import type { Actor } from '@tongban/domain'
import type { CaseFiles } from '../cases/index.ts'
import type { FileStore } from './file-store.ts'
import { listUploads } from './uploads.ts'

/** Uploads and kept files as cases need them. */
export function createCaseFiles(pool: Pool, store: FileStore): CaseFiles {
  return {
    async findUploads(actor, ids) {
      return new Map(
        (await listOwn(pool, actor, ids)).map(({ fileId, digest, name, mediaType, size }) => [
          fileId,
          { digest, name, mediaType, size },
        ]),
      )
    },
    async findReceipts(actor, ids) {
      const uploads = await listOwn(pool, actor, ids)
      return new Map(uploads.map(({ fileId, receivedAt }) => [fileId, receivedAt]))
    },
    open: async (digest) => ((await store.has(digest)) ? store.open(digest) : undefined),
  }
}

async function listOwn(pool: Pool, actor: Actor, ids: readonly string[]) {
  const wellFormed = ids.filter((id) => z.uuid().safeParse(id).success)
  if (actor.kind === 'system' || wellFormed.length === 0) return []
  return listUploads(pool, actor.account, wellFormed)
}
