/**
 * Files that people upload: kept by their digest, sniffed and scanned on the way in, given back only as attachments.
 * It promises that what is acknowledged is on the disk, and that an id serves its uploader alone until a case holds
 * the file.
 */
import { downloadUploadedFile, uploadFile } from '@tongban/contract'
import type { Pool } from 'pg'
import { implementRoute, problem, type ServerModule } from '../../http/index.ts'
import type { FileStore } from './file-store.ts'
import { keepUpload, listUploads } from './uploads.ts'

export { DiskFileStore, type FileStore } from './file-store.ts'
export { createClamAvScan } from './clamav.ts'
export { createCaseFiles } from './case-files.ts'

export function createFilesModule(services: {
  readonly pool: Pool
  readonly store: FileStore
}): ServerModule {
  const { pool, store } = services
  return {
    name: 'files',
    routes: [
      implementRoute(uploadFile, async ({ files, context }) => {
        const [file] = files
        const account = context.session?.account
        if (file === undefined || account === undefined) return problem('file-refused')
        const { receivedAt: _receivedAt, ...body } = await keepUpload(pool, store, account, file, context.now)
        context.noteForAudit({ fileId: body.fileId, digest: body.digest })
        return { status: 201, body }
      }),
      implementRoute(downloadUploadedFile, async ({ params, context }) => {
        const account = context.session?.account
        const [file] = account === undefined ? [] : await listUploads(pool, account, [params.fileId])
        if (file === undefined) return problem('not-found')
        return {
          status: 200,
          file: {
            content: await store.open(file.digest),
            mediaType: file.mediaType,
            name: file.name,
            size: file.size,
          },
          etag: file.digest,
        }
      }),
    ],
  }
}
